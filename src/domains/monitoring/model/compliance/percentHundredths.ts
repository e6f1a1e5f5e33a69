import type { Fraction } from './fraction.ts'

const WHOLE = 10_000n

/**
 * A part of the whole (1 = 100 %) as people read it: whole hundredths of a percent, 6100 for 61 %. Rounded half up, a
 * negative one as its opposite is, so that +0.005 and -0.005 print alike. The only rounding of this domain (domain.md
 * D31): further figures are made from the exact part, never from this one.
 */
export function percentHundredths({ numerator, denominator }: Fraction): number {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = Number((2n * size * WHOLE + denominator) / (2n * denominator))
  return numerator < 0n && rounded !== 0 ? -rounded : rounded
}
