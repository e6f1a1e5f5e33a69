import { z } from 'zod'
import { queryRoute } from '../../../kernel/contract.ts'
import { bothShape, groundShape, monthlyRowShape } from './complianceShapes.ts'
import { correctionShape } from './correctionShapes.ts'
import { idShape, monthShape, yearShape } from './shapes.ts'

const count = z.number().int()

/** The version that changed an activity; `request` is the request for changes that asked for it, null a round. */
export const changeShape = z.object({
  version: count,
  request: count.nullable(),
  inForceFrom: z.string().nullable(),
  reason: z.string().nullable(),
})
export type ChangeAnswer = z.output<typeof changeShape>

const place = { year: yearShape, month: monthShape }

export const reprogrammedRoutes = {
  reprogrammed: queryRoute('monitoring.reprogrammed', {
    path: '/api/seguimiento/:year/reprogramacion',
    access: 'staff',
    summary: 'What changes of the year moved in the plan, by unit, with compliance without them and with them',
    input: z.object(place),
    output: z.object({
      ground: groundShape.nullable(),
      /** The institution, its units weighing alike. */
      whole: bothShape,
      units: z.array(
        z.object({
          id: idShape,
          code: z.string(),
          name: z.string(),
          figures: bothShape,
          rows: z.array(monthlyRowShape.extend({ changes: z.array(changeShape) })),
        }),
      ),
    }),
  }),
  complianceActivity: queryRoute('monitoring.complianceActivity', {
    path: '/api/seguimiento/:year/cumplimiento/actividades/:activityId',
    access: 'staff',
    summary: 'One activity month by month: original, in force, reported and validated, and what changed it',
    input: z.object({ ...place, activityId: idShape }),
    output: z.object({
      ground: groundShape.nullable(),
      /** One for each unit that promised or held it. */
      rows: z.array(monthlyRowShape),
      /** The version that counts for each month, January first. */
      versions: z.array(count),
      changes: z.array(changeShape),
      /** Validated corrections of its reports, by month, the older first. */
      corrections: z.array(correctionShape),
    }),
  }),
} as const
