import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../readDocument.ts'
import { allRows, issueCodes, texts } from '../testing/rows.ts'
import { xlsxOf } from '../testing/zipFixture.ts'

const cells = (entries: Record<string, Partial<Cell>>): Map<string, Partial<Cell>> => new Map(Object.entries(entries))

async function read(...sheets: WriteSheet[]) {
  return readDocument(await writeXlsx({ sheets }), 'plan.xlsx')
}

describe('libro xlsx', () => {
  it('lee todas las hojas en orden y dice cuáles están ocultas', async () => {
    const document = await read(
      { name: 'Plan', rows: [['Actividad', 'Ene']] },
      { name: 'Borrador', rows: [['viejo']], hidden: true },
      { name: 'Secreta', rows: [['x']], veryHidden: true },
    )
    expect(document.sections.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
      { name: 'Plan', hidden: false },
      { name: 'Borrador', hidden: true },
      { name: 'Secreta', hidden: true },
    ])
  })

  it('el lugar de una fila es su primera celda y las filas vacías no cuentan', async () => {
    const document = await read({ name: 'Plan', rows: [['a'], [], [null, 'b']] })
    expect(allRows(document).map(({ place }) => place)).toEqual([
      { sheet: 'Plan', cell: 'A1' },
      { sheet: 'Plan', cell: 'A3' },
    ])
    expect(texts(document)).toEqual([
      ['a', ''],
      ['', 'b'],
    ])
  })

  it('una celda unida se repite marcada, y lo escondido debajo no se ve', async () => {
    const document = await read({
      name: 'Plan',
      rows: [
        ['Línea', 'a', 1],
        ['viejo', 'b', 2],
        ['viejo', 'c', 3],
      ],
      merges: [{ startRow: 0, startCol: 0, endRow: 2, endCol: 0 }],
    })
    expect(allRows(document).map(({ cells: row }) => row[0])).toEqual([
      { text: 'Línea' },
      { text: 'Línea', merged: true },
      { text: 'Línea', merged: true },
    ])
  })

  it('un porcentaje trae su número, su signo y el texto que se ve', async () => {
    const document = await read({
      name: 'Plan',
      rows: [[0.08, 0.0833, 8, 8, '8 %', 0]],
      cells: cells({
        '0,0': { value: 0.08, style: { numFmt: '0%' } },
        '0,1': { value: 0.0833, style: { numFmt: '0%' } },
        '0,3': { value: 8, style: { numFmt: '0"%"' } },
        '0,5': { value: 0, style: { numFmt: '0%;-0%;' } },
      }),
    })
    expect(allRows(document)[0]?.cells).toEqual([
      { text: '8%', number: 0.08, percent: true },
      { text: '8%', number: 0.0833, percent: true },
      { text: '8', number: 8 },
      { text: '8', number: 8 },
      { text: '8 %' },
      { text: '', number: 0, percent: true },
    ])
  })

  it('de una fórmula vale el resultado guardado; sin él, no se sabe', async () => {
    const document = await read({
      name: 'Plan',
      rows: [[1, null, null, null]],
      cells: cells({
        '0,1': { formula: 'A1*2', formulaResult: 2 },
        '0,2': { formula: 'A1*3' },
        '0,3': { formula: '"a"&"b"', formulaResult: 'ab' },
      }),
    })
    expect(allRows(document)[0]?.cells).toEqual([
      { text: '1', number: 1 },
      { text: '2', number: 2 },
      { text: '', formulaWithoutValue: true },
      { text: 'ab' },
    ])
  })

  it('lee notas, texto con formato, fechas y valores lógicos', async () => {
    const document = await read({
      name: 'Plan',
      rows: [['x', null, new Date(Date.UTC(2026, 0, 31)), true, new Date(Date.UTC(2026, 0, 1))]],
      cells: cells({
        '0,0': { value: 'x', comment: { text: 'depende del servicio' } },
        '0,1': { richText: [{ text: 'uno ' }, { text: 'dos', font: { bold: true } }] },
        '0,4': { value: new Date(Date.UTC(2026, 0, 1)), style: { numFmt: 'mmm' } },
      }),
    })
    expect(allRows(document)[0]?.cells).toEqual([
      { text: 'x', note: 'depende del servicio' },
      { text: 'uno dos' },
      { text: '2026-01-31' },
      { text: 'VERDADERO' },
      { text: 'Ene' },
    ])
  })

  it('lee filas y columnas ocultas y lo dice', async () => {
    const document = await read({
      name: 'Plan',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      columns: [{}, { hidden: true }],
      rowDefs: new Map([[1, { hidden: true }]]),
    })
    expect(allRows(document).map(({ hidden }) => hidden)).toEqual([false, true])
    expect(document.issues).toEqual([{ code: 'documents.hiddenColumns', details: { sheet: 'Plan', columns: 'B' } }])
  })

  it('celdas con formato y sin contenido no ensanchan la hoja', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    const document = await readDocument(xlsxOf(`<sheetData>${far}</sheetData>`), 'plan.xlsx')
    expect(allRows(document)).toHaveLength(1)
    expect(issueCodes(document)).toEqual([])
  })

  it('reconoce los formatos de porcentaje que van por número', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>'
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    const bytes = xlsxOf('<sheetData><row><c s="1"><v>0.25</v></c></row></sheetData>', [
      { name: 'xl/styles.xml', data: styles },
      { name: 'xl/_rels/workbook.xml.rels', data: rels },
    ])
    expect(allRows(await readDocument(bytes, 'plan.xlsx'))[0]?.cells).toEqual([
      { text: '25%', number: 0.25, percent: true },
    ])
  })

  it('lee celdas y filas que no dicen dónde están', async () => {
    const data = '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'
    expect(texts(await readDocument(xlsxOf(`<sheetData>${data}</sheetData>`), 'plan.xlsx'))).toEqual([
      ['a', '2'],
      ['3', ''],
    ])
  })
})
