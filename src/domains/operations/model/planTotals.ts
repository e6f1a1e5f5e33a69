import { sumShares, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../kernel/month.ts'
import type { Activity } from './activity.ts'

/** Counts of a set of activities, computed from their rows each time. */
export type PlanTotals = {
  activities: number
  /** Rows whose months sum exactly 100 %. */
  complete: number
  unclassified: number
  /** Activities with work in each month. */
  load: number[]
  /** Sum of the shares in each month, basis points. */
  shares: number[]
}

export function totalsOf(activities: readonly Activity[]): PlanTotals {
  const inMonth = (index: number): number[] => activities.map((activity) => activity.months[index] ?? 0)
  return {
    activities: activities.length,
    complete: activities.filter((activity) => sumShares(activity.months) === WHOLE_YEAR_BP).length,
    unclassified: activities.filter((activity) => activity.classification === 'unclassified').length,
    load: MONTHS.map((month) => inMonth(month - 1).filter((share) => share > 0).length),
    shares: MONTHS.map((month) => inMonth(month - 1).reduce((sum, share) => sum + share, 0)),
  }
}
