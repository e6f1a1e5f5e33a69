import { z } from 'zod'
import { queryRoute } from '../../../kernel/contract.ts'
import { idShape, yearShape } from './shapes.ts'

const doubtShape = z.object({
  rule: z.string(),
  severity: z.enum(['block', 'warning', 'notice']),
  /** Sentence that heads all findings of its kind. */
  title: z.string(),
  /** What was found in this row, with its figures. */
  explanation: z.string(),
  activityId: idShape.nullable(),
})

/** What the pages of a plan read beside the plan itself. */
export const planReadRoutes = {
  catalogue: queryRoute('operations.catalogue', {
    path: '/api/planes/:year/catalogo',
    access: 'staff',
    summary: 'Perspectives, objectives, lines and processes that activities of the plan may hang from',
    input: z.object({ year: yearShape }),
    output: z.object({
      perspectives: z.array(z.object({ id: idShape, number: z.number(), name: z.string() })),
      objectives: z.array(z.object({ id: idShape, perspectiveId: idShape, number: z.number(), text: z.string() })),
      lines: z.array(
        z.object({ id: idShape, objectiveId: idShape, code: z.string(), text: z.string(), withdrawn: z.boolean() }),
      ),
      processes: z.array(
        z.object({ id: idShape, name: z.string(), objectiveId: idShape.nullable(), withdrawn: z.boolean() }),
      ),
    }),
  }),
  doubts: queryRoute('operations.doubts', {
    path: '/api/planes/:year/dudas',
    access: 'staff',
    summary: 'Doubts of one unit, or of one activity, that nobody accepted with a reason',
    input: z.object({ year: yearShape, unitId: idShape, activityId: idShape.optional() }),
    output: z.object({ doubts: z.array(doubtShape) }),
  }),
  acceptedDoubts: queryRoute('operations.acceptedDoubts', {
    path: '/api/planes/:year/dudas/aceptadas',
    access: 'staff',
    summary: 'Fingerprints of the doubts that were accepted with a reason',
    input: z.object({ year: yearShape }),
    output: z.object({ fingerprints: z.array(z.string()) }),
  }),
} as const
