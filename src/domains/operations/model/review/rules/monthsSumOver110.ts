import { closingRepairs } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'

const TOO_MUCH = 11_000

/** The year holds more than 110 %: it can't be a slip of rounding. Takes the place of the warning about the sum. */
export const monthsSumOver110 = rowRule({
  code: 'months.sumOver110',
  family: 'months',
  severity: 'block',
  source: 'domain.md D3',
  check: ({ activity, sum }) => {
    if (sum === null || sum <= TOO_MUCH) return null
    return { field: 'months', params: { sum }, facts: [...activity.months], repairs: closingRepairs(activity) }
  },
})
