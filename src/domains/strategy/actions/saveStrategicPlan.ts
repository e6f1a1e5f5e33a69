import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { demandYears, getBelieved } from '../model/catalogueRules.ts'
import { findPlanIdByName, lockTree } from '../store/catalogueStore.ts'
import { updatePlan } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

export const saveStrategicPlan = act({
  route: planRoutes.saveStrategicPlan,
  load: async ({ tx, input }) => ({
    catalogue: await lockTree(tx, input.planId),
    sameName: await findPlanIdByName(tx, input.name),
  }),
  authorize: permitStrategy,
  run: async ({ tx, input, resource: { catalogue, sameName } }) => {
    const { planId, revision, ...fields } = input
    const before = getBelieved([catalogue.plan], { id: planId, revision }, 'strategy.planNotFound')
    if (sameName !== undefined && sameName !== planId)
      throw new DomainError('strategy.planExists', 'conflict', { field: 'name' })
    demandYears(fields.startYear, fields.endYear)
    const after = { id: planId, ...fields, revision: revision + 1 }
    await updatePlan(tx, after)
    return {
      answer: { id: planId, revision: after.revision },
      log: { things: [`strategy.plan:${planId}`], data: { before, after } },
    }
  },
})
