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
 * Whether a person may read a piece of evidence (decisions.md 14). Who makes the reports of the unit reads all of it. Once
 * a report that uses it was sent, so do the level above, the unidad rectora, Planificación, which verifies, and Control
 * Interno, which audits.
 * The rest of the staff reads what is not confidential when the report is validated.
 *
 * @param parties what the person is to the unit's reports.
 */
export function mayReadEvidence(
  actor: Actor,
  parties: ReadonlySet<ReportParty>,
  uses: readonly EvidenceUse[],
): boolean {
  if (reportWriters.some((party) => parties.has(party))) return true
  const sent = uses.some(({ status }) => status !== 'draft')
  const checks =
    parties.has('levelAbove') ||
    parties.has('technicalLead') ||
    findAssignment(actor, ['planningOfficer', 'internalControl']) !== undefined
  if (sent && checks) return true
  return confidentialityOf(uses) !== 'confidential' && uses.some(({ status }) => status === 'validated')
}
