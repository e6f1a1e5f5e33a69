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
import { isSettling, type RequestItem } from '../../model/changes/requestItem.ts'
import { freeCode } from '../../model/newActivity.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { readPlaces } from '../../store/activityStore.ts'
import { isThere } from '../../store/planUnitStore.ts'
import { shownActivities, type WholePlan } from '../planMemory.ts'
import { type AddedDoubt, refuseBlocks, warningsAdded } from './requestDoubts.ts'

type Ground = { db: Reader; whole: WholePlan; unitId: string; today: string; newId: () => string }

type Places = { place: ChangeTerms['place']; opened: UnitPlan[] }

/** An heir that has no plan of the year yet gets one: what it inherits is its plan, in force with the decision. */
function plansOfHeirs({ whole, newId, today }: Ground, items: readonly RequestItem[]): UnitPlan[] {
  const heirs = new Set(items.flatMap((item) => (item.kind === 'inherit' ? [item.toUnitId] : [])))
  return whole.units
    .filter((unit) => heirs.has(unit.id) && isThere(unit, today))
    .filter(({ id }) => !whole.unitPlans.some(({ unitId }) => unitId === id))
    .map(({ id: unitId }) => ({ id: newId(), planId: whole.plan.id, unitId, status: 'inForce', notes: '' }))
}

/** Where new activities go: units named by the items are looked up before, so that applying is pure. */
async function placesFor(ground: Ground, items: readonly RequestItem[]): Promise<Places> {
  const { db, whole, unitId, newId, today } = ground
  const named = new Set([unitId, ...items.flatMap((item) => ('toUnitId' in item ? [item.toUnitId] : []))])
  const opened = plansOfHeirs(ground, items)
  const ends = new Map<string, { unitPlanId: string; codes: Set<string>; last: number }>()
  for (const unitPlan of whole.unitPlans.filter((one) => named.has(one.unitId) && one.status === 'inForce')) {
    const { codes, lastPosition } = await readPlaces(db, unitPlan.id)
    ends.set(unitPlan.unitId, { unitPlanId: unitPlan.id, codes: new Set(codes), last: lastPosition })
  }
  for (const { id, unitId: heir } of opened) ends.set(heir, { unitPlanId: id, codes: new Set(), last: 0 })
  const place: ChangeTerms['place'] = (id) => {
    const end = ends.get(id)
    const unit = whole.units.find((one) => one.id === id)
    if (unit !== undefined && id !== unitId && !isThere(unit, today))
      throw new DomainError('operations.heirNotOpen', 'conflict', { unit: unit.name })
    if (end === undefined || unit === undefined)
      throw new DomainError('operations.unitPlanNotInForce', 'conflict', { unitId: id })
    const code = freeCode(unit, end.codes)
    end.codes.add(code)
    end.last += 1
    return { id: newId(), unitPlanId: end.unitPlanId, unitId: id, position: end.last, code }
  }
  return { place, opened }
}

export type Trial = {
  /** Of each item, in order: why it can't be done, or null. An item that can't be done is passed over. */
  problems: (DomainError | null)[]
  /** What the items that can be done make of the plan. */
  effect: PlanEffect
  /** Plans of units that inherit and had none. */
  opened: readonly UnitPlan[]
  /** Warnings of the reviewer that the items which can be done would add to the plan (D3). */
  doubts: readonly AddedDoubt[]
}

/** Does the items on the plan as it is, one after the other, without writing anything. */
export async function tryItems(ground: Ground, items: readonly RequestItem[]): Promise<Trial> {
  const { whole, unitId, today } = ground
  const { place, opened } = await placesFor(ground, items)
  const terms = { unitId, firstOpen: firstOpenMonth(whole.plan.year, today), place }
  const start: PlanUnderChange = {
    activities: new Map(shownActivities(whole).map((one) => [one.id, one])),
    lineage: [],
    inherited: [],
  }
  let plan = start
  const problems = items.map((item): DomainError | null => {
    try {
      const next = applyItem(plan, item, terms)
      // What was approved under one unit is not held up under its heir.
      const refusal = isSettling(item) ? undefined : refuseBlocks(whole, plan, next)
      if (refusal !== undefined) return refusal
      plan = next
      return null
    } catch (error) {
      if (error instanceof DomainError) return error
      throw error
    }
  })
  return {
    problems,
    effect: effectOf(start, plan),
    opened,
    doubts: items.some(isSettling) ? [] : warningsAdded(whole, start, plan),
  }
}

/**
 * What the items make of the plan when every one of them can be done.
 *
 * @throws DomainError of the first that can't.
 */
export async function demandItems(ground: Ground, items: readonly RequestItem[]): Promise<Omit<Trial, 'problems'>> {
  const { problems, ...outcome } = await tryItems(ground, items)
  const problem = problems.find((one) => one !== null)
  if (problem !== undefined) throw problem
  return outcome
}
