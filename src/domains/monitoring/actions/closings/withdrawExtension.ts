import { DomainError } from '../../../../kernel/domainError.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { closingRoutes } from '../../contracts/closings.ts'
import { refuseWithdrawal } from '../../model/closingStop.ts'
import { closingKeepers } from '../../model/monthClosing.ts'
import { listClosingExtensions, withdrawClosingExtension } from '../../store/closingStore.ts'
import { demandPlan } from '../monthGround.ts'

/** From here on the unit has the day that it had without it; what it sent meanwhile keeps its mark. */
export const withdrawExtension = act({
  route: closingRoutes.withdrawExtension,
  load: ({ tx, input, today }) => planHeldInForce(tx, input.year, today),
  authorize: (actor) => {
    const assignment = findAssignment(actor, closingKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, today, input, assignment, resource }) => {
    const { plan } = demandPlan(resource, input.year)
    const { extensionId, reason } = input
    const extension = (await listClosingExtensions(tx, plan.id)).find(({ id }) => id === extensionId)
    if (extension === undefined) throw new DomainError('monitoring.extensionNotFound', 'notFound', { extensionId })
    const refusal = refuseWithdrawal(extension, today)
    if (refusal !== undefined) throw refusal
    const { unitId, month, dueOn } = extension
    const decided = { reason, personId: actor.personId, postName: assignment?.postName ?? '', at: now }
    // Two who withdraw it at once do not wait for each other: the row tells the second one.
    if (!(await withdrawClosingExtension(tx, extensionId, decided)))
      throw new DomainError('monitoring.extensionWithdrawn', 'conflict')
    return {
      answer: { id: extensionId },
      log: {
        things: [`operations.plan:${plan.id}`, `platform.unit:${unitId}`],
        data: { year: plan.year, month, dueOn, reason, unit: unitId },
      },
    }
  },
})
