import { sumShares } from '../../../../kernel/basisPoints.ts'
import type { Activity } from '../activity.ts'
import type { Finding } from './finding.ts'
import { indexPlan } from './reviewIndex.ts'
import type { RowRule } from './rule.ts'
import { monthsCellOver100 } from './rules/monthsCellOver100.ts'
import { monthsNone } from './rules/monthsNone.ts'
import { monthsRounding } from './rules/monthsRounding.ts'
import { monthsSum } from './rules/monthsSum.ts'
import { monthsSumOver110 } from './rules/monthsSumOver110.ts'

/** In the order of the registry: the first that has something to say is the only one. */
const rules: readonly RowRule[] = [monthsCellOver100, monthsSumOver110, monthsNone, monthsSum, monthsRounding]

/** These rules look at the row alone. */
const alone = indexPlan({ year: 0, units: [], activities: [], lines: [], objectives: [], processes: [] })

/**
 * What the rules of months say about one activity with the months that it has on a screen, saved or not; null when
 * its months are in order. The same fingerprint as in the whole review, so that an acceptance holds here too.
 */
export function reviewMonths(activity: Activity): Finding | null {
  const row = {
    activity,
    rawMonths: null,
    sum: sumShares(activity.months),
    means: activity.means,
    nameKey: '',
    resultKey: '',
    responsibleKey: '',
    lineCode: null,
    lineKey: '',
  }
  for (const rule of rules) {
    const finding = rule.check(row, alone)
    if (finding !== null) return finding
  }
  return null
}
