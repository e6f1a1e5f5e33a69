import {
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../readDocument.ts'
import { allRows, texts } from '../testing/rows.ts'

const cell = (text: string, options = {}): TableCell => new TableCell({ children: [new Paragraph(text)], ...options })
const row = (...cells: TableCell[]): TableRow => new TableRow({ children: cells })

async function read(children: (Paragraph | Table)[], options = {}) {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }], ...options }))
  return readDocument(new Uint8Array(buffer), 'plan.docx')
}

describe('documento docx', () => {
  it('párrafos y tablas salen en su orden, con su lugar', async () => {
    const document = await read([
      new Paragraph('Unidad uno'),
      new Table({ rows: [row(cell('Actividad'), cell('Ene')), row(cell('Revisar'), cell('8%'))] }),
      new Paragraph('Firma'),
      new Table({ rows: [row(cell('x'))] }),
    ])
    expect(
      allRows(document).map(({ place, tabular, cells }) => [place, tabular, cells.map(({ text }) => text)]),
    ).toEqual([
      [{ table: 0, row: 1 }, false, ['Unidad uno']],
      [{ table: 1, row: 1 }, true, ['Actividad', 'Ene']],
      [{ table: 1, row: 2 }, true, ['Revisar', '8%']],
      [{ table: 0, row: 2 }, false, ['Firma']],
      [{ table: 2, row: 1 }, true, ['x']],
    ])
  })

  it('celdas unidas a lo largo y a lo ancho ocupan su lugar', async () => {
    const document = await read([
      new Table({
        rows: [
          row(cell('Línea', { verticalMerge: VerticalMergeType.RESTART }), cell('Trimestre', { columnSpan: 2 })),
          row(cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('a'), cell('b')),
        ],
      }),
    ])
    expect(allRows(document).map(({ cells }) => cells)).toEqual([
      [{ text: 'Línea' }, { text: 'Trimestre' }, { text: 'Trimestre', merged: true }],
      [{ text: 'Línea', merged: true }, { text: 'a' }, { text: 'b' }],
    ])
  })

  it('una nota al pie no cambia la cifra que la lleva', async () => {
    const marked = new TableCell({
      children: [new Paragraph({ children: [new TextRun('8%'), new FootnoteReferenceRun(1)] })],
    })
    const document = await read([new Table({ rows: [row(marked, cell('b'))] })], {
      footnotes: { 1: { children: [new Paragraph('Sujeto a fondos')] } },
    })
    expect(allRows(document).map(({ cells }) => cells)).toEqual([
      [{ text: '8%', note: 'Sujeto a fondos' }, { text: 'b' }],
    ])
  })

  it('los párrafos de una celda quedan uno bajo otro', async () => {
    const two = new TableCell({ children: [new Paragraph('Acta'), new Paragraph('Lista')] })
    expect(texts(await read([new Table({ rows: [row(two)] })]))).toEqual([['Acta\nLista']])
  })
})
