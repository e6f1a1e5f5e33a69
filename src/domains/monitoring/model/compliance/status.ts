import type { BasisPoints } from '../../../../kernel/basisPoints.ts'
import type { Month } from '../../../../kernel/month.ts'
import { type Cut, dueShare, type MonitoredActivity } from './monitoredActivity.ts'
import { isSilent, type Progress } from './progress.ts'
import { defaultThresholds, type Thresholds } from './thresholds.ts'

/** Superada, en meta, en riesgo, atrasada, sin reporte, programada, no programada. */
export const progressStatuses = [
  'exceeded',
  'onTrack',
  'atRisk',
  'late',
  'noReport',
  'scheduled',
  'notScheduled',
] as const
export type ProgressStatus = (typeof progressStatuses)[number]

/** @param due more than 0, in the measure of `done`. */
export function judge(done: bigint, due: bigint, limits: Thresholds): ProgressStatus {
  const isFrom = (percent: number): boolean => done * 100n >= due * BigInt(percent)
  if (done * 100n > due * BigInt(limits.exceededOver)) return 'exceeded'
  if (isFrom(limits.onTrackFrom)) return 'onTrack'
  return isFrom(limits.atRiskFrom) ? 'atRisk' : 'late'
}

const judgeShares = (done: BasisPoints, due: BasisPoints, limits: Thresholds): ProgressStatus =>
  judge(BigInt(done), BigInt(due), limits)

const hasShares = ({ modality }: MonitoredActivity): boolean => modality !== 'onDemand' && modality !== 'notOffered'

/**
 * Status of one month alone (decisions.md 35): was the work due in it done? A month in which nothing was due is no
 * programada, also when work was reported in it: that may be late work of another month, which the cumulative status
 * counts. Months after the cut are programada or no programada, whatever is typed already. Null: the activity has no
 * shares.
 */
export function monthStatus(
  activity: MonitoredActivity,
  month: Month,
  cut: Cut,
  limits: Thresholds = defaultThresholds,
): ProgressStatus | null {
  if (!hasShares(activity)) return null
  const due = dueShare(activity, month, cut.programme)
  if (due === 0) return 'notScheduled'
  if (month > cut.month) return 'scheduled'
  const done = activity.executed[month - 1] ?? null
  return done === null ? 'noReport' : judgeShares(done, due, limits)
}

/**
 * Status of the year up to the cut. Work done before anything was due is superada: it exceeds a programme of nothing.
 * Sin reporte means that not one of the reports due came; some missing ones lower the ratio and show in the coverage.
 * Null: the activity has no shares.
 */
export function statusOf(progress: Progress, limits: Thresholds = defaultThresholds): ProgressStatus | null {
  switch (progress.state) {
    case 'onDemand':
    case 'notOffered':
      return null
    case 'notScheduled':
      return 'notScheduled'
    case 'notDue':
    case 'notScheduledToDate':
      return progress.isDueLater ? 'scheduled' : 'notScheduled'
    case 'ahead':
      return 'exceeded'
    case 'measured':
      return isSilent(progress) ? 'noReport' : judgeShares(progress.executedBp, progress.programmedBp, limits)
  }
}
