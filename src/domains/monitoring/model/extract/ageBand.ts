/** First year of age of each band. */
const BANDS = [0, 18, 30, 45, 60] as const

function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
  return day.slice(5) < born.slice(5) ? years - 1 : years
}

/** `18-29` of who was born on a day, at the end of a period; a birth date is kept only so. Null: born after it. */
export function ageBandOf(born: string, day: string): string | null {
  const age = ageOn(born, day)
  const at = BANDS.findLastIndex((from) => age >= from)
  const from = BANDS[at]
  if (from === undefined) return null
  const next = BANDS[at + 1]
  return next === undefined ? `${from}+` : `${from}-${next - 1}`
}
