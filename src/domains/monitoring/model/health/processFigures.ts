import { groupBy } from '../compliance/groupBy.ts'
import { isLateReport } from '../monthClosing.ts'
import type { ReportStep } from '../report.ts'
import { isOverdue, isSent, isWithoutEvidence, type OwedReport, type ReportOnItsWay } from './processFacts.ts'
import { type Review, type ReviewTimes, reviewTimes } from './reviews.ts'
import { silentOwners } from './silence.ts'

/** A time that somebody sent a report back. */
export type ReturnedReport = { report: ReportOnItsWay; step: ReportStep }

/** Everything of the process in some months, of the institution or of a unit. */
export type ProcessFacts = {
  owed: readonly OwedReport[]
  reports: readonly ReportOnItsWay[]
  reviews: readonly Review[]
  /** How many months were opened again, activities that reprogramming changed, and figures that were put right. */
  reopenings: number
  reprogrammed: number
  corrections: number
}

/** How the process goes, each figure with its list (see `healthLists`). */
export type ProcessFigures = {
  owed: number
  overdue: number
  silent: number
  review: ReviewTimes
  returns: number
  sent: number
  withoutEvidence: number
  late: number
  reopenings: number
  reprogrammed: number
  corrections: number
}

/** What stands behind each figure. */
export const healthLists = [
  ...(['silent', 'review', 'returns', 'withoutEvidence'] as const),
  ...(['late', 'reopenings', 'reprogrammed', 'corrections'] as const),
] as const
export type HealthList = (typeof healthLists)[number]

export function returnsOf(reports: readonly ReportOnItsWay[]): ReturnedReport[] {
  return reports.flatMap((report) =>
    report.steps.filter(({ act }) => act === 'return').map((step) => ({ report, step })),
  )
}

/** Returns by the field that they speak of, the most common first; null: the whole report. */
export function returnsByField(returned: readonly ReturnedReport[]): { field: string | null; count: number }[] {
  return [...groupBy(returned, ({ step }) => step.field)]
    .map(([field, own]) => ({ field, count: own.length }))
    .toSorted((a, b) => b.count - a.count)
}

/** Sent after their day, as each sending kept it: also one that was returned since. */
export function lateReports(reports: readonly ReportOnItsWay[]): ReportOnItsWay[] {
  return reports.filter(({ status, steps }) => status !== 'draft' && isLateReport(steps))
}

/** When a report first came, after the last time that its author took it back: the days of its review are not the unit's. */
export function firstSending({ steps }: Pick<ReportOnItsWay, 'steps'>): ReportStep | undefined {
  return steps.slice(steps.findLastIndex(({ act }) => act === 'recall') + 1).find(({ act }) => act === 'submit')
}

export function processFigures(
  { owed, reports, reviews, reopenings, reprogrammed, corrections }: ProcessFacts,
  today: string,
): ProcessFigures {
  return {
    owed: owed.length,
    overdue: owed.filter((one) => isOverdue(one, today)).length,
    silent: silentOwners(owed, today).length,
    review: reviewTimes(reviews),
    returns: returnsOf(reports).length,
    sent: reports.filter(isSent).length,
    withoutEvidence: reports.filter(isWithoutEvidence).length,
    late: lateReports(reports).length,
    ...{ reopenings, reprogrammed, corrections },
  }
}
