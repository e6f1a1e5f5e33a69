import { z } from 'zod'
import { downloadRoute, queryRoute } from '../../../kernel/contract.ts'
import { reportFields } from '../model/dueMonth.ts'
import { healthLists } from '../model/health/processFigures.ts'
import { reportStatuses } from '../model/report.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const count = z.number().int()
const days = count.nullable()

const timesShape = z.object({
  ...{ ended: count, waiting: count },
  /** Tenths of a calendar day: 25 is two days and a half. */
  medianTenths: days,
  longestDays: days,
  longestWait: days,
})

const figuresShape = z.object({
  ...{ owed: count, overdue: count, silent: count, review: timesShape, returns: count, sent: count },
  ...{ withoutEvidence: count, late: count, reopenings: count, reprogrammed: count, corrections: count },
})

const span = { year: yearShape, from: monthShape, to: monthShape }
const unitShape = z.object({ id: idShape, code: z.string(), name: z.string() })

const lineShape = z.object({
  key: z.string(),
  unit: unitShape,
  /** Null: it speaks of no single activity. */
  activity: z.object({ id: idShape, code: z.string(), name: z.string() }).nullable(),
  months: z.array(monthShape),
  /** Post or body that it is about, or that decided. */
  who: z.string().nullable(),
  /** Days: when it began, ended and was due. */
  ...{ from: z.string().nullable(), to: z.string().nullable(), dueOn: z.string().nullable() },
  /** Calendar days that it took, or that it was late; of a silent post, the reports that it owes. */
  count: count.nullable(),
  field: z.enum(reportFields).nullable(),
  /** What was written of it; null also where the person may not read it. */
  text: z.string().nullable(),
  state: z.enum(reportStatuses).nullable(),
  /** Number of the request for changes. */
  request: count.nullable(),
  /** Version of the plan. */
  version: count.nullable(),
  /** Whether whoever asks may open the report. */
  isReadable: z.boolean(),
})
export type HealthLine = z.output<typeof lineShape>

export const healthRoutes = {
  health: queryRoute('monitoring.health', {
    path: '/api/seguimiento/:year/salud',
    access: 'staff',
    summary: 'How reporting itself goes in some months: silence, review, returns, proof, delays, by unit',
    input: z.object(span),
    output: z.object({
      /** False: no version came into force yet, and nothing is owed. */
      inForce: z.boolean(),
      /** False: only the units that whoever asks heads or reviews. */
      isWhole: z.boolean(),
      whole: figuresShape,
      units: z.array(unitShape.extend({ figures: figuresShape })),
      reviewers: z.array(timesShape.extend({ postName: z.string() })),
      returns: z.array(z.object({ field: z.enum(reportFields).nullable(), count })),
    }),
  }),
  healthFile: downloadRoute('monitoring.healthFile', {
    path: '/api/seguimiento/:year/salud/datos.csv',
    access: 'staff',
    summary: 'The figures of the health of reporting in some months, of all units and of each, as data (CSV)',
    input: z.object(span),
    output: z.object({}),
  }),
  healthList: queryRoute('monitoring.healthList', {
    path: '/api/seguimiento/:year/salud/:list',
    access: 'staff',
    summary: 'What stands behind one figure of the health of reporting, of all units or of one',
    input: z.object({ ...span, list: z.enum(healthLists), unit: idShape.optional() }),
    output: z.object({ unit: unitShape.nullable(), units: z.array(unitShape), lines: z.array(lineShape) }),
  }),
} as const
