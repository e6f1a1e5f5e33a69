const short = new Intl.DateTimeFormat('es-SV', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

/** `2 mar 2026` of a day `2026-03-02`. */
export function shortDay(day: string): string {
  return short.format(new Date(`${day}T00:00:00.000Z`))
}

/** `09:00` of an instant, on this device's clock. */
export function timeHere(instant: string): string {
  return new Intl.DateTimeFormat('es-SV', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  )
}
