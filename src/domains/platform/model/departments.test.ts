import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countries, countryPackSchema } from './countryPack.ts'
import { departmentCalled, departmentList, departmentOfName, departmentOn } from './departments.ts'
import type { UnitKind } from './unitTree.ts'

function departmentsOf(country: string) {
  const pack = JSON.parse(readFileSync(join(process.cwd(), 'instances', `${country}.json`), 'utf8'))
  return departmentList(countryPackSchema.parse(pack).departments)
}

describe('los departamentos de los países', () => {
  // ISO 3166-2, with the capital where it is a division of its own (PY-ASU, CO-DC, AR-C).
  it.each([
    ['SV', 14],
    ['PY', 18],
    ['CO', 33],
    ['HN', 18],
    ['AR', 24],
  ] as const)('%s tiene %i, cada uno con su código y un nombre que no se repite', (country, count) => {
    const departments = departmentsOf(country)
    expect(departments).toHaveLength(count)
    expect(departments.every(({ code }) => new RegExp(`^${country}-[A-Z0-9]{1,3}$`, 'u').test(code))).toBe(true)
    expect(new Set(departments.map(({ name }) => name)).size).toBe(count)
  })

  it('los trae cada paquete', () => {
    expect(countries.every((country) => departmentsOf(country).length > 0)).toBe(true)
  })

  it('se encuentran por su nombre o su código, sin mirar acentos ni mayúsculas', () => {
    const found = ['LA UNION', 'sv-un', 'Unión', ''].map((text) => departmentCalled(departmentsOf('SV'), text)?.code)
    expect(found).toEqual(['SV-UN', 'SV-UN', undefined, undefined])
  })
})

describe('el departamento que dice el nombre de una oficina', () => {
  it.each<[string, UnitKind, string, string | undefined]>([
    ['Oficina Departamental de Usulután', 'departamental', 'SV', 'SV-US'],
    ['OFICINA DEPARTAMENTAL MORAZAN', 'departamental', 'SV', 'SV-MO'],
    ['Oficina  Departamental La  Unión.', 'departamental', 'SV', 'SV-UN'],
    ['Oficina Regional de Occidente (Santa Ana)', 'regional', 'SV', 'SV-SA'],
    ['Dirección Departamental de Norte de Santander', 'departamental', 'CO', 'CO-NSA'],
    ['Oficina de Valle del Cauca', 'departamental', 'CO', 'CO-VAC'],
    ['Regional Cauca', 'regional', 'CO', 'CO-CAU'],
    ['Oficina de La Unión de Arriba', 'departamental', 'SV', undefined],
    ['Oficina de Villalapaz', 'departamental', 'SV', undefined],
    ['Oficina de Monteclaro', 'departamental', 'SV', undefined],
    ['Museo de San Salvador', 'central', 'SV', undefined],
    ['Consejo de Sonsonate', 'organo', 'SV', undefined],
    ['Oficina de Boyacá', 'departamental', 'SV', undefined],
  ])('%s, %s, en %s: %s', (name, kind, country, code) => {
    expect(departmentOfName(departmentsOf(country), { name, kind })?.code).toBe(code)
  })
})

describe('el departamento de una unidad en un día', () => {
  const version = (validFrom: string, department: string | null) => ({ validFrom, department })
  it.each<[string, [string, string | null][], string, string | null]>([
    ['nadie lo dijo', [['2020-01-01', null]], '2025-06-30', null],
    ['se dijo antes', [['2020-01-01', 'SV-UN']], '2025-06-30', 'SV-UN'],
    [
      'se dijo después, y vale para antes',
      [
        ['2020-01-01', null],
        ['2026-01-01', 'SV-UN'],
      ],
      '2025-06-30',
      'SV-UN',
    ],
    [
      'se mudó: antes, el de antes',
      [
        ['2020-01-01', 'SV-UN'],
        ['2026-01-01', 'SV-MO'],
      ],
      '2025-12-31',
      'SV-UN',
    ],
    [
      'se mudó: desde ese día, el nuevo',
      [
        ['2020-01-01', 'SV-UN'],
        ['2026-01-01', 'SV-MO'],
      ],
      '2026-01-01',
      'SV-MO',
    ],
    [
      'se quitó',
      [
        ['2020-01-01', 'SV-UN'],
        ['2026-01-01', null],
      ],
      '2026-02-01',
      null,
    ],
    ['todavía no existía', [['2026-01-01', 'SV-UN']], '2025-06-30', 'SV-UN'],
  ])('%s', (_title, versions, day, expected) => {
    expect(
      departmentOn(
        versions.map(([from, code]) => version(from, code)),
        day,
      ),
    ).toBe(expected)
  })
})
