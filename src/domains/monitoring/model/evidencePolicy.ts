import { type Actor, findAssignment } from '../../platform/model/index.ts'
import type { Confidentiality } from './evidence.ts'
import type { ReportStatus } from './report.ts'
import { type ReportParty, reportWriters } from './reportWorkflow.ts'

/** One report that uses a file, or one piece of evidence of it. */
export type EvidenceUse = { status: ReportStatus; confidentiality: Confidentiality }

const STRICTEST: readonly Confidentiality[] = ['confidential', 'internal', 'public']

/** A file used with several levels has the strictest of them; one that nobody uses yet is its unit's alone. */
export function confidentialityOf(uses: readonly EvidenceUse[]): Confidentiality {
  return STRICTEST.find((level) => uses.some(({ confidentiality }) => confidentiality === level)) ?? 'confidential'
}

/**
 * Whether a person makes or checks what a piece of evidence proves: who writes the reports of the unit, and once one that uses
 * it was sent, the level above, Planificación, which verifies, and Control Interno, which audits. They read all of it, also
 * the rows of an extract and its small cells.
 *
 * @param parties what the person is to the unit's reports.
 */
export function checksEvidence(actor: Actor, parties: ReadonlySet<ReportParty>, uses: readonly EvidenceUse[]): boolean {
  if (reportWriters.some((party) => parties.has(party))) return true
  const checks =
    parties.has('levelAbove') || findAssignment(actor, ['planningOfficer', 'internalControl']) !== undefined
  return checks && uses.some(({ status }) => status !== 'draft')
}

/**
 * Whether a person may read a piece of evidence (decisions.md 14): who makes or checks it does, so does the unidad rectora once
 * it was sent, and the rest of the staff what is not confidential when the report is validated.
 *
 * @param parties as for `checksEvidence`.
 */
export function mayReadEvidence(
  actor: Actor,
  parties: ReadonlySet<ReportParty>,
  uses: readonly EvidenceUse[],
): boolean {
  if (checksEvidence(actor, parties, uses)) return true
  if (parties.has('technicalLead') && uses.some(({ status }) => status !== 'draft')) return true
  return confidentialityOf(uses) !== 'confidential' && uses.some(({ status }) => status === 'validated')
}
