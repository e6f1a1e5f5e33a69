import type { Role } from '../../../kernel/contract.ts'
import { type Actor, findAssignment, staffRoles } from '../../platform/model/index.ts'
import type { ReportStatus } from './report.ts'
import { type ReportParty, reportWriters } from './reportWorkflow.ts'

/** Who looks at how the institution reports, whatever the unit: those who direct it, and those who verify or audit it. */
export const processReaders: readonly Role[] = ['authority', 'executive', 'planningOfficer', 'internalControl']

/**
 * Whether a person may read the report of an activity in a month (decisions.md 14). Who makes it reads it always; the level
 * above and the unidad rectora what was sent; whoever works in the institution, what was validated. An external auditor
 * takes a sample file instead.
 *
 * @param parties what the person is to that report.
 */
export function mayReadReport(
  actor: Actor,
  parties: { has: (party: ReportParty) => boolean },
  status: ReportStatus,
): boolean {
  if (reportWriters.some((party) => parties.has(party))) return true
  if (status !== 'draft' && (parties.has('levelAbove') || parties.has('technicalLead'))) return true
  return status === 'validated' && findAssignment(actor, staffRoles) !== undefined
}

/**
 * Whether a person reads what was said while the report was reviewed, and what did not verify: that speaks of earlier drafts,
 * so it is for who had part in it and for who answers for the whole.
 */
export function mayReadReview(actor: Actor, parties: { size: number }): boolean {
  return parties.size > 0 || findAssignment(actor, processReaders) !== undefined
}
