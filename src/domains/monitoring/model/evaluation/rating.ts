import type { ProgressStatus } from '../compliance/status.ts'
import type { Thresholds } from '../compliance/thresholds.ts'

/** How a unit did in a quarter: the words of a status, since the limits are the same ones. */
export const ratings = [
  'exceeded',
  'onTrack',
  'atRisk',
  'late',
  'noReport',
  'notScheduled',
] as const satisfies readonly ProgressStatus[]
export type Rating = (typeof ratings)[number]

/** What of a unit's figure in a cut is rated. */
export type RatedFigure = {
  reports: { expected: number; validated: number }
  /** Null: nothing has a programme. Compliance in hundredths of a percent; null: nothing was due. */
  means: { validated: { compliance: number | null; uncapped: { compliance: number | null } } } | null
}

/**
 * The rating of a unit by its figure in a cut and the thresholds of that cut (domain.md D4 to D8, D21). The stored figure is
 * what everybody reads, so it is the one that is rated: 90.00 % never stands as at risk. Silence is told apart from failure
 * (D7). To exceed, no activity may hide behind another one: the capped figure must be on track by itself (D8).
 */
export function ratingOf(figure: RatedFigure | null, limits: Thresholds): Rating {
  const validated = figure?.means?.validated
  const compliance = validated?.compliance ?? null
  if (figure === null || validated === undefined || compliance === null) return 'notScheduled'
  if (figure.reports.expected > 0 && figure.reports.validated === 0) return 'noReport'
  if (compliance >= limits.onTrackFrom * 100)
    return (validated.uncapped.compliance ?? 0) > limits.exceededOver * 100 ? 'exceeded' : 'onTrack'
  return compliance >= limits.atRiskFrom * 100 ? 'atRisk' : 'late'
}

/** Below what was due: it has to be explained. */
export function isBelow(rating: Rating): boolean {
  return rating === 'atRisk' || rating === 'late' || rating === 'noReport'
}
