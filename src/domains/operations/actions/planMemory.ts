import { type Kept, keptUnder, remember } from '../../../kernel/kept.ts'
import type { Application, Reader, Tx } from '../../platform/index.ts'
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

/** What is planned, by whom and under what: no step of a workflow changes it. */
export type PlanContent = {
  readonly year: number
  readonly units: readonly PlanUnit[]
  readonly activities: readonly StoredActivity[]
  readonly catalogue: Catalogue
}

/** A plan whole, as its reads need it. Nobody may change it: other requests read the same one. */
export type WholePlan = Omit<PlanContent, 'year'> & {
  readonly plan: Plan
  readonly unitPlans: readonly UnitPlan[]
  /** Fingerprints of the findings that somebody accepted with a reason. */
  readonly accepted: ReadonlySet<string>
  /** The same one through many steps: what is derived from it alone is kept under it. */
  readonly content: PlanContent
}

/** Plans kept at once for a database: the year at work, the one before, the one being made, and one more. */
const KEPT = 4

type Memory = {
  plans: Kept<WholePlan>
  contents: Kept<PlanContent>
  counts: Map<string, PlanCounts & { revision: number }>
}

/** Kept under its database, so that two databases in one process (tests) never mix. */
const memories = keptUnder((_db: Reader): Memory => ({ plans: new Map(), contents: new Map(), counts: new Map() }))

/**
 * The plan of a year. It is read once for each state: its own revision and the counts of changes of units and of
 * catalogues come from the database with every request, so several processes never show each other's past.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function planOf(db: Reader, year: number, today: string): Promise<WholePlan> {
  const revised = await getPlanRevised(db, year)
  const plan = planOnDay(revised.plan, today)
  const { changes } = revised
  const memory = memories(db)
  const key = JSON.stringify([plan, changes, planDay(year, today)])
  return remember(memory.plans, KEPT, { id: plan.id, key }, () => readWhole(db, revised, today, memory))
}

/**
 * The plan inside an act that locked it with `getPlanForStep`: its state is read, and its content, which only acts that
 * end before or begin after can write, comes from what is in memory. In an act that writes content `planOf` reads all of it,
 * so that what may yet be rolled back is never remembered.
 */
export async function planInStep(
  { app, tx, today }: { app: Application; tx: Tx; today: string },
  year: number,
): Promise<WholePlan> {
  return readWhole(tx, await getPlanRevised(tx, year), today, memories(app.database.kysely))
}

type Revised = Awaited<ReturnType<typeof getPlanRevised>>

async function readWhole(
  db: Reader,
  { plan: stored, contentRevision, changes }: Revised,
  today: string,
  { contents }: Memory,
): Promise<WholePlan> {
  const plan = planOnDay(stored, today)
  const { id, year, strategicPlanId } = plan
  const key = JSON.stringify([contentRevision, strategicPlanId, changes, planDay(year, today)])
  const [content, unitPlans, accepted] = await Promise.all([
    remember(contents, KEPT, { id, key }, () => readContent(db, plan, today)),
    listUnitPlans(db, id),
    listAcceptedFingerprints(db, id),
  ])
  const { units, activities, catalogue } = content
  return {
    ...{ plan, units, activities, catalogue, content },
    unitPlans: unitPlansOf(plan, unitPlans),
    accepted: new Set(accepted),
  }
}

async function readContent(db: Reader, plan: Plan, today: string): Promise<PlanContent> {
  const [units, activities, catalogue] = await Promise.all([
    listPlanUnits(db, plan, today),
    listActivities(db, plan.id),
    catalogueOf(db, plan),
  ])
  return { year: plan.year, units, activities, catalogue }
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
