import { type BasisPoints, WHOLE_YEAR_BP } from '../../../../../kernel/basisPoints.ts'
import type { Activity } from '../../activity.ts'
import { closingRepairs } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'

/** One point up or down is what rounding twelve figures can cost (D3). */
export const ROUNDING: BasisPoints = 100

/** What is asked for, or not offered, is counted in cases and not in shares of the year (D33). */
export function isMeasuredByShares(activity: Activity): boolean {
  return activity.modality !== 'onDemand' && activity.modality !== 'notOffered'
}

/** The months miss 100 % by no more than a point (99, 99.96, 101): imported figures stay as they were read. */
export const monthsRounding = rowRule({
  code: 'months.rounding',
  family: 'months',
  severity: 'notice',
  source: 'domain.md D3, A5; decisions.md 12',
  check: ({ activity, sum }) => {
    const difference = WHOLE_YEAR_BP - (sum ?? 0)
    if (sum === null || difference === 0 || Math.abs(difference) > ROUNDING) return null
    return {
      field: 'months',
      params: { sum, difference },
      facts: [...activity.months],
      repairs: closingRepairs(activity),
    }
  },
})
