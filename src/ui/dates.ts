const long = new Intl.DateTimeFormat('es-SV', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const short = new Intl.DateTimeFormat('es-SV', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** `2 de marzo de 2026` of a day `2026-03-02`. */
export function longDay(day: string): string {
  return long.format(dateOf(day))
}

/** `2 mar 2026`. */
export function shortDay(day: string): string {
  return short.format(dateOf(day))
}

/** Day and time of an instant as the institution's clocks show it: `2 mar 2026, 09:00`. */
export function instantText(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('es-SV', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return format.format(new Date(instant))
}

/** `09:00` of an instant, on this device's clock. */
export function timeHere(instant: string): string {
  return new Intl.DateTimeFormat('es-SV', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  )
}
