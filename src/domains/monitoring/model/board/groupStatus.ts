import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { CutReading, Figures } from '../compliance/figures.ts'
import { add, type Fraction, fraction, multiply, ZERO } from '../compliance/fraction.ts'
import { type Cut, dueShare } from '../compliance/monitoredActivity.ts'
import { isCounted, type ShareProgress } from '../compliance/progress.ts'
import { judge, type ProgressStatus } from '../compliance/status.ts'
import { defaultThresholds, type Thresholds } from '../compliance/thresholds.ts'

const judgeRatio = ({ numerator, denominator }: Fraction, limits: Thresholds): ProgressStatus =>
  judge(numerator, denominator, limits)

/**
 * Status of a group up to the cut, by its capped ratio: no group is superada, since what one activity did over its
 * programme fills no other's (domain.md D8). Sin reporte: not one of the reports due came. Null: nothing in it has shares.
 */
export function groupStatus(
  { means, reports, byState }: Figures,
  limits: Thresholds = defaultThresholds,
): ProgressStatus | null {
  if (means === null) return byState.notScheduled + byState.notDue > 0 ? 'notScheduled' : null
  if (means.compliance === null) return 'scheduled'
  if (reports.received === 0 && means.executed.numerator === 0n) return 'noReport'
  return judgeRatio(means.compliance, limits)
}

type MonthSums = { due: Fraction; done: Fraction; received: number }

function monthSums(rows: readonly ShareProgress[], weights: CutReading['weights'], month: Month, cut: Cut): MonthSums {
  return rows.reduce<MonthSums>(
    (sums, { activity, yearBp }) => {
      const due = dueShare(activity, month, cut.programme)
      if (due === 0) return sums
      const done = activity.executed[month - 1] ?? null
      const weighed = (share: number) => multiply(weights.get(activity.id) ?? ZERO, fraction(share, yearBp))
      return {
        due: add(sums.due, weighed(due)),
        done: add(sums.done, weighed(Math.min(done ?? 0, due))),
        received: sums.received + (done === null ? 0 : 1),
      }
    },
    { due: ZERO, done: ZERO, received: 0 },
  )
}

/**
 * The cinta of a group: each month alone, as in that of an activity (decisions.md 35). The rows are scaled, weighed and
 * capped as in the means, here each at what its month asked for.
 */
export function groupRibbon(
  { rows, weights }: CutReading,
  cut: Cut,
  limits: Thresholds = defaultThresholds,
): ProgressStatus[] {
  const counted = rows.filter(isCounted)
  return MONTHS.map((month) => {
    const { due, done, received } = monthSums(counted, weights, month, cut)
    if (due.numerator === 0n) return 'notScheduled'
    if (month > cut.month) return 'scheduled'
    if (received === 0) return 'noReport'
    return judge(done.numerator * due.denominator, due.numerator * done.denominator, limits)
  })
}
