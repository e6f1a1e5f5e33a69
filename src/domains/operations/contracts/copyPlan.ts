import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { comparisonShape } from './comparison.ts'
import { idShape, yearShape } from './shapes.ts'

export const copyRoutes = {
  copyPlan: actionRoute('operations.copyPlan', {
    path: '/api/planes/:year/copiar',
    access: ['planningOfficer'],
    summary: 'Copies the activities of another year into the plan of this one, opening it when needed; nothing twice',
    input: z.object({ year: yearShape, from: yearShape, title: z.string().trim().min(1).max(200).optional() }),
    output: z.object({
      planId: idShape,
      opened: z.boolean(),
      changeId: idShape.nullable(),
      units: z.number(),
      activities: z.number(),
      templates: z.number(),
      /** Activities that were in the plan already: copied before, or with the same name in their unit. */
      already: z.number(),
      /** Units left out, and how many of their activities. */
      skipped: z.array(
        z.object({
          unitId: idShape,
          name: z.string(),
          reason: z.enum(['gone', 'notEditable']),
          activities: z.number(),
        }),
      ),
    }),
  }),
  comparePlans: queryRoute('operations.comparePlans', {
    path: '/api/planes/:year/comparar/:other',
    access: 'staff',
    summary: 'A plan beside that of another year: added, dropped and changed activities, field by field',
    input: z.object({ year: yearShape, other: yearShape, unitId: idShape.optional() }),
    output: comparisonShape,
  }),
} as const
