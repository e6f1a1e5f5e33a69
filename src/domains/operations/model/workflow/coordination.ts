import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'

export const coordinationStatuses = ['pending', 'accepted', 'refused', 'proposed', 'withdrawn'] as const
export type CoordinationStatus = (typeof coordinationStatuses)[number]

/** What an activity asks of another unit (domain.md D37), and what that unit answered. */
export type Coordination = {
  id: string
  activityId: string
  askingUnitId: string
  askedUnitId: string
  what: string
  /** Both do it, each with its own share of the work. */
  joint: boolean
  status: CoordinationStatus
  /** Why it refused, or what it proposes instead. */
  answer: string | null
  /** Why the plan is presented with the request still open, or null. */
  pendingReason: string | null
  /** The activity of the asked unit that carries its share, once it accepted a joint one. */
  jointActivityId: string | null
  askedBy: string
  askedAt: string
  answeredBy: string | null
  answeredAt: string | null
}

export const coordinationParties = ['asking', 'asked'] as const
export type CoordinationParty = (typeof coordinationParties)[number]

export const coordinationActs = ['accept', 'refuse', 'propose', 'agree', 'carry', 'leaveOpen', 'withdraw'] as const
export type CoordinationAct = (typeof coordinationActs)[number]

/** What the rows of the table look at. */
export type CoordinationFacts = {
  joint: boolean
  /** The asked unit has its share in an activity of its own. */
  carried: boolean
  /** Each of the two may still write in its plan. */
  askedPlanEditable: boolean
  askingPlanEditable: boolean
}

function refuseWhenClosed({ askingPlanEditable }: CoordinationFacts): DomainError | undefined {
  return askingPlanEditable ? undefined : new DomainError('operations.planNotEditable', 'conflict')
}

function refuseCarrying({ joint, carried, askedPlanEditable }: CoordinationFacts): DomainError | undefined {
  if (!joint || carried) return new DomainError('operations.nothingToCarry', 'conflict')
  return askedPlanEditable ? undefined : new DomainError('operations.planNotEditable', 'conflict')
}

/**
 * Life of a request between units (method step 3 of the plan of 2022): the unit that was asked accepts, refuses or
 * proposes; the one that asks agrees to a proposal, takes the request back, or says why it goes on without an answer.
 * What was refused may still be accepted. An accepted joint activity is carried into the plan of the unit that was asked.
 */
export const coordinationWorkflow: Workflow<CoordinationStatus, CoordinationParty, CoordinationFacts, CoordinationAct> =
  {
    accept: { from: ['pending', 'proposed', 'refused'], to: 'accepted', by: ['asked'] },
    refuse: { from: ['pending', 'proposed'], to: 'refused', by: ['asked'] },
    propose: { from: ['pending'], to: 'proposed', by: ['asked'] },
    agree: { from: ['proposed'], to: 'accepted', by: ['asking'], refuse: refuseWhenClosed },
    carry: { from: ['accepted'], to: 'accepted', by: ['asked'], refuse: refuseCarrying },
    leaveOpen: { from: ['pending'], to: 'pending', by: ['asking'], refuse: refuseWhenClosed },
    withdraw: {
      from: ['pending', 'proposed', 'refused', 'accepted'],
      to: 'withdrawn',
      by: ['asking'],
      refuse: refuseWhenClosed,
    },
  }

/** Still waiting for an answer or for the agreement to one, and nobody said why the plan goes on without it. */
export function stopsSubmission({ status, pendingReason }: Pick<Coordination, 'status' | 'pendingReason'>): boolean {
  return (status === 'pending' || status === 'proposed') && pendingReason === null
}
