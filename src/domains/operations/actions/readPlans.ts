import { DomainError } from '../../../kernel/domainError.ts'
import { compareText } from '../../../kernel/text.ts'
import { query, unitDepartments } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { planOnDay } from '../model/closing/yearLock.ts'
import { isEditable } from '../model/plan.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { totalsOf } from '../model/planTotals.ts'
import { listPlans as list } from '../store/planStore.ts'
import { type PlanUnit, planDay } from '../store/planUnitStore.ts'
import { countsOf, planOf, shownByUnit, sumsOf, type WholePlan } from './planMemory.ts'
import { waitingOf } from './reorganisation/waiting.ts'
import { doubtsOf, NO_DOUBTS } from './reviewedPlan.ts'

const NOTHING = { units: 0, activities: 0 }

export const listPlans = query(planRoutes.listPlans, async ({ db, today }) => {
  const plans = (await list(db)).map((plan) => planOnDay(plan, today))
  const counts = await countsOf(db, plans)
  return { plans: plans.map((plan) => ({ ...plan, ...(counts.get(plan.id) ?? NOTHING) })) }
})

/** That a unit is gone today, where it closed in the plan's year or before. */
export function endOf(
  { plan, units }: Pick<WholePlan, 'plan' | 'units'>,
  { id: unitId, closedOn, successorId }: PlanUnit,
  today: string,
) {
  if (closedOn === null || closedOn > today || closedOn > `${plan.year}-12-31`) return null
  const heir = units.find(({ id }) => id === successorId)
  return { unitId, closedOn, successor: heir === undefined ? null : { unitId: heir.id, name: heir.name } }
}

export const overview = query(planRoutes.overview, async ({ db, actor, input, today }) => {
  const whole = await planOf(db, input.year, today)
  const { plan, units, unitPlans } = whole
  const sums = sumsOf(whole)
  const doubts = doubtsOf(whole)
  const unitPlanOf = new Map(unitPlans.map((unitPlan) => [unitPlan.unitId, unitPlan]))
  const { ofUnit } = await unitDepartments(db, planDay(plan.year, today))
  const rows = units.map((unit) => {
    const unitPlan = unitPlanOf.get(unit.id)
    const { id: unitId, code, name, kind, parentId } = unit
    const mayWrite = actor !== undefined && mayWriteUnits(actor, [unitId]) !== undefined
    return {
      unitId,
      code,
      name,
      kind,
      parentId,
      department: ofUnit.get(unitId) ?? null,
      status: unitPlan?.status ?? null,
      end: endOf(whole, unit, today),
      editable: mayWrite && (unitPlan === undefined || isEditable(unitPlan.status)),
      ...(sums.byUnit.get(unitId) ?? totalsOf([])),
      doubts: doubts.byUnit.get(unitId) ?? NO_DOUBTS,
    }
  })
  const { activities: count, complete, unclassified } = sums.all
  return {
    plan,
    units: rows.sort((a, b) => compareText(a.name, b.name)),
    totals: { units: unitPlans.length, activities: count, complete, unclassified, doubts: doubts.all },
    planDoubts: doubts.byUnit.get(null) ?? NO_DOUBTS,
  }
})

export const unitPlan = query(planRoutes.unitPlan, async ({ db, actor, input, today }) => {
  const whole = await planOf(db, input.year, today)
  const { plan, units, unitPlans } = whole
  const unit = units.find((one) => one.id === input.unitId)
  if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId: input.unitId })
  const own = unitPlans.find((one) => one.unitId === unit.id)
  const mayWrite = actor !== undefined && mayWriteUnits(actor, [unit.id]) !== undefined
  const closedOn = unit.closedOn !== null && unit.closedOn <= `${plan.year}-12-31` ? unit.closedOn : null
  return {
    plan,
    unit: { id: unit.id, code: unit.code, name: unit.name },
    unitPlanId: own?.id ?? null,
    status: own?.status ?? null,
    notes: own?.notes ?? '',
    editable: mayWrite && (own === undefined || isEditable(own.status)),
    activities: shownByUnit(whole).get(unit.id) ?? [],
    closedOn,
    end: endOf(whole, unit, today),
    waiting: closedOn === null ? 0 : waitingOf(whole, unit.id, today).length,
  }
})
