import { z } from 'zod'
import { queryRoute } from '../../../kernel/contract.ts'
import { fileFaultStates } from '../model/files/fileCheck.ts'

export const FAULTS_SHOWN = 200

export const fileRoutes = {
  fileCheck: queryRoute('platform.fileCheck', {
    path: '/api/archivos/comprobacion',
    access: ['admin'],
    summary: 'What came of the last nightly check of the kept files: how many are whole, and which are not',
    input: z.object({}),
    output: z.object({
      /** Null: no check has ended yet. */
      last: z
        .object({
          ...{ endedAt: z.string(), whole: z.number().int(), extra: z.number().int(), faultCount: z.number().int() },
          /** Longer ago than a check should be. */
          isOld: z.boolean(),
          faults: z.array(
            z.object({
              ...{ sha256: z.string(), state: z.enum(fileFaultStates), mediaType: z.string().nullable() },
              ...{ byteLength: z.number().int(), storedAt: z.string() },
              /** What it belongs to, in words. */
              of: z.array(z.string()),
            }),
          ),
        })
        .nullable(),
      underWaySince: z.string().nullable(),
    }),
  }),
} as const
