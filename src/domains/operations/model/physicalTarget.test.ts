import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumShares, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import { deriveShares, hasQuantities, withDerivedMonths, yearQuantity } from './physicalTarget.ts'

const target = { unitOfMeasure: 'visitas', quantities: [1, 1, 1, null, 0, ...Array(7).fill(null)] }

describe('meta física', () => {
  it('de las cantidades salen los porcentajes, y cierran en 100', () => {
    expect(deriveShares(target).slice(0, 5)).toEqual([3334, 3333, 3333, null, 0])
    expect(yearQuantity(target)).toBe(3)
  })

  it('sin ninguna cantidad los meses se escriben a mano', () => {
    expect(hasQuantities({ unitOfMeasure: 'visitas', quantities: Array(12).fill(null) })).toBe(false)
    expect(hasQuantities({ unitOfMeasure: 'visitas', quantities: Array(12).fill(0) })).toBe(false)
    expect(yearQuantity({ unitOfMeasure: 'visitas', quantities: Array(12).fill(null) })).toBeNull()
  })

  it('cualquier reparto de cantidades suma exactamente el año', () => {
    const quantities = fc.array(fc.option(fc.nat({ max: 90_000 })), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(
        quantities.filter((list) => list.some((quantity) => (quantity ?? 0) > 0)),
        (list) => {
          const shares = deriveShares({ unitOfMeasure: 'casos', quantities: list })
          expect(sumShares(shares)).toBe(WHOLE_YEAR_BP)
          expect(shares.map((share) => share === null)).toEqual(list.map((quantity) => quantity === null))
        },
      ),
    )
  })

  it('cambiar las cantidades cambia también los meses', () => {
    const change = { activityId: 'a', field: 'target', before: null, after: target } as const
    expect(withDerivedMonths(change, []).map((one) => one.field)).toEqual(['target', 'months'])
    expect(withDerivedMonths({ ...change, after: null }, [])).toHaveLength(1)
  })
})
