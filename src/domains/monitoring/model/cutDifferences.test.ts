import { describe, expect, it } from 'vitest'
import { type CutRow, cutDifferences } from './cutDifferences.ts'

const twelve = (...first: (number | null)[]): (number | null)[] => [...first, ...Array(12 - first.length).fill(null)]
const row = (validated: (number | null)[], one: Partial<CutRow> = {}): CutRow => ({
  ...{ key: 'a norte', activityId: 'a', code: 'ONO-1', name: 'Organizar ferias' },
  inForce: { unit: { name: 'Oficina del Norte' }, months: twelve(500, 500, 500), validated, demand: null },
  ...one,
})
const told = (before: CutRow[], after: CutRow[], upTo: 1 | 2 | 3 = 3) =>
  cutDifferences(before, after, upTo).map(({ figure, month, before: was, after: is }) => [figure, month, was, is])

describe('diferencias respecto al corte anterior', () => {
  it('lo que sigue igual no se dice', () => {
    expect(told([row(twelve(500, null, 0))], [row(twelve(500, null, 0))])).toEqual([])
  })
  it('un informe que llegó después, uno que se corrigió, y uno que dejó de estar validado', () => {
    expect(told([row(twelve(null, 500, 300))], [row(twelve(400, 450, null))])).toEqual([
      ['validated', 1, null, 400],
      ['validated', 2, 500, 450],
      ['validated', 3, 300, null],
    ])
  })
  it('sin informe y con cero no son lo mismo', () => {
    expect(told([row(twelve(null))], [row(twelve(0))])).toEqual([['validated', 1, null, 0]])
  })
  it('de los meses que el corte no cerró no se dice nada', () => {
    expect(told([row(twelve(500))], [row(twelve(500, 500))], 1)).toEqual([])
  })
  it('una actividad que ya no está, y una que no estaba, dicen todas sus cifras', () => {
    const other = row(twelve(100), { key: 'b norte', activityId: 'b' })
    expect(cutDifferences([row(twelve(500))], [other], 1)).toMatchObject([
      { activityId: 'a', unit: 'Oficina del Norte', figure: 'programmed', before: 500, after: null },
      { activityId: 'a', figure: 'validated', before: 500, after: null },
      { activityId: 'b', figure: 'programmed', before: null, after: 500 },
      { activityId: 'b', figure: 'validated', before: null, after: 100 },
    ])
  })
  it('a demanda se comparan los casos hasta el mes del corte', () => {
    const cases = (received: number, attended: number): CutRow =>
      row(twelve(), {
        inForce: {
          unit: { name: 'Oficina del Norte' },
          months: twelve(),
          validated: twelve(),
          demand: { received, attended },
        },
      })
    expect(told([cases(10, 8)], [cases(10, 9)])).toEqual([['attended', null, 8, 9]])
  })
})
