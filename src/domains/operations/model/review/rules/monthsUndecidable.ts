import { dropRepeatedRepairs } from '../rawMonthRepairs.ts'
import { rowRule } from '../rule.ts'

/** The document gives figures, but not twelve: nobody can say which month each one belongs to. A person decides. */
export const monthsUndecidable = rowRule({
  code: 'months.undecidable',
  family: 'months',
  severity: 'block',
  source: 'domain.md D3, A5 (thirteen values)',
  check: ({ activity, rawMonths, sum }) => {
    const raw = rawMonths ?? []
    const values = raw.filter((text) => text.trim() !== '').length
    if (sum !== null || values === 0) return null
    return {
      field: 'months',
      variant: `values:${values}`,
      params: { values, raw },
      facts: [...raw],
      repairs: dropRepeatedRepairs(activity, raw),
    }
  },
})
