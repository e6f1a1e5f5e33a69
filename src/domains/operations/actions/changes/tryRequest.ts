import { DomainError } from '../../../../kernel/domainError.ts'
import type { Reader } from '../../../platform/index.ts'
import {
  applyItem,
  type ChangeTerms,
  effectOf,
  type PlanEffect,
  type PlanUnderChange,
} from '../../model/changes/applyItem.ts'
import { firstOpenMonth } from '../../model/changes/openMonths.ts'
import type { RequestItem } from '../../model/changes/requestItem.ts'
import { freeCode } from '../../model/newActivity.ts'
import { readPlaces } from '../../store/activityStore.ts'
import { shownActivities, type WholePlan } from '../planMemory.ts'
import { findingsIn } from '../reviewedPlan.ts'

type Ground = { db: Reader; whole: WholePlan; unitId: string; today: string; newId: () => string }

/** Where new activities go: units named by the items are looked up before, so that applying is pure. */
async function placesFor(
  { db, whole, unitId, newId }: Ground,
  items: readonly RequestItem[],
): Promise<ChangeTerms['place']> {
  const named = new Set([unitId, ...items.flatMap((item) => (item.kind === 'transfer' ? [item.toUnitId] : []))])
  const ends = new Map<string, { unitPlanId: string; codes: Set<string>; last: number }>()
  for (const unitPlan of whole.unitPlans.filter((one) => named.has(one.unitId) && one.status === 'inForce')) {
    const { codes, lastPosition } = await readPlaces(db, unitPlan.id)
    ends.set(unitPlan.unitId, { unitPlanId: unitPlan.id, codes: new Set(codes), last: lastPosition })
  }
  return (id) => {
    const end = ends.get(id)
    const unit = whole.units.find((one) => one.id === id)
    if (end === undefined || unit === undefined)
      throw new DomainError('operations.unitPlanNotInForce', 'conflict', { unitId: id })
    const code = freeCode(unit, end.codes)
    end.codes.add(code)
    end.last += 1
    return { id: newId(), unitPlanId: end.unitPlanId, unitId: id, position: end.last, code }
  }
}

export type Trial = {
  /** Of each item, in order: why it can't be done, or null. An item that can't be done is passed over. */
  problems: (DomainError | null)[]
  /** What the items that can be done make of the plan. */
  effect: PlanEffect
}

/** Doubts that would stop a plan from being presented (D3), in the activities that a change makes or alters. */
function doubtsLeft(whole: WholePlan, before: PlanUnderChange, after: PlanUnderChange): number {
  const touched = [...after.activities.values()].filter((one) => before.activities.get(one.id) !== one)
  const activities = touched.map((one) => ({ ...one, rawCells: null, rawMonths: null }))
  return findingsIn({ ...whole.content, activities }).filter(
    ({ severity, activityId }) => severity === 'block' && activityId !== null,
  ).length
}

/** Does the items on the plan as it is, one after the other, without writing anything. */
export async function tryItems(ground: Ground, items: readonly RequestItem[]): Promise<Trial> {
  const { whole, unitId, today } = ground
  const terms = { unitId, firstOpen: firstOpenMonth(whole.plan.year, today), place: await placesFor(ground, items) }
  const start: PlanUnderChange = {
    activities: new Map(shownActivities(whole).map((one) => [one.id, one])),
    lineage: [],
  }
  let plan = start
  const problems = items.map((item): DomainError | null => {
    try {
      const next = applyItem(plan, item, terms)
      const doubts = doubtsLeft(whole, plan, next)
      if (doubts > 0) return new DomainError('operations.requestLeavesDoubts', 'conflict', { count: doubts })
      plan = next
      return null
    } catch (error) {
      if (error instanceof DomainError) return error
      throw error
    }
  })
  return { problems, effect: effectOf(start, plan) }
}

/**
 * What the items make of the plan when every one of them can be done.
 *
 * @throws DomainError of the first that can't.
 */
export async function demandItems(ground: Ground, items: readonly RequestItem[]): Promise<PlanEffect> {
  const { problems, effect } = await tryItems(ground, items)
  const problem = problems.find((one) => one !== null)
  if (problem !== undefined) throw problem
  return effect
}
