import { DomainError } from '../../../kernel/domainError.ts'
import { query, type ReadContext } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { mayWriteStrategy } from '../model/strategyPolicy.ts'
import { findPlanIdOfObjective, readTree } from '../store/catalogueStore.ts'
import { readUnitNames } from '../store/unitNames.ts'

async function shownTree({ db, actor, today }: ReadContext<unknown>, planId: string) {
  const catalogue = await readTree(db, planId)
  const ids = [...catalogue.objectives, ...catalogue.processes].map((thing) => thing.unitId)
  const names = await readUnitNames(db, ids, today)
  return {
    ...catalogue,
    units: [...names].map(([id, name]) => ({ id, name })),
    mayWrite: actor !== undefined && mayWriteStrategy(actor) !== undefined,
  }
}

export const getStrategicPlan = query(planRoutes.getStrategicPlan, (context) =>
  shownTree(context, context.input.planId),
)

export const getObjective = query(planRoutes.getObjective, async (context) => {
  const { objectiveId } = context.input
  const planId = await findPlanIdOfObjective(context.db, objectiveId)
  if (planId === undefined) throw new DomainError('strategy.objectiveNotFound', 'notFound', { objectiveId })
  return shownTree(context, planId)
})
