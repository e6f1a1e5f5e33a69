import { z } from 'zod'
import { queryRoute } from '../../../kernel/contract.ts'
import { progressStatuses } from '../model/compliance/status.ts'
import { quarters } from '../model/evaluation/quarter.ts'
import { ratings } from '../model/evaluation/rating.ts'
import { unitEvaluationStatuses } from '../model/evaluation/unitEvaluation.ts'
import { curvePointShape } from './board.ts'
import { bothShape, rowShape } from './complianceShapes.ts'
import { changeShape } from './reprogrammed.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const count = z.number().int()

const monthOfUnit = z.object({
  month: monthShape,
  /** Status of the month alone, of all activities together. */
  status: z.enum(progressStatuses),
  ...{ owed: count, validated: count, waiting: count, returned: count, unsent: count, overdue: count, late: count },
  ...{ verified: count, unproven: count },
  dueOn: z.string(),
  /** Number of the cut that closed it; null while it is open. */
  cut: count.nullable(),
  /** The unit writes in it again although it is closed, through this day. */
  reopenedTo: z.string().nullable(),
})

export const unitYearRoutes = {
  unitYear: queryRoute('monitoring.unitYear', {
    path: '/api/seguimiento/:year/unidades/:unitId/ano',
    access: 'staff',
    summary: 'The whole year of a unit: its months, activities, changes of its plan and evaluations',
    input: z.object({ year: yearShape, month: monthShape, unitId: idShape }),
    output: z.object({
      /** Null: no version came into force yet, or the unit holds nothing in it. */
      unit: z.object({ id: idShape, code: z.string(), name: z.string() }).nullable(),
      version: count.nullable(),
      figures: bothShape,
      status: z.enum(progressStatuses).nullable(),
      months: z.array(monthOfUnit),
      curve: z.array(curvePointShape),
      rows: z.array(rowShape),
      /** What reprogramming changed, by activity. */
      changes: z.array(
        z.object({
          activity: z.object({ id: idShape, code: z.string(), name: z.string() }),
          changes: z.array(changeShape),
        }),
      ),
      /** Of the quarters that were opened. */
      evaluations: z.array(
        z.object({
          quarter: z.union(quarters.map((quarter) => z.literal(quarter))),
          /** By the cut of the evaluation, against the plan in force. */
          rating: z.enum(ratings),
          part: z.enum(unitEvaluationStatuses),
          isClosed: z.boolean(),
        }),
      ),
    }),
  }),
} as const
