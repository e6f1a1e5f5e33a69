import { keepLast, keptUnder } from '../../../kernel/kept.ts'
import type { Reader } from '../../platform/index.ts'
import type { PlanFile } from '../model/planFile.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { readVersion } from '../store/versionStore.ts'

/** Versions kept at once: those that a year's closing and a comparison look at. */
const KEPT = 6

/**
 * By digest, in the order of their use. The bytes of a digest are the same in every database and transaction, so that an act,
 * whose transaction lives as long as itself, finds what another one read.
 */
const known = new Map<string, PlanFile>()

/** Readings under way. A transaction shares none with another, whose failure would be its own. */
const underWay = keptUnder((_db: Reader) => new Map<string, Promise<PlanFile>>())

function readOnce(db: Reader, version: PlanVersion): Promise<PlanFile> {
  const { sha256 } = version
  const reading = underWay(db)
  const file = reading.get(sha256) ?? readVersion(db, version).finally(() => reading.delete(sha256))
  reading.set(sha256, file)
  return file
}

/**
 * The plan as a version froze it. Its bytes never change, so they are read and checked once for each digest. Nobody may
 * change it: other requests read the same one. A failed read is not remembered.
 */
export async function frozenPlan(db: Reader, version: PlanVersion): Promise<PlanFile> {
  const { sha256 } = version
  return keepLast(known, KEPT, sha256, known.get(sha256) ?? (await readOnce(db, version)))
}

export const frozenActivityIds = keptUnder(
  ({ units }: PlanFile): ReadonlySet<string> =>
    new Set(units.flatMap(({ activities }) => activities.map(({ id }) => id))),
)
