import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distribute, formatShare, sumShares, WHOLE_YEAR_BP } from './basisPoints.ts'

describe('sumar partes del año', () => {
  it('una fila sin ningún valor no suma cero: no tiene programación', () => {
    expect(sumShares([null, null])).toBeNull()
    expect(sumShares([null, 0])).toBe(0)
    expect(sumShares([833, 834, null])).toBe(1667)
  })

  it('se escribe con dos decimales como mucho y el signo del país', () => {
    expect(formatShare(833, 'es-SV')).toBe('8.33')
    expect(formatShare(833, 'es-CO')).toBe('8,33')
    expect(formatShare(10_000, 'es-CO')).toBe('100')
    expect(formatShare(800)).toBe('8')
  })
})

describe('repartir un total', () => {
  it('doce partes iguales de 100 % cierran exactas', () => {
    const parts = distribute(WHOLE_YEAR_BP, Array(12).fill(1))
    expect(parts.slice(0, 5)).toEqual([834, 834, 834, 834, 833])
    expect(sumShares(parts)).toBe(WHOLE_YEAR_BP)
  })

  it('siempre suma el total y ninguna parte se aleja una unidad de su valor exacto', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc
          .array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 24 })
          .filter((w) => w.some((x) => x > 0)),
        (total, weights) => {
          const parts = distribute(total, weights)
          const sum = weights.reduce((a, b) => a + b, 0)
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
          for (const [i, part] of parts.entries()) expect(Math.abs(part - (total * weights[i]!) / sum)).toBeLessThan(1)
        },
      ),
    )
  })

  it('sin pesos no hay reparto', () => {
    expect(() => distribute(100, [0, 0])).toThrow(RangeError)
  })
})
