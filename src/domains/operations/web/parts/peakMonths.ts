/** A month stands out when it holds a quarter more than the year's mean: even years name no peak. */
const ABOVE_MEAN = 1.25

/** Indexes 0 to 11 of the months that stand out. A year with less than two amounts of work has none. */
export function peakMonths(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  const busy = values.filter((value) => value > 0).length
  if (busy < 2) return []
  const limit = (total / values.length) * ABOVE_MEAN
  return values.flatMap((value, index) => (value > limit ? [index] : []))
}
