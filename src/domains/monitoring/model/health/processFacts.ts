import type { Month } from '../../../../kernel/month.ts'
import type { Report, ReportStep } from '../report.ts'

/** Whoever the plan names to answer for an activity: a post, a unit or a committee. */
export type ReportOwner = { key: string; name: string }

/** A report as far as its way goes, with its trail, oldest first. */
export type ReportOnItsWay = Pick<Report, 'id' | 'unitId' | 'activityId' | 'month' | 'status' | 'noEvidence'> & {
  /** How many pieces of evidence it has. */
  evidence: number
  steps: readonly ReportStep[]
}

/** A report that a month asks for, whether somebody wrote it or not. */
export type OwedReport = {
  unitId: string
  activityId: string
  month: Month
  dueOn: string
  owners: readonly ReportOwner[]
  report: ReportOnItsWay | undefined
}

/** Nobody sent it, or its author took it back. What was returned was said once. */
export function isUnsaid({ report }: Pick<OwedReport, 'report'>): boolean {
  return report === undefined || report.status === 'draft'
}

/** Its day has passed and it is not in the hands of whoever reviews it: as the board counts what is overdue. */
export function isOverdue({ report, dueOn }: Pick<OwedReport, 'report' | 'dueOn'>, today: string): boolean {
  return today > dueOn && (report === undefined || report.status === 'draft' || report.status === 'returned')
}

/** Sent and standing: it waits for review or was validated. */
export function isSent({ status }: Pick<ReportOnItsWay, 'status'>): boolean {
  return status === 'submitted' || status === 'validated'
}

/** A figure that was sent without any proof; the form asks for the reason. */
export function isWithoutEvidence(report: Pick<ReportOnItsWay, 'status' | 'evidence'>): boolean {
  return isSent(report) && report.evidence === 0
}
