import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'
import type { PlanStep } from './planStep.ts'

export const sessionStatuses = ['open', 'closed'] as const
export type PlanSessionStatus = (typeof sessionStatuses)[number]

export const sessionKinds = ['ordinary', 'extraordinary'] as const
export type PlanSessionKind = (typeof sessionKinds)[number]

/** Who came: a post of the directory with the person who held it that day, or a guest in words (`postId` null). */
export type Attendee = {
  postId: string | null
  personId: string | null
  postName: string
  personName: string
  bySubstitute: boolean
}

/** What was presented, as it was at that moment; once for each content or state in which it was. */
export type Presented = {
  /** Null: the consolidated plan. */
  unitPlanId: string | null
  status: string
  sha256: string
  at: string
}

/** A session in which plans of a year are presented and decided (domain.md A2, method step 4). */
export type PlanSession = {
  id: string
  planId: string
  /** Without gaps inside the plan. */
  number: number
  status: PlanSessionStatus
  kind: PlanSessionKind
  place: string
  heldOn: string
  /** Number of the earlier session whose acta this one corrects. */
  corrects: number | null
  revision: number
  attendees: readonly Attendee[]
  presented: readonly Presented[]
  agreements: readonly string[]
  openedBy: string
  closed: { personName: string; postName: string; at: string } | null
}

export const sessionActs = ['save', 'close'] as const
export type PlanSessionAct = (typeof sessionActs)[number]

export const sessionParties = ['planning', 'executive'] as const
export type PlanSessionParty = (typeof sessionParties)[number]

/** What closing looks at. */
export type PlanSessionFacts = { attendees: number; presented: number; heldOn: string; today: string }

function refuseClosing({ attendees, presented, heldOn, today }: PlanSessionFacts): DomainError | undefined {
  if (heldOn > today) return new DomainError('operations.sessionNotHeld', 'conflict', { heldOn })
  if (attendees === 0) return new DomainError('operations.sessionWithoutAttendees', 'conflict')
  return presented === 0 ? new DomainError('operations.sessionEmpty', 'conflict') : undefined
}

/** Open while it is held and written; closed it never changes: a later session corrects it. */
export const sessionWorkflow: Workflow<PlanSessionStatus, PlanSessionParty, PlanSessionFacts, PlanSessionAct> = {
  save: { from: ['open'], to: 'open', by: ['planning', 'executive'] },
  close: { from: ['open'], to: 'closed', by: ['planning', 'executive'], refuse: refuseClosing },
}

/** What the actor is to the sessions of a plan, each with the assignment that makes it so. */
export function partiesToSession(actor: Actor): Map<PlanSessionParty, Assignment> {
  const parties = new Map<PlanSessionParty, Assignment>()
  const planning = findAssignment(actor, ['planningOfficer'])
  const executive = findAssignment(actor, ['executive'])
  if (planning !== undefined) parties.set('planning', planning)
  if (executive !== undefined) parties.set('executive', executive)
  return parties
}

export function sessionFacts(
  { attendees, presented, heldOn }: Pick<PlanSession, 'attendees' | 'presented' | 'heldOn'>,
  today: string,
): PlanSessionFacts {
  return { attendees: attendees.length, presented: presented.length, heldOn, today }
}

/**
 * What is on the table when something is decided, oldest first. A thing keeps the moment at which it was presented; it is
 * presented again where its content is another one, or its state is not the one in which the session left it.
 */
export function presentForDecision(
  before: readonly Presented[],
  taken: readonly Pick<PlanStep, 'unitPlanId' | 'to'>[],
  now: readonly Presented[],
): Presented[] {
  const isAsLeft = ({ unitPlanId, status, sha256 }: Presented): boolean => {
    const shown = before.findLast((one) => one.unitPlanId === unitPlanId)
    const step = taken.findLast((one) => one.unitPlanId === unitPlanId)
    return shown?.sha256 === sha256 && (step?.to ?? shown.status) === status
  }
  return [...before, ...now.filter((one) => !isAsLeft(one))]
}
