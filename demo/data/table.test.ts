import { describe, expect, it } from 'vitest'
import { readExtras } from './activities/row.ts'
import { hashText, pick, readShares, readTable, readTwelve, roundQuantity } from './table.ts'

const none = null

describe('las tablas en que se escriben los datos', () => {
  it.each([
    ['3,6,9,12:25', [none, none, 25, none, none, 25, none, none, 25, none, none, 25]],
    ['1-5:8 6-9:9 10-12:8', [8, 8, 8, 8, 8, 9, 9, 9, 9, 8, 8, 8]],
    ['2-11:10 12:0', [none, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0]],
    ['', Array(12).fill(none)],
  ])('«%s» son doce valores', (spec, values) => {
    expect(readTwelve(spec)).toEqual(values)
  })

  it.each(['13:1', '1:x', '1:', '1:5 1:6', 'enero:5'])('«%s» se rechaza', (spec) => {
    expect(() => readTwelve(spec)).toThrow(RangeError)
  })

  it('los porcentajes son puntos básicos enteros', () => {
    expect(readShares('todos').reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(10_000)
    expect(readShares('1:8.33')[0]).toBe(833)
  })

  it('salta líneas vacías y comentarios', () => {
    expect(readTable('\n# nada\n a | b \n\n')).toEqual([['a', 'b']])
  })

  it('rechaza un dato adicional con un nombre que no existe', () => {
    expect(() => readExtras('apollo=DIN')).toThrow(RangeError)
  })

  it.each([
    [0.3, 1],
    [9.6, 10],
    [43, 45],
    [847, 850],
  ])('%d se planifica como %d', (exact, planned) => {
    expect(roundQuantity(exact)).toBe(planned)
  })

  it('elige siempre lo mismo para la misma semilla, y no siempre lo mismo', () => {
    expect(hashText('DSS T-01')).toBe(hashText('DSS T-01'))
    const picked = ['ORN', 'ORC', 'ORO', 'OMC', 'OAF', 'OPG', 'OST', 'OLC'].map((seed) => pick(seed, [1, 2, 3]))
    expect(new Set(picked).size).toBe(3)
  })
})
