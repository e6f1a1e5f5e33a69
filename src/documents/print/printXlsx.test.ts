import { readXlsx, type Sheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { EditableColumn, EditablePart } from '../model.ts'
import { openZip } from '../read/zip/zipParts.ts'
import { aPlanRow, aPlanSection, aPlanTable, aPrintedDocument, monthKeys } from '../testing.ts'
import { printXlsx } from './printXlsx.ts'

const read = async (bytes: Uint8Array) => (await readXlsx(bytes, { readStyles: true })).sheets
const cell = (sheet: Sheet | undefined, place: string) => sheet?.cells?.get(place)

describe('imprimir en Excel', () => {
  it('cada tabla está en su hoja, con cifras que son cifras y encabezado que se repite', async () => {
    const mark = { sign: '▲', meaning: 'no suma 100' }
    const rows = [aPlanRow(0, { activity: '=1+1', m1: 0, sum: { value: 9_600, mark } }), aPlanRow(1)]
    const document = aPrintedDocument({
      sections: [{ ...aPlanSection('Unidad: norte/sur', 0), blocks: [aPlanTable(rows)] }, { blocks: [aPlanTable([])] }],
      approval: { version: '2', date: '2026-12-11', code: '0A1B-2C3D-4E5F-6G7H', logHead: { head: null } },
    })
    const [first, second] = [await printXlsx(document), await printXlsx(document)]
    expect(Buffer.compare(first, second)).toBe(0)
    const sheets = await read(first)
    expect(sheets.map(({ name }) => name)).toEqual([
      'Plan Anual de Trabajo 2027',
      'Unidad norte sur',
      'Unidad norte sur (2)',
    ])
    const [texts, plan, empty] = sheets
    expect(texts?.rows.flat()).toContain(
      'Código: DSS-PAT-27   Versión: 01   Fecha: 11/12/2026   Versión aprobada: 2, del 11/12/2026   Verificación: 0A1B-2C3D-4E5F-6G7H',
    )
    expect(texts?.rows.flat()).toContain(
      'Al registrarse este documento todavía no se había publicado ninguna cabeza del registro de actos.',
    )
    expect(plan?.rows[5]?.[1]).toBe('=1+1')
    expect(plan?.rows[5]?.slice(5, 9)).toEqual([0.96, 0, null, 0.25])
    expect(cell(plan, '5,1')?.formula).toBeUndefined()
    expect(cell(plan, '5,5')?.style?.numFmt).toBe('0% "▲"')
    expect(plan?.rows.flat()).toContain('▲ no suma 100')
    expect(plan?.freezePane).toMatchObject({ rows: 4 })
    expect(plan?.pageSetup?.printTitlesRow).toBe('$3:$4')
    expect(empty?.rows.flat()).toContain('La unidad no tiene actividades.')
  })
})

const columns: EditableColumn[] = [
  { key: 'line', label: 'Línea', width: 30, editable: true, kind: 'choice', catalogue: 'lines' },
  { key: 'activity', label: 'Actividad', width: 50, editable: false, kind: 'text' },
  ...monthKeys.map((key): EditableColumn => ({ key, label: key, width: 7, editable: true, kind: 'share' })),
  { key: 'sum', label: 'Suma', width: 8, editable: false, kind: 'total' },
]

const editable: EditablePart = {
  version: 'sha256:abc',
  catalogues: [{ key: 'lines', label: 'Líneas', values: ['1.1 Empleo', '1.2 Inspección'] }],
  sheets: ['Unidad [A]', 'unidad a'].map((name, index) => ({
    key: `unit-${index}`,
    name,
    columns,
    rows: [
      { key: 'r1', cells: { line: '1.1 Empleo', activity: 'Visitar', m1: 2_500, m2: 833, m3: 0 } },
      { key: 'r2', cells: { activity: `Sin programa ${'y con un texto largo '.repeat(8)}` } },
    ],
    spareRows: 3,
  })),
  labels: {
    cataloguesSheet: 'Catálogos',
    newRows: 'Filas nuevas',
    version: 'Versión',
    shareError: { title: 'Porcentaje', text: 'Escriba un porcentaje entre 0 % y 100 %.' },
    choiceWarning: { title: 'Catálogo', text: 'No está en el catálogo.' },
  },
}

/** A plan of two units: their tables are edited, the one of the front matter is read. */
const document = aPrintedDocument({
  contents: { title: 'Contenido', depth: 1 },
  sections: [
    { heading: { level: 1, text: 'Marco legal' }, orientation: 'portrait', blocks: [aPlanTable([])] },
    ...editable.sheets.map(({ key, name }) => ({ ...aPlanSection(name, 2), key })),
  ],
})

describe('libro que sale a editarse y vuelve', () => {
  it('lleva claves ocultas y bloqueadas, versión, meses abiertos con validación y suma con su valor', async () => {
    const [first, second] = [await printXlsx(document, editable), await printXlsx(document, editable)]
    expect(Buffer.compare(first, second)).toBe(0)
    const sheets = (await read(first)).slice(2)
    expect(sheets.map(({ name }) => name)).toEqual(['Unidad A', 'unidad a (2)', 'Catálogos', '_hilo'])
    const [unit, , catalogue, index] = sheets
    expect(index?.veryHidden).toBe(true)
    expect(index?.rows.slice(0, 4)).toEqual([
      ['hilo-workbook', 1, null, null],
      ['version', 'sha256:abc', null, null],
      ['sheet', 'Unidad A', 'unit-0', null],
      ['column', 'Unidad A', 'line', 'choice'],
    ])
    expect(unit?.columns?.[0]).toMatchObject({ hidden: true })
    expect(unit?.rows.slice(0, 6).map((row) => row[0])).toEqual(['unit-0', 'sha256:abc', null, 'key', 'r1', 'r2'])
    expect(unit?.rows.slice(6).map((row) => row[0])).toEqual([...Array(6).fill('#'), null, null, null])
    expect(cell(unit, '4,0')?.style?.protection?.locked).not.toBe(false)
    expect(cell(unit, '4,3')).toMatchObject({ value: 0.25, style: { numFmt: '0%', protection: { locked: false } } })
    expect(cell(unit, '12,3')?.style?.protection?.locked).toBe(false)
    expect(cell(unit, '4,15')).toMatchObject({ formula: 'IF(COUNT(D5:O5)=0,"",SUM(D5:O5))', formulaResult: 0.3333 })
    expect(unit?.protection).toMatchObject({ sheet: true })
    expect(unit?.dataValidations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: 'list',
          formula1: "'Catálogos'!$A$2:$A$3",
          range: 'B5:B15',
          errorStyle: 'warning',
        }),
        expect.objectContaining({ type: 'decimal', formula1: '0', formula2: '1', range: 'D5:D15', errorStyle: 'stop' }),
      ]),
    )
    expect(unit?.conditionalRules?.filter(({ range }) => range === 'P5:P15')).toHaveLength(2)
    expect(unit?.freezePane).toMatchObject({ rows: 4, columns: 2 })
    expect(catalogue?.rows).toEqual([['Líneas'], ['1.1 Empleo'], ['1.2 Inspección']])
  })

  it('en papel repite el encabezado, deja fuera las filas nuevas y lleva el bloque de control', async () => {
    const { text } = openZip(await printXlsx(document, editable))
    const names = text('xl/workbook.xml') ?? ''
    expect(names).toContain(`localSheetId="2">'Unidad A'!$4:$4<`)
    expect(names).toContain(`localSheetId="2">'Unidad A'!$B$1:$P$10<`)
    const sheet = text('xl/worksheets/sheet3.xml') ?? ''
    expect(sheet).toMatch(/<oddHeader>.*Ministerio de Trabajo de Prueba.*DSS-PAT-27.*01.*11\/12\/2026<\/oddHeader>/su)
    expect(sheet).toMatch(/<oddFooter>.*Página &amp;P de &amp;N<\/oddFooter>/su)
    expect(sheet).toMatch(/paperSize="9".*orientation="landscape"/u)
  })

  it('un texto largo tiene sitio para todos sus renglones, y la fila crece si se escribe más', async () => {
    const sheet = openZip(await printXlsx(document, editable)).text('xl/worksheets/sheet3.xml') ?? ''
    const heights = Array.from(sheet.matchAll(/<row r="([56])" ht="(\d+)"/gu), ([, , height]) => Number(height))
    expect(heights[0]).toBeLessThan(30)
    expect(heights[1]).toBeGreaterThan(50)
    expect(sheet).not.toContain('customHeight')
  })

  it('la primera hoja lleva el índice con enlaces; un libro de una sola tabla no la necesita', async () => {
    const [texts] = await read(await printXlsx(document, editable))
    expect(texts?.rows.map(([first]) => first)).toEqual(
      expect.arrayContaining(['Contenido', 'Marco legal', 'Unidad [A]', 'unidad a']),
    )
    const links = [...(texts?.cells?.values() ?? [])].flatMap(({ value, hyperlink }) =>
      hyperlink === undefined ? [] : [[value, hyperlink.location]],
    )
    expect(links).toEqual([
      ['Marco legal', "'Marco legal'!A1"],
      ['Unidad [A]', "'Unidad A'!A1"],
      ['unidad a', "'unidad a (2)'!A1"],
      ['Marco legal', "'Marco legal'!A1"],
    ])
    const single = aPrintedDocument({ sections: [{ ...aPlanSection('Unidad', 2), key: 'unit-0' }] })
    expect((await read(await printXlsx(single, editable)))[0]?.name).toBe('Unidad A')
  })
})
