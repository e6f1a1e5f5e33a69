import { DomainError } from '../../../../kernel/domainError.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { closingRoutes } from '../../contracts/closings.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { insertClosingExtensions } from '../../store/closingStore.ts'
import { demandPlan, demandUnits } from '../monthGround.ts'
import { dueDays, readClosings } from './closingGround.ts'

/** Gives more time and never less: the new day stands after the one that each unit has, and has not passed. */
export const extendClosing = act({
  route: closingRoutes.extendClosing,
  load: ({ tx, input, today }) => planHeldInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, closingKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, today, newId, input, assignment, resource }) => {
    const found = demandPlan(resource, input.year)
    const { plan } = found
    const { month, dueOn, reason } = input
    const unitIds = demandUnits(found, input.unitIds).map(({ id }) => id)
    const { ofUnit } = dueDays(await readClosings(tx, plan, today), month)
    const latest =
      unitIds
        .map((unitId) => ofUnit(unitId).dueOn)
        .toSorted()
        .at(-1) ?? ''
    if (dueOn <= latest || dueOn < today)
      throw new DomainError('monitoring.extensionTooShort', 'invalid', { dueOn: latest })
    const given = unitIds.map((unitId) => ({ id: newId(), unitId }))
    const decided = { reason, personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    await insertClosingExtensions(tx, { planId: plan.id, month, dueOn, ...decided }, given)
    return {
      answer: { ids: given.map(({ id }) => id) },
      log: {
        things: [`operations.plan:${plan.id}`, ...unitIds.map((unitId) => `platform.unit:${unitId}`)],
        data: { year: plan.year, month, dueOn, reason, units: unitIds },
      },
    }
  },
})
