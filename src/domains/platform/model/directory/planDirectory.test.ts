import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../../kernel/sourceDocument.ts'
import { opened, withAliases } from '../unitChanges.ts'
import type { UnitLife } from '../unitTree.ts'
import { type DirectoryState, planDirectory } from './planDirectory.ts'
import { readDirectory } from './readDirectory.ts'

function table(...lines: string[]): SourceDocument {
  const rows = lines.map((line, index) => ({
    place: { line: index + 1 },
    cells: line.split('|').map((text) => ({ text: text.trim() })),
    hidden: false,
    tabular: true,
  }))
  return { format: 'csv', sections: [{ name: null, hidden: false, rows }], issues: [] }
}

const despacho: UnitLife = opened([], 'd', '2020-01-01', {
  code: 'DES',
  name: 'Despacho',
  kind: 'central',
  parentId: null,
  department: null,
})
const state: DirectoryState = {
  units: [withAliases([despacho], 'd', ['Despacho Superior'])],
  departments: [{ code: 'SV-UN', name: 'La Unión' }],
  people: [{ name: 'Ana Prueba', email: 'ana@ministerio.example' }],
  roleOf: (text) => (text === 'Jefatura de unidad' ? 'unitHead' : undefined),
  holds: (email, unitId, post) => email === 'Ana@ministerio.example' && unitId === 'd' && post === 'Asesoría',
}
let next = 0
const plan = (...lines: string[]) =>
  planDirectory(readDirectory(table(...lines)), state, '2026-01-01', () => `n${next++}`)
const said = (...lines: string[]) =>
  plan(...lines).rows.map(({ key, effect, doubts }) => [key, effect, ...doubts.map(({ code }) => code)])

const UNITS = 'Código | Unidad | Tipo | Depende de | Alias | Departamento'
const PEOPLE = 'Nombre completo | Correo | Unidad | Cargo | Roles'

describe('leer una lista de unidades y personas', () => {
  it('las columnas se reconocen por su nombre, en cualquier orden y con títulos encima', () => {
    const rows = readDirectory(table('Directorio 2026', 'CORREO | NOMBRE | Cargo', 'x@m.example | Equis | Jefe', ''))
    expect(rows).toEqual([
      {
        place: { sheet: null, ref: '3' },
        kind: 'person',
        name: 'Equis',
        email: 'x@m.example',
        unit: '',
        post: 'Jefe',
        roles: [],
      },
    ])
  })

  it('una hoja sin esas columnas no tiene filas', () => {
    expect(readDirectory(table('Actividad | Enero', 'Visitar | 8'))).toEqual([])
  })
})

describe('lo que una lista de unidades haría', () => {
  it.each<[string, string[], unknown[]]>([
    ['una nueva se crea', ['NOR | Oficina Norte | Regional | DES |'], [['NOR', 'create']]],
    [
      'la de abajo puede venir antes que la de arriba',
      ['SEC | Sección | Central | Oficina Norte |', 'NOR | Oficina Norte | Regional | despacho superior |'],
      [
        ['SEC', 'create'],
        ['NOR', 'create'],
      ],
    ],
    ['una igual queda igual', ['DES | Despacho | Central | |'], [['DES', 'same']]],
    [
      'otro nombre es un cambio y dice el anterior',
      ['des | Despacho Ministerial | Central | |'],
      [['des', 'change', 'before']],
    ],
    ['un alias nuevo es un cambio', ['DES | Despacho | Central | | Oficina del Ministro'], [['DES', 'change']]],
    ['un departamento nuevo es un cambio', ['DES | Despacho | Central | | | la union'], [['DES', 'change']]],
    ['el departamento puede ir por su código', ['NOR | Norte | Central | DES | | SV-UN'], [['NOR', 'create']]],
    [
      'uno que no es del país se dice y no se pone',
      ['NOR | Norte | Central | DES | | Boyacá'],
      [['NOR', 'create', 'departmentUnknown']],
    ],
    ['sin código no entra', ['| Sin código | Central | DES |'], [['', 'impossible', 'codeMissing']]],
    [
      'bajo una unidad desconocida no entra',
      ['NOR | Norte | Central | Nadie |'],
      [['NOR', 'impossible', 'parentUnknown']],
    ],
    [
      'un tipo desconocido se supone central y se dice',
      ['NOR | Norte | Sede | DES |'],
      [['NOR', 'create', 'kindAssumed']],
    ],
    [
      'un código repetido entra una vez',
      ['NOR | Norte | Central | DES |', 'NOR | Norte otra vez | Central | DES |'],
      [
        ['NOR', 'create'],
        ['NOR', 'impossible', 'repeated'],
      ],
    ],
    [
      'dos hermanas con el mismo nombre no entran',
      ['NO1 | Norte | Central | DES |', 'NO2 | norte | Central | DES |'],
      [
        ['NO1', 'create'],
        ['NO2', 'impossible', 'refused'],
      ],
    ],
    [
      'dos que dependen una de otra no entran',
      ['A | Unidad A | Central | B |', 'B | Unidad B | Central | A |'],
      [
        ['A', 'impossible', 'parentUnknown'],
        ['B', 'impossible', 'parentUnknown'],
      ],
    ],
  ])('%s', (_title, rows, expected) => {
    expect(said(UNITS, ...rows)).toEqual(expected)
  })
})

