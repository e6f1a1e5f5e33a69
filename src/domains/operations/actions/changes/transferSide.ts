import { availableActs } from '../../../../kernel/workflow.ts'
import { type Actor, type Assignment, findAssignment, type PostInUnit } from '../../../platform/model/index.ts'
import type { ChangeRequest, ChangeRequestItem, ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import { deciderParties, isMaker } from '../../model/changes/changeRequestWorkflow.ts'
import {
  receiverStandIn,
  type TransferAct,
  type TransferFacts,
  transferWorkflow,
} from '../../model/changes/transferAnswer.ts'
import { unitWriters } from '../../model/planPolicy.ts'
import { partiesToUnitPlan, planGround, standInAssignment } from '../../model/workflow/parties.ts'
import type { PlanUnit } from '../../store/planUnitStore.ts'

export type TransferGround = {
  units: readonly PlanUnit[]
  posts: readonly PostInUnit[]
  request: Pick<ChangeRequest, 'unitId' | 'status'>
  steps: readonly Pick<ChangeRequestStep, 'act' | 'personId'>[]
}

/** With what the actor answers for the unit that a transfer goes to (undefined: with nothing), and what that looks at. */
export function transferSide(
  actor: Actor,
  { units, posts, request, steps }: TransferGround,
  toUnitId: string,
): { assignment: Assignment | undefined; facts: TransferFacts } {
  const ground = planGround(units, posts, request.unitId)
  const standIn = receiverStandIn(units, posts, ground, toUnitId)
  const above = standIn === undefined ? undefined : standInAssignment(actor, standIn)
  const parties = partiesToUnitPlan(actor, ground)
  const decidesIt = deciderParties.some((party) => parties.has(party))
  return {
    assignment: above ?? findAssignment(actor, unitWriters, toUnitId),
    facts: {
      requestStatus: request.status,
      madeByActor: isMaker(steps, actor.personId),
      decidedBySide: decidesIt || (standIn !== undefined && above === undefined),
    },
  }
}

/** What the actor may answer to a transfer now. */
export function answersTo(actor: Actor, ground: TransferGround, { item, receiver }: ChangeRequestItem): TransferAct[] {
  if (item.kind !== 'transfer') return []
  const { assignment, facts } = transferSide(actor, ground, item.toUnitId)
  if (assignment === undefined) return []
  const acts = availableActs(transferWorkflow, receiver.answer, ['receiver'], facts)
  return acts.filter(({ refusal }) => refusal === null).map(({ act }) => act)
}

/** Whether some transfer of a request waits for the actor's answer. */
export function awaitsAnswerOf(
  actor: Actor,
  ground: TransferGround & { request: Pick<ChangeRequest, 'items'> },
): boolean {
  return ground.request.items.some(
    (change) => change.receiver.answer === 'unanswered' && answersTo(actor, ground, change).length > 0,
  )
}
