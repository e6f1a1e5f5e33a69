import { z } from 'zod'
import { exemptions } from '../../operations/model/index.ts'
import { unitWays } from '../model/compliance/figures.ts'
import { groupings } from '../model/compliance/grouping.ts'
import { progressStates } from '../model/compliance/progress.ts'
import { progressStatuses } from '../model/compliance/status.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

/** Up to which month, put together by what, and with which way of weighing units. */
export const cutInput = z.object({
  year: yearShape,
  month: monthShape,
  grouping: z.enum(groupings),
  way: z.enum(unitWays),
})

const count = z.number().int()
/** Hundredths of a percent: 6100 is 61 %; rounded from the exact fraction. */
const hundredths = z.number().int()
const twelve = z.array(z.number().int().nullable()).length(12)

const doneShape = z.object({
  /** No row for more than it had to do. */
  executed: hundredths,
  /** Null while nothing is due. */
  compliance: hundredths.nullable(),
  uncapped: z.object({ executed: hundredths, compliance: hundredths.nullable() }),
})

/** Figures of a group against one programme, with what is printed beside them. */
const figureShape = z.object({
  activities: count,
  counted: count,
  byState: z.record(z.enum(progressStates), count),
  withoutReport: count,
  scaled: count,
  overExecuted: count,
  /** Months with something due up to the cut; of those, with a validated report, and with one sent or validated. */
  reports: z.object({ expected: count, validated: count, sent: count }),
  /** Null: nothing in the group has a programme. */
  means: z.object({ programmed: hundredths, deviation: hundredths, validated: doneShape, sent: doneShape }).nullable(),
})
export type FigureAnswer = z.output<typeof figureShape>

/** Both programmes side by side; null: the group has no activity in that one. */
export const bothShape = z.object({
  original: figureShape.nullable(),
  inForce: figureShape.nullable(),
  /** Points that reprogramming moved the compliance by, from the exact ones; null where one of the two has none. */
  effect: hundredths.nullable(),
})
export type BothAnswer = z.output<typeof bothShape>

export const groupShape = z.object({
  key: z.string(),
  code: z.string().nullable(),
  /** Null: what the key itself says (a kind of unit, the whole, what hangs from nothing). */
  name: z.string().nullable(),
  figures: bothShape,
})

/** Against what the figures stand. */
export const groundShape = z.object({
  /** The version that counts for the cut. */
  version: count,
  /** Versions in which the original plans of the units stand. */
  originalVersions: z.array(count),
  /** Units that hold an activity. */
  units: count,
  /**
   * What each unit weighed at the end of the month, in basis points, and since when; none of them: alike. Null: nothing was
   * decided, so that all weigh alike. Absent in cuts from before weights had dates.
   */
  unitWeights: z
    .object({ fromDay: z.string(), weights: z.record(idShape, count) })
    .nullable()
    .default(null),
})

export const sideShape = z.object({
  unit: z.object({ id: idShape, name: z.string() }),
  state: z.enum(progressStates),
  /** Up to the cut; null: it has no shares. */
  status: z.enum(progressStatuses).nullable(),
  /** What it weighs in its unit, in hundredths: 100 is 1. Null: outside of the means. */
  weight: hundredths.nullable(),
  /** Basis points as the plan prints them. */
  yearBp: count,
  programmedBp: count,
  validatedBp: count,
  sentBp: count,
  deviationBp: count,
  compliance: hundredths.nullable(),
  /** Each row scaled to 100 % (D5), capped at what was due (D8): what enters the means. */
  scaled: z.object({ programmed: hundredths, executed: hundredths }).nullable(),
  isOverExecuted: z.boolean(),
  reports: z.object({ expected: count, validated: count, sent: count }),
  /** Status of each month alone. */
  ribbon: z.array(z.enum(progressStatuses).nullable()).length(12),
  /** Months in which it stood in the unit's plan: it came later, left, or passed between units. Null: all year. */
  heldMonths: z.array(monthShape).nullable(),
  demand: z.object({ received: count, attended: count, pending: count, attention: hundredths.nullable() }).nullable(),
})
export type SideAnswer = z.output<typeof sideShape>

const row = { key: z.string(), activityId: idShape, code: z.string(), name: z.string() }
export const rowShape = z.object({
  ...{ ...row, original: sideShape.nullable(), inForce: sideShape.nullable() },
  /** Months up to the cut whose validated report can be read. */
  reported: z.array(monthShape),
})
export type RowAnswer = z.output<typeof rowShape>

/** The same month by month: of one activity, or of the few that were reprogrammed. */
const monthlySideShape = sideShape.extend({
  /** Programmed, and done by what was validated and by what was sent, in basis points. */
  months: twelve,
  validated: twelve,
  sent: twelve,
  exempt: z.array(z.object({ month: monthShape, why: z.enum(exemptions) })),
})
export type MonthlySide = z.output<typeof monthlySideShape>

export const monthlyRowShape = z.object({
  ...row,
  original: monthlySideShape.nullable(),
  inForce: monthlySideShape.nullable(),
})
export type MonthlyRow = z.output<typeof monthlyRowShape>
