import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity } from '../activity.ts'

/**
 * That an activity passed from one unit to another within the year (domain.md D38). The activity keeps its id and its
 * twelve months; the months before `from` stay with the unit that had it.
 */
export type Inheritance = {
  activityId: string
  fromUnitId: string
  toUnitId: string
  from: Month
  /** Its code in the unit that had it. */
  code: string
}

/** An activity as far as it matters whose its months are. */
type Held = Pick<Activity, 'id' | 'unitId' | 'months'>

/** The unit that answers for a month of an activity; `inherited` stands in the order in which it was decided. */
export function unitOfMonth(
  { id, unitId }: Pick<Activity, 'id' | 'unitId'>,
  month: Month,
  inherited: readonly Inheritance[],
): string {
  const own = inherited.filter(({ activityId }) => activityId === id)
  return own.reduce((unit, one) => (one.from <= month ? one.toUnitId : unit), own[0]?.fromUnitId ?? unitId)
}

/** Programmed shares in basis points by unit and month: each month under the unit that answers for it. */
export function programmedByUnit(
  activities: readonly Held[],
  inherited: readonly Inheritance[],
): Map<string, readonly number[]> {
  const sums = new Map<string, number[]>()
  for (const activity of activities) {
    for (const month of MONTHS) {
      const unitId = unitOfMonth(activity, month, inherited)
      const own = sums.get(unitId) ?? MONTHS.map(() => 0)
      own[month - 1] = (own[month - 1] ?? 0) + (activity.months[month - 1] ?? 0)
      sums.set(unitId, own)
    }
  }
  return sums
}

/**
 * Whether an activity of a unit that is no longer there still has work from a month on (13: the year is past), so that
 * somebody must inherit it or end it. What has no month programmed at all (a demanda, permanente) is still alive.
 */
export function waitsForHeir(
  { months, exempt, modality }: Pick<Activity, 'months' | 'exempt' | 'modality'>,
  from: number,
): boolean {
  const due = MONTHS.filter((month) => month >= from && !exempt.some((one) => one.month === month))
  if (modality === 'notOffered' || due.length === 0) return false
  const programmed = (month: Month): boolean => (months[month - 1] ?? 0) > 0
  return !MONTHS.some(programmed) || due.some(programmed)
}

/** Months from the day on which a unit closed that ended without anybody to answer for them. */
export function ownerlessMonths(closedOn: string, firstOpen: number): Month[] {
  const closing = Number(closedOn.slice(5, 7))
  return MONTHS.filter((month) => month >= closing && month < firstOpen)
}
