/**
 * An exact number: what is summed, weighted and divided here never passes through a float. The denominator is positive.
 * Sums are left over the least common denominator, whatever the order in which they were made; `simplest` reduces.
 */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }

export const ZERO: Fraction = { numerator: 0n, denominator: 1n }

/** @throws RangeError when a part is no integer or the denominator is not positive. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const made = { numerator: BigInt(numerator), denominator: BigInt(denominator) }
  if (made.denominator <= 0n) throw new RangeError('a denominator is positive')
  return made
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [rest, divisor] = [a < 0n ? -a : a, b]
  while (rest !== 0n) [rest, divisor] = [divisor % rest, rest]
  return divisor
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  const shared = commonDivisor(a.denominator, b.denominator)
  const [timesA, timesB] = [b.denominator / shared, a.denominator / shared]
  return { numerator: a.numerator * timesA + b.numerator * timesB, denominator: a.denominator * timesA }
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { ...b, numerator: -b.numerator })
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator }
}

/** In lowest terms; null where there is nothing to divide by: that is no figure, and not 0. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.numerator === 0n) return null
  const numerator = a.numerator * b.denominator
  const denominator = a.denominator * b.numerator
  return simplest(denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator })
}

export function simplest({ numerator, denominator }: Fraction): Fraction {
  const shared = commonDivisor(numerator, denominator)
  return { numerator: numerator / shared, denominator: denominator / shared }
}
