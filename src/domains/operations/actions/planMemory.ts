import type { Reader } from '../../platform/index.ts'
import type { Catalogue } from '../../strategy/index.ts'
import type { Activity } from '../model/activity.ts'
import { planOnDay, unitPlansOf } from '../model/closing/yearLock.ts'
import type { Plan, UnitPlan } from '../model/plan.ts'
import { groupByUnit, type PlanSums, sumsOf as sumUp } from '../model/planTotals.ts'
import { listAcceptedFingerprints } from '../store/acceptanceStore.ts'
import { listActivities, type StoredActivity } from '../store/activityStore.ts'
import { countByPlan, getPlanRevised, listUnitPlans, type PlanCounts } from '../store/planStore.ts'
import { listPlanUnits, type PlanUnit, planDay } from '../store/planUnitStore.ts'
import { catalogueOf } from './catalogueOf.ts'

/** A plan whole, as its reads need it. Nobody may change it: other requests read the same one. */
export type WholePlan = {
  readonly plan: Plan
  readonly units: readonly PlanUnit[]
  readonly unitPlans: readonly UnitPlan[]
  readonly activities: readonly StoredActivity[]
  readonly catalogue: Catalogue
  /** Fingerprints of the findings that somebody accepted with a reason. */
  readonly accepted: ReadonlySet<string>
}

/** Plans kept at once for a database: the year at work, the one before, the one being made, and one more. */
const KEPT = 4

type Memory = {
  /** `key`: everything that would make another plan of it. */
  plans: Map<string, { key: string; whole: Promise<WholePlan> }>
  counts: Map<string, PlanCounts & { revision: number }>
}

/** Kept under its database, so that two databases in one process (tests) never mix. */
const memories = keptUnder((_db: Reader): Memory => ({ plans: new Map(), counts: new Map() }))

/** What is derived from a thing that never changes, worked out when first asked for and forgotten with the thing. */
export function keptUnder<K extends object, V>(derive: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>()
  return (from) => {
    const found = known.get(from) ?? derive(from)
    known.set(from, found)
    return found
  }
}

/**
 * The plan of a year. It is read once for each state: its own revision and the counts of changes of units and of
 * catalogues come from the database with every request, so several processes never show each other's past.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function planOf(db: Reader, year: number, today: string): Promise<WholePlan> {
  const { plan: stored, changes } = await getPlanRevised(db, year)
  const plan = planOnDay(stored, today)
  const { plans } = memories(db)
  const key = JSON.stringify([plan, changes, planDay(year, today)])
  const known = plans.get(plan.id)
  if (known?.key === key) return known.whole
  const whole = readWhole(db, plan, today)
  plans.delete(plan.id)
  plans.set(plan.id, { key, whole })
  const oldest = plans.keys().next().value
  if (plans.size > KEPT && oldest !== undefined) plans.delete(oldest)
  // A failed read is not remembered; whoever asked gets the error.
  whole.catch(() => plans.delete(plan.id))
  return whole
}

async function readWhole(db: Reader, plan: Plan, today: string): Promise<WholePlan> {
  const [units, unitPlans, activities, catalogue, accepted] = await Promise.all([
    listPlanUnits(db, plan, today),
    listUnitPlans(db, plan.id),
    listActivities(db, plan.id),
    catalogueOf(db, plan),
    listAcceptedFingerprints(db, plan.id),
  ])
  return { plan, units, unitPlans: unitPlansOf(plan, unitPlans), activities, catalogue, accepted: new Set(accepted) }
}

/** How many units and activities each plan has, by plan id; only plans that changed since are counted again. */
export async function countsOf(db: Reader, plans: readonly Plan[]): Promise<ReadonlyMap<string, PlanCounts>> {
  const { counts } = memories(db)
  const changed = plans.filter((plan) => counts.get(plan.id)?.revision !== plan.revision)
  if (changed.length > 0) {
    const counted = await countByPlan(
      db,
      changed.map((plan) => plan.id),
    )
    for (const { id, revision } of changed) counts.set(id, { units: 0, activities: 0, ...counted.get(id), revision })
  }
  return counts
}

export function withoutRaw({ rawCells: _cells, rawMonths: _months, ...activity }: StoredActivity): Activity {
  return activity
}

/** Activities as the pages show them, without what the import kept of them. */
export const shownActivities = keptUnder(({ activities }: WholePlan): Activity[] => activities.map(withoutRaw))

export const shownByUnit = keptUnder((whole: WholePlan) => groupByUnit(shownActivities(whole)))

export const activitiesById = keptUnder(
  ({ activities }: WholePlan): ReadonlyMap<string, StoredActivity> => new Map(activities.map((one) => [one.id, one])),
)

export const sumsOf = keptUnder(({ activities }: WholePlan): PlanSums => sumUp(activities))
