import { describe, expect, it } from 'vitest'
import { sumsOf, totalsOf } from './planTotals.ts'
import { anActivity, everyMonth, quarters } from './review/testing/reviewBuilders.ts'

describe('cuentas de un plan', () => {
  it('cuenta filas, filas que suman 100, sin clasificar y carga por mes', () => {
    const totals = totalsOf([
      anActivity({ id: 'a', months: quarters }),
      anActivity({ id: 'b', months: everyMonth(800), classification: 'unclassified', lineId: null }),
      anActivity({ id: 'c', months: everyMonth(0) }),
    ])
    expect(totals).toMatchObject({ activities: 3, complete: 1, unclassified: 1 })
    expect(totals.load).toEqual([1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2])
    expect(totals.shares.slice(0, 3)).toEqual([800, 800, 3300])
  })

  it('las sumas de cada unidad son las de sus filas, y las del plan las de todas', () => {
    const rows = ['uno', 'dos', 'uno'].map((unitId, index) =>
      anActivity({ id: `${index}`, unitId, months: everyMonth(100 * index) }),
    )
    const { all, byUnit } = sumsOf(rows)
    expect(all).toEqual(totalsOf(rows))
    expect([...byUnit.keys()]).toEqual(['uno', 'dos'])
    for (const [unitId, totals] of byUnit) expect(totals).toEqual(totalsOf(rows.filter((row) => row.unitId === unitId)))
  })

  it('sin filas todo es cero', () => {
    expect(totalsOf([])).toMatchObject({ activities: 0, complete: 0, load: Array(12).fill(0) })
  })
})
