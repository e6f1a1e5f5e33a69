import { distribute, WHOLE_YEAR_BP } from '../../../../../kernel/basisPoints.ts'
import type { Change } from '../../activityChange.ts'
import type { Repair } from '../finding.ts'
import type { ReviewRow } from '../reviewIndex.ts'
import { type PlanHit, planRule } from '../rule.ts'

/** The unit weighs its activities, and the weights don't add up to 100 %. A unit without weights counts each one alike. */
export const weightsSum = planRule({
  code: 'weights.sum',
  family: 'plan',
  severity: 'warning',
  source: 'domain.md D6 (optional weights adding 100)',
  check: (index) => [...index.rowsByUnit].flatMap(([unitId, rows]) => inUnit(unitId, rows)),
})

function inUnit(unitId: string, rows: readonly ReviewRow[]): PlanHit<'weights.sum'>[] {
  const weights = rows.map((row) => row.activity.weightBp).filter((weight) => weight !== null)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (weights.length === 0 || sum === WHOLE_YEAR_BP) return []
  const params = { sum, weighted: weights.length, missing: rows.length - weights.length }
  const facts = rows.flatMap((row) => [row.activity.id, row.activity.weightBp])
  return [{ activity: null, unitId, field: 'weightBp', params, facts, repairs: scaled(rows) }]
}

/** Same proportions, adding exactly 100 %. */
function scaled(rows: readonly ReviewRow[]): Repair[] {
  const weighted = rows.filter((row) => row.activity.weightBp !== null)
  const weights = weighted.map((row) => row.activity.weightBp ?? 0)
  if (weights.some((weight) => weight < 0) || !weights.some((weight) => weight > 0)) return []
  const parts = distribute(WHOLE_YEAR_BP, weights)
  if (parts.some((part, index) => part === 0 && (weights[index] ?? 0) > 0)) return []
  const changes = weighted
    .map(({ activity }, index): Change => {
      return { activityId: activity.id, field: 'weightBp', before: activity.weightBp, after: parts[index] ?? 0 }
    })
    .filter((change) => change.before !== change.after)
  return [{ code: 'weights.scale', params: { activities: changes.length }, changes }]
}
