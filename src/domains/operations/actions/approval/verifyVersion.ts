import type { OutputOf } from '../../../../kernel/contract.ts'
import { query, type Reader } from '../../../platform/index.ts'
import { verificationRoutes } from '../../contracts/verification.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { publicStanding } from '../../model/workflow/publicStanding.ts'
import { readVerificationCode } from '../../model/workflow/verificationCode.ts'
import { findSignedCopyOf } from '../../store/signedCopyStore.ts'
import { findPublicVersion, isDocumentOf } from '../../store/verificationStore.ts'

export type Verification = OutputOf<typeof verificationRoutes.verifyCode>

/** What anyone may know of a code (decisions.md 26): how its version stands, its number, day and post, and nothing else. */
export async function verificationOf(db: Reader, typed: string, today: string): Promise<Verification> {
  const found = await findPublicVersion(db, readVerificationCode(typed))
  if (found === undefined) return { standing: 'unknown', version: null }
  const { version, year, post } = found
  const { code, number, approvedOn } = version
  return { standing: publicStanding(version, today), version: { code, year, number, approvedOn, post } }
}

export const verifyCode = query(verificationRoutes.verifyCode, ({ db, input, today }) =>
  verificationOf(db, input.code, today),
)

async function whatIsIt(db: Reader, version: PlanVersion, sha256: string): Promise<'document' | 'signedCopy' | null> {
  if (await isDocumentOf(db, version, sha256)) return 'document'
  return (await findSignedCopyOf(db, version.id, sha256)) === undefined ? null : 'signedCopy'
}

export const verifyFile = query(verificationRoutes.verifyFile, async ({ db, input }) => {
  const found = await findPublicVersion(db, readVerificationCode(input.code))
  return { registered: found === undefined ? null : await whatIsIt(db, found.version, input.sha256) }
})
