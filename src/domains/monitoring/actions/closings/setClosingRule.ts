import { DomainError } from '../../../../kernel/domainError.ts'
import { monthName } from '../../../../kernel/month.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { closingRoutes } from '../../contracts/closings.ts'
import { closingKeepers, passedMonths } from '../../model/monthClosing.ts'
import { insertClosingRule } from '../../store/closingStore.ts'
import { demandPlan } from '../monthGround.ts'
import { readClosings } from './closingGround.ts'

/** Days that have passed stay as they were: nobody becomes late, or in time, afterwards. */
export const setClosingRule = act({
  route: closingRoutes.setClosingRule,
  load: ({ tx, input, today }) => planHeldInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, closingKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, today, newId, input, assignment, resource }) => {
    const { plan } = demandPlan(resource, input.year)
    const { fromMonth, businessDay, reason } = input
    const read = await readClosings(tx, plan, today)
    const [passed] = passedMonths(read, { fromMonth, businessDay }, today)
    if (passed !== undefined)
      throw new DomainError('monitoring.closingPassed', 'conflict', { month: monthName(passed) })
    const id = newId()
    const decided = { reason, personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    await insertClosingRule(tx, { id, planId: plan.id, fromMonth, businessDay, ...decided })
    return {
      answer: { id },
      log: { things: [`operations.plan:${plan.id}`], data: { year: plan.year, fromMonth, businessDay, reason } },
    }
  },
})
