import { WHOLE_YEAR_BP } from '../../../../../kernel/basisPoints.ts'
import { MONTHS, type Month } from '../../../../../kernel/month.ts'
import type { ReviewRow } from '../reviewIndex.ts'
import { type PlanHit, planRule } from '../rule.ts'

/** With fewer activities the peak is that of one activity, which other rules speak of. */
const FEWEST = 3
const MOST_SHARE = 1 / 3

/**
 * More than a third of the unit's year falls in one month. Each activity counts as one year of work, scaled to 100
 * when its months add up to something else (D5); rows without programme or with a month over 100 are left out.
 */
export const loadPeak = planRule({
  code: 'load.peak',
  family: 'plan',
  severity: 'warning',
  source: 'Mock-up 05 ("más de un tercio del año en un solo mes"); domain.md D5',
  check: (index) => [...index.rowsByUnit].flatMap(([unitId, rows]) => inUnit(unitId, rows)),
})

function inUnit(unitId: string, rows: readonly ReviewRow[]): PlanHit<'load.peak'>[] {
  const counted = rows.filter(isCounted)
  const loads = MONTHS.map((month) => ({ month, share: loadOf(counted, month) }))
  const peak = loads.reduce((top, one) => (one.share > top.share ? one : top), { month: 1 as Month, share: 0 })
  if (counted.length < FEWEST || peak.share <= MOST_SHARE) return []
  const share = Math.round(peak.share * WHOLE_YEAR_BP)
  const params = { month: peak.month, share, activities: counted.length }
  return [
    { activity: null, unitId, field: `months.${peak.month}`, params, facts: [peak.month, Math.round(share / 100)] },
  ]
}

function isCounted({ activity, sum }: ReviewRow): boolean {
  return (sum ?? 0) > 0 && activity.modality !== 'notOffered' && !activity.months.some((s) => (s ?? 0) > WHOLE_YEAR_BP)
}

function loadOf(rows: readonly ReviewRow[], month: Month): number {
  const load = rows.reduce((total, { activity, sum }) => total + (activity.months[month - 1] ?? 0) / (sum ?? 1), 0)
  return load / rows.length
}
