import { describe, expect, it } from 'vitest'
import type { UnitLife } from '../../../platform/model/index.ts'
import { planOfDay, versionOfDay } from './planAtDate.ts'

const versions = [
  { number: 3, inForceFrom: '2026-07-18', inForceTo: null },
  { number: 2, inForceFrom: '2026-07-18', inForceTo: '2026-07-18' },
  { number: 1, inForceFrom: '2026-01-01', inForceTo: '2026-07-18' },
  { number: 4, inForceFrom: null, inForceTo: null },
]

describe('qué versión regía un día', () => {
  it.each([
    ['antes de la primera', '2025-12-31', undefined],
    ['el primer día', '2026-01-01', 1],
    ['el último día de la primera', '2026-07-17', 1],
    ['el día del cambio, la última de ese día', '2026-07-18', 3],
    ['después', '2026-12-31', 3],
  ])('%s', (_case, day, number) => {
    expect(versionOfDay(versions, day)?.number).toBe(number)
  })
})

function life(
  id: string,
  names: readonly (readonly [string, string])[],
  parentId: string | null,
  closedOn: string | null = null,
): UnitLife {
  return {
    id,
    openedOn: names[0]?.[0] ?? '',
    closedOn,
    successorId: null,
    aliases: [],
    versions: names.map(([validFrom, name], at) => ({
      validFrom,
      validTo: names[at + 1]?.[0] ?? closedOn,
      code: id.toUpperCase(),
      name,
      kind: 'central',
      parentId,
      department: null,
      reason: null,
    })),
  }
}

const lives = [
  life('top', [['2020-01-01', 'Despacho']], null),
  life(
    'u',
    [
      ['2020-01-01', 'Unidad de Género'],
      ['2026-06-30', 'Unidad de Igualdad'],
    ],
    'top',
  ),
  life('v', [['2020-01-01', 'Oficina vieja']], 'top', '2026-07-15'),
]
const part = (id: string, name: string) => ({
  ...{ id, name, unitPlanId: `p-${id}`, code: id.toUpperCase(), notes: '' },
  kind: 'central' as const,
  status: 'inForce' as const,
  activities: [],
})
const file = { units: [part('u', 'Unidad de Género'), part('v', 'Oficina vieja')] }

describe('el organigrama de un día con el plan que regía', () => {
  it('cada unidad con el nombre de ese día, y el que quedó escrito en la versión', () => {
    const { tree, absent } = planOfDay(lives, '2026-07-01', file)
    expect(tree.map(({ name, depth, nameInVersion }) => [name, depth, nameInVersion])).toEqual([
      ['Despacho', 0, null],
      ['Oficina vieja', 1, 'Oficina vieja'],
      ['Unidad de Igualdad', 1, 'Unidad de Género'],
    ])
    expect(absent).toEqual([])
  })

  it('lo que el plan tiene de una unidad que ya no existía queda aparte', () => {
    const { tree, absent } = planOfDay(lives, '2026-07-20', file)
    expect(tree.map(({ unitId }) => unitId)).toEqual(['top', 'u'])
    expect(absent.map(({ name }) => name)).toEqual(['Oficina vieja'])
  })

  it('antes de la primera versión hay organigrama y no hay plan', () => {
    const { tree, absent } = planOfDay(lives, '2026-01-01', undefined)
    expect(tree.every(({ nameInVersion }) => nameInVersion === null)).toBe(true)
    expect(absent).toEqual([])
  })
})
