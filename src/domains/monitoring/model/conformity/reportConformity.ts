import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import {
  type ConformityAct,
  type ConformityStanding,
  type ConformityStatus,
  conformityStanding,
} from '../../../operations/model/index.ts'
import type { Report, ReportStatus } from '../report.ts'
import type { ReportParty } from '../reportWorkflow.ts'

/** One act of a unidad rectora on one report: the trail, and the last one is where the report stands. */
export type ReportConformity = {
  reportId: string
  templateId: string
  act: ConformityAct
  from: ConformityStatus
  to: ConformityStatus
  /** SHA-256 of what was looked at. */
  digest: string
  /** The field that an exception speaks of; null: the whole report. */
  field: string | null
  /** What an exception says, or why something was taken back; null where conformity was given. */
  reason: string | null
  personId: string
  personName: string
  postName: string
  bySubstitute: boolean
  at: string
}

/** What the rows of the table look at. */
export type ReportConformityFacts = {
  /** Named in every refusal, since many reports are handled at once. */
  about: { code: string; unit: string }
  /** Undefined: nobody wrote it. */
  reportStatus: ReportStatus | undefined
  /** Whoever asks typed or sent the report, or holds a post in the office that answers for it. */
  ownWork: boolean
}

function refuseOwn({ ownWork, about }: ReportConformityFacts): DomainError | undefined {
  return ownWork ? new DomainError('monitoring.conformityOwnReport', 'forbidden', about) : undefined
}

/** The office can still change what it did not send: there is nothing to look at. */
function refuseUnsent(facts: ReportConformityFacts): DomainError | undefined {
  const { reportStatus, about } = facts
  const isSent = reportStatus === 'submitted' || reportStatus === 'validated'
  return isSent ? refuseOwn(facts) : new DomainError('monitoring.conformityNotSent', 'conflict', about)
}

/**
 * Conformidad técnica of reports (domain.md D36): the unidad rectora looks at what each office reported under its actividad
 * tipo, before or after the head validates it. It stops nobody: an exception asks whoever validates for a reason.
 */
export const reportConformityWorkflow: Workflow<ConformityStatus, ReportParty, ReportConformityFacts, ConformityAct> = {
  give: { from: ['pending', 'exception'], to: 'given', by: ['technicalLead'], refuse: refuseUnsent },
  except: { from: ['pending', 'given'], to: 'exception', by: ['technicalLead'], refuse: refuseUnsent },
  withdraw: { from: ['given', 'exception'], to: 'pending', by: ['technicalLead'], refuse: refuseOwn },
}

/** What of a report conformity is given to: what it says and what proves it, not who may read it or how far it went. */
export function lookedAt(report: Report): Record<string, unknown> {
  const { shareBp, quantity, received, attended, women, men, achievement, difficulty, corrective, noEvidence } = report
  return {
    ...{ shareBp, quantity, received, attended, women, men, achievement, difficulty, corrective, noEvidence },
    evidence: report.evidence.map((one) => ({
      ...{ kind: one.kind, means: one.means },
      what: one.kind === 'file' ? one.file.sha256 : one.place,
    })),
  }
}

/**
 * Where a report stands. A later change makes given conformity pending again; an exception lasts until the rectora looks
 * again, whatever the office changed meanwhile.
 *
 * @param trail oldest first.
 */
export function reportStanding(
  trail: readonly ReportConformity[],
  digest: string,
): ConformityStanding & { exception: ReportConformity | null } {
  const last = trail.at(-1)
  const standing = conformityStanding(last, digest, true)
  return { ...standing, exception: standing.status === 'exception' ? (last ?? null) : null }
}

/**
 * Conformity that is missing asks nothing of whoever validates, an exception asks for a reason that stays in the trail.
 *
 * @returns the refusal of a validation without that reason, or undefined.
 */
export function validationWarning(
  status: ConformityStatus | undefined,
  about: { code: string },
): DomainError | undefined {
  return status === 'exception' ? new DomainError('monitoring.exceptionStands', 'conflict', about) : undefined
}