it('la unidad queda con el departamento que la lista escribe', () => {
  const { units } = plan(
    UNITS,
    'NOR | Oficina Norte | Regional | DES | | La Unión',
    'SUR | Oficina Sur | Regional | DES | |',
  )
  const found = units.map(({ versions: [version] }) => [version?.code, version?.department])
  expect(found).toEqual([
    ['DES', null],
    ['NOR', 'SV-UN'],
    ['SUR', null],
  ])
})

describe('lo que una lista de personas haría', () => {
  it.each<[string, string, unknown[]]>([
    [
      'una nueva se crea',
      'Beto | beto@m.example | Despacho | Jefatura | Jefatura de unidad',
      ['beto@m.example', 'create'],
    ],
    ['una conocida queda igual', 'Ana Prueba | ANA@ministerio.example | | |', ['ANA@ministerio.example', 'same']],
    [
      'el puesto que ya tiene no es un cambio',
      'Ana Prueba | Ana@ministerio.example | DES | Asesoría |',
      ['Ana@ministerio.example', 'same'],
    ],
    [
      'un puesto más es un cambio',
      'Ana Prueba | Ana@ministerio.example | DES | Jefatura |',
      ['Ana@ministerio.example', 'change'],
    ],
    [
      'otro nombre es un cambio',
      'Ana P. | ana@ministerio.example | | |',
      ['ana@ministerio.example', 'change', 'before'],
    ],
    ['un correo mal escrito no entra', 'Beto | beto arroba | | |', ['beto arroba', 'impossible', 'emailBad']],
    ['sin nombre no entra', ' | beto@m.example | | |', ['beto@m.example', 'impossible', 'nameMissing']],
    [
      'una unidad desconocida se dice y entra sin puesto',
      'Beto | b@m.example | Nadie | Jefe |',
      ['b@m.example', 'create', 'unitUnknown'],
    ],
    [
      'un rol desconocido se dice y no se da',
      'Beto | b@m.example | DES | Jefe | Rey',
      ['b@m.example', 'create', 'roleUnknown'],
    ],
    ['sin cargo entra sin puesto', 'Beto | b@m.example | DES | |', ['b@m.example', 'create', 'postMissing']],
  ])('%s', (_title, row, expected) => {
    expect(said(PEOPLE, row)).toEqual([expected])
  })

  it('el puesto va con sus roles y la unidad que la misma lista crea', () => {
    const { people, units } = plan(
      UNITS,
      'NOR | Oficina Norte | Regional | DES |',
      PEOPLE,
      'Beto | b@m.example | NOR | Jefatura | Jefatura de unidad',
    )
    const norte = units.find(({ versions }) => versions[0]?.code === 'NOR')
    expect(people).toEqual([
      { name: 'Beto', email: 'b@m.example', post: { unitId: norte?.id, name: 'Jefatura', roles: ['unitHead'] } },
    ])
  })
})
