import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conformityContent, officeDifferences, officesWithout } from './officeDifferences.ts'
import { anActivity, everyMonth, inMonths, quarters } from './review/testing/reviewBuilders.ts'

const row = (id: string, more: Parameters<typeof anActivity>[0] = {}) => anActivity({ id, unitId: id, ...more })

describe('en qué difieren las oficinas', () => {
  it('señala a la que no es como más de la mitad, campo por campo', () => {
    const rows = [row('a', { months: quarters }), row('b', { months: quarters }), row('c', { months: everyMonth(833) })]
    const { ways, apart } = officeDifferences(rows)
    expect(ways.months).toBe(2)
    expect([...apart]).toEqual([
      ['a', []],
      ['b', []],
      ['c', ['months']],
    ])
  })

  it('sin mayoría no señala a nadie y dice de cuántas maneras está escrito', () => {
    const rows = ['a', 'b', 'c'].map((id, at) => row(id, { responsibleText: `Jefatura ${at}` }))
    const { ways, apart } = officeDifferences(rows)
    expect(ways.responsibleText).toBe(3)
    expect([...apart.values()].flat()).toEqual([])
  })

  it('un texto igual con otra puntuación o mayúsculas no es una diferencia', () => {
    const rows = [row('a', { expectedResult: '10 visitas' }), row('b', { expectedResult: '10 VISITAS.' })]
    expect(officeDifferences(rows).ways.expectedResult).toBe(1)
  })

  it('un mes en blanco no es lo mismo que un cero', () => {
    const rows = [row('a', { months: inMonths({ 1: 10_000 }) }), row('b', { months: inMonths({ 1: 10_000, 2: 0 }) })]
    expect(officeDifferences(rows).ways.months).toBe(2)
  })

  it('el orden de las oficinas no cambia a quién se señala', () => {
    const months = fc.constantFrom(quarters, everyMonth(833), inMonths({ 1: 10_000 }))
    fc.assert(
      fc.property(fc.array(months, { minLength: 1, maxLength: 13 }), (all) => {
        const rows = all.map((one, at) => row(`u${at}`, { months: one }))
        const there = officeDifferences(rows)
        const back = officeDifferences(rows.toReversed())
        expect(back.ways).toEqual(there.ways)
        for (const { id } of rows) expect(back.apart.get(id)).toEqual(there.apart.get(id))
      }),
    )
  })

  it('la oficina territorial de la misma clase que no la tiene queda nombrada; las centrales, no', () => {
    const units = [
      { id: 'n', kind: 'departamental' },
      { id: 's', kind: 'departamental' },
      { id: 'r', kind: 'regional' },
      { id: 'c', kind: 'central' },
      { id: 'd', kind: 'central' },
    ]
    expect(officesWithout([{ unitId: 'n' }, { unitId: 'c' }], units).map(({ id }) => id)).toEqual(['s'])
    expect(officesWithout([], units)).toEqual([])
  })
})

describe('de qué responde una conformidad', () => {
  it('mover la fila, su código o su peso no la cambia; un mes, el resultado o el responsable sí', () => {
    const before = row('a')
    const same = { ...before, position: 9, code: 'X-9', weightBp: 500, copiedFrom: 'z', template: null }
    expect(conformityContent(same)).toEqual(conformityContent(before))
    for (const change of [
      { months: inMonths({ 7: 10_000 }) },
      { expectedResult: 'Otro' },
      { responsibleText: 'Otra persona' },
    ])
      expect(conformityContent({ ...before, ...change })).not.toEqual(conformityContent(before))
  })
})
