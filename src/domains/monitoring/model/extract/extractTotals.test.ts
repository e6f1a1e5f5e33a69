import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBandOf } from './ageBand.ts'
import { type ExtractTotals, sumOf, totalsOf } from './extractTotals.ts'
import { personsNamed, withoutIdentities } from './identities.ts'
import { readExtract } from './readExtract.ts'
import { publishedTotals } from './smallCells.ts'
import { aDocument, aLine, fields, head } from './testing/builders.ts'

const FEBRUARY = { from: '2026-02-01', to: '2026-02-28' }
const pseudonymOf = (key: string) => (person: string) => createHmac('sha256', key).update(person).digest('hex')
const pseudonym = pseudonymOf('clave')

type Lines = Parameters<typeof aDocument>[0]
function kept(lines: Lines, key = pseudonym) {
  const { rows } = readExtract(aDocument([head, ...lines]), fields)
  const namesPerson = personsNamed(rows, fields)
  return withoutIdentities(rows, fields, { pseudonym: key, endsOn: FEBRUARY.to, namesPerson })
}
const totals = (lines: Lines) => totalsOf(kept(lines), fields, FEBRUARY)
const cutOf = ({ cuts }: Pick<ExtractTotals, 'cuts'>, name: string) => cuts.find(({ field }) => field === name)?.cells

describe('los totales de un extracto', () => {
  it('cuenta filas, personas una vez, sumas exactas y cada corte', () => {
    const found = totals([
      aLine(1, { Monto: '0.10' }),
      aLine(1, { Monto: '0.20', Documento: '000000011', Fecha: '2026-03-01' }),
      aLine(2, { Sexo: 'Hombre', Municipio: 'ILOPANGO', Monto: '' }),
      aLine(3, { Documento: '', Nombre: '', Municipio: '', Nacimiento: '2010-01-01' }),
    ])
    expect(found).toMatchObject({ rows: 4, persons: 2, withoutPerson: 1, outsidePeriod: 1 })
    expect(found.sums).toEqual([{ field: 'Monto', sum: '10.8', values: 3 }])
    expect(cutOf(found, 'Sexo')).toEqual([
      { value: 'mujer', rows: 3, persons: 1 },
      { value: 'hombre', rows: 1, persons: 1 },
    ])
    expect(cutOf(found, 'Municipio')).toEqual([
      { value: 'Ilopango', rows: 3, persons: 2 },
      { value: null, rows: 1, persons: 0 },
    ])
    expect(cutOf(found, 'Fecha')?.map(({ value, rows }) => [value, rows])).toEqual([
      ['2026-02', 3],
      ['2026-03', 1],
    ])
    expect(cutOf(found, 'Nacimiento')?.map(({ value, rows }) => [value, rows])).toEqual([
      ['0-17', 1],
      ['30-44', 3],
    ])
  })

  it('sin clave de la persona no hay personas, que no es cero', () => {
    const noKey = fields.filter(({ kind }) => kind === 'category')
    expect(totalsOf([{ person: null, values: ['Colocación'] }], noKey, FEBRUARY)).toMatchObject({
      ...{ rows: 1, persons: null, withoutPerson: 0 },
      cuts: [{ cells: [{ value: 'Colocación', rows: 1, persons: null }] }],
    })
    expect(totals([])).toMatchObject({ rows: 0, persons: 0 })
  })

  it.each([
    [['0.1', '0.2'], '0.3'],
    [['-0.5', '0.25'], '-0.25'],
    [['999999999999.999', '0.001'], '1000000000000'],
    [[], '0'],
  ])('la suma de %j es %s', (decimals, sum) => {
    expect(sumOf(decimals)).toBe(sum)
  })

  it.each([
    ['2008-02-28', '18-29'],
    ['2008-03-01', '0-17'],
    ['1966-02-28', '60+'],
    ['2026-02-28', '0-17'],
    ['2027-01-01', null],
  ])('quien nació el %s está en el grupo %s', (born, band) => {
    expect(ageBandOf(born, '2026-02-28')).toBe(band)
  })

  const anyLine = fc.record({
    Documento: fc.constantFrom('', '00000001-1', '000000011', '00000002-1', '00000003-1'),
    Sexo: fc.constantFrom('Mujer', 'Hombre', ''),
    Municipio: fc.constantFrom('Ilopango', 'ILOPANGO', 'Izalco', ''),
    Monto: fc.constantFrom('', '0.1', '0.2', '12'),
  })
  const anyLines = fc.array(
    anyLine.map((change) => aLine(1, change)),
    { maxLength: 40 },
  )

  it('no dependen del orden de las filas, y cada corte suma las filas', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const found = totals(lines)
        expect(totals(lines.toReversed())).toEqual(found)
        for (const { cells } of found.cuts) expect(cells.reduce((sum, { rows }) => sum + rows, 0)).toBe(found.rows)
      }),
    )
  })

  it('repetir las filas no agrega personas', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const [once, twice] = [totals(lines), totals([...lines, ...lines])]
        expect(twice.persons).toBe(once.persons)
        expect(twice.rows).toBe(once.rows * 2)
      }),
    )
  })
})

