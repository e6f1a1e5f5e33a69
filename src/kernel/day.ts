/** `2026-11-05` as `5 de noviembre de 2026`; calendar days have no time zone. */
export function formatDay(day: string, locale = 'es-SV'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00.000Z`),
  )
}

/** A full stop after what may bring its own, such as `2:01 p. m.`. */
export const withFullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`)

/** An instant as `5 nov 2026, 10:42` in the institution's time zone. */
export function formatInstant(instant: string, timeZone: string, locale = 'es-SV'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  )
}
