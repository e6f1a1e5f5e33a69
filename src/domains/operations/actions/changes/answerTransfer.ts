import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus } from '../../../../kernel/workflow.ts'
import { act } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import { transferWorkflow } from '../../model/changes/transferAnswer.ts'
import { unitWriters } from '../../model/planPolicy.ts'
import { saveReceiverAnswer } from '../../store/changeRequestStore.ts'
import { loadRequestForStep } from './requestGround.ts'
import { trailStep } from './trailStep.ts'

/** The unit that would receive an activity accepts it or says why not, before planning decides. */
export const answerTransfer = act({
  route: changeRequestRoutes.answerTransfer,
  load: async (context) => {
    const standing = await loadRequestForStep(context, context.input)
    const found = standing.request.items.find(({ id }) => id === context.input.itemId)
    if (found === undefined || found.item.kind !== 'transfer')
      throw new DomainError('operations.transferNotFound', 'notFound', { itemId: context.input.itemId })
    return { standing, change: found, toUnitId: found.item.toUnitId }
  },
  // No row of the plan is written before the decision.
  authorize: (actor, { toUnitId }) => {
    const assignment = findAssignment(actor, unitWriters, toUnitId)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async (context) => {
    const { tx, input, resource } = context
    const { request, facts } = resource.standing
    const step = input.accepted ? 'accept' : 'refuse'
    const { receiver, id } = resource.change
    const answer = nextStatus(transferWorkflow, step, receiver.answer, {
      requestStatus: request.status,
      madeByActor: facts.madeByActor,
    })
    if (step === 'refuse' && input.reason === undefined) throw new DomainError('operations.reasonMissing', 'invalid')
    await saveReceiverAnswer(tx, id, { answer, reason: input.reason ?? null })
    const trail = { act: `${step}Transfer`, from: request.status, to: request.status, reason: input.reason }
    await trailStep(context, request.id, trail)
    return {
      answer: { answer },
      log: {
        things: [`operations.request:${request.id}`],
        unitId: resource.toUnitId,
        data: {
          year: input.year,
          number: request.number,
          item: resource.change.item,
          answer,
          reason: input.reason ?? null,
        },
      },
    }
  },
})
