import { compareText } from '../../../kernel/text.ts'
import { query } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { isEditable } from '../model/plan.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { groupByUnit, totalsOf } from '../model/planTotals.ts'
import { countBySeverity } from '../model/review/findingGroups.ts'
import { countByPlan, getPlan, listPlans as list, listUnitPlans } from '../store/planStore.ts'
import { getPlanUnit, listPlanUnits } from '../store/planUnitStore.ts'
import { activitiesOf, rememberedSums } from './planMemory.ts'
import { withoutRaw } from './readActivities.ts'
import { openFindings } from './reviewedPlan.ts'

export const listPlans = query(planRoutes.listPlans, async ({ db }) => {
  const [plans, counts] = await Promise.all([list(db), countByPlan(db)])
  return { plans: plans.map((plan) => ({ ...plan, ...(counts.get(plan.id) ?? { units: 0, activities: 0 }) })) }
})

export const overview = query(planRoutes.overview, async ({ db, actor, input, today }) => {
  const plan = await getPlan(db, input.year)
  const [units, unitPlans, activities] = await Promise.all([
    listPlanUnits(db, plan, today),
    listUnitPlans(db, plan.id),
    activitiesOf(db, plan),
  ])
  const findings = await openFindings(db, plan, units, activities)
  const sums = rememberedSums(activities)
  const byUnit = groupByUnit(findings)
  const unitPlanOf = new Map(unitPlans.map((unitPlan) => [unitPlan.unitId, unitPlan]))
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
      status: unitPlan?.status ?? null,
      editable: mayWrite && (unitPlan === undefined || isEditable(unitPlan.status)),
      ...(sums.byUnit.get(unitId) ?? totalsOf([])),
      doubts: countBySeverity(byUnit.get(unitId) ?? []),
    }
  })
  const { activities: count, complete, unclassified } = sums.all
  return {
    plan,
    units: rows.sort((a, b) => compareText(a.name, b.name)),
    totals: { units: unitPlans.length, activities: count, complete, unclassified, doubts: countBySeverity(findings) },
    planDoubts: countBySeverity(byUnit.get(null) ?? []),
  }
})

export const unitPlan = query(planRoutes.unitPlan, async ({ db, actor, input, today }) => {
  const plan = await getPlan(db, input.year)
  const unit = await getPlanUnit(db, plan, today, input.unitId)
  const own = (await listUnitPlans(db, plan.id)).find((one) => one.unitId === unit.id)
  const activities = (await activitiesOf(db, plan)).filter((activity) => activity.unitId === unit.id)
  const mayWrite = actor !== undefined && mayWriteUnits(actor, [unit.id]) !== undefined
  return {
    plan,
    unit: { id: unit.id, code: unit.code, name: unit.name },
    unitPlanId: own?.id ?? null,
    status: own?.status ?? null,
    notes: own?.notes ?? '',
    editable: mayWrite && (own === undefined || isEditable(own.status)),
    activities: activities.map(withoutRaw),
  }
})
