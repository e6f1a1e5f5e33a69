import type { Weekday } from './holidayRules.ts'

const DAY = 24 * 60 * 60 * 1000

const milliseconds = (day: string): number => Date.parse(`${day}T00:00:00.000Z`)

/** The day so many days later; earlier with a negative count. */
export function plusDays(day: string, count: number): string {
  return new Date(milliseconds(day) + count * DAY).toISOString().slice(0, 10)
}

/** Calendar days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((milliseconds(to) - milliseconds(from)) / DAY)
}

const weekdays: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6]

export function weekdayOf(day: string): Weekday {
  return weekdays[new Date(milliseconds(day)).getUTCDay()] ?? 7
}

const padded = (part: number, length: number): string => String(part).padStart(length, '0')

/** First day of a month; month 13 is January of the next year. */
export function firstOfMonth(year: number, month: number): string {
  return month > 12 ? `${padded(year + 1, 4)}-01-01` : `${padded(year, 4)}-${padded(month, 2)}-01`
}

/** `03-21` in a year. */
export function dateIn(year: number, date: string): string {
  return `${padded(year, 4)}-${date}`
}
