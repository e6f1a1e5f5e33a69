import { writeOds } from 'hucre/ods'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../readDocument.ts'
import { allRows, outcomeOf, texts } from '../testing/rows.ts'
import { odsOf } from '../testing/zipFixture.ts'

const cell = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`
const row = (cells: string, attributes = ''): string => `<table:table-row${attributes}>${cells}</table:table-row>`
const table = (rows: string, attributes = ' table:name="Plan"'): string =>
  `<table:table${attributes}>${rows}</table:table>`
const read = (tables: string, styles = '') => readDocument(odsOf(tables, styles), 'plan.ods')

describe('libro ods', () => {
  it('lee lo que escribe otra herramienta', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'Plan',
          rows: [
            ['Actividad & más', 'Ene'],
            ['Revisar', 8],
          ],
        },
      ],
    })
    const document = await readDocument(bytes, 'plan.ods')
    expect(texts(document)).toEqual([
      ['Actividad & más', 'Ene'],
      ['Revisar', '8'],
    ])
    expect(allRows(document)[1]?.cells[1]).toEqual({ text: '8', number: 8 })
  })

  it('no pierde la cabecera que se repite al imprimir', async () => {
    const heads = `<table:table-header-rows>${row(cell('Actividad'))}</table:table-header-rows>`
    expect(texts(await read(table(heads + row(cell('Revisar')))))).toEqual([['Actividad'], ['Revisar']])
  })

  it('un porcentaje trae su número y lo que se ve', async () => {
    const percent =
      '<table:table-cell office:value-type="percentage" office:value="0.0833"><text:p>8 %</text:p></table:table-cell>'
    expect(allRows(await read(table(row(percent))))[0]?.cells).toEqual([{ text: '8 %', number: 0.0833, percent: true }])
  })

  it('una fecha en cifras sale como está guardada; con el nombre del mes, como se ve', async () => {
    const date = (shown: string): string =>
      `<table:table-cell office:value-type="date" office:date-value="2025-02-01"><text:p>${shown}</text:p></table:table-cell>`
    expect(texts(await read(table(row(date('02/01/25') + date('feb-25')))))).toEqual([['2025-02-01', 'feb-25']])
  })

  it('filas y celdas repetidas ocupan su lugar', async () => {
    const document = await read(
      table(
        row(cell('a', ' table:number-columns-repeated="2"') + cell('b')) +
          row('<table:table-cell/>', ' table:number-rows-repeated="3"') +
          row(cell('c'), ' table:number-rows-repeated="2"') +
          row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048570"'),
      ),
    )
    expect(texts(document)).toEqual([
      ['a', 'a', 'b'],
      ['c', '', ''],
      ['c', '', ''],
    ])
    expect(allRows(document).map(({ place }) => ('cell' in place ? place.cell : ''))).toEqual(['A1', 'A5', 'A6'])
  })

  it('lee celdas unidas, notas, filas ocultas y hojas ocultas', async () => {
    const note = '<office:annotation><text:p>nota</text:p></office:annotation>'
    const merged = `<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>L</text:p>${note}</table:table-cell>`
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const document = await read(
      table(
        row(merged + cell('a')) + row(`<table:covered-table-cell/>${cell('b')}`, ' table:visibility="collapse"'),
        ' table:name="Plan" table:style-name="ta2"',
      ),
      style,
    )
    expect(document.sections[0]?.hidden).toBe(true)
    expect(allRows(document).map(({ hidden, cells }) => ({ hidden, cells }))).toEqual([
      { hidden: false, cells: [{ text: 'L', note: 'nota' }, { text: 'a' }] },
      { hidden: true, cells: [{ text: 'L', note: 'nota', merged: true }, { text: 'b' }] },
    ])
  })

  it('una fórmula sin resultado se dice', async () => {
    const formula = '<table:table-cell table:formula="of:=IF([.A1]>3;1;0)"/>'
    expect(allRows(await read(table(row(cell('a') + formula))))[0]?.cells[1]).toEqual({
      text: '',
      formulaWithoutValue: true,
    })
  })

  it('contenido repetido hasta el fin de la hoja se rechaza', async () => {
    const endless = row(cell('a'), ' table:number-rows-repeated="1048576"')
    expect(await outcomeOf(odsOf(table(endless)), 'plan.ods')).toBe('documents.tooManyCells')
  })
})
