import { divide, type Fraction, fraction } from './fraction.ts'
import { type Cut, type MonitoredActivity, monthsTo, owesReport } from './monitoredActivity.ts'

/** Reports that had to come up to the cut, and how many of them came. */
export type ReportCoverage = { expected: number; received: number }

/** State of an activity on demand at a cut (domain.md D33): cases, and no compliance with a programme. */
export type DemandFigures = {
  received: number
  attended: number
  /** Carried from month to month: what was open in January, plus received, less attended. */
  pending: number
  /** Attended of all that there was to attend; null when nobody asked for anything, which is no failure. */
  attention: Fraction | null
  reports: ReportCoverage
}

export function demandFigures(activity: MonitoredActivity, cut: Cut): DemandFigures {
  const sheet = activity.demand
  const months = monthsTo(cut.month)
  const reported = months.flatMap((month) => sheet?.months[month - 1] ?? [])
  const received = reported.reduce((sum, month) => sum + month.received, 0)
  const attended = reported.reduce((sum, month) => sum + month.attended, 0)
  const toAttend = (sheet?.pendingAtStart ?? 0) + received
  const owed = months.filter((month) => owesReport(activity, month, cut.programme))
  return {
    received,
    attended,
    pending: toAttend - attended,
    attention: divide(fraction(attended), fraction(toAttend)),
    reports: {
      expected: owed.length,
      received: owed.filter((month) => (sheet?.months[month - 1] ?? null) !== null).length,
    },
  }
}
