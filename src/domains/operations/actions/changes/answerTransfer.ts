import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus } from '../../../../kernel/workflow.ts'
import { act, postsAt } from '../../../platform/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import { transferWorkflow } from '../../model/changes/transferAnswer.ts'
import { saveReceiverAnswer } from '../../store/changeRequestStore.ts'
import { loadRequestForStep } from './requestGround.ts'
import { trailStep } from './trailStep.ts'
import { transferSide } from './transferSide.ts'

/** The unit that would receive an activity accepts it or says why not, before planning decides. */
export const answerTransfer = act({
  route: changeRequestRoutes.answerTransfer,
  load: async (context) => {
    const standing = await loadRequestForStep(context, context.input)
    const found = standing.request.items.find(({ id }) => id === context.input.itemId)
    if (found === undefined || found.item.kind !== 'transfer')
      throw new DomainError('operations.transferNotFound', 'notFound', { itemId: context.input.itemId })
    const { whole, request, steps } = standing
    const ground = { units: whole.units, posts: await postsAt(context.tx, context.today), request, steps }
    const { toUnitId } = found.item
    return { standing, change: found, toUnitId, side: transferSide(context.actor, ground, toUnitId) }
  },
  // No row of the plan is written before the decision.
  authorize: (_actor, { side: { assignment } }) => (assignment === undefined ? undefined : { assignment, scope: [] }),
  run: async (context) => {
    const { tx, input, resource } = context
    const { request } = resource.standing
    const step = input.accepted ? 'accept' : 'refuse'
    const { receiver, id } = resource.change
    const answer = nextStatus(transferWorkflow, step, receiver.answer, resource.side.facts)
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
