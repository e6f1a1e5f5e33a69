import type { ReviewIndex, ReviewRow } from '../reviewIndex.ts'
import { group } from '../reviewIndex.ts'
import { type PlanHit, planRule } from '../rule.ts'

/**
 * Two rows of one unit with the same activity and the same expected result, whatever accents, case and final stop:
 * the second and later ones are found, the first one stays. The same activity with another result is another row.
 */
export const duplicate = planRule({
  code: 'duplicate',
  family: 'plan',
  severity: 'warning',
  source: 'issue point 14 ("duplicate in a unit"); field.md 1.2',
  check: (index) => [...index.rowsByUnit.values()].flatMap((rows) => inUnit(rows)),
})

function inUnit(rows: ReviewIndex['rows']): PlanHit<'duplicate'>[] {
  const named = rows.filter((row) => row.nameKey !== '')
  const groups = group(named, (row) => JSON.stringify([row.nameKey, row.resultKey]))
  return [...groups.values()].flatMap(([first, ...others]) => others.map((row) => hit(row, first ?? row)))
}

function hit({ activity }: ReviewRow, first: ReviewRow): PlanHit<'duplicate'> {
  return {
    activity,
    unitId: activity.unitId,
    field: 'name',
    params: { firstCode: first.activity.code, firstActivityId: first.activity.id, name: activity.name.trim() },
    facts: [first.activity.id, first.nameKey, first.resultKey],
  }
}
