import { distribute } from '../../../../../kernel/basisPoints.ts'
import type { Change } from '../../activityChange.ts'
import type { Repair } from '../finding.ts'
import type { ReviewRow } from '../reviewIndex.ts'
import { type PlanHit, planRule } from '../rule.ts'

const WHOLE = 100
/** Weights may carry two decimals; what is left over beyond that is an error and not rounding. */
const HUNDREDTHS = 100

/** The unit weighs its activities, and the weights don't add up to 100. A unit without weights counts each one alike. */
export const weightsSum = planRule({
  code: 'weights.sum',
  family: 'plan',
  severity: 'warning',
  source: 'domain.md D6 (optional weights adding 100)',
  check: (index) => [...index.rowsByUnit].flatMap(([unitId, rows]) => inUnit(unitId, rows)),
})

function inUnit(unitId: string, rows: readonly ReviewRow[]): PlanHit<'weights.sum'>[] {
  const weights = rows.map((row) => row.activity.weight).filter((weight) => weight !== null)
  const hundredths = weights.reduce((sum, weight) => sum + Math.round(weight * HUNDREDTHS), 0)
  if (weights.length === 0 || hundredths === WHOLE * HUNDREDTHS) return []
  const params = { sum: hundredths / HUNDREDTHS, weighted: weights.length, missing: rows.length - weights.length }
  const facts = rows.flatMap((row) => [row.activity.id, row.activity.weight])
  return [{ activity: null, unitId, field: 'weight', params, facts, repairs: scaled(rows) }]
}

/** Same proportions, adding exactly 100: whole figures where all are whole, else hundredths. */
function scaled(rows: readonly ReviewRow[]): Repair[] {
  const weighted = rows.filter((row) => row.activity.weight !== null)
  const weights = weighted.map((row) => row.activity.weight ?? 0)
  if (weights.some((weight) => weight < 0) || !weights.some((weight) => weight > 0)) return []
  const unit = weights.every(Number.isInteger) ? 1 : HUNDREDTHS
  const parts = distribute(WHOLE * unit, weights).map((part) => part / unit)
  if (parts.some((part, index) => part === 0 && (weights[index] ?? 0) > 0)) return []
  const changes = weighted
    .map(({ activity }, index): Change => {
      return { activityId: activity.id, field: 'weight', before: activity.weight, after: parts[index] ?? 0 }
    })
    .filter((change) => change.before !== change.after)
  return [{ code: 'weights.scale', params: { activities: changes.length }, changes }]
}
