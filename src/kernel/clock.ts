/** The one source of time: instants are made by the application in UTC with milliseconds (decisions.md 10). */
export type Clock = {
  /** `2026-11-21T15:04:05.123Z`. */
  now: () => string
  /** Calendar day in the institution's time zone, `2026-11-21`; closings and validity use it. */
  today: () => string
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
}

/** Calendar day of an instant in a time zone: `2026-03-02T01:00:00.000Z` is `2026-03-01` in El Salvador. */
export function dayIn(timeZone: string, instant: string): string {
  return dayFormat(timeZone).format(new Date(instant))
}

export function systemClock(timeZone: string, fixedDate: string | null = null): Clock {
  const format = dayFormat(timeZone)
  return {
    now: () => new Date().toISOString(),
    today: () => fixedDate ?? format.format(new Date()),
  }
}
