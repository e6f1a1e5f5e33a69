import { DomainError } from '../../../../kernel/domainError.ts'
import { monthName } from '../../../../kernel/month.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { cutRoutes } from '../../contracts/cuts.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { closedBy } from '../../model/monthLock.ts'
import { insertReopenings } from '../../store/cutStore.ts'
import { demandPlan, demandUnits } from '../monthGround.ts'
import { readLocks } from './lockGround.ts'

/** The cut stays as it is: what changes is a difference of the next one. */
export const reopenMonth = act({
  route: cutRoutes.reopenMonth,
  load: ({ tx, input, today }) => planHeldInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, closingKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, today, newId, input, assignment, resource }) => {
    const found = demandPlan(resource, input.year)
    const { plan } = found
    const { month, endsOn, reason } = input
    const unitIds = demandUnits(found, input.unitIds).map(({ id }) => id)
    if (endsOn < today) throw new DomainError('monitoring.reopeningEnded', 'invalid')
    const { cuts } = await readLocks(tx, plan.id)
    if (closedBy(cuts, month) === undefined)
      throw new DomainError('monitoring.monthOpen', 'conflict', { month: monthName(month) })
    const given = unitIds.map((unitId) => ({ id: newId(), unitId }))
    const decided = { reason, personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    await insertReopenings(tx, { planId: plan.id, month, endsOn, ...decided }, given)
    return {
      answer: { ids: given.map(({ id }) => id) },
      log: {
        things: [`operations.plan:${plan.id}`, ...unitIds.map((unitId) => `platform.unit:${unitId}`)],
        data: { year: plan.year, month, endsOn, reason, units: unitIds },
      },
    }
  },
})
