import { keptUnder } from '../../../kernel/kept.ts'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'
import type { Catalogue } from '../../strategy/index.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanFile } from '../model/planFile.ts'
import type { OriginalParts } from '../model/workflow/originalParts.ts'
import {
  type HeldPlan,
  heldIn,
  originalPlan,
  type PlanThroughYear,
  versionsOfMonths,
  versionsUntil,
} from '../model/workflow/planThroughYear.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { getPlan } from '../store/planStore.ts'
import { listVersions } from '../store/versionStore.ts'
import { catalogueOf } from './catalogueOf.ts'
import { readOriginalParts } from './originalParts.ts'
import { frozenPlan } from './versionMemory.ts'

export type YearOfPlan = PlanThroughYear & {
  plan: Plan
  /** Those that had counted by the end of the cut's month, oldest first; at least one. */
  versions: readonly (PlanVersion & { originals: OriginalParts })[]
  /** Numbers of those in which some unit's original plan stands or stood, ascending. */
  originalVersions: readonly number[]
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
  const until = versionsUntil(all, year, cut)
  const now = all.find(({ status }) => status === 'inForce')
  if (until.length === 0 || now === undefined) return undefined
  const [versions, catalogue] = await Promise.all([readOriginalParts(db, until), catalogueOf(db, plan)])
  const ofMonths = versionsOfMonths(versions, year, cut)
  const standing = new Set(ofMonths.flatMap(({ originals }) => [...originals.values()]))
  const rounds = versions.filter(({ number, kind }) => kind !== 'change' && standing.has(number))
  const unitsOfRound = new Map<number, PlanFile['units']>()
  for (const round of rounds) unitsOfRound.set(round.number, (await frozenPlan(db, round)).units)
  const promised = new Map<number, HeldPlan>()
  const held = new Map<number, HeldPlan>()
  for (const version of new Set(ofMonths)) {
    promised.set(
      version.number,
      originalPlan(version.originals, (number) => unitsOfRound.get(number) ?? []),
    )
    held.set(version.number, heldOf(await frozenPlan(db, version)))
  }
  return {
    plan,
    versions,
    originalVersions: rounds.map(({ number }) => number),
    original: ofMonths.map(({ number }) => promised.get(number) ?? new Map()),
    months: ofMonths.map(({ number }) => ({ version: number, held: held.get(number) ?? new Map() })),
    now: heldOf(await frozenPlan(db, now)),
    catalogue,
  }
}
