import type { Reader } from '../../platform/index.ts'
import { type OriginalParts, originalParts } from '../model/workflow/originalParts.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { listVersionUnits } from '../store/versionStore.ts'

/** These versions, oldest first, each with where the units' original plans stood when it came into force. */
export async function readOriginalParts<V extends PlanVersion>(
  db: Reader,
  versions: readonly V[],
): Promise<(V & { originals: OriginalParts })[]> {
  const withParts = await Promise.all(
    versions.map(async (version) => ({ ...version, parts: await listVersionUnits(db, version.id) })),
  )
  const originals = originalParts(withParts)
  return versions.map((version, at) => ({ ...version, originals: originals[at] ?? new Map() }))
}
