import { WHOLE_YEAR_BP } from '../../../../../kernel/basisPoints.ts'
import { closingRepairs, programmedMonths } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'
import { isMeasuredByShares, ROUNDING } from './monthsRounding.ts'

/** The months do not add up to 100 % and rounding can't explain it. The unit head fixes it or confirms with a reason. */
export const monthsSum = rowRule({
  code: 'months.sum',
  family: 'months',
  severity: 'warning',
  source: 'domain.md D1, D3, A5 (90, 96, 102 to 105)',
  check: ({ activity, sum }) => {
    const difference = WHOLE_YEAR_BP - (sum ?? 0)
    if (sum === null || sum === 0 || Math.abs(difference) <= ROUNDING) return null
    const months = programmedMonths(activity.months)
    const shares = new Set(months.map((month) => activity.months[month - 1]))
    const [share] = shares
    const equalShare = shares.size === 1 && months.length > 1 ? (share ?? null) : null
    return {
      severity: isMeasuredByShares(activity) ? 'warning' : 'notice',
      field: 'months',
      ...(equalShare === null ? {} : { variant: `${months.length}x${equalShare}` }),
      params: { sum, difference, months: months.length, equalShare },
      facts: [...activity.months],
      repairs: closingRepairs(activity),
    }
  },
})
