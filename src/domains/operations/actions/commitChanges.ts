import { DomainError } from '../../../kernel/domainError.ts'
import type { ActContext } from '../../platform/index.ts'
import type { Activity } from '../model/activity.ts'
import { applyChange, type Change } from '../model/activityChange.ts'
import { hasQuantities, withDerivedMonths } from '../model/physicalTarget.ts'
import { isEditable, type Plan, type UnitPlan } from '../model/plan.ts'
import { listActivitiesWithIds, type StoredActivity } from '../store/activityStore.ts'
import { type ChangedActivity, updateActivities } from '../store/activityWrites.ts'
import { type ChangeKind, insertChangeSet } from '../store/changeStore.ts'
import { getPlanForChange, listUnitPlans } from '../store/planStore.ts'

/** What a change of activities works on: the locked plan, its unit plans and the named activities by id. */
export type ChangeGround = { plan: Plan; unitPlans: Map<string, UnitPlan>; activities: Map<string, StoredActivity> }

/**
 * Locks the plan, and with it its activities, and reads the named ones.
 *
 * @throws DomainError `operations.activityNotFound` when one of them is not in the plan (any more).
 */
export async function loadGround(
  context: Pick<ActContext<unknown>, 'tx' | 'today'>,
  year: number,
  activityIds: readonly string[],
  annulledToo = false,
): Promise<ChangeGround> {
  const ids = [...new Set(activityIds)]
  const plan = await getPlanForChange(context.tx, year, context.today)
  const unitPlans = new Map((await listUnitPlans(context.tx, plan.id)).map((unitPlan) => [unitPlan.id, unitPlan]))
  const activities = new Map(
    (await listActivitiesWithIds(context.tx, plan.id, ids, annulledToo)).map((activity) => [activity.id, activity]),
  )
  const missing = ids.filter((id) => !activities.has(id))
  if (missing.length > 0)
    throw new DomainError('operations.activityNotFound', 'notFound', { ids: missing.slice(0, 10) })
  return { plan, unitPlans, activities }
}

export function unitsOf(ground: ChangeGround): string[] {
  return [...new Set([...ground.activities.values()].map((activity) => activity.unitId))]
}

/** @throws DomainError `operations.planNotEditable` when one of the activities stands in a plan that is not a draft. */
export function demandEditable(ground: ChangeGround): void {
  for (const { unitPlanId } of ground.activities.values()) {
    const unitPlan = ground.unitPlans.get(unitPlanId)
    if (unitPlan === undefined || !isEditable(unitPlan.status)) {
      throw new DomainError('operations.planNotEditable', 'conflict', { status: unitPlan?.status ?? 'unknown' })
    }
  }
}

function refuseTypedMonths(activity: Activity, change: Change): void {
  if (change.field === 'months' && hasQuantities(activity.target)) {
    throw new DomainError('operations.monthsAreDerived', 'conflict', { activityId: activity.id, code: activity.code })
  }
}

/**
 * Applies changes to activities of a locked plan and keeps them as one undoable set. Months of an activity with quantities
 * follow the quantities and can't be typed.
 *
 * @returns id of the set, or null when nothing differed.
 * @throws DomainError `operations.changeConflict`, `operations.monthsAreDerived`.
 */
export async function commitChanges(
  context: Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'>,
  ground: ChangeGround,
  set: { kind: ChangeKind; summary: string; changes: readonly Change[] },
): Promise<string | null> {
  const after = new Map<string, Activity>()
  const done: Change[] = []
  for (const change of set.changes) {
    const activity: Activity | undefined = after.get(change.activityId) ?? ground.activities.get(change.activityId)
    if (activity === undefined)
      throw new DomainError('operations.activityNotFound', 'notFound', { ids: [change.activityId] })
    if (set.kind !== 'undo') refuseTypedMonths(activity, change)
    const steps = set.kind === 'undo' ? [change] : withDerivedMonths(change, activity.months)
    after.set(activity.id, steps.reduce(applyChange, activity))
    done.push(...steps)
  }
  if (done.length === 0) return null
  const changed = [...after].flatMap(([id, activity]): ChangedActivity[] => {
    const before = ground.activities.get(id)
    return before === undefined ? [] : [{ before, after: activity }]
  })
  await updateActivities(context.tx, changed)
  const id = context.newId()
  const { kind, summary } = set
  await insertChangeSet(
    context.tx,
    { id, planId: ground.plan.id, kind, personId: context.actor.personId, at: context.now, summary, changes: done },
    done.map((change) => change.activityId),
  )
  return id
}
