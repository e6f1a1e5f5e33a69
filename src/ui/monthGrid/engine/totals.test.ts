import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Share } from '../types.ts'
import { applyEdits, editOf } from './cells.ts'
import { createShareFormat } from './shareFormat.ts'
import { loadAfter, loadOf, peakMonths, summarize } from './totals.ts'

const share = fc.option(fc.integer({ min: 0, max: 300 }), { nil: null })
const plan = fc.array(fc.array(share, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 6 })

describe('totales', () => {
  it('un mes cuenta las filas con trabajo: cero y vacío no cuentan', () => {
    const rows: Share[][] = [
      [100, 0, null],
      [50, 200, null],
    ]
    expect(loadOf(rows).slice(0, 3)).toEqual([
      { count: 2, sum: 150 },
      { count: 1, sum: 200 },
      { count: 0, sum: 0 },
    ])
  })

  it('la carga llevada edición por edición es la misma que contada de nuevo', () => {
    const edit = fc.record({ row: fc.nat(5), col: fc.nat(11), after: share })
    fc.assert(
      fc.property(plan, fc.array(edit, { maxLength: 20 }), (months, edits) => {
        let values: ReadonlyMap<string, readonly Share[]> = new Map(months.map((row, index) => [`${index}`, row]))
        let load = loadOf(values.values())
        for (const { row, col, after } of edits) {
          const id = `${row % months.length}`
          const change = [editOf({ id, editable: true, months: values.get(id) ?? [] }, col, after)]
          values = applyEdits(values, change)
          load = loadAfter(load, change)
        }
        expect(load).toEqual(loadOf(values.values()))
      }),
    )
  })

  it('un año parejo no tiene picos', () => {
    expect(peakMonths(loadOf([Array<Share>(12).fill(100)])).some(Boolean)).toBe(false)
    expect(peakMonths([10, 19, 20].map((count) => ({ count, sum: 0 })))).toEqual([false, true, true])
  })

  it('la selección promedia las celdas con valor', () => {
    expect(summarize([800, null, 900])).toEqual({ cells: 3, sum: 1700, average: 850 })
    expect(summarize([null])).toEqual({ cells: 1, sum: null, average: null })
  })

  it('un porcentaje se escribe con el signo del país, y vacío queda vacío', () => {
    expect([833, 800, 0, null].map(createShareFormat('es-SV'))).toEqual(['8.33', '8', '0', ''])
    expect(createShareFormat('es-CO')(833)).toBe('8,33')
  })
})
