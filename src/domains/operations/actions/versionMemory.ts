import type { Reader } from '../../platform/index.ts'
import type { PlanFile } from '../model/planFile.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { readVersion } from '../store/versionStore.ts'
import { keptUnder } from './planMemory.ts'

/** Versions kept at once for a database: those that a year's closing and a comparison look at. */
const KEPT = 6

const memories = keptUnder((_db: Reader) => new Map<string, Promise<PlanFile>>())

/**
 * The plan as a version froze it. Its bytes never change, so they are read and checked once for each digest. Nobody may
 * change it: other requests read the same one. A failed read is not remembered.
 */
export function frozenPlan(db: Reader, version: PlanVersion): Promise<PlanFile> {
  const { sha256 } = version
  const kept = memories(db)
  const file = kept.get(sha256) ?? readVersion(db, version)
  kept.delete(sha256)
  kept.set(sha256, file)
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  file.catch(() => kept.delete(sha256))
  return file
}

export const frozenActivityIds = keptUnder(
  ({ units }: PlanFile): ReadonlySet<string> =>
    new Set(units.flatMap(({ activities }) => activities.map(({ id }) => id))),
)
