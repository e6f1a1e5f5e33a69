import { describe, expect, it } from 'vitest'
import { changed, closed, merged, opened, withAliases } from './unitChanges.ts'
import {
  ancestorsOf,
  descendantsOf,
  headPostOf,
  levelAbove,
  treeLines,
  type UnitLife,
  unitOn,
  unitsCalled,
  unitsOn,
} from './unitTree.ts'

/** despacho ─ direccion ─ seccion, and despacho ─ norte. */
function ministry(): UnitLife[] {
  const rows: [string, string, string | null][] = [
    ['despacho', 'Despacho', null],
    ['direccion', 'Dirección de Prueba', 'despacho'],
    ['seccion', 'Sección de Archivo', 'direccion'],
    ['norte', 'Oficina Norte', 'despacho'],
  ]
  const units: UnitLife[] = []
  for (const [id, name, parentId] of rows)
    units.push(
      opened(units, id, '2020-01-01', { code: id.slice(0, 3), name, kind: 'central', parentId, department: null }),
    )
  return units
}

function replace(units: UnitLife[], ...changes: UnitLife[]): UnitLife[] {
  return units.map((unit) => changes.find(({ id }) => id === unit.id) ?? unit)
}

const rename = (units: UnitLife[], id: string, from: string, name: string): UnitLife[] =>
  replace(units, changed(units, id, from, { name, reason: null }))

describe('el árbol en una fecha', () => {
  it('una unidad cambia de nombre a mitad de año y cada día muestra el suyo', () => {
    const units = rename(ministry(), 'norte', '2026-07-01', 'Oficina Regional Norte')
    const names = ['2019-12-31', '2026-06-30', '2026-07-01'].map(
      (day) => unitsOn(units, day).find(({ id }) => id === 'norte')?.name,
    )
    expect(names).toEqual([undefined, 'Oficina Norte', 'Oficina Regional Norte'])
  })

  it('una unidad se mueve y su sección va con ella', () => {
    const units = replace(
      ministry(),
      changed(ministry(), 'direccion', '2026-07-01', { parentId: 'norte', reason: null }),
    )
    expect(ancestorsOf(unitsOn(units, '2026-06-30'), 'seccion').map(({ id }) => id)).toEqual(['direccion', 'despacho'])
    expect(ancestorsOf(unitsOn(units, '2026-07-01'), 'seccion').map(({ id }) => id)).toEqual([
      'direccion',
      'norte',
      'despacho',
    ])
    expect(descendantsOf(unitsOn(units, '2026-07-01'), 'norte').map(({ id }) => id)).toEqual(['direccion', 'seccion'])
  })

  it('se lee de arriba abajo, las hermanas por nombre', () => {
    expect(treeLines(unitsOn(ministry(), '2026-01-01')).map(({ unit, depth }) => [unit.id, depth])).toEqual([
      ['despacho', 0],
      ['direccion', 1],
      ['seccion', 2],
      ['norte', 1],
    ])
  })

  it('corregir el mismo día no deja dos versiones', () => {
    const units = rename(
      rename(ministry(), 'norte', '2026-07-01', 'Oficina Nrote'),
      'norte',
      '2026-07-01',
      'Oficina del Norte',
    )
    expect(units.find(({ id }) => id === 'norte')?.versions.map(({ name, validTo }) => [name, validTo])).toEqual([
      ['Oficina Norte', '2026-07-01'],
      ['Oficina del Norte', null],
    ])
  })
})

