import { query } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { planOfYear } from '../model/strategicPlan.ts'
import { mayWriteStrategy } from '../model/strategyPolicy.ts'
import { listPlanRows } from '../store/planListStore.ts'

export const listStrategicPlans = query(planRoutes.listStrategicPlans, async ({ db, actor, today }) => {
  const plans = await listPlanRows(db)
  const current = planOfYear(plans, Number(today.slice(0, 4))) ?? plans[0]
  return {
    plans,
    currentId: current?.id ?? null,
    mayWrite: actor !== undefined && mayWriteStrategy(actor) !== undefined,
  }
})
