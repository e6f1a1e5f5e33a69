import { stringify } from 'csv-stringify/sync'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { SourceCell, SourceDocument, SourceRow, SourceSection } from '../../../kernel/sourceDocument.ts'
import { pdfOf, typstCells } from './pdfFixture.ts'
import { odsOf } from './zipFixture.ts'

/** The file that an office program would have saved for these rows, in the document's own format. */
export async function fileOf({ format, sections }: SourceDocument): Promise<Uint8Array> {
  const rows = sections.flatMap((section) => section.rows)
  switch (format) {
    case 'text':
      return bytesOf(`${rows.map((row) => textsOf(row).join('\t')).join('\n')}\n`)
    case 'csv':
      return bytesOf(stringify(rows.map(textsOf), { delimiter: ';', record_delimiter: 'windows' }))
    case 'xlsx':
      return writeXlsx({ sheets: sections.map(toSheet) })
    case 'ods':
      return odsOf(sections.map(toOdsTable).join(''), ODS_HIDDEN)
    case 'docx':
      return new Uint8Array(
        await Packer.toBuffer(new Document({ sections: [{ children: blocksOf(rows).map(toWord) }] })),
      )
    case 'pdf':
      return pdfOf(`#set text(size: 6pt, lang: "es")\n${blocksOf(rows).map(toTypst).join('\n\n')}`)
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const textsOf = ({ cells }: SourceRow): string[] => cells.map(({ text }) => text)

/** Rows of a sheet by their number; those that stand nowhere are empty. */
function byNumber({ rows }: SourceSection): SourceCell[][] {
  const numbered = new Map(rows.map(({ place, cells }) => ['cell' in place ? Number(place.cell.slice(1)) : 0, cells]))
  return Array.from({ length: Math.max(...numbered.keys()) }, (_, index) => numbered.get(index + 1) ?? [])
}

function toSheet(section: SourceSection): WriteSheet {
  const rows = byNumber(section)
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, at) => {
    row.forEach(({ number, percent }, column) => {
      if (number !== undefined && percent === true)
        cells.set(`${at},${column}`, { value: number, style: { numFmt: '0%' } })
    })
  })
  const values = rows.map((row) => row.map(({ text, number }) => number ?? (text === '' ? null : text)))
  return { name: section.name ?? 'Hoja1', rows: values, cells, hidden: section.hidden }
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('  ', ' <text:s/>')

const ODS_HIDDEN =
  '<style:style style:name="oculta" style:family="table"><style:table-properties table:display="false"/></style:style>'

function toOdsTable(section: SourceSection): string {
  const rows = byNumber(section).map((row) => `<table:table-row>${row.map(toOdsCell).join('')}</table:table-row>`)
  const style = section.hidden ? ' table:style-name="oculta"' : ''
  return `<table:table table:name="${xml(section.name ?? 'Hoja1')}"${style}>${rows.join('')}</table:table>`
}

function toOdsCell({ text, number, percent }: SourceCell): string {
  if (number === undefined && text === '') return '<table:table-cell/>'
  const type = number === undefined ? 'string' : percent === true ? 'percentage' : 'float'
  const value = number === undefined ? '' : ` office:value="${number}"`
  return `<table:table-cell office:value-type="${type}"${value}><text:p>${xml(text)}</text:p></table:table-cell>`
}

/** A paragraph, or the rows of one table: it goes on while they are as wide as its first. */
type Block = { paragraph: string } | { table: string[][] }

function blocksOf(rows: readonly SourceRow[]): Block[] {
  const blocks: Block[] = []
  for (const row of rows) {
    const [texts, last] = [textsOf(row), blocks.at(-1)]
    if (!row.tabular) blocks.push({ paragraph: texts.join(' ') })
    else if (last !== undefined && 'table' in last && last.table[0]?.length === texts.length) last.table.push(texts)
    else blocks.push({ table: [texts] })
  }
  return blocks
}

function toWord(block: Block): Paragraph | Table {
  if ('paragraph' in block) return new Paragraph(block.paragraph)
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
  return new Table({ rows: block.table.map((texts) => new TableRow({ children: texts.map(cell) })) })
}

/** Columns of words take three times the width of columns of figures. */
function toTypst(block: Block): string {
  if ('paragraph' in block) return `#par[#${JSON.stringify(block.paragraph)}]`
  const widths = (block.table[0] ?? []).map((_, column) =>
    block.table.some((texts) => (texts[column] ?? '').length > 9) ? '3fr' : '1fr',
  )
  return `#table(columns: (${widths.join(', ')},), ${typstCells(block.table)})`
}
