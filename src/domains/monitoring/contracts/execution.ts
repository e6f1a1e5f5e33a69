import { z } from 'zod'
import { actionRoute, downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import { progressStatuses } from '../model/compliance/status.ts'
import { narrativeWriters, reportIssuers } from '../model/execution/narrative.ts'
import { reportPeriods } from '../model/execution/reportPeriod.ts'
import { bothShape, groundShape, groupShape } from './complianceShapes.ts'
import { differenceShape } from './cuts.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const count = z.number().int()
const figure = count.nullable()
const numberShape = z.coerce.number().int().min(1)
const unitShape = z.object({ id: idShape, name: z.string() })

const countsShape = z.object({ expected: count, validated: count, waiting: count, missing: count, late: count })

const activityShape = z.object({
  ...{ key: z.string(), activityId: idShape, code: z.string(), name: z.string(), unit: unitShape },
  status: z.enum(progressStatuses).nullable(),
  /** Basis points up to the cut; compliance in hundredths of a percent. */
  ...{ programmedBp: count, sentBp: count, validatedBp: count },
  ...{ complianceOriginal: figure, complianceInForce: figure },
  period: z.object({ programmedBp: figure, sentBp: figure, validatedBp: figure }),
  demand: z.object({ received: count, attended: count, pending: count }).nullable(),
  months: z.array(
    z.object({
      ...{ month: monthShape, standing: z.enum(['validated', 'waiting', 'missing']) },
      ...{ late: z.boolean(), owed: z.boolean() },
      ...{ achievement: z.string(), difficulty: z.string(), corrective: z.string(), noEvidence: z.string() },
      evidence: count,
    }),
  ),
})

/** The computed part: what the bytes of a cut say of a period, of a unit or of all. */
export const computedShape = z.object({
  period: z.enum(reportPeriods),
  months: z.array(monthShape),
  /** Null: the institution. */
  unit: unitShape.extend({ code: z.string() }).nullable(),
  cut: z.object({ number: count, month: monthShape, closedAt: z.string(), sha256: z.string() }),
  ground: groundShape,
  /** Percent of what was due. */
  thresholds: z.object({ exceededOver: count, onTrackFrom: count, atRiskFrom: count }),
  figures: bothShape,
  activities: z.array(activityShape),
  counts: countsShape,
  units: z.array(z.object({ group: groupShape, counts: countsShape })),
  since: z.object({ number: count, differences: z.array(differenceShape) }).nullable(),
})
export type ComputedReport = z.output<typeof computedShape>

const section = z.string().trim().max(8000)
export const narrativeShape = z.object({
  ...{ presentation: section, achievements: section, difficulties: section, corrective: section, next: section },
})

const signedShape = z.object({ post: z.string(), at: z.string() })

/** What an issued report keeps, whole: its bytes are the canonical JSON of this. Posts and no names (decisions.md 26). */
export const issuedReportShape = z.object({
  format: z.literal('hilo.informe/1'),
  ...{ year: count, number: count, code: z.string(), issuedOn: z.string(), issuedAt: z.string() },
  institution: z.object({ name: z.string(), locale: z.string(), timeZone: z.string() }),
  control: z.object({ formCode: z.string(), version: z.string(), date: z.string() }),
  report: computedShape,
  narrative: narrativeShape.extend({ number: count }),
  signers: z.object({ written: signedShape, reviewed: signedShape.nullable() }),
})
export type IssuedReport = z.output<typeof issuedReportShape>

export const reportFormats = ['pdf', 'docx', 'xlsx', 'csv', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

const place = { year: yearShape, number: numberShape, period: z.enum(reportPeriods) }
/** Left out: the institution. */
const ofUnit = { unitId: idShape.optional() }

const versionShape = z.object({ number: count, personName: z.string(), postName: z.string(), at: z.string() })
const issueShape = z.object({
  ...{ number: count, narrative: count, code: z.string(), sha256: z.string() },
  ...{ issuedOn: z.string(), postName: z.string(), at: z.string() },
})

export const executionRoutes = {
  executionReports: queryRoute('monitoring.executionReports', {
    path: '/api/seguimiento/:year/informes',
    access: 'staff',
    summary:
      'The reports on execution that a cut asks for: of the institution and of each unit, and how far each has come',
    input: z.object({ year: yearShape, corte: numberShape.optional() }),
    output: z.object({
      inForce: z.boolean(),
      cuts: z.array(z.object({ number: count, month: monthShape })),
      /** The cut that was asked for, or the last one; null: the year has none. */
      chosen: z
        .object({
          number: count,
          month: monthShape,
          /** False: it was closed before cuts kept the reports. */
          hasReports: z.boolean(),
          periods: z.array(z.object({ period: z.enum(reportPeriods), months: z.array(monthShape) })),
        })
        .nullable(),
      rows: z.array(
        z.object({
          unit: unitShape.nullable(),
          isOwn: z.boolean(),
          reports: z.array(
            z.object({
              period: z.enum(reportPeriods),
              /** Newest version of the narrative; 0: nobody wrote one. */
              narrative: count,
              /** The last one that was issued, and the version of the narrative in it. */
              issue: z.object({ number: count, narrative: count, issuedOn: z.string() }).nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  executionReport: queryRoute('monitoring.executionReport', {
    path: '/api/seguimiento/:year/cortes/:number/informes/:period',
    access: 'staff',
    summary: 'A report on execution: its figures from the cut, its narrative, and what was issued of it',
    input: z.object({ ...place, ...ofUnit }),
    output: z.object({
      computed: computedShape,
      /** Null: nobody wrote one, or it is not issued and the reader may not see it yet. */
      narrative: narrativeShape.extend({ number: count }).nullable(),
      /** Newest first; empty for whoever does not read drafts. */
      versions: z.array(versionShape),
      issues: z.array(issueShape),
      mayWrite: z.boolean(),
      mayIssue: z.boolean(),
      mayReadDrafts: z.boolean(),
    }),
  }),
  narrativeVersion: queryRoute('monitoring.narrativeVersion', {
    path: '/api/seguimiento/:year/cortes/:number/informes/:period/narrativa/:version',
    access: 'staff',
    summary: 'One version of the narrative of a report on execution',
    input: z.object({ ...place, ...ofUnit, version: numberShape }),
    output: versionShape.extend({ narrative: narrativeShape }),
  }),
  saveNarrative: actionRoute('monitoring.saveNarrative', {
    path: '/api/seguimiento/:year/cortes/:number/informes/:period/narrativa',
    access: narrativeWriters,
    summary: 'Keeps the narrative of a report on execution as its next version, over the one that was seen',
    input: z.object({ ...place, ...ofUnit, seen: count.min(0), narrative: narrativeShape }),
    output: z.object({ version: count }),
  }),
  issueReport: actionRoute('monitoring.issueReport', {
    path: '/api/seguimiento/:year/cortes/:number/informes/:period/emisiones',
    access: reportIssuers,
    summary:
      'Issues a report on execution with the version of the narrative that was seen: its bytes and its code stay',
    input: z.object({ ...place, ...ofUnit, narrative: numberShape }),
    output: z.object({ issue: count, code: z.string() }),
  }),
  executionReportDraft: downloadRoute('monitoring.executionReportDraft', {
    path: '/api/seguimiento/:year/cortes/:number/informes/:period/borrador',
    access: 'staff',
    summary: 'A report on execution before it is issued, as a PDF that says on every page that it is a draft',
    input: z.object({ ...place, ...ofUnit }),
    output: z.unknown(),
  }),
  executionReportDocument: downloadRoute('monitoring.executionReportDocument', {
    path: '/api/seguimiento/:year/cortes/:number/informes/:period/emisiones/:issue',
    access: 'staff',
    summary: 'An issued report on execution as a document with its verification code, printed from its bytes',
    input: z.object({ ...place, ...ofUnit, issue: numberShape, formato: z.enum(reportFormats) }),
    output: z.unknown(),
  }),
} as const
