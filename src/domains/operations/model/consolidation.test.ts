import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity } from './activity.ts'
import { consolidate, consolidationWays, programmedCurve } from './consolidation.ts'
import { anActivity } from './review/testing/reviewBuilders.ts'

const names = {
  units: [
    { unitId: 'u1', code: 'U1', name: 'Dirección', department: null },
    { unitId: 'u2', code: 'U2', name: 'Oficina', department: { code: 'SV-UN', name: 'La Unión' } },
  ],
  perspectives: [{ id: 'pe1', number: 1, name: 'Personas' }],
  objectives: [
    { id: 'o1', perspectiveId: 'pe1', number: 1, text: 'Objetivo uno' },
    { id: 'o2', perspectiveId: 'pe1', number: 2, text: 'Objetivo dos' },
  ],
  lines: [{ id: 'l1', objectiveId: 'o1', code: '1.1', text: 'Línea' }],
  processes: [
    { id: 'p1', name: 'Proceso con objetivo', objectiveId: 'o1' },
    { id: 'p2', name: 'Proceso suelto', objectiveId: null },
  ],
}

const row = (id: string, more: Partial<Activity>): Activity => ({
  ...anActivity(),
  id,
  unitId: 'u1',
  lineId: null,
  processId: null,
  ...more,
})
const rows = [
  row('a', { lineId: 'l1' }),
  row('b', { processId: 'p1', unitId: 'u2' }),
  row('c', { processId: 'p2' }),
  row('d', {}),
  row('e', { lineId: 'otra' }),
]

describe('el plan consolidado', () => {
  it.each([
    ['unidad', { u1: 'a,c,d,e', u2: 'b' }],
    ['departamento', { 'sin-departamento': 'a,c,d,e', 'SV-UN': 'b' }],
    ['linea', { l1: 'a', p1: 'b', p2: 'c', 'sin-clasificar': 'd,e' }],
    ['objetivo', { o1: 'a,b', o2: '', 'sin-objetivo': 'c', 'sin-clasificar': 'd,e' }],
    ['perspectiva', { pe1: 'a,b', 'sin-objetivo': 'c', 'sin-clasificar': 'd,e' }],
  ] as const)('por %s, cada actividad está en un solo grupo', (way, expected) => {
    const groups = consolidate(way, rows, names)
    const found = groups.map(({ id, activities }) => [id, activities.map((one) => one.id).join()])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('ninguna manera de agrupar pierde ni repite actividades', () => {
    const anyRow = fc.record({
      unitId: fc.constantFrom('u1', 'u2'),
      lineId: fc.constantFrom('l1', 'otra', null),
      processId: fc.constantFrom('p1', 'p2', 'otro', null),
    })
    fc.assert(
      fc.property(fc.array(anyRow), fc.constantFrom(...consolidationWays), (some, way) => {
        const all = some.map((more, index) => row(String(index), more))
        const placed = consolidate(way, all, names).flatMap(({ activities }) => activities)
        expect(placed.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
      }),
    )
  })

  it('la curva programada es el promedio acumulado de lo que tiene programa', () => {
    const early = row('x', { months: [10_000, ...Array.from({ length: 11 }, () => null)] })
    const late = row('y', { months: [...Array.from({ length: 11 }, () => null), 10_000] })
    const empty = row('z', { months: Array.from({ length: 12 }, () => null) })
    expect(programmedCurve([early, late, empty])).toEqual([...Array.from({ length: 11 }, () => 5000), 10_000])
    expect(programmedCurve([empty])).toBeNull()
  })
})
