import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumShares } from '../../../kernel/basisPoints.ts'
import type { Share } from '../types.ts'
import { proposeSpread, spreadDifference } from './spread.ts'

const points = (...shares: (number | null)[]): Share[] => shares.map((share) => (share === null ? null : share * 100))

describe('repartir la diferencia', () => {
  it('una fila de doce ochos suma 96: marzo, junio, septiembre y diciembre pasan a 9', () => {
    expect(spreadDifference(points(...Array<number>(12).fill(8)))).toEqual(points(8, 8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9))
  })

  it('lo que sobra se quita igual, y los meses sin trabajo siguen sin trabajo', () => {
    expect(spreadDifference(points(60, null, 0, 50, ...Array<null>(8).fill(null)))).toEqual(
      points(55, null, 0, 45, ...Array<null>(8).fill(null)),
    )
  })

  it('con decimales se reparte hasta el centésimo y cierra exacto', () => {
    const next = spreadDifference(Array<Share>(12).fill(833))
    expect(next).toEqual([833, 833, 834, 833, 833, 834, 833, 833, 834, 833, 833, 834])
  })

  it('una fila sin programación se reparte en los doce meses', () => {
    expect(spreadDifference(Array<Share>(12).fill(null))).toEqual(points(8, 8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9))
  })

  it('la fila que ya suma 100 no tiene propuesta', () => {
    expect(proposeSpread([{ rowId: 'a', months: points(100, ...Array<null>(11).fill(null)) }])).toEqual([])
  })

  it('siempre cierra en 100, sin negativos y sin tocar meses vacíos', () => {
    const share = fc.option(fc.integer({ min: 0, max: 12_000 }), { nil: null })
    fc.assert(
      fc.property(fc.array(share, { minLength: 12, maxLength: 12 }), (months) => {
        const next = spreadDifference(months) ?? months
        expect(sumShares(next)).toBe(10_000)
        const empty = (sumShares(months) ?? 0) === 0
        for (const [col, value] of next.entries()) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0)
          if (!empty && (months[col] ?? 0) === 0) expect(value).toBe(months[col])
        }
      }),
    )
  })
})
