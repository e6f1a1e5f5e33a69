import type { OutputOf } from '../../../../kernel/contract.ts'
import { query, type Reader } from '../../../platform/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import { publicStanding, recordStanding } from '../../model/workflow/publicStanding.ts'
import { readVerificationCode } from '../../model/workflow/verificationCode.ts'
import { findSignedCopyOf } from '../../store/signedCopyStore.ts'
import { findPublicDocument, isDocumentOf, type PublicDocument } from '../../store/verificationStore.ts'

export type Verification = OutputOf<typeof verificationRoutes.verifyCode>

/** What anyone may know of a code (decisions.md 26): how its document stands, its number, day and post, and nothing else. */
export async function verificationOf(db: Reader, typed: string, today: string): Promise<Verification> {
  const found = await findPublicDocument(db, readVerificationCode(typed))
  if (found === undefined) return { standing: 'unknown', document: null }
  const { plan, post } = found
  const { year } = plan
  if (found.kind === 'version') {
    const { code, number, approvedOn } = found.version
    const document = { kind: 'version' as const, code, year, number, approvedOn, post }
    return { standing: publicStanding(found.version, today), document }
  }
  const { kind, code, number, issuedOn: approvedOn } = found.record
  const standing = recordStanding(kind, found.holds, plan, today)
  return { standing, document: { kind, code, year, number, approvedOn, post } }
}

export const verifyCode = query(verificationRoutes.verifyCode, ({ db, input, today }) =>
  verificationOf(db, input.code, today),
)

type Registered = OutputOf<typeof verificationRoutes.verifyFile>['registered']

async function whatIsIt(db: Reader, found: PublicDocument, sha256: string): Promise<Registered> {
  if (await isDocumentOf(db, found, sha256)) return 'document'
  if (found.kind === 'record') return null
  const copy = await findSignedCopyOf(db, found.version.id, sha256)
  if (copy === undefined) return null
  return copy.withdrawn === null ? 'signedCopy' : 'withdrawnCopy'
}

export const verifyFile = query(verificationRoutes.verifyFile, async ({ db, input }) => {
  const found = await findPublicDocument(db, readVerificationCode(input.code))
  return { registered: found === undefined ? null : await whatIsIt(db, found, input.sha256) }
})
