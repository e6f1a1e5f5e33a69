import type { Role } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'
import { fromOutside } from '../followUp/followUpWorkflow.ts'
import type { EvaluationPart, UnitEvaluationStatus } from './unitEvaluation.ts'

/** What a person is to a unit's part of an evaluation: its head, who types for it (D34), or who reviews it from outside. */
export const evaluationParties = ['ownHead', 'liaison', 'reviewer'] as const
export type EvaluationParty = (typeof evaluationParties)[number]

export const evaluationActs = ['submit', 'recall', 'return', 'review'] as const
export type EvaluationAct = (typeof evaluationActs)[number]

export type EvaluationFacts = {
  missing: readonly EvaluationPart[]
  /** The actor sent it, from a post of then: who made a thing does not approve it (decisions.md 21). */
  ownWork: boolean
}

function refuseIncomplete({ missing }: EvaluationFacts): DomainError | undefined {
  return missing.length === 0 ? undefined : new DomainError('monitoring.evaluationIncomplete', 'conflict', { missing })
}

function refuseOwnWork({ ownWork }: EvaluationFacts): DomainError | undefined {
  return ownWork ? new DomainError('monitoring.ownPart', 'forbidden') : undefined
}

/** The head sends, planning reviews; of its own unit the executive does (domain.md D35, D40). */
export const evaluationWorkflow: Workflow<UnitEvaluationStatus, EvaluationParty, EvaluationFacts, EvaluationAct> = {
  submit: { from: ['pending', 'returned'], to: 'submitted', by: ['ownHead'], refuse: refuseIncomplete },
  recall: { from: ['submitted'], to: 'pending', by: ['ownHead'] },
  return: { from: ['submitted'], to: 'returned', by: ['reviewer'] },
  review: { from: ['submitted'], to: 'reviewed', by: ['reviewer'], refuse: refuseOwnWork },
}

/** Who opens and closes an evaluation. */
export const evaluationKeepers: readonly Role[] = ['planningOfficer']
/** Who writes what a unit says. */
export const evaluationWriters: readonly Role[] = ['unitHead', 'liaison']
export const evaluationReviewers: readonly Role[] = ['planningOfficer', 'executive']

/** Everything that the actor is to a unit's part, each with the assignment that makes it so. */
export function partiesToEvaluation(actor: Actor, unitId: string): Map<EvaluationParty, Assignment> {
  const found: [EvaluationParty, Assignment | undefined][] = [
    ['ownHead', findAssignment(actor, ['unitHead'], unitId)],
    ['liaison', findAssignment(actor, ['liaison'], unitId)],
    ['reviewer', fromOutside(actor, evaluationReviewers, unitId)],
  ]
  return new Map(found.flatMap(([party, one]) => (one === undefined ? [] : [[party, one] as const])))
}

/** Whether a person was the last one to send a part. */
export function isOwnPart(steps: readonly { act: EvaluationAct; personId: string }[], personId: string): boolean {
  return steps.findLast(({ act }) => act === 'submit')?.personId === personId
}
