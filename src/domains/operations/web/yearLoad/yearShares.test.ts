import { describe, expect, it } from 'vitest'
import { heatLevel, peaksOf, type YearRow, yearShares } from './yearShares.ts'

const rest = (length: number, value = 0): number[] => Array.from({ length }, () => value)
const row = (id: string, amounts: number[]): YearRow => ({
  id,
  name: id,
  code: '',
  href: '',
  amounts,
  counts: amounts.map((amount) => Math.ceil(amount / 100)),
})

describe('el año de una unidad', () => {
  it('reparte el año en partes de cien', () => {
    expect(yearShares([3000, 1000, ...rest(10)])).toEqual([7500, 2500, ...rest(10)])
    expect(yearShares(rest(12))).toEqual(rest(12))
  })
  it.each([
    [0, 0],
    [1, 1],
    [599, 1],
    [833, 2],
    [1200, 3],
    [2000, 4],
  ])('una parte de %i tiene el tono %i', (share, level) => expect(heatLevel(share)).toBe(level))
  it('nombra primero el pico mayor y calla los años parejos o con pocas actividades', () => {
    const rows = [
      row('pareja', rest(12, 500)),
      row('alta', [...rest(11, 100), 900]),
      row('media', [...rest(11, 100), 300]),
      row('chica', [...rest(11), 900]),
    ]
    const peaks = peaksOf(rows, ({ id }) => (id === 'chica' ? 1 : 9))
    expect(peaks.map(({ row: { id }, month }) => [id, month])).toEqual([
      ['alta', 12],
      ['media', 12],
    ])
  })
})
