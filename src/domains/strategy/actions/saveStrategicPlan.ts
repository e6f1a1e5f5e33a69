import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { afterSave } from '../model/afterSave.ts'
import { demandYears, getBelieved } from '../model/catalogueRules.ts'
import type { StrategicPlan } from '../model/strategicPlan.ts'
import { findPlanIdByName, lockTree } from '../store/catalogueStore.ts'
import { updatePlan } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'
import { savedPiece } from './savedPiece.ts'

export const saveStrategicPlan = act({
  route: planRoutes.saveStrategicPlan,
  load: async ({ tx, input }) => ({
    catalogue: await lockTree(tx, input.planId),
    sameName: await findPlanIdByName(tx, input.name),
  }),
  authorize: permitStrategy,
  run: async ({ tx, input, resource: { catalogue, sameName } }) => {
    const { planId, revision, ...given } = input
    const fields: Omit<StrategicPlan, 'id' | 'revision'> = given
    const before = getBelieved([catalogue.plan], { id: planId, revision }, 'strategy.planNotFound')
    if (sameName !== undefined && sameName !== planId)
      throw new DomainError('strategy.planExists', 'conflict', { field: 'name' })
    demandYears(fields.startYear, fields.endYear)
    const after = afterSave(before, fields, () => planId)
    if (after !== before) await updatePlan(tx, after)
    return savedPiece('plan', planId, before, after)
  },
})
