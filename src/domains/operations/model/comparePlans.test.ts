import { describe, expect, it } from 'vitest'
import { comparePlans, compareVersions } from './comparePlans.ts'
import { anActivity, everyMonth } from './review/testing/reviewBuilders.ts'

const old = (id: string, name: string, given = {}) => anActivity({ id, name, unitPlanId: 'p0', ...given })

describe('comparar un año con otro', () => {
  it('reconoce lo copiado aunque cambie el nombre, y lo demás por unidad y nombre sin acentos', () => {
    const before = [old('x', 'Abrir ferias'), old('y', 'Atender público.'), old('z', 'Cerrar archivo')]
    const after = [
      anActivity({ id: 'a', name: 'Abrir más ferias', copiedFrom: 'x' }),
      anActivity({ id: 'b', name: 'ATENDER PUBLICO', months: everyMonth(833) }),
      anActivity({ id: 'c', name: 'Medir tiempos' }),
    ]
    const { added, dropped, changed, same } = comparePlans(before, after)
    expect(changed.map((pair) => [pair.before.id, pair.after.id, pair.changes.map((one) => one.field)])).toEqual([
      ['x', 'a', ['name']],
      ['y', 'b', ['name', 'months']],
    ])
    expect([added, dropped].map((rows) => rows.map((row) => row.id))).toEqual([['c'], ['z']])
    expect(same).toEqual([])
  })

  it('el mismo nombre en otra unidad es otra actividad', () => {
    const { added, dropped } = comparePlans(
      [old('x', 'Abrir ferias')],
      [anActivity({ id: 'a', name: 'Abrir ferias', unitId: 'u2' })],
    )
    expect([added.length, dropped.length]).toEqual([1, 1])
  })

  it('un plan comparado consigo mismo no tiene diferencias, y repetidos se emparejan en orden', () => {
    const rows = [old('x', 'Atender'), old('y', 'Atender'), old('z', 'Cerrar')]
    const copies = rows.map((row) => ({ ...row, id: `${row.id}2` }))
    const { same, added, dropped, changed } = comparePlans(rows, copies)
    expect(same.map((pair) => pair.before.id)).toEqual(['x', 'y', 'z'])
    expect([added, dropped, changed]).toEqual([[], [], []])
  })
})

describe('dos versiones de un mismo plan', () => {
  const base = anActivity({ id: 'a', unitId: 'u1', name: 'Atender consultas' })

  it('una actividad es la misma por su identidad, nunca por su nombre', () => {
    const again = anActivity({ id: 'b', unitId: 'u1', name: 'Atender consultas' })
    const { added, dropped, changed } = compareVersions([base], [again])
    expect([added, dropped, changed].map((list) => list.length)).toEqual([1, 1, 0])
  })

  it('la que pasó a otra unidad queda aparte, con lo que cambió en el camino', () => {
    const passed = { ...base, unitId: 'u2', name: 'Atender consultas y quejas' }
    const { moved, changed, same } = compareVersions([base], [passed])
    expect(moved).toMatchObject([{ before: { unitId: 'u1' }, after: { unitId: 'u2' }, changes: [{ field: 'name' }] }])
    expect(changed).toEqual([])
    expect(same).toEqual([])
  })
})
