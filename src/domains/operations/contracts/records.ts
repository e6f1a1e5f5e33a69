import { z } from 'zod'
import { downloadRoute } from '../../../kernel/contract.ts'
import { recordFormats } from '../model/records/planRecord.ts'
import { yearShape } from './shapes.ts'

/** The record of something decided, as whoever looks at that thing is told of it; null where nothing was recorded. */
export const recordShape = z.object({ code: z.string(), issuedOn: z.string() }).nullable()

export const recordRoutes = {
  downloadRecord: downloadRoute('operations.downloadRecord', {
    path: '/api/planes/:year/constancias/:code',
    access: 'staff',
    summary: 'A record of what was decided, printed from its frozen bytes as PDF or DOCX, or those bytes as JSON',
    input: z.object({ year: yearShape, code: z.string().trim().min(1).max(60), formato: z.enum(recordFormats) }),
    output: z.unknown(),
  }),
} as const
