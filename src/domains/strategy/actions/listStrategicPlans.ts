import { query } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { mayWriteStrategy } from '../model/strategyPolicy.ts'
import { listPlanRows } from '../store/planListStore.ts'

export const listStrategicPlans = query(planRoutes.listStrategicPlans, async ({ db, actor, today }) => {
  const plans = await listPlanRows(db)
  const year = Number(today.slice(0, 4))
  const current = plans.find((plan) => plan.startYear <= year && year <= plan.endYear) ?? plans[0]
  return {
    plans,
    currentId: current?.id ?? null,
    mayWrite: actor !== undefined && mayWriteStrategy(actor) !== undefined,
  }
})
