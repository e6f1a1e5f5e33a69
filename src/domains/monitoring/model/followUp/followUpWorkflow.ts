import type { Role } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'
import type { FollowUp, FollowUpKind, FollowUpStatus } from './followUp.ts'

/** What a person is to what is followed: the head of the unit, the post that answers in it, or somebody outside of it. */
export const followUpParties = ['ownHead', 'responsible', 'overseer'] as const
export type FollowUpParty = (typeof followUpParties)[number]

export const followUpActs = ['answer', 'return', 'close'] as const
export type FollowUpAct = (typeof followUpActs)[number]

/** Whoever asks gave the answer that waits, from a post of then. */
export type FollowUpFacts = { ownAnswer: boolean }

function refuseOwnAnswer({ ownAnswer }: FollowUpFacts): DomainError | undefined {
  return ownAnswer ? new DomainError('monitoring.ownAnswer', 'forbidden') : undefined
}

/** Given, answered by the unit, and closed or returned from outside: nobody closes what the own unit owes (domain.md D40). */
export const followUpWorkflow: Workflow<FollowUpStatus, FollowUpParty, FollowUpFacts, FollowUpAct> = {
  answer: { from: ['open', 'returned'], to: 'answered', by: ['responsible', 'ownHead'] },
  return: { from: ['answered'], to: 'returned', by: ['overseer'] },
  close: { from: ['answered'], to: 'closed', by: ['overseer'], refuse: refuseOwnAnswer },
}

/** Who may give an instruction. */
export const instructors: readonly Role[] = ['authority', 'executive']

const overseers: Readonly<Record<FollowUpKind, readonly Role[]>> = {
  commitment: ['planningOfficer', 'executive'],
  instruction: instructors,
}

const readers: readonly Role[] = [...instructors, 'planningOfficer', 'internalControl']

/** Whether a person holds any post in a unit, as holder or as substitute. */
export function belongsTo(actor: Actor, unitId: string): boolean {
  return actor.assignments.some((one) => one.unitId === unitId)
}

/** The assignment that lets somebody of another unit act in one of the roles; undefined for whoever belongs to the unit. */
export function fromOutside(actor: Actor, allowed: readonly Role[], unitId: string): Assignment | undefined {
  return belongsTo(actor, unitId) ? undefined : findAssignment(actor, allowed)
}

/** Everything that the actor is to what is followed, each with the assignment that makes it so. */
export function partiesToFollowUp(
  actor: Actor,
  { kind, unitId, postId }: Pick<FollowUp, 'kind' | 'unitId' | 'postId'>,
): Map<FollowUpParty, Assignment> {
  const found: [FollowUpParty, Assignment | undefined][] = [
    ['ownHead', findAssignment(actor, ['unitHead'], unitId)],
    ['responsible', actor.assignments.find((one) => one.postId === postId && one.unitId === unitId)],
    ['overseer', fromOutside(actor, overseers[kind], unitId)],
  ]
  return new Map(found.flatMap(([party, one]) => (one === undefined ? [] : [[party, one] as const])))
}

/** Commitments are read by all the staff; an instruction by its unit and by those who give or follow instructions. */
export function mayReadFollowUp(actor: Actor, { kind, unitId }: Pick<FollowUp, 'kind' | 'unitId'>): boolean {
  return kind === 'commitment' || belongsTo(actor, unitId) || findAssignment(actor, readers) !== undefined
}
