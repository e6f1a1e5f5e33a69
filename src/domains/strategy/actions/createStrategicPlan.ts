import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { demandYears } from '../model/catalogueRules.ts'
import { insertPlan } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

export const createStrategicPlan = act({
  route: planRoutes.createStrategicPlan,
  load: async () => undefined,
  authorize: permitStrategy,
  run: async ({ tx, input, newId }) => {
    demandYears(input.startYear, input.endYear)
    const plan = { id: newId(), ...input, revision: 0 }
    if (!(await insertPlan(tx, plan))) throw new DomainError('strategy.planExists', 'conflict', { field: 'name' })
    return {
      answer: { id: plan.id, revision: plan.revision },
      log: { things: [`strategy.plan:${plan.id}`], data: { after: plan } },
    }
  },
})
