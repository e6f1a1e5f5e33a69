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

/** The same for many instants of one time zone: a format is dear to make. */
export function daysIn(timeZone: string): (instant: string) => string {
  const format = dayFormat(timeZone)
  return (instant) => format.format(new Date(instant))
}

/** Hour of an instant in a time zone, from 0 to 23. */
export function hourIn(timeZone: string, instant: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  return Number(format.format(new Date(instant)))
}

/** A day on which a demo stands still, and the instant from which its acts count on, after those that it has. */
export type StoppedDay = { day: string; from: string }

export function systemClock(timeZone: string, stopped: StoppedDay | null = null, real: () => number = Date.now): Clock {
  const format = dayFormat(timeZone)
  const ahead = stopped === null ? 0 : Date.parse(stopped.from) - real()
  return {
    now: () => new Date(real() + ahead).toISOString(),
    today: () => stopped?.day ?? format.format(new Date(real())),
  }
}
