import { formatShare } from '../../kernel/basisPoints.ts'
import type { CellValue, LabelledText, StatusMark, TableCell, TableColumn, TableRow } from '../model.ts'

export type ReadCell = { value: CellValue; mark: StatusMark | null }

/** Value and mark of a row's cell in a column; a missing cell is an empty one. */
export function readCell(row: TableRow, column: TableColumn): ReadCell {
  const cell: TableCell = row.cells[column.key] ?? null
  return cell !== null && typeof cell === 'object' ? cell : { value: cell, mark: null }
}

/** A value as a person reads it on paper: `8.33` for a share of 833, nothing for null, 0 for 0. */
export function printedValue(value: CellValue, column: TableColumn, locale: string): string {
  if (value === null) return ''
  if (typeof value === 'string' || column.kind === 'text') return String(value)
  if (column.kind === 'share') return formatShare(value, locale)
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value)
}

/** `11/12/2026` for 2026-12-11 in El Salvador. Anything that is no date is printed as it stands. */
export function printedDate(date: string, locale: string): string {
  const instant = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return date
  const form: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(locale, form).format(instant)
}

/** `Unidad: …   Periodo: …`, as one line of plain text. */
export function labelled(entries: readonly LabelledText[]): string {
  return entries.map(({ label, text }) => `${label}: ${text}`).join('   ')
}

/** The marks of a table in the order in which they appear, once each: its legend. */
export function marksOf(rows: readonly TableRow[], columns: readonly TableColumn[]): StatusMark[] {
  const marks = rows.flatMap((row) => columns.map((column) => readCell(row, column).mark))
  const found = marks.filter((mark) => mark !== null)
  return [...new Map(found.map((mark) => [`${mark.sign}\n${mark.meaning}`, mark])).values()]
}
