import type { Reader } from '../../platform/index.ts'
import { originalParts } from '../model/workflow/originalParts.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { listVersionUnits } from '../store/versionStore.ts'

/** In which of these versions, oldest first, each unit's original plan stands: its number by unit plan. */
export async function readOriginalParts(db: Reader, versions: readonly PlanVersion[]): Promise<Map<string, number>> {
  const withParts = await Promise.all(
    versions.map(async (version) => ({ ...version, parts: await listVersionUnits(db, version.id) })),
  )
  return originalParts(withParts)
}
