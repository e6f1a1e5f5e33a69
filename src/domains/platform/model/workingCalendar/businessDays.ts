import { firstOfMonth, plusDays, weekdayOf } from './dayArithmetic.ts'
import type { Weekday } from './holidayRules.ts'

/** What is needed to count business days between the first of January of a year and the last day of another. */
export type WorkingCalendar = {
  fromYear: number
  toYear: number
  weekend: readonly Weekday[]
  /** Holidays and days off in those years. */
  freeDays: ReadonlySet<string>
}

/**
 * A day on which the institution works.
 *
 * @throws RangeError outside the years of the calendar, whose holidays it does not know.
 */
export function isBusinessDay(calendar: WorkingCalendar, day: string): boolean {
  const year = Number(day.slice(0, 4))
  if (year < calendar.fromYear || year > calendar.toYear)
    throw new RangeError(`${day} is outside the calendar of ${calendar.fromYear} to ${calendar.toYear}`)
  return !calendar.weekend.includes(weekdayOf(day)) && !calendar.freeDays.has(day)
}

/** Business days of a month (1 to 12) in their order. */
export function businessDaysOfMonth(calendar: WorkingCalendar, year: number, month: number): string[] {
  const end = firstOfMonth(year, month + 1)
  const found: string[] = []
  for (let day = firstOfMonth(year, month); day < end; day = plusDays(day, 1))
    if (isBusinessDay(calendar, day)) found.push(day)
  return found
}

/** The n-th business day of a month, from 1; null where the month has fewer. */
export function nthBusinessDay(calendar: WorkingCalendar, year: number, month: number, nth: number): string | null {
  return businessDaysOfMonth(calendar, year, month)[nth - 1] ?? null
}

/**
 * The day that stands so many business days after another one, which itself does not count; before it with a negative
 * count. With 0 it is the day itself, whether a business day or not.
 */
export function addBusinessDays(calendar: WorkingCalendar, day: string, count: number): string {
  const step = count < 0 ? -1 : 1
  let reached = day
  for (let left = Math.abs(count); left > 0; ) {
    reached = plusDays(reached, step)
    if (isBusinessDay(calendar, reached)) left -= 1
  }
  return reached
}

/**
 * How many business days there are after a day up to another one, which counts; negative when it is earlier. It undoes
 * `addBusinessDays`.
 */
export function businessDaysBetween(calendar: WorkingCalendar, from: string, to: string): number {
  const step = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to; ) {
    day = plusDays(day, step)
    if (isBusinessDay(calendar, day)) count += step
  }
  return count
}
