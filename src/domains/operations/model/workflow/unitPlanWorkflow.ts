import { DomainError, type ErrorDetails } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { PlanStatus, UnitPlanStatus } from '../plan.ts'
import type { PlanParty } from './parties.ts'

/** What the rows of the table look at: counts of what is still open in a unit's plan. */
export type UnitPlanFacts = {
  /** Named in every refusal, since many plans may be handled at once. */
  unit: { unitId: string; unit: string }
  activities: number
  /** Doubts that block, and warnings that nobody accepted with a reason (D3). */
  toSettle: number
  /** Requests to other units without an answer that nobody confirmed as pending with a reason (D37). */
  openCoordination: number
  /** Observations without an end, and those of them without an answer. */
  openObservations: number
  unansweredObservations: number
  /** Activities that a unidad rectora has not given conformity to; those with an exception are open observations (D36). */
  missingConformity: number
  /** Posts of sections that have not signed since the last change. */
  unsignedSections: readonly string[]
  /** Planning finished its review of what was submitted. */
  reviewed: boolean
  /** Whoever asks submitted it. */
  submittedByActor: boolean
  /** Whoever asks submitted or typed it: who made a plan does not validate it (decisions.md 21). */
  madeByActor: boolean
  planStatus: PlanStatus
}

export const unitPlanActs = [
  'submit',
  'recall',
  'observe',
  'review',
  'endorse',
  'reopen',
  'bringIntoForce',
  'adjust',
  'supersede',
] as const
export type UnitPlanAct = (typeof unitPlanActs)[number]

function conflict(code: string, facts: UnitPlanFacts, details: ErrorDetails = {}): DomainError {
  return new DomainError(code, 'conflict', { ...facts.unit, ...details })
}

/** All that is still to settle when it is of several kinds, so that nobody finds one behind the other. */
function refuseSeveral(facts: UnitPlanFacts): DomainError | undefined {
  const missing = {
    doubts: facts.toSettle,
    coordination: facts.openCoordination,
    observations: facts.unansweredObservations,
    sections: facts.unsignedSections.length,
  }
  const kinds = Object.values(missing).filter((count) => count > 0).length
  return kinds > 1 ? conflict('operations.severalToSettle', facts, missing) : undefined
}

function refuseSubmission(facts: UnitPlanFacts): DomainError | undefined {
  if (facts.activities === 0) return conflict('operations.planEmpty', facts)
  const several = refuseSeveral(facts)
  if (several !== undefined) return several
  if (facts.toSettle > 0) return conflict('operations.doubtsToSettle', facts, { count: facts.toSettle })
  if (facts.openCoordination > 0)
    return conflict('operations.coordinationOpen', facts, { count: facts.openCoordination })
  if (facts.unansweredObservations > 0)
    return conflict('operations.observationsUnanswered', facts, { count: facts.unansweredObservations })
  if (facts.unsignedSections.length > 0)
    return conflict('operations.sectionsUnsigned', facts, { posts: facts.unsignedSections.join(', ') })
  return undefined
}

function refuseOpenObservations(facts: UnitPlanFacts): DomainError | undefined {
  return facts.openObservations > 0
    ? conflict('operations.observationsOpen', facts, { count: facts.openObservations })
    : undefined
}

function refuseReview(facts: UnitPlanFacts): DomainError | undefined {
  if (facts.submittedByActor) return new DomainError('operations.ownMaking', 'forbidden', { ...facts.unit })
  if (facts.reviewed) return conflict('operations.alreadyReviewed', facts)
  return refuseOpenObservations(facts)
}

/**
 * What planning confirms with a reason: a rectora that does not answer is a warning, never a lock (domain.md D36).
 *
 * @returns the refusal of a review without that reason, or undefined.
 */
export function reviewWarning(facts: UnitPlanFacts): DomainError | undefined {
  return facts.missingConformity > 0
    ? conflict('operations.conformityMissing', facts, { count: facts.missingConformity })
    : undefined
}

function refuseEndorsement(facts: UnitPlanFacts): DomainError | undefined {
  if (facts.madeByActor) return new DomainError('operations.ownMaking', 'forbidden', { ...facts.unit })
  // While the consolidated plan is being signed its units stand still.
  if (['endorsed', 'authorized', 'closed'].includes(facts.planStatus))
    return conflict('operations.planNotPreparing', facts, { status: facts.planStatus })
  if (!facts.reviewed) return conflict('operations.notReviewed', facts)
  return refuseOpenObservations(facts)
}

function refuseUnlessPreparing(facts: UnitPlanFacts): DomainError | undefined {
  return facts.planStatus === 'preparing'
    ? undefined
    : conflict('operations.planNotPreparing', facts, { status: facts.planStatus })
}

/**
 * Life of a unit's plan (decisions.md 20): written, submitted by its head, reviewed by planning, endorsed by the level
 * above, in force with the consolidated plan. An adjustment to the approved budget opens it again (domain.md D39); the
 * version in force stays as it is meanwhile. It is closed with its year (`unitPlansOf`), by no act of its own.
 * Where the term of planning or of the level above has passed the next level acts in its place ("por vencimiento del plazo").
 */
export const unitPlanWorkflow: Workflow<UnitPlanStatus, PlanParty, UnitPlanFacts, UnitPlanAct> = {
  submit: { from: ['draft', 'observed'], to: 'submitted', by: ['ownHead'], refuse: refuseSubmission },
  recall: {
    from: ['submitted'],
    to: 'draft',
    by: ['ownHead'],
    refuse: (facts) => (facts.reviewed ? conflict('operations.alreadyReviewed', facts) : undefined),
  },
  observe: {
    from: ['submitted'],
    to: 'observed',
    by: ['planning', 'levelAbove', 'reviewEscalation', 'approvalEscalation'],
    refuse: (facts) => (facts.openObservations === 0 ? conflict('operations.nothingObserved', facts) : undefined),
  },
  // Planning's own plan is looked at by somebody else: where nobody else is in planning, the Dirección Ejecutiva (D35).
  review: {
    from: ['submitted'],
    to: 'submitted',
    by: ['planning', 'planningStandIn', 'reviewEscalation'],
    refuse: refuseReview,
  },
  endorse: { from: ['submitted'], to: 'endorsed', by: ['levelAbove', 'approvalEscalation'], refuse: refuseEndorsement },
  reopen: { from: ['endorsed'], to: 'observed', by: ['planning', 'levelAbove'], refuse: refuseUnlessPreparing },
  bringIntoForce: { from: ['endorsed'], to: 'inForce', by: ['planning'] },
  adjust: { from: ['inForce'], to: 'draft', by: ['planning'] },
  supersede: { from: ['inForce'], to: 'superseded', by: ['planning'] },
}
