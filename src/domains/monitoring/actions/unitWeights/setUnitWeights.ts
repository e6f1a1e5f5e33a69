import { DomainError } from '../../../../kernel/domainError.ts'
import { planAloneInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { unitWeightRoutes } from '../../contracts/unitWeights.ts'
import { refuseUnitWeights } from '../../model/compliance/unitWeights.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { insertUnitWeights, listUnitWeights } from '../../store/unitWeightStore.ts'
import { demandPlan } from '../monthGround.ts'
import { weighingGround } from './weighingGround.ts'

/** A decision is written beside the earlier ones: what they held until its day stays. */
export const setUnitWeights = act({
  route: unitWeightRoutes.setUnitWeights,
  // Alone: a month that is being closed meanwhile keeps either what held before or what holds now.
  load: ({ tx, input, today }) => planAloneInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, closingKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, newId, input, assignment, resource }) => {
    const found = demandPlan(resource, input.year)
    const { year, fromDay, reason, seen } = input
    const last = (await listUnitWeights(tx, found.plan.id)).at(-1)
    const number = (last?.number ?? 0) + 1
    if (number !== seen + 1)
      throw new DomainError('monitoring.weightsChangedMeanwhile', 'conflict', { person: last?.personName ?? '' })
    const weights = new Map(input.weights.map(({ unitId, weightBp }) => [unitId, weightBp]))
    const refusal = refuseUnitWeights({ fromDay, weights }, await weighingGround(tx, found))
    if (refusal !== undefined) throw refusal
    const id = newId()
    const decided = { reason, personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    await insertUnitWeights(tx, { id, number, planId: found.plan.id, fromDay, weights, ...decided })
    return {
      answer: { id },
      log: {
        things: [`operations.plan:${found.plan.id}`],
        data: { year, number, fromDay, reason, weights: Object.fromEntries(weights) },
      },
    }
  },
})
