import type { Reader } from '../../platform/index.ts'
import type { Plan } from '../model/plan.ts'
import { type PlanSums, sumsOf } from '../model/planTotals.ts'
import { listActivities, type StoredActivity } from '../store/activityStore.ts'

/** Plans kept at once for a database: the year at work, the one before, the one being made, and one more. */
const KEPT = 4

type Remembered = { revision: number; activities: Promise<readonly StoredActivity[]> }

/** Kept under its database, so that two databases in one process (tests) never mix. */
const memories = new WeakMap<Reader, Map<string, Remembered>>()

/**
 * The activities of a plan, read once for each revision. The revision comes from the database with every request, so
 * several processes never show each other's past; what is derived from the array may be kept under it.
 */
export function activitiesOf(db: Reader, plan: Plan): Promise<readonly StoredActivity[]> {
  const memory = memories.get(db) ?? new Map<string, Remembered>()
  memories.set(db, memory)
  const known = memory.get(plan.id)
  if (known !== undefined && known.revision === plan.revision) return known.activities
  const activities = listActivities(db, plan.id)
  memory.delete(plan.id)
  memory.set(plan.id, { revision: plan.revision, activities })
  const oldest = memory.keys().next().value
  if (memory.size > KEPT && oldest !== undefined) memory.delete(oldest)
  // A failed read is not remembered; whoever asked gets the error.
  activities.catch(() => memory.delete(plan.id))
  return activities
}

const sums = new WeakMap<readonly StoredActivity[], PlanSums>()

/** Totals of an unchanged plan, kept under its activities: five thousand rows are not added up with every request. */
export function rememberedSums(activities: readonly StoredActivity[]): PlanSums {
  const known = sums.get(activities) ?? sumsOf(activities)
  sums.set(activities, known)
  return known
}
