import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, divide, fraction, multiply, simplest, subtract } from './fraction.ts'
import { percentHundredths } from './percentHundredths.ts'

describe('fracciones exactas', () => {
  it('un tercio tres veces es la unidad, sin que falte nada', () => {
    const third = fraction(1, 3)
    expect(simplest(add(add(third, third), third))).toEqual(fraction(1))
  })

  it.each([
    ['suma', add(fraction(1, 6), fraction(1, 4)), fraction(5, 12)],
    ['resta', subtract(fraction(1, 4), fraction(1, 2)), fraction(-1, 4)],
    ['producto', multiply(fraction(-2, 3), fraction(3, 5)), fraction(-2, 5)],
    ['cociente', divide(fraction(1, 2), fraction(-3, 4)), fraction(-2, 3)],
  ])('%s', (_name, found, expected) => {
    expect(simplest(found ?? fraction(0))).toEqual(expected)
  })

  it('dividir entre cero no da cero: no hay cifra', () => {
    expect(divide(fraction(1), fraction(0))).toBeNull()
  })

  it('un denominador es positivo', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => fraction(1, -2)).toThrow(RangeError)
  })

  it('sumar en otro orden da la misma fracción, también antes de reducirla', () => {
    const any = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 500 })).map(([n, d]) => fraction(n, d))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (parts) => {
        const sum = (list: typeof parts) => list.reduce(add, fraction(0))
        expect(sum(parts.toReversed())).toEqual(sum(parts))
      }),
    )
  })
})

describe('el único redondeo', () => {
  it.each([
    [fraction(61, 100), 6100],
    [fraction(1, 3), 3333],
    [fraction(2, 3), 6667],
    [fraction(1, 20_000), 1],
    [fraction(1, 20_001), 0],
    [fraction(-1, 20_000), -1],
    [fraction(-1, 20_001), 0],
    [fraction(0), 0],
    [fraction(3, 2), 15_000],
  ])('%o se muestra como %i centésimas de punto', (part, hundredths) => {
    expect(percentHundredths(part)).toBe(hundredths)
  })

  it('nunca se aparta más de media centésima', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 30n }),
        (n, d) => {
          const part = fraction(n % (d * 1000n), d)
          const away = subtract(part, fraction(percentHundredths(part), 10_000))
          const size = away.numerator < 0n ? -away.numerator : away.numerator
          expect(size * 20_000n <= away.denominator).toBe(true)
        },
      ),
    )
  })
})
