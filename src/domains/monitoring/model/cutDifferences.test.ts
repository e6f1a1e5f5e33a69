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

  describe('lo que movió una rectificación', () => {
    const unsaid = { women: null, men: null, achievement: '', difficulty: '', corrective: '' }
    const none = { shareBp: null, quantity: null, received: null, attended: null }
    const correction = (month: 1 | 2 | 3, after: Partial<typeof none | Record<keyof typeof none, number>>) => ({
      ...{ activityId: 'a', month, number: 1, cause: 'typing' as const, reason: 'Se escribió mal' },
      before: { ...none, ...unsaid },
      after: { ...none, ...unsaid, ...after },
    })
    const why = (before: CutRow, after: CutRow, corrections: ReturnType<typeof correction>[]) =>
      cutDifferences([before], [after], 3, corrections).map((one) => [one.month, one.correction?.month ?? null])

    it('lo dice la cifra de su mes, y no las de otros meses', () => {
      expect(why(row(twelve(400, 500)), row(twelve(350, 450)), [correction(1, { shareBp: 350 })])).toEqual([
        [1, 1],
        [2, null],
      ])
    })
    it('de cantidades también lo dicen los meses siguientes, que se calculan de lo acumulado', () => {
      expect(why(row(twelve(334, 333)), row(twelve(300, 334)), [correction(1, { quantity: 9 })])).toEqual([
        [1, 1],
        [2, 1],
      ])
    })
    it('lo programado no lo mueve ninguna, y la de otra actividad no es suya', () => {
      const programmed = row(twelve(400))
      const moved = {
        ...programmed,
        inForce: programmed.inForce && { ...programmed.inForce, months: twelve(1, 500, 500) },
      }
      expect(why(programmed, moved, [correction(1, { shareBp: 350 })])).toEqual([[1, null]])
      const other = { ...correction(1, { shareBp: 350 }), activityId: 'b' }
      expect(why(row(twelve(400)), row(twelve(350)), [other])).toEqual([[1, null]])
    })
    it('de las personas lo dicen las rectificaciones mismas: de lo primero que se informó a lo último, una vez', () => {
      const people = (number: number, before: number | null, after: number | null, month: 1 | 3 = 1) => ({
        ...{ ...correction(month, {}), number },
        before: { ...none, ...unsaid, women: before },
        after: { ...none, ...unsaid, women: after },
      })
      const same = row(twelve(400))
      const moved = { ...same, key: 'a sur' }
      const all = [people(2, 12, 15), people(1, null, 12), people(1, 3, 4, 3), { ...people(1, 1, 2), activityId: 'b' }]
      expect(
        cutDifferences([same, moved], [same, moved], 2, all).map(({ figure, month, before, after, correction: by }) => [
          ...[figure, month, before, after, by?.number],
        ]),
      ).toEqual([['women', 1, null, 15, 2]])
      expect(cutDifferences([same], [same], 2, [people(1, 12, 15), people(2, 15, 12)])).toEqual([])
    })
    it('de los casos acumulados, la última de la actividad', () => {
      const cases = (attended: number): CutRow => {
        const { inForce } = row(twelve())
        return row(twelve(), { inForce: inForce && { ...inForce, demand: { received: 10, attended } } })
      }
      const two = [correction(1, { received: 5, attended: 4 }), correction(2, { received: 5, attended: 5 })]
      expect(why(cases(8), cases(9), two)).toEqual([[null, 2]])
    })
  })
})
