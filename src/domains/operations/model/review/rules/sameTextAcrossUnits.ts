import type { ReviewIndex, ReviewRow } from '../reviewIndex.ts'
import { group, order } from '../reviewIndex.ts'
import { type PlanHit, planRule } from '../rule.ts'

/** Several units wrote the same activity: it could become an actividad tipo. One finding for each text. */
export const sameTextAcrossUnits = planRule({
  code: 'sameTextAcrossUnits',
  family: 'plan',
  severity: 'notice',
  source: 'domain.md A3 (territorial offices repeat one catalogue), D36',
  check: (index) => {
    const named = index.rows.filter((row) => row.nameKey !== '')
    return [...group(named, (row) => row.nameKey).values()].flatMap((rows) => hits(rows, index))
  },
})

function hits(rows: readonly ReviewRow[], index: ReviewIndex): PlanHit<'sameTextAcrossUnits'>[] {
  const unitIds = [...new Set(rows.map((row) => row.activity.unitId))]
  const [first] = rows
  if (first === undefined || unitIds.length < 2) return []
  return [
    {
      activity: null,
      unitId: null,
      field: 'name',
      params: {
        name: first.activity.name.trim(),
        unitIds,
        units: unitIds.map((id) => index.unitNames.get(id) ?? id),
        activities: rows.length,
      },
      facts: [first.nameKey, ...unitIds.toSorted(order)],
    },
  ]
}
