import { describe, expect, it } from 'vitest'
import type { ReturnedRow, ReturnedWorkbook } from '../../../../kernel/returnedWorkbook.ts'
import type { SourceCell } from '../../../../kernel/sourceDocument.ts'
import { planFileWith } from '../../testing/planFiles.ts'
import { planWorkbook } from '../planWorkbook.ts'
import { planFromWorkbook } from './planFromWorkbook.ts'
import { returnedShare } from './returnedShare.ts'

const base = planFileWith([
  { name: 'Uno', target: null, months: [10_000, 0, ...Array(10).fill(null)], means: ['Acta', 'Foto'] },
  { name: 'Dos', target: null, months: Array(12).fill(null) },
])
const [first] = base.lines

/** The workbook as it was written; `change` edits cells of rows by column key. */
function returned(change: (rows: ReturnedRow[]) => ReturnedRow[] = (rows) => rows): ReturnedWorkbook {
  const sheets = planWorkbook(base).sheets.map(({ key, name, columns, rows }) => ({
    key,
    name,
    columns: columns.map((column) => ({ key: column.key, kind: column.kind, heading: column.label })),
    rows: change(
      rows.map((row, index) => ({
        cell: `A${index + 5}`,
        key: row.key,
        cells: Object.fromEntries(columns.map((column) => [column.key, cellOf(row.cells[column.key] ?? null)])),
      })),
    ),
  }))
  return { version: '', sheets, missingSheets: [] }
}

function cellOf(value: string | number | null): SourceCell {
  return typeof value === 'number' ? percent(value) : { text: value ?? '' }
}
const percent = (share: number): SourceCell => ({ text: `${share / 100}%`, number: share / 10_000, percent: true })
const edit = (cells: Record<string, SourceCell>) =>
  planFromWorkbook(
    returned(([row, ...rest]) => [{ ...row!, cells: { ...row!.cells, ...cells } }, ...rest]),
    base,
  )

describe('leer un libro que vuelve', () => {
  it.each([
    ['nombre', { activity: { text: ' Uno más ' } }, { name: 'Uno más' }],
    ['medios por renglón', { means: { text: 'Acta\n\nLista' } }, { means: ['Acta', 'Lista'] }],
    ['texto borrado', { result: { text: '' } }, { expectedResult: '' }],
    ['mes', { m3: percent(833) }, { months: [10_000, 0, 833, ...Array(9).fill(null)] }],
    ['cero borrado', { m2: { text: '' } }, { months: [10_000, null, ...Array(10).fill(null)] }],
    ['línea del catálogo', { line: { text: `${first?.code} ${first?.text}` } }, { link: { lineId: first?.id } }],
  ])('%s', (_, cells, values) => {
    expect(edit(cells)).toMatchObject({ edits: [{ activityId: 'a1', values }], additions: [], problems: [] })
  })

  it('espacios, tabuladores y formatos no son cambios', () => {
    const cells = { activity: { text: ' Uno\t' }, m1: { text: '100.00 %', number: 1, percent: true } }
    expect(edit(cells)).toEqual({ edits: [], additions: [], missing: [], problems: [] })
  })

  it.each([
    ['lockedColumn', { code: { text: 'OTRO' } }],
    ['notInCatalogue', { line: { text: 'Algo que no existe' } }],
    ['notAShare', { m1: { text: 'X' } }],
    ['notAShare', { m1: { text: '', formulaWithoutValue: true } }],
    ['notAShare', { m1: percent(20_000) }],
    ['unclearShare', { m1: { text: '0.5', number: 0.5 } }],
    ['roundedShare', { m1: { text: '33%', number: 1 / 3, percent: true } }],
  ])('avisa: %s', (code, cells) => {
    expect(edit(cells).problems).toMatchObject([{ code, unitId: base.units[0]?.id }])
  })

  it('filas sin clave, con clave ajena o repetida son nuevas; la que falta se dice', () => {
    const read = planFromWorkbook(
      returned(([row]) => [
        row!,
        { ...row!, cell: 'A8' },
        { ...row!, key: 'x', cell: 'A9' },
        { ...row!, key: '', cell: 'A10' },
        { ...row!, key: '', cell: 'A11', cells: { ...row!.cells, activity: { text: '' } } },
        { cell: 'A12', key: '', cells: { total: { text: '0%' } } },
      ]),
      base,
    )
    expect(read.additions.map(({ doubt, place }) => [doubt, place.split(' · ')[1]])).toEqual([
      ['repeatedKey', 'A8'],
      ['unknownKey', 'A9'],
      [null, 'A10'],
    ])
    expect(read.missing).toEqual(['a2'])
    expect(read.problems).toMatchObject([{ code: 'nameMissing' }])
  })

  it('una hoja con columnas movidas o de otra unidad no se lee, y sus actividades no faltan', () => {
    const moved = returned()
    moved.sheets[0]!.columns.reverse()
    expect(planFromWorkbook(moved, base)).toMatchObject({
      edits: [],
      missing: [],
      problems: [{ code: 'movedColumns' }],
    })
    const foreign = returned()
    foreign.sheets[0]!.key = 'otra'
    expect(planFromWorkbook(foreign, base)).toMatchObject({ missing: [], problems: [{ code: 'unknownSheet' }] })
    const cut = { ...returned(), sheets: [], missingSheets: [base.units[0]!.id] }
    expect(planFromWorkbook(cut, base)).toMatchObject({ missing: [], problems: [{ code: 'missingSheet' }] })
  })
})

describe('leer el porcentaje de un mes', () => {
  it.each<[string, SourceCell, number | null]>([
    ['vacío', { text: '' }, null],
    ['cero', { text: '0', number: 0 }, 0],
    ['fracción con formato', { text: '8%', number: 0.0833, percent: true }, 833],
    ['número mayor que uno sin formato', { text: '8.33', number: 8.33 }, 833],
    ['texto con signo', { text: '8,33 %' }, 833],
  ])('%s', (_, cell, share) => {
    expect(returnedShare(cell)).toEqual({ share, rounded: false })
  })
})
