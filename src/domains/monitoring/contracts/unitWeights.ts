import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { closingKeepers } from '../model/monthClosing.ts'
import { idShape, reasonShape, yearShape } from './shapes.ts'

const weightShape = z.object({ unitId: idShape, weightBp: z.number().int().min(1).max(10_000) })

const weighingShape = z.object({
  ...{
    id: idShape,
    number: z.number().int(),
    fromDay: z.string(),
    reason: z.string(),
    personName: z.string(),
    postName: z.string(),
  },
  at: z.string(),
  /** Empty: from its day on all units weigh alike. */
  weights: z.array(weightShape.extend({ unitName: z.string() })),
})

export const unitWeightRoutes = {
  unitWeights: queryRoute('monitoring.unitWeights', {
    path: '/api/seguimiento/:year/pesos',
    access: 'staff',
    summary: 'What the units weigh in the institution, from which day on, and every decision behind it',
    input: z.object({ year: yearShape }),
    output: z.object({
      /** False: no version of the plan is in force, so that there is nothing to weigh. */
      inForce: z.boolean(),
      mayKeep: z.boolean(),
      /** The first day from which other weights may hold; null: every month is closed. */
      firstDay: z.string().nullable(),
      units: z.array(z.object({ id: idShape, code: z.string(), name: z.string() })),
      /** In the order in which they were decided. */
      decided: z.array(weighingShape),
      /** Id of the one that holds today; null: all weigh alike because nothing was decided. */
      holds: idShape.nullable(),
    }),
  }),
  setUnitWeights: actionRoute('monitoring.setUnitWeights', {
    path: '/api/seguimiento/:year/pesos',
    access: closingKeepers,
    summary: 'Says what the units weigh in the institution from a day on; without weights all weigh alike again',
    input: z.object({
      ...{ year: yearShape, fromDay: z.iso.date(), reason: reasonShape },
      /** Of each unit of the plan, or none. */
      weights: z.array(weightShape).max(500),
      /** How many decisions whoever decides saw. */
      seen: z.number().int().min(0),
    }),
    output: z.object({ id: idShape }),
  }),
} as const
