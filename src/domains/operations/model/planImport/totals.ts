import { MONTHS } from '../../../../kernel/month.ts'
import type { ImportedPlan } from './importedPlan.ts'

type Counted = Pick<ImportedPlan, 'units' | 'orphanFragments' | 'issues'>

/** The figures by which a person checks that a document was read whole. */
export function countTotals(plan: Counted, joinedFragments: number): ImportedPlan['totals'] {
  const activities = plan.units.flatMap((unit) => unit.activities)
  const shares = activities.flatMap((activity) => activity.months.filter((share) => share !== null))
  const codes = activities.flatMap(({ code }) => (code === null ? [] : [code]))
  const issues = [
    ...plan.issues,
    ...plan.units.flatMap((unit) => unit.issues),
    ...activities.flatMap((activity) => activity.issues),
  ]
  return {
    units: plan.units.length,
    unitsByKind: countBy(plan.units.map(({ kind }) => kind)),
    activities: activities.length,
    joinedFragments,
    orphanFragments: plan.orphanFragments.length,
    numbers: shares.length,
    explicitZeros: shares.filter((share) => share === 0).length,
    total: shares.reduce((sum, share) => sum + share, 0),
    months: MONTHS.map((month) => activities.reduce((sum, { months }) => sum + (months[month - 1] ?? 0), 0)),
    codedRows: codes.length,
    distinctCodes: new Set(codes).size,
    issues: countBy(issues.map(({ rule }) => rule)),
  }
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
