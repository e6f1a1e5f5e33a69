import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { act, type Permit } from '../../../platform/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import { type ChangeRequestAct, workflowOf } from '../../model/changes/changeRequestWorkflow.ts'
import { saveRequestStatus } from '../../store/changeRequestStore.ts'
import { recordDecision } from './recordDecision.ts'
import { demandConfirmed } from './requestDoubts.ts'
import { loadRequestForStep, type RequestStanding } from './requestGround.ts'
import { trailStep } from './trailStep.ts'
import { demandItems } from './tryRequest.ts'

/** Steps that say no: whoever gets the request back hears why. */
const WITH_REASON: readonly ChangeRequestAct[] = ['return', 'refuse']

export function requestPermit(
  { request, parties }: RequestStanding,
  step: ChangeRequestAct,
  scope: 'all' | [],
): Permit {
  const party = partyFor(workflowOf(request), step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  return assignment === undefined ? undefined : { assignment, scope }
}

function requestStep(route: typeof changeRequestRoutes.submitChangeRequest, step: ChangeRequestAct) {
  return act({
    route,
    load: (context) => loadRequestForStep(context, context.input),
    // No row of the plan is written before the decision.
    authorize: (_actor, standing) => requestPermit(standing, step, []),
    run: async (context) => {
      const { tx, input, today, newId, resource } = context
      const { request, facts, whole } = resource
      if (WITH_REASON.includes(step) && input.reason === undefined)
        throw new DomainError('operations.reasonMissing', 'invalid')
      const status = nextStatus(workflowOf(request), step, request.status, facts)
      if (step === 'submit') {
        const items = request.items.map(({ item }) => item)
        const { doubts } = await demandItems({ db: tx, whole, unitId: request.unitId, today, newId }, items)
        demandConfirmed(doubts, input.reason)
      }
      await saveRequestStatus(tx, request.id, status)
      const last = await trailStep(context, request.id, {
        act: step,
        from: request.status,
        to: status,
        reason: input.reason,
      })
      if (status === 'refused') await recordDecision(context, resource, { version: null, last })
      return {
        answer: { status },
        log: {
          things: [`operations.request:${request.id}`, `operations.unitPlan:${request.unitPlanId}`],
          unitId: request.unitId,
          data: { year: input.year, number: request.number, reason: input.reason ?? null },
        },
      }
    },
  })
}

export const submitChangeRequest = requestStep(changeRequestRoutes.submitChangeRequest, 'submit')
export const withdrawChangeRequest = requestStep(changeRequestRoutes.withdrawChangeRequest, 'withdraw')
export const returnChangeRequest = requestStep(changeRequestRoutes.returnChangeRequest, 'return')
export const endorseChangeRequest = requestStep(changeRequestRoutes.endorseChangeRequest, 'endorse')
export const refuseChangeRequest = requestStep(changeRequestRoutes.refuseChangeRequest, 'refuse')
