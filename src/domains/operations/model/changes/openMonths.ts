import { DomainError } from '../../../../kernel/domainError.ts'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import type { Activity } from '../activity.ts'
import { hasQuantities } from '../physicalTarget.ts'

/**
 * First month of a plan's year that may still change (domain.md D14: only open or future months): a month closes with
 * its last day. 13 when the whole year is past.
 *
 * @param today `YYYY-MM-DD` in the institution's time zone
 */
export function firstOpenMonth(year: number, today: string): number {
  const thisYear = Number(today.slice(0, 4))
  if (thisYear < year) return 1
  return thisYear > year ? MONTHS.length + 1 : Number(today.slice(5, 7))
}

/** Whether no month is left, by the first open one. */
export function isYearOver(firstOpen: number): boolean {
  return firstOpen > MONTHS.length
}

/** @throws DomainError `operations.monthClosed` for a month before the first open one. */
export function demandOpenMonth(month: Month, firstOpen: number): void {
  if (month < firstOpen) throw new DomainError('operations.monthClosed', 'conflict', { month: monthName(month) })
}

type Programme = Pick<Activity, 'months' | 'target'>

/**
 * What was programmed for closed months stays as it was; an activity that did not exist has nothing in them. Where
 * there are quantities they are what stays: their shares follow the year's quantity, and the closed months' figures
 * are those of the version that was in force then.
 *
 * @throws DomainError `operations.monthClosed` naming the first closed month that differs.
 */
export function demandClosedMonthsKept(before: Programme | undefined, after: Programme, firstOpen: number): void {
  const inMonth = (activity: Programme | undefined, month: Month): number | null =>
    (hasQuantities(after.target) ? activity?.target?.quantities : activity?.months)?.[month - 1] ?? null
  const changed = MONTHS.find((month) => month < firstOpen && inMonth(before, month) !== inMonth(after, month))
  if (changed !== undefined) throw new DomainError('operations.monthClosed', 'conflict', { month: monthName(changed) })
}
