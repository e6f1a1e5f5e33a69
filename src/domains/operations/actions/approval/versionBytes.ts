import { getFile, type Reader } from '../../../platform/index.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { getPlan } from '../../store/planStore.ts'
import { getVersion } from '../../store/versionStore.ts'

/**
 * An approved version exactly as it was frozen: the bytes of its canonical JSON, whose SHA-256 is the version's own.
 *
 * @throws DomainError `operations.planNotFound`, `operations.versionNotFound`.
 */
export async function versionBytes(
  db: Reader,
  year: number,
  number: number,
): Promise<{ version: PlanVersion; bytes: Uint8Array }> {
  const plan = await getPlan(db, year)
  const version = await getVersion(db, plan.id, number)
  return { version, bytes: await getFile(db, version.sha256) }
}
