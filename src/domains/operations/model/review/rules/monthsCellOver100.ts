import { WHOLE_YEAR_BP } from '../../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../../kernel/month.ts'
import { digitSlipRepairs } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'

/** One month holds more than the whole year's work. */
export const monthsCellOver100 = rowRule({
  code: 'months.cellOver100',
  family: 'months',
  severity: 'block',
  source: 'domain.md D1, D3, A5',
  check: ({ activity, sum }) => {
    const over = MONTHS.filter((month) => (activity.months[month - 1] ?? 0) > WHOLE_YEAR_BP)
    const [month] = over
    if (month === undefined) return null
    return {
      field: `months.${month}`,
      params: { month, share: activity.months[month - 1] ?? 0, sum: sum ?? 0, cells: over.length },
      facts: [...activity.months],
      repairs: digitSlipRepairs(activity),
    }
  },
})
