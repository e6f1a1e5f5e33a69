import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { act, type Permit } from '../../../platform/index.ts'
import { coordinationRoutes } from '../../contracts/coordination.ts'
import {
  type CoordinationAct,
  type CoordinationParty,
  coordinationWorkflow,
} from '../../model/workflow/coordination.ts'
import { type CoordinationStep, saveCoordinationStep } from '../../store/coordinationStore.ts'
import { getPlanForChange } from '../../store/planStore.ts'
import { getPlanUnit } from '../../store/planUnitStore.ts'
import { addToUnit } from '../addActivities.ts'
import { activitiesById, planOf } from '../planMemory.ts'
import { type CoordinationStanding, readCoordination } from './coordinationGround.ts'

/** Answers that the other side must understand. */
const WITH_TEXT: readonly CoordinationAct[] = ['refuse', 'propose', 'leaveOpen']
const ANSWERS: readonly CoordinationAct[] = ['accept', 'refuse', 'propose']

function permit({ request, parties }: CoordinationStanding, step: CoordinationAct): Permit {
  const party: CoordinationParty | undefined = partyFor(coordinationWorkflow, step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  // Only carrying a joint activity writes rows: in the own plan of the unit that was asked.
  return assignment === undefined ? undefined : { assignment, scope: step === 'carry' ? [request.askedUnitId] : [] }
}

export const takeCoordinationStep = act({
  route: coordinationRoutes.takeCoordinationStep,
  load: async ({ tx, actor, today, input }) => {
    await getPlanForChange(tx, input.year, today)
    const whole = await planOf(tx, input.year, today)
    const standing = (await readCoordination(tx, whole, actor)).find(({ request }) => request.id === input.requestId)
    if (standing === undefined)
      throw new DomainError('operations.coordinationNotFound', 'notFound', { requestId: input.requestId })
    return { whole, standing }
  },
  authorize: (_actor, { standing }, { step }) => permit(standing, step),
  run: async (context) => {
    const { tx, actor, now, today, input, resource } = context
    const { whole, standing } = resource
    const { request, facts } = standing
    const { step, text } = input
    const status = nextStatus(coordinationWorkflow, step, request.status, facts)
    if (WITH_TEXT.includes(step) && text === undefined) throw new DomainError('operations.reasonMissing', 'invalid')
    const left: CoordinationStep = { status }
    if (ANSWERS.includes(step)) left.answer = { text: text ?? null, personId: actor.personId, at: now }
    if (step === 'leaveOpen' && text !== undefined) left.pendingReason = text
    if (step === 'carry') {
      const activity = activitiesById(whole).get(request.activityId)
      if (activity === undefined)
        throw new DomainError('operations.activityNotFound', 'notFound', { ids: [request.activityId] })
      const { name, expectedResult, means, lineText, classification, lineId, processId, modality } = activity
      const unit = await getPlanUnit(tx, whole.plan, today, request.askedUnitId)
      const given = { name, expectedResult, means, lineText, classification, lineId, processId, modality }
      const { ids } = await addToUnit(context, unit, whole.plan.id, [given], '')
      if (ids[0] !== undefined) left.jointActivityId = ids[0]
    }
    await saveCoordinationStep(tx, request.id, left)
    return {
      answer: { status },
      log: {
        things: [`operations.coordination:${request.id}`, `operations.activity:${request.activityId}`],
        unitId: coordinationWorkflow[step].by.includes('asked') ? request.askedUnitId : request.askingUnitId,
        data: { year: input.year, step, status, text: text ?? null, joint: left.jointActivityId ?? null },
      },
    }
  },
})
