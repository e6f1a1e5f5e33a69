import { programmedMonths } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'

/** The whole year falls on one month: right for a yearly report, a slip for daily work. */
export const monthsSingleMonth = rowRule({
  code: 'months.singleMonth',
  family: 'months',
  severity: 'notice',
  source: 'issue point 14 ("months that all fall on one"); domain.md D1',
  check: ({ activity }) => {
    const [month, ...others] = programmedMonths(activity.months)
    if (month === undefined || others.length > 0) return null
    const share = activity.months[month - 1] ?? 0
    return { field: `months.${month}`, params: { month, share }, facts: [month, share] }
  },
})
