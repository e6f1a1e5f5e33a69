import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { GroupHeading } from '../../model.ts'
import type { HeadCell, PagedRow, PagedTable } from '../paged/pagedTable.ts'
import { paragraph } from './wordStyles.ts'

/** How many rows at the end stay together. */
const HELD = 2
/** Of 240 for a single line: the shipped fonts are set for prose. */
const COMPACT_LINE = 204
const TEXT = 17
const FIGURE = 16
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' }
const border = { top: line, bottom: line, left: line, right: line }
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorder = { top: none, bottom: none, left: none, right: none }
type Alignment = (typeof AlignmentType)['CENTER' | 'END' | 'START']
const alignments: Readonly<Record<string, Alignment>> = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
}

/**
 * Caption, table and legend. Word repeats the first head only: the head of a group stands once, above its rows.
 *
 * @param followed notes or signatures come next: the last rows go to their page, so that nobody signs an empty one.
 */
export function wordTable(table: PagedTable, usableWidth: number, followed: boolean): (Paragraph | Table)[] {
  const weights = table.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = table.columns.map(({ width }) => Math.round((width / weights) * usableWidth))
  const rows = [
    ...table.head.map((cells) => headRow(cells)),
    ...table.groups.flatMap(({ heading, rows: own }, group) => [
      ...(heading ? [groupRow(heading, widths.length)] : []),
      ...own.map((row, index) => {
        const isHeld = group === table.groups.length - 1 && index >= own.length - HELD
        return bodyRow(row, table, isHeld && (followed || table.load !== null || index < own.length - 1))
      }),
    ]),
    ...(table.emptyText === null ? [] : [emptyRow(table.emptyText, widths.length)]),
    ...(table.load ? [loadRow(table.load, followed)] : []),
  ]
  const legend = table.legend.map(({ sign, meaning }) => paragraph(meaning, { keepNext: followed }, `${sign} `, FIGURE))
  return [
    ...(table.caption === null ? [] : [paragraph('', { keepNext: true }, table.caption)]),
    new Table({
      rows,
      width: { size: usableWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
    }),
    ...(legend.length > 0 ? legend : [paragraph('', { keepNext: followed, spacing: { after: 0 } })]),
  ]
}

function cell(content: Paragraph, options: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({
    children: [content],
    borders: border,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    verticalAlign: VerticalAlign.CENTER,
    ...options,
  })
}

function headRow(cells: readonly HeadCell[]): TableRow {
  const head = cells.map(({ text, columns, rows, figure }) =>
    cell(paragraph('', flat(figure ? AlignmentType.CENTER : AlignmentType.START), text, FIGURE), {
      columnSpan: columns,
      rowSpan: rows,
      shading: { fill: 'EFEDE6' },
      ...(figure ? { margins: { top: 40, bottom: 40, left: 10, right: 10 } } : {}),
    }),
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children: head })
}

function flat(alignment: Alignment = AlignmentType.START, keepNext = false): IParagraphOptions {
  return { alignment, keepNext, spacing: { after: 0, line: COMPACT_LINE } }
}

function groupRow(heading: GroupHeading, span: number): TableRow {
  const text = heading.aside === undefined ? heading.text : `${heading.text} · ${heading.aside}`
  const content = paragraph(text, flat(AlignmentType.START, true), `${heading.label}  `, TEXT)
  return new TableRow({ cantSplit: true, children: [cell(content, { columnSpan: span, shading: { fill: 'F7F5F0' } })] })
}

function bodyRow(row: PagedRow, table: PagedTable, keepNext: boolean): TableRow {
  const cells = row.cells.map(({ text, sign }, index) => {
    const column = table.columns[index]
    const written = sign === null ? text : `${text} ${sign}`
    const isStrong = column?.strong || sign !== null
    const size = column?.figure ? FIGURE : TEXT
    const form = flat(alignments[column?.align ?? 'start'], keepNext)
    return cell(isStrong ? paragraph('', form, written, size) : paragraph(written, form, '', size), {
      margins: column?.figure
        ? { top: 40, bottom: 40, left: 20, right: 40 }
        : { top: 40, bottom: 40, left: 60, right: 60 },
    })
  })
  return new TableRow({ cantSplit: !row.tall, children: cells })
}

function emptyRow(text: string, span: number): TableRow {
  return new TableRow({ children: [cell(paragraph(text, flat(AlignmentType.CENTER)), { columnSpan: span })] })
}

function loadRow(load: NonNullable<PagedTable['load']>, keepNext: boolean): TableRow {
  const label = cell(paragraph('', flat(AlignmentType.END, keepNext), load.label, FIGURE), {
    columnSpan: load.span,
    borders: noBorder,
  })
  const cells = load.cells.map((figure) =>
    cell(paragraph(figure?.text ?? '', flat(AlignmentType.CENTER, keepNext), '', FIGURE), { borders: noBorder }),
  )
  return new TableRow({ cantSplit: true, children: [...(load.span > 0 ? [label] : []), ...cells] })
}
