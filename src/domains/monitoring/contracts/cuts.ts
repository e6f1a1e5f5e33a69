import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import { unitWays } from '../model/compliance/figures.ts'
import { correctionCauses } from '../model/correction.ts'
import { cutFigures } from '../model/cutDifferences.ts'
import { closingKeepers } from '../model/monthClosing.ts'
import { bothShape, groundShape, groupShape, monthlyRowShape } from './complianceShapes.ts'
import { givenTimeShape, idShape, monthShape, reasonShape, yearShape } from './shapes.ts'
import { verifiedTotalsShape } from './verification.ts'

const count = z.number().int()
const numberShape = z.coerce.number().int().min(1)

export const differenceShape = z.object({
  ...{ activityId: idShape, code: z.string(), name: z.string(), unit: z.string() },
  figure: z.enum(cutFigures),
  /** Null: cases up to the earlier cut's month. */
  month: monthShape.nullable(),
  /** Basis points, or cases. */
  before: count.nullable(),
  after: count.nullable(),
  /** The correction behind it: of which month, its place in the chain, and why. Cuts made before there were any say nothing. */
  correction: z
    .object({ month: monthShape, number: count, cause: z.enum(correctionCauses), reason: z.string() })
    .nullable()
    .default(null),
})

/** A report of the months at hand as it stood when they were closed: its words only where it was validated. */
const keptReportShape = z.object({
  ...{ activityId: idShape, unitId: idShape, month: monthShape },
  status: z.enum(['submitted', 'returned', 'validated']),
  late: z.boolean(),
  ...{ achievement: z.string(), difficulty: z.string(), corrective: z.string(), noEvidence: z.string() },
  /** How many pieces of evidence it has. */
  evidence: count,
})

/** What a cut keeps, whole: its bytes are the canonical JSON of this. */
export const cutFileShape = z.object({
  format: z.literal('hilo.corte/1'),
  ...{ year: count, number: count, month: monthShape, closedAt: z.string(), post: z.string(), note: z.string() },
  ground: groundShape,
  /** Percent of what was due. */
  thresholds: z.object({ exceededOver: count, onTrackFrom: count, atRiskFrom: count }),
  whole: z.record(z.enum(unitWays), bothShape),
  units: z.array(groupShape),
  /** Absent in cuts from before units said where they are. */
  departments: z.array(groupShape).optional(),
  lines: z.array(groupShape),
  objectives: z.array(groupShape),
  perspectives: z.array(groupShape),
  /** With the share that planning looked at; absent in cuts from before it was kept. */
  verified: verifiedTotalsShape.optional(),
  rows: z.array(monthlyRowShape),
  /** Those of the months that it closes and of the rest of their quarter; absent in cuts from before they were kept. */
  reports: z.array(keptReportShape).optional(),
  /** With how many reports missing it was closed, and why; absent where none was, and in cuts from before this was asked. */
  without: z.object({ missing: count, reason: z.string() }).optional(),
  /** Number of the cut before and what is not any more as it kept it; null: this is the first. */
  since: z.object({ number: count, differences: z.array(differenceShape) }).nullable(),
})
export type CutFile = z.output<typeof cutFileShape>

const cutShape = z.object({
  ...{ number: count, month: monthShape, at: z.string(), sha256: z.string(), note: z.string() },
  ...{ personName: z.string(), postName: z.string() },
  /** Verification code; null: it was closed before cuts had one. */
  code: z.string().nullable(),
})

/** Formats in which a cut is handed out, beside its bytes. */
export const cutFormats = ['pdf', 'xlsx'] as const
export type CutFormat = (typeof cutFormats)[number]

export const cutRoutes = {
  cutPreview: queryRoute('monitoring.cutPreview', {
    path: '/api/seguimiento/:year/cortes/vista/:month',
    access: 'staff',
    summary: 'What would stay as it is if the months up to one were closed now, and what stops it',
    input: z.object({ year: yearShape, month: monthShape }),
    output: z.object({
      refusal: z.object({ code: z.string(), message: z.string(), remedy: z.string() }).nullable(),
      /** Reports owed in the months that this cut would close. */
      expected: count,
      validated: count,
      waiting: count,
      missing: count,
      /** Units that owed reports, the one with most missing first. */
      units: z.array(
        z.object({ id: idShape, name: z.string(), expected: count, validated: count, waiting: count, missing: count }),
      ),
      differences: count,
    }),
  }),
  closeMonths: actionRoute('monitoring.closeMonths', {
    path: '/api/seguimiento/:year/cortes',
    access: closingKeepers,
    summary: 'Closes the months up to one and keeps what is known of them as a numbered cut',
    input: z.object({
      ...{ year: yearShape, month: monthShape, note: z.string().trim().max(1000) },
      /** Reports that whoever closes saw missing, and why the months are closed without them; asked for where any is. */
      without: z.object({ missing: count.min(1), reason: reasonShape }).optional(),
    }),
    output: z.object({ number: count }),
  }),
  cut: queryRoute('monitoring.cut', {
    path: '/api/seguimiento/:year/cortes/:number',
    access: 'staff',
    summary: 'A cut as it was kept, without its rows and reports, which are in its bytes',
    input: z.object({ year: yearShape, number: numberShape }),
    output: z.object({ cut: cutShape, file: cutFileShape.omit({ rows: true, reports: true }) }),
  }),
  downloadCut: downloadRoute('monitoring.downloadCut', {
    path: '/api/seguimiento/:year/cortes/:number/datos',
    access: 'staff',
    summary: 'The bytes of a cut, whose SHA-256 its page shows',
    input: z.object({ year: yearShape, number: numberShape }),
    output: z.unknown(),
  }),
  cutDocument: downloadRoute('monitoring.cutDocument', {
    path: '/api/seguimiento/:year/cortes/:number/documento',
    access: 'staff',
    summary: 'A cut as a document with its verification code, printed from its bytes',
    input: z.object({ year: yearShape, number: numberShape, formato: z.enum(cutFormats) }),
    output: z.unknown(),
  }),
  reopenMonth: actionRoute('monitoring.reopenMonth', {
    path: '/api/seguimiento/:year/cierres/reaperturas',
    access: closingKeepers,
    summary: 'Lets units write in a closed month up to a day, with the reason that stays; the cut does not change',
    input: givenTimeShape.extend({ endsOn: z.iso.date() }),
    output: z.object({ ids: z.array(idShape) }),
  }),
} as const
