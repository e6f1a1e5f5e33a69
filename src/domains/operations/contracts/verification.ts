import { z } from 'zod'
import { queryRoute } from '../../../kernel/contract.ts'
import { publicDocumentKinds } from '../model/records/publicDocument.ts'
import { publicStandings } from '../model/workflow/publicStanding.ts'

const codeShape = z.string().trim().min(1).max(60)

export const verificationRoutes = {
  verifyCode: queryRoute('operations.verifyCode', {
    path: '/api/verificar/:code',
    access: 'public',
    limited: true,
    summary:
      'How the version or record with a verification code stands today, in any case and with or without dashes; nothing else of it',
    input: z.object({ code: codeShape }),
    output: z.object({
      standing: z.enum(publicStandings),
      /** Null where no document has the code: a wrong code and a missing one are told alike. */
      document: z
        .object({
          kind: z.enum(publicDocumentKinds),
          code: z.string(),
          year: z.number().int(),
          number: z.number().int(),
          approvedOn: z.string(),
          /** Post of who authorised it. */
          post: z.string(),
        })
        .nullable(),
    }),
  }),
  verifyFile: queryRoute('operations.verifyFile', {
    path: '/api/verificar/:code/:sha256',
    access: 'public',
    limited: true,
    summary:
      'Whether the bytes with that SHA-256 are a document of what has that code, a signed copy or one that was withdrawn; nothing else',
    input: z.object({ code: codeShape, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ registered: z.enum(['document', 'signedCopy', 'withdrawnCopy']).nullable() }),
  }),
} as const
