import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { PlanStatus, UnitPlanStatus } from '../plan.ts'
import type { PlanParty } from '../workflow/parties.ts'
import type { ChangeRequest, ChangeRequestStatus, ChangeRequestStep } from './changeRequest.ts'

/** What the rows of the table look at. */
export type ChangeRequestFacts = {
  items: number
  /** It marks months as not due and brings no document that proves why. */
  evidenceMissing: boolean
  windowOpen: boolean
  planStatus: PlanStatus
  unitPlanStatus: UnitPlanStatus
  /** Whoever asks wrote or presented it: who made it does not decide it (decisions.md 21). */
  madeByActor: boolean
  /** Whoever asks gave it the visto bueno: the two levels are two persons. */
  endorsedByActor: boolean
  /** Whoever asks answered for a unit that would receive one of its activities. */
  answeredByActor: boolean
  /** Activities of a unit that closed, still to be done, that the request leaves without heir and without end. */
  withoutHeir: number
  /** The unit whose activities are settled is still there. */
  unitStillOpen: boolean
}

export const changeRequestActs = [
  'submit',
  'withdraw',
  'return',
  'endorse',
  'approve',
  'approveInPart',
  'refuse',
] as const
export type ChangeRequestAct = (typeof changeRequestActs)[number]

function refuseSubmission(facts: ChangeRequestFacts): DomainError | undefined {
  if (facts.items === 0) return new DomainError('operations.requestEmpty', 'conflict')
  if (facts.evidenceMissing) return new DomainError('operations.requestEvidenceMissing', 'conflict')
  if (facts.unitPlanStatus !== 'inForce') return new DomainError('operations.unitPlanNotInForce', 'conflict')
  return facts.windowOpen ? undefined : new DomainError('operations.changeWindowClosed', 'conflict')
}

function refuseOwn({ madeByActor, endorsedByActor, answeredByActor }: ChangeRequestFacts): DomainError | undefined {
  const own = madeByActor || endorsedByActor || answeredByActor
  return own ? new DomainError('operations.ownMaking', 'forbidden') : undefined
}

function refuseDecision(facts: ChangeRequestFacts): DomainError | undefined {
  // A version is being prepared: two at once would freeze each other's work.
  if (facts.planStatus !== 'inForce') return new DomainError('operations.roundOpen', 'conflict')
  if (facts.unitPlanStatus !== 'inForce') return new DomainError('operations.unitPlanNotInForce', 'conflict')
  return refuseOwn(facts)
}

/**
 * Life of a request for changes (domain.md D14: the level above and planning decide): written and presented by the
 * unit, endorsed by the level above, decided by planning as a whole or in parts. Planning's own requests are decided
 * by somebody else: where nobody else is in planning, by the Dirección Ejecutiva (D35).
 */
export const changeRequestWorkflow: Workflow<ChangeRequestStatus, PlanParty, ChangeRequestFacts, ChangeRequestAct> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['ownHead'], refuse: refuseSubmission },
  withdraw: { from: ['draft', 'submitted', 'returned', 'endorsed'], to: 'withdrawn', by: ['ownHead'] },
  return: { from: ['submitted', 'endorsed'], to: 'returned', by: ['levelAbove', 'planning'], refuse: refuseOwn },
  endorse: { from: ['submitted'], to: 'endorsed', by: ['levelAbove'], refuse: refuseOwn },
  approve: { from: ['endorsed'], to: 'approved', by: ['planning', 'planningStandIn'], refuse: refuseDecision },
  approveInPart: {
    from: ['endorsed'],
    to: 'approvedInPart',
    by: ['planning', 'planningStandIn'],
    refuse: refuseDecision,
  },
  refuse: {
    from: ['submitted', 'endorsed'],
    to: 'refused',
    by: ['levelAbove', 'planning', 'planningStandIn'],
    refuse: refuseOwn,
  },
}

/** Whoever gives a request its visto bueno or decides it: none of them answers for a unit that would receive of it. */
export const deciderParties = ['levelAbove', 'planning', 'planningStandIn'] as const satisfies PlanParty[]

function refuseSettling(facts: ChangeRequestFacts): DomainError | undefined {
  if (facts.items === 0) return new DomainError('operations.requestEmpty', 'conflict')
  if (facts.unitPlanStatus !== 'inForce') return new DomainError('operations.unitPlanNotInForce', 'conflict')
  if (facts.withoutHeir > 0)
    return new DomainError('operations.activitiesWithoutHeir', 'conflict', { count: facts.withoutHeir })
  return undefined
}

function refuseSettled(facts: ChangeRequestFacts): DomainError | undefined {
  if (facts.unitStillOpen) return new DomainError('operations.unitStillOpen', 'conflict')
  return refuseSettling(facts) ?? refuseDecision(facts)
}

/**
 * Life of the request that settles a unit which closed (domain.md D38): nobody is left there to ask, so planning
 * prepares it and the Dirección Ejecutiva decides it as a whole; the titular where the Dirección Ejecutiva made it.
 */
export const reorganisationWorkflow: typeof changeRequestWorkflow = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: ['planning'], refuse: refuseSettling },
  withdraw: { from: ['draft', 'submitted', 'returned'], to: 'withdrawn', by: ['planning'] },
  return: { from: ['submitted'], to: 'returned', by: ['executive', 'authority'], refuse: refuseOwn },
  endorse: { from: [], to: 'endorsed', by: [] },
  approve: { from: ['submitted'], to: 'approved', by: ['executive', 'authority'], refuse: refuseSettled },
  approveInPart: { from: [], to: 'approvedInPart', by: [] },
  refuse: { from: ['submitted'], to: 'refused', by: ['executive', 'authority'], refuse: refuseOwn },
}

export function workflowOf({ cause }: Pick<ChangeRequest, 'cause'>): typeof changeRequestWorkflow {
  return cause === 'reorganisation' ? reorganisationWorkflow : changeRequestWorkflow
}

/** The act that decisions on all items amount to. */
export function decisionAct(decisions: readonly { accepted: boolean }[]): ChangeRequestAct {
  if (decisions.every(({ accepted }) => accepted)) return 'approve'
  return decisions.some(({ accepted }) => accepted) ? 'approveInPart' : 'refuse'
}

/** Steps that make a request, as against those that decide it. */
const MAKING: readonly string[] = ['open', 'write', 'submit']

const ANSWERING: readonly string[] = ['acceptTransfer', 'refuseTransfer']

/** Whether the person opened, wrote or presented the request. */
export function isMaker(steps: readonly Pick<ChangeRequestStep, 'act' | 'personId'>[], personId: string): boolean {
  return steps.some((step) => step.personId === personId && MAKING.includes(step.act))
}

/** The facts of a request for one person. */
export function changeRequestFacts(
  { items, document }: Pick<ChangeRequest, 'items' | 'document'>,
  steps: readonly Pick<ChangeRequestStep, 'act' | 'personId'>[],
  ground: Omit<ChangeRequestFacts, 'items' | 'evidenceMissing' | 'madeByActor' | 'endorsedByActor' | 'answeredByActor'>,
  personId: string,
): ChangeRequestFacts {
  const sinceSubmitted = steps.slice(steps.findLastIndex(({ act }) => act === 'submit') + 1)
  return {
    ...ground,
    items: items.length,
    evidenceMissing: document === null && items.some(({ item }) => item.kind === 'exempt'),
    madeByActor: isMaker(steps, personId),
    endorsedByActor: sinceSubmitted.some((step) => step.act === 'endorse' && step.personId === personId),
    answeredByActor: steps.some((step) => ANSWERING.includes(step.act) && step.personId === personId),
  }
}
