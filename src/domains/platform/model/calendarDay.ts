/** Days are `YYYY-MM-DD`; periods are half-open in the database (`valid_to` is the first day after). */

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function dayAfter(day: string): string {
  return shift(day, 1)
}

export function dayBefore(day: string): string {
  return shift(day, -1)
}

export function laterOf(a: string, b: string): string {
  return a > b ? a : b
}

/** A half-open period of days; without `validTo` it lasts. */
export type Period = { validFrom: string; validTo: string | null }

export function inForce(period: Period, day: string): boolean {
  return period.validFrom <= day && (period.validTo === null || period.validTo > day)
}

export function overlap(a: Period, b: Period): boolean {
  return (a.validTo === null || a.validTo > b.validFrom) && (b.validTo === null || b.validTo > a.validFrom)
}

/** Last day included, as people write it. */
export function lastDayOf(period: Period): string | null {
  return period.validTo === null ? null : dayBefore(period.validTo)
}

/**
 * The instant at which a day begins in a time zone, in UTC with milliseconds: closings and filters by day use it
 * (decisions.md 10). The offset is read twice, because it may change between the guess and the answer.
 */
export function startOfDay(day: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const localAsUtc = (instant: number): number => {
    const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
    return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}.000Z`)
  }
  const wanted = Date.parse(`${day}T00:00:00.000Z`)
  const guess = wanted - (localAsUtc(wanted) - wanted)
  return new Date(guess - (localAsUtc(guess) - wanted)).toISOString()
}
