import type { SourceCell } from '../../../../../kernel/sourceDocument.ts'
import { isBook, type PlanStyle } from './planStyle.ts'
import { columnsOf, type LaidRow } from './planTable.ts'

/** What scans, copies and hands do to a row. Sheets keep their cells in place: there a text can only be missing. */
export function damagedRow(row: LaidRow, style: PlanStyle): LaidRow {
  const damage = row.activity?.damage ?? null
  if (damage === null) return row
  const columns = columnsOf(style)
  const book = isBook(style.format)
  const start = columns.indexOf('month')
  const end = columns.lastIndexOf('month')
  const line = columns.indexOf('line')
  const filled = row.cells.findIndex(({ text }, at) => at >= start && at <= end && text !== '')
  const put = (at: number, text: string): LaidRow => withCells(row, (cell, index) => (index === at ? { text } : cell))
  const without = (at: number): LaidRow => ({ ...row, cells: row.cells.toSpliced(at, 1) })
  switch (damage) {
    case 'dropText':
      return book ? put(start - 1, '') : without(start - 1)
    case 'insertText':
      return book ? row : { ...row, cells: row.cells.toSpliced(Math.max(0, start - 2), 0, { text: '' }) }
    case 'dropMonth':
      if (filled === -1) return row
      return book ? put(filled, '-') : without(filled === start ? start + 1 : start)
    case 'marks':
      return withCells(row, (cell, at) => (at >= start && at <= end && cell.text !== '' ? { text: 'X' } : cell))
    case 'garbled':
      return filled === -1 ? row : put(filled, '2S %')
    case 'over':
      return filled === -1 ? row : put(filled, '115%')
    case 'noLine':
      return line === -1 ? row : put(line, '')
  }
}

function withCells(row: LaidRow, change: (cell: SourceCell, at: number) => SourceCell): LaidRow {
  return { ...row, cells: row.cells.map(change) }
}
