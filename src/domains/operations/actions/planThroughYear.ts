import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'
import type { Catalogue } from '../../strategy/index.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanFile } from '../model/planFile.ts'
import {
  type HeldActivity,
  heldIn,
  originalPlan,
  type PlanThroughYear,
  roundsOf,
  versionsOfMonths,
  versionsUntil,
} from '../model/workflow/planThroughYear.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { getPlan } from '../store/planStore.ts'
import { listVersions } from '../store/versionStore.ts'
import { catalogueOf } from './catalogueOf.ts'
import { readOriginalParts } from './originalParts.ts'
import { keptUnder } from './planMemory.ts'
import { frozenPlan } from './versionMemory.ts'

export type YearOfPlan = PlanThroughYear & {
  plan: Plan
  /** Those that had counted by the end of the cut's month, oldest first; at least one. */
  versions: readonly PlanVersion[]
  /** In which of them each unit's original plan stands, by unit plan; one that a request made promised nothing. */
  originals: ReadonlyMap<string, number>
  catalogue: Catalogue
}

/** Kept with the file, which never changes. */
export const heldOf = keptUnder(({ units }: PlanFile) => heldIn(units))

/**
 * The plan of a year as compliance is measured against it, or undefined while no version came into force. Each version
 * is read once, and only those that some month or some unit's original plan stands in.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function planThroughYear(db: Reader, year: number, cut: Month): Promise<YearOfPlan | undefined> {
  const plan = await getPlan(db, year)
  const all = await listVersions(db, plan.id)
  const versions = versionsUntil(all, year, cut)
  const now = all.find(({ status }) => status === 'inForce')
  if (versions.length === 0 || now === undefined) return undefined
  const originals = await readOriginalParts(db, versions)
  const approved = roundsOf(versions, originals)
  const ofMonths = versionsOfMonths(versions, year, cut)
  const files = new Map<number, PlanFile>()
  for (const version of new Set([...approved, ...ofMonths, now]))
    files.set(version.number, await frozenPlan(db, version))
  const of = (number: number): ReadonlyMap<string, HeldActivity> => {
    const file = files.get(number)
    return file === undefined ? new Map() : heldOf(file)
  }
  return {
    plan,
    versions,
    originals,
    original: originalPlan(approved, originals, (number) => files.get(number)?.units ?? []),
    months: ofMonths.map(({ number }) => ({ version: number, held: of(number) })),
    now: of(now.number),
    catalogue: await catalogueOf(db, plan),
  }
}
