import { DomainError, type ErrorDetails } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { UnitPlanStatus } from '../plan.ts'
import type { Signature } from './signature.ts'

export const conformityStatuses = ['pending', 'given', 'exception'] as const
export type ConformityStatus = (typeof conformityStatuses)[number]

export const conformityActs = ['give', 'except', 'withdraw'] as const
export type ConformityAct = (typeof conformityActs)[number]

/** Whoever leads the type is asked; the office and planning look on. */
export const conformityParties = ['technicalLead', 'ownOffice', 'planning'] as const
export type ConformityParty = (typeof conformityParties)[number]

/** One act of a rectora on one activity: the trail, and the last one is where the activity stands. */
export type ConformityStep = Signature & {
  activityId: string
  templateId: string
  act: ConformityAct
  from: ConformityStatus
  to: ConformityStatus
  /** SHA-256 of what the rectora looked at. */
  digest: string
  /** The observation that an exception is, and null for the other acts. */
  observationId: string | null
}

/** What the rows of the table look at. */
export type ConformityFacts = {
  /** Named in every refusal, since many activities are handled at once. */
  about: { activityId: string; activity: string; unit: string }
  /** Whoever asks holds a post in the office that carries the activity out. */
  ofTheOffice: boolean
  unitPlanStatus: UnitPlanStatus
}

function refusal(code: string, { about }: ConformityFacts, more: ErrorDetails = {}): DomainError {
  return new DomainError(code, 'conflict', { ...about, ...more })
}

function refuseOwn({ ofTheOffice, about }: ConformityFacts): DomainError | undefined {
  return ofTheOffice ? new DomainError('operations.conformityOwnOffice', 'forbidden', { ...about }) : undefined
}

function refuseGiving(facts: ConformityFacts): DomainError | undefined {
  if (facts.unitPlanStatus === 'draft') return refusal('operations.conformityNotPresented', facts)
  if (facts.unitPlanStatus === 'superseded' || facts.unitPlanStatus === 'closed')
    return refusal('operations.conformityPlanClosed', facts)
  return refuseOwn(facts)
}

/** The office can only correct what is still being written or looked at. */
const OPEN: readonly UnitPlanStatus[] = ['draft', 'submitted', 'observed']

function refuseOnceEndorsed(facts: ConformityFacts): DomainError | undefined {
  return OPEN.includes(facts.unitPlanStatus) ? refuseOwn(facts) : refusal('operations.conformityPlanEndorsed', facts)
}

/**
 * Conformidad técnica (domain.md D36): the unidad rectora looks at what each office presented under its actividad tipo.
 * An exception is an observation that the office answers; giving conformity afterwards takes it as resolved.
 */
export const conformityWorkflow: Workflow<ConformityStatus, ConformityParty, ConformityFacts, ConformityAct> = {
  give: { from: ['pending', 'exception'], to: 'given', by: ['technicalLead'], refuse: refuseGiving },
  except: { from: ['pending', 'given'], to: 'exception', by: ['technicalLead'], refuse: refuseOnceEndorsed },
  withdraw: { from: ['given', 'exception'], to: 'pending', by: ['technicalLead'], refuse: refuseOnceEndorsed },
}

/** Where an activity stands; `changed`: it is no longer what the rectora looked at. */
export type ConformityStanding = { status: ConformityStatus; changed: boolean }

/**
 * Conformity stands for what was looked at: a later change makes it pending again. An exception lasts as long as its
 * observation; one that somebody else closed leaves the activity to be looked at again.
 */
export function conformityStanding(
  last: Pick<ConformityStep, 'to' | 'digest'> | undefined,
  digest: string,
  observationOpen: boolean,
): ConformityStanding {
  if (last === undefined || last.to === 'pending') return { status: 'pending', changed: false }
  const changed = last.digest !== digest
  if (last.to === 'exception') return { status: observationOpen ? 'exception' : 'pending', changed }
  return { status: changed ? 'pending' : 'given', changed }
}