describe('lo que no se puede hacer con una unidad', () => {
  const facts = { code: 'NUE', name: 'Unidad Nueva', kind: 'central', parentId: 'despacho', department: null } as const
  const closing = replace(ministry(), closed(ministry(), 'seccion', '2026-07-01', null))
  it.each<[string, string, () => unknown]>([
    [
      'abrir con un código usado',
      'platform.unitCodeTaken',
      () => opened(ministry(), 'n', '2026-01-01', { ...facts, code: 'Nor' }),
    ],
    [
      'abrir con el nombre de una hermana',
      'platform.unitNameTaken',
      () => opened(ministry(), 'n', '2026-01-01', { ...facts, name: 'oficina  NORTE' }),
    ],
    [
      'abrir bajo una unidad que aún no existe',
      'platform.parentNotOpen',
      () => opened(ministry(), 'n', '2019-01-01', facts),
    ],
    [
      'abrir bajo una unidad que va a cerrar',
      'platform.parentNotOpen',
      () => opened(closing, 'n', '2026-01-01', { ...facts, parentId: 'seccion' }),
    ],
    [
      'abrir bajo una unidad desconocida',
      'platform.unitNotFound',
      () => opened(ministry(), 'n', '2026-01-01', { ...facts, parentId: 'x' }),
    ],
    [
      'moverla debajo de sí misma',
      'platform.unitCycle',
      () => changed(ministry(), 'direccion', '2026-07-01', { parentId: 'seccion', reason: null }),
    ],
    [
      'cambiar antes de un cambio ya hecho',
      'platform.laterChange',
      () => rename(rename(ministry(), 'norte', '2026-07-01', 'Dos'), 'norte', '2026-06-01', 'Tres'),
    ],
    [
      'cambiar sin cambiar nada',
      'platform.nothingChanges',
      () => rename(ministry(), 'norte', '2026-07-01', 'Oficina Norte'),
    ],
    ['cambiarla después de cerrada', 'platform.unitNotOpen', () => rename(closing, 'seccion', '2026-07-01', 'Otra')],
    ['cambiarla antes de abierta', 'platform.laterChange', () => rename(ministry(), 'norte', '2019-07-01', 'Otra')],
    [
      'cerrar una con unidades debajo',
      'platform.unitHasChildren',
      () => closed(ministry(), 'direccion', '2026-07-01', null),
    ],
    ['cerrar el día en que abrió', 'platform.tooEarly', () => closed(ministry(), 'norte', '2020-01-01', null)],
    ['cerrar dos veces', 'platform.unitNotOpen', () => closed(closing, 'seccion', '2027-01-01', null)],
    ['fusionar con una cerrada', 'platform.successorNotOpen', () => merged(closing, 'norte', 'seccion', '2026-08-01')],
    ['fusionar consigo misma', 'platform.successorNotOpen', () => merged(ministry(), 'norte', 'norte', '2026-08-01')],
    [
      'fusionar con una de debajo',
      'platform.successorBelow',
      () => merged(ministry(), 'direccion', 'seccion', '2026-08-01'),
    ],
    ['un alias que es el nombre de otra', 'platform.aliasTaken', () => withAliases(ministry(), 'norte', ['Despacho'])],
  ])('%s', (_title, code, attempt) => {
    expect(attempt).toThrowError(expect.objectContaining({ code }))
  })

  it('un código libre otra vez se puede volver a usar', () => {
    expect(opened(closing, 'n', '2026-07-01', { ...facts, code: 'sec' }).versions).toHaveLength(1)
  })
})

describe('fusionar', () => {
  const units = ministry()
  const changes = merged(units, 'direccion', 'norte', '2026-07-01')
  const after = replace(units, ...changes)

  it('cierra la unidad y pasa las de debajo a la sucesora ese día', () => {
    const tree = unitsOn(after, '2026-07-01')
    expect(tree.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['despacho', null],
      ['seccion', 'norte'],
      ['norte', 'despacho'],
    ])
    expect(unitsOn(after, '2026-06-30')).toHaveLength(4)
  })

  it('un documento que nombra la unidad fusionada encuentra a la sucesora', () => {
    const called = (text: string, day: string): string[] => unitsCalled(after, text, day).map(({ id }) => id)
    expect(called('DIRECCION de prueba', '2026-07-01')).toEqual(['norte'])
    expect(called('Dirección de Prueba', '2026-06-30')).toEqual(['direccion'])
    expect(called('Desconocida', '2026-07-01')).toEqual([])
  })
})

describe('nombres y alias', () => {
  it('los alias repetidos o vacíos se quitan', () => {
    expect(withAliases(ministry(), 'norte', ['  Of.  Norte ', 'of. norte', '']).aliases).toEqual(['Of. Norte'])
  })

  it('un nombre anterior de la misma unidad la encuentra', () => {
    const units = rename(ministry(), 'norte', '2026-07-01', 'Oficina Regional Norte')
    expect(unitsCalled(units, 'oficina norte', '2026-12-01').map(({ name }) => name)).toEqual([
      'Oficina Regional Norte',
    ])
  })

  it('dos secciones con el mismo nombre bajo direcciones distintas son dos respuestas', () => {
    const twin = opened(ministry(), 'otra', '2020-01-01', {
      code: 'SA2',
      name: 'Sección de Archivo',
      kind: 'central',
      parentId: 'norte',
      department: null,
    })
    expect(unitsCalled([...ministry(), twin], 'Sección de archivo', '2026-01-01')).toHaveLength(2)
  })
})

describe('la jefatura y el nivel superior', () => {
  const posts = [
    { id: 'p1', unitId: 'despacho', roles: ['executive', 'unitHead'] },
    { id: 'p2', unitId: 'seccion', roles: ['liaison'] },
    { id: 'p3', unitId: 'seccion', roles: ['unitHead'] },
  ]
  const tree = unitsOn(ministry(), '2026-01-01')

  it('la jefatura es el puesto con ese rol', () => {
    expect(headPostOf(posts, 'seccion')?.id).toBe('p3')
    expect(headPostOf(posts, 'direccion')).toBeUndefined()
  })

  it('si la dirección no tiene jefatura, el nivel superior es el siguiente', () => {
    expect(levelAbove(tree, posts, 'seccion')?.id).toBe('p1')
    expect(levelAbove(tree, posts, 'despacho')).toBeUndefined()
  })

  it('una unidad que no existe ese día no está', () => {
    const [first] = ministry()
    expect(first === undefined ? undefined : unitOn(first, '2019-01-01')).toBeUndefined()
  })
})
