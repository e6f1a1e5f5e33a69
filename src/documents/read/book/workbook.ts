import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'
import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import { visibleText } from '../text/cellText.ts'
import { type CellGrid, expandSpans } from './grid.ts'
import { dateText, isPercentFormat, numberText } from './numberText.ts'
import { columnLetters, type SheetExtent } from './sheetExtent.ts'

/** A sheet as the rest of the readers know it, whatever library or format it came from. */
export type BookSheet = {
  name: string
  hidden: boolean
  /** Dense from A1; merged cells already expanded. */
  grid: CellGrid
  /** 0-based. */
  hiddenRows: ReadonlySet<number>
  /** 1-based. */
  hiddenColumns: readonly number[]
}

/**
 * The sheets of an XLSX inside `extent`, through hucre. This module and numberText.ts are the only ones that know it.
 * Formulas give the result stored in the file and are never evaluated.
 */
export async function readXlsxSheets(bytes: Uint8Array, extent: SheetExtent): Promise<BookSheet[]> {
  const range = `A1:${columnLetters(Math.max(1, extent.columns))}${Math.max(1, extent.rows)}`
  const workbook = await readXlsx(bytes, { readStyles: true, range })
  return workbook.sheets.map((sheet) => bookSheet(sheet, extent))
}

function bookSheet(sheet: Sheet, extent: SheetExtent): BookSheet {
  const cells = sheet.rows.map((row, rowIndex) =>
    row.map((value, columnIndex) => sourceCell(value, sheet.cells?.get(`${rowIndex},${columnIndex}`))),
  )
  const spans = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startColumn: startCol,
    endRow: Math.min(endRow, extent.rows - 1),
    endColumn: Math.min(endCol, extent.columns - 1),
  }))
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden === true || def.height === 0)
  const hiddenColumns = (sheet.columns ?? []).slice(0, extent.columns)
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    grid: expandSpans(cells, spans),
    hiddenRows: new Set(hiddenRows.map(([row]) => row)),
    hiddenColumns: hiddenColumns.flatMap((column, index) => (column.hidden === true ? [index + 1] : [])),
  }
}

function sourceCell(value: CellValue, cell: Cell | undefined): SourceCell {
  const source = valueCell(value, cell?.style?.numFmt)
  if (cell?.formula !== undefined && value === null) source.formulaWithoutValue = true
  const note = cell?.comment?.text ?? cell?.comment?.richText?.map(({ text }) => text).join('')
  if (note !== undefined && note.trim() !== '') source.note = visibleText(note.trim())
  return source
}

function valueCell(value: CellValue, format: string | undefined): SourceCell {
  if (value === null) return { text: '' }
  if (typeof value === 'string') return { text: visibleText(value) }
  if (typeof value === 'boolean') return { text: value ? 'VERDADERO' : 'FALSO' }
  if (value instanceof Date) return { text: dateText(value, format) }
  const number: SourceCell = { text: numberText(value, format), number: value }
  return isPercentFormat(format) ? { ...number, percent: true } : number
}
