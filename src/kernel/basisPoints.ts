/**
 * A share of a year's work in hundredths of a percentage point: 1 % = 100, 8.33 % = 833, the whole year = 10 000.
 * `null` says that nothing is programmed; 0 says that somebody wrote zero. Both count 0 in a sum.
 */
export type BasisPoints = number

export const WHOLE_YEAR_BP: BasisPoints = 10_000

/** Sum of the shares; `null` when all are null, which is "sin programación" and not zero. */
export function sumShares(shares: readonly (BasisPoints | null)[]): BasisPoints | null {
  const written = shares.filter((share) => share !== null)
  return written.length === 0 ? null : written.reduce((total, share) => total + share, 0)
}

/** `8.33` for 833, `8` for 800: at most two decimals, in the decimal sign of the locale, without a sign. */
export function formatShare(share: BasisPoints, locale = 'es-SV'): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(share / 100)
}

/**
 * Splits a total in integer parts proportional to the weights so that the parts add up exactly (largest remainder;
 * ties go to the earlier part). Source: decisions.md 12.
 *
 * @throws RangeError when a weight is negative or all are zero.
 */
export function distribute(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum <= 0 || weights.some((weight) => weight < 0)) throw new RangeError('weights must be positive')
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const missing = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
