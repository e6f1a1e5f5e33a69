import { type BasisPoints, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { type DemandFigures, demandFigures, type ReportCoverage } from './demandFigures.ts'
import { divide, type Fraction, fraction } from './fraction.ts'
import { type Cut, dueShare, type MonitoredActivity, monthsTo, owesReport } from './monitoredActivity.ts'
import { OVER_EXECUTION_PERCENT } from './thresholds.ts'

/**
 * What can be said of an activity at a cut (domain.md D4, D32, D33). `measured`: something was due, so there is a ratio.
 * `ahead`: nothing was due yet and work was done. `notScheduledToDate`: nothing was due yet. `notDue`: all that was
 * programmed so far is exempt. `notScheduled`: no month of the year has a programme. The other two have no share at all.
 */
export const progressStates = [
  'measured',
  'ahead',
  'notScheduledToDate',
  'notDue',
  'notScheduled',
  'onDemand',
  'notOffered',
] as const
export type ProgressState = (typeof progressStates)[number]

/** Shares are raw, as the row prints them, in basis points of the year; only aggregates scale them (D5). */
export type ShareProgress = {
  activity: MonitoredActivity
  state: Exclude<ProgressState, 'onDemand' | 'notOffered'>
  /** Sum of the whole programme. */
  yearBp: BasisPoints
  /** Avance programado: due up to the cut, exempt months left out. */
  programmedBp: BasisPoints
  /** Avance ejecutado: reported up to the cut, exempt months too, not capped. */
  executedBp: BasisPoints
  /** Desviación in hundredths of a point. */
  deviationBp: BasisPoints
  /** Índice de cumplimiento as a part of 1, not capped; null in every state but `measured`. */
  compliance: Fraction | null
  /** Months with something due. */
  reports: ReportCoverage
  /** Over 110 % of what was due: a reason is asked for (D8). */
  isOverExecuted: boolean
  /** Something is due after the cut. */
  isDueLater: boolean
}

export type Progress =
  | ShareProgress
  | { activity: MonitoredActivity; state: 'onDemand'; demand: DemandFigures }
  | { activity: MonitoredActivity; state: 'notOffered' }

/** What one activity had to do and did up to a cut. A month without a report adds nothing to what was done (D7). */
export function progressOf(activity: MonitoredActivity, cut: Cut): Progress {
  if (activity.modality === 'notOffered') return { activity, state: 'notOffered' }
  if (activity.modality === 'onDemand') return { activity, state: 'onDemand', demand: demandFigures(activity, cut) }
  const months = monthsTo(cut.month)
  const due = months.filter((month) => owesReport(activity, month, cut.programme))
  const programmedBp = due.reduce((sum, month) => sum + dueShare(activity, month, cut.programme), 0)
  const executedBp = sumShares(activity.executed.slice(0, cut.month)) ?? 0
  return {
    activity,
    state: stateOf(activity, cut, programmedBp, executedBp),
    yearBp: sumShares(activity[cut.programme]) ?? 0,
    programmedBp,
    executedBp,
    deviationBp: executedBp - programmedBp,
    compliance: divide(fraction(executedBp), fraction(programmedBp)),
    reports: {
      expected: due.length,
      received: due.filter((month) => (activity.executed[month - 1] ?? null) !== null).length,
    },
    isOverExecuted: programmedBp > 0 && executedBp * 100 > programmedBp * OVER_EXECUTION_PERCENT,
    isDueLater: MONTHS.some((month) => month > cut.month && dueShare(activity, month, cut.programme) > 0),
  }
}

function stateOf(
  activity: MonitoredActivity,
  { month, programme }: Cut,
  programmedBp: BasisPoints,
  executedBp: BasisPoints,
): ShareProgress['state'] {
  const isProgrammed = (share: BasisPoints | null): boolean => (share ?? 0) > 0
  if (!activity[programme].some(isProgrammed)) return 'notScheduled'
  if (programmedBp > 0) return 'measured'
  if (activity[programme].slice(0, month).some(isProgrammed)) return 'notDue'
  return executedBp > 0 ? 'ahead' : 'notScheduledToDate'
}

/** Whether the activity stands in the denominator of its unit, line or objective. */
export function isCounted(progress: Progress): progress is ShareProgress {
  return progress.state === 'measured' || progress.state === 'ahead' || progress.state === 'notScheduledToDate'
}

/** Reports were due and not one came: nothing is known, which is not the same as nothing done. */
export function isSilent({ reports, executedBp }: ShareProgress): boolean {
  return reports.expected > 0 && reports.received === 0 && executedBp === 0
}
