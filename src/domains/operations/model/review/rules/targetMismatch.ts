import type { BasisPoints } from '../../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../../kernel/month.ts'
import { sharesFromTarget, targetRepairs } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'

/** Shares typed as whole percentages differ from the exact ones by less than this. */
const TOLERANCE: BasisPoints = 100

/** The monthly quantities and the monthly percentages tell two different years. Silent while one of the two is missing. */
export const targetMismatch = rowRule({
  code: 'target.mismatch',
  family: 'target',
  severity: 'warning',
  source: 'domain.md D9 (the percentage derives from the quantity where there is one)',
  check: ({ activity, sum }) => {
    const derived = activity.target && sharesFromTarget(activity.target)
    if (activity.target === null || derived === null || (sum ?? 0) === 0) return null
    const gaps = MONTHS.map((month) => Math.abs((activity.months[month - 1] ?? 0) - (derived[month - 1] ?? 0)))
    const months = MONTHS.filter((month) => (gaps[month - 1] ?? 0) > TOLERANCE)
    if (months.length === 0) return null
    const { unitOfMeasure, quantities } = activity.target
    return {
      field: 'target',
      params: { unitOfMeasure, months, largest: Math.max(...gaps) },
      facts: [unitOfMeasure, ...quantities, ...activity.months],
      repairs: targetRepairs(activity),
    }
  },
})
