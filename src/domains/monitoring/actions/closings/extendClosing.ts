import { formatDay } from '../../../../kernel/day.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { monthName } from '../../../../kernel/month.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { closingRoutes } from '../../contracts/closings.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { closedBy } from '../../model/monthLock.ts'
import { insertClosingExtensions } from '../../store/closingStore.ts'
import { readLocks } from '../cuts/lockGround.ts'
import { demandPlan, demandUnits } from '../monthGround.ts'
import { dueDays, readClosings } from './closingGround.ts'

/**
 * Gives more time and never less: the new day stands after the one that each unit has, and has not passed. A closed month is
 * opened again instead.
 */
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
    const cut = closedBy((await readLocks(tx, plan.id)).cuts, month)
    if (cut !== undefined)
      throw new DomainError('monitoring.alreadyClosed', 'conflict', { month: monthName(month), number: cut.number })
    const { ofUnit } = dueDays(await readClosings(tx, plan, today), month)
    const latest =
      unitIds
        .map((unitId) => ofUnit(unitId).dueOn)
        .toSorted()
        .at(-1) ?? ''
    if (dueOn <= latest || dueOn < today)
      throw new DomainError('monitoring.extensionTooShort', 'invalid', { dueOn: formatDay(latest) })
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