describe('las personas de un extracto', () => {
  it('clave y nombre dejan su lugar a un mismo seudónimo, y la fecha de nacimiento al grupo de edad', () => {
    const [row] = kept([aLine(17)])
    expect(row?.values.slice(0, 4)).toEqual([row?.person, row?.person, 'mujer', '30-44'])
    expect(JSON.stringify(row)).not.toMatch(/Persona 17|0000017|1990/u)
  })

  it('con otra clave de la instalación el seudónimo es otro', () => {
    const [[one], [other]] = [kept([aLine(17)]), kept([aLine(17)], pseudonymOf('otra'))]
    expect(one?.person).not.toBe(other?.person)
  })

  it.each([
    ['el nombre', { Servicio: 'Caso de  PERSONA 17, urgente' }, 'Servicio'],
    ['el documento', { Municipio: 'Ilopango (00000017-1)' }, 'Municipio'],
    ['el documento escrito de otro modo', { Municipio: 'dui 000.000.171' }, 'Municipio'],
  ])('si otra columna dice %s, se rechaza con su fila y sin repetirlo', (_title, change, field) => {
    expect(() => kept([aLine(1), aLine(17, change)])).toThrow(
      expect.objectContaining({ code: 'monitoring.extractNamesPerson', details: { field, line: 3 } }),
    )
  })

  it('una categoría con más de 300 valores distingue a cada persona y se rechaza', () => {
    const lines = Array.from({ length: 301 }, (_, at) =>
      aLine(at, { Servicio: `Servicio ${'x'.repeat(at % 50)}${at}` }),
    )
    expect(() => kept(lines)).toThrow(expect.objectContaining({ code: 'monitoring.extractManyValues' }))
    expect(kept(lines.slice(1))).toHaveLength(300)
  })

  it('el filtro escrito tampoco puede nombrar a nadie', () => {
    const { rows } = readExtract(aDocument([head, aLine(17)]), fields)
    const namesPerson = personsNamed(rows, fields)
    expect(['los de persona 17', 'DUI 00000017-1'].map(namesPerson)).toEqual([true, true])
    expect(['Oficina central', 'de 17 a 20 años'].map(namesPerson)).toEqual([false, false])
  })
})

describe('las cifras menores de 5', () => {
  const aTotal = (cells: readonly [number, number][], rows = 500, persons = 400): ExtractTotals => ({
    ...{ rows, persons, withoutPerson: 0, outsidePeriod: 0, sums: [{ field: 'Monto', sum: '7', values: 3 }] },
    cuts: [
      {
        ...{ field: 'Servicio', kind: 'category' },
        cells: cells.map(([count, people], at) => ({ value: `v${at}`, rows: count, persons: people })),
      },
    ],
  })
  const shown = (cells: readonly [number, number][]) =>
    publishedTotals(aTotal(cells)).cuts[0]?.cells.map(({ rows, persons }) => [rows, persons])

  it.each<[string, [number, number][], unknown[][]]>([
    [
      'ninguna',
      [
        [90, 80],
        [5, 5],
      ],
      [
        [90, 80],
        [5, 5],
      ],
    ],
    [
      'el cero no es una persona',
      [
        [90, 80],
        [0, 0],
      ],
      [
        [90, 80],
        [0, 0],
      ],
    ],
    [
      'una sola se deduciría: se oculta también la siguiente',
      [
        [90, 80],
        [30, 30],
        [3, 3],
      ],
      [
        [90, 80],
        ['hidden', 'hidden'],
        ['few', 'few'],
      ],
    ],
    [
      'dos que juntas no llegan a 5 se deducirían',
      [
        [90, 80],
        [1, 1],
        [1, 1],
      ],
      [
        ['hidden', 'hidden'],
        ['few', 'few'],
        ['few', 'few'],
      ],
    ],
    [
      'dos que juntas pasan',
      [
        [90, 80],
        [3, 3],
        [4, 4],
      ],
      [
        [90, 80],
        ['few', 'few'],
        ['few', 'few'],
      ],
    ],
    [
      'muchas filas de pocas personas',
      [
        [90, 80],
        [40, 2],
        [6, 6],
      ],
      [
        [90, 80],
        ['hidden', 'few'],
        ['hidden', 'hidden'],
      ],
    ],
  ])('%s', (_title, cells, expected) => {
    expect(shown(cells)).toEqual(expected)
  })

  it('un extracto de 1 a 4 filas o personas no dice ninguna cifra', () => {
    expect(publishedTotals(aTotal([[3, 3]], 3, 3))).toMatchObject({ rows: 'few', persons: 'few', sums: [], cuts: [] })
    expect(publishedTotals(aTotal([[9, 2]], 9, 2))).toMatchObject({ rows: 'hidden', persons: 'few', cuts: [] })
  })

  it('la suma de menos de 5 filas tampoco', () => {
    expect(publishedTotals(aTotal([[90, 80]])).sums).toEqual([])
  })

  it('nunca queda a la vista una cifra de 1 a 4, ni una oculta que se deduzca del total', () => {
    const anyCell = fc.nat(12).chain((rows) => fc.tuple(fc.constant(rows), fc.nat(rows)))
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 8 }), (cells) => {
        const whole = aTotal(cells)
        const published = publishedTotals({ ...whole, rows: cells.reduce((sum, [rows]) => sum + rows, 0) })
        expect(JSON.stringify(published.cuts)).not.toMatch(/"(rows|persons)":[1-4][,}]/u)
        for (const { cells: seen } of published.cuts) {
          const hidden = cells.filter((_, at) => typeof seen[at]?.rows !== 'number')
          if (hidden.length === 0 || hidden.length === cells.length) continue
          expect(hidden.length).toBeGreaterThan(1)
          expect(hidden.reduce((sum, [rows]) => sum + rows, 0)).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})
