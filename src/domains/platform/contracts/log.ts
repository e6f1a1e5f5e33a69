import { z } from 'zod'
import { queryRoute, type Role } from '../../../kernel/contract.ts'
import { day, id } from './fields.ts'

/** Who looks for what somebody did. */
export const logReaders: readonly Role[] = ['admin', 'internalControl', 'planningOfficer']

export const logRoutes = {
  readLog: queryRoute('platform.readLog', {
    path: '/api/registro',
    access: logReaders,
    summary: 'Lines of the chained log, newest first, by thing, person, act, outcome and days',
    input: z.object({
      /** `platform.unit:ID`, as the lines name it. */
      thing: z.string().max(200).optional(),
      personId: id.optional(),
      act: z.string().max(100).optional(),
      outcome: z.enum(['done', 'refused']).optional(),
      from: day.optional(),
      /** Last day, included. */
      until: day.optional(),
      /** Only lines with a lower number: the next page. */
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      lines: z.array(
        z.object({
          seq: z.number(),
          at: z.string(),
          act: z.string(),
          outcome: z.enum(['done', 'refused']),
          person: z.object({ id: z.string(), name: z.string() }).nullable(),
          /** Post in which it was done, with its unit of that day. */
          post: z.object({ id: z.string(), name: z.string(), unitName: z.string().nullable() }).nullable(),
          unitId: z.string().nullable(),
          things: z.array(z.object({ thing: z.string(), label: z.string().nullable() })),
          data: z.unknown(),
          /** Names and addresses; null where there were none or they were erased. */
          personal: z.unknown(),
          hash: z.string(),
          prevHash: z.string(),
        }),
      ),
      /** Number from which to go on reading, or null at the end. */
      nextBefore: z.number().nullable(),
      head: z.object({ seq: z.number(), hash: z.string() }),
    }),
  }),
} as const
