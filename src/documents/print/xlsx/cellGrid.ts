import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from 'hucre/xlsx'
import { rowHeight } from './rowHeight.ts'
import { quoted } from './sheetFrame.ts'

/** A sheet under construction: rows of cells with their styles, the merges between them and the heights of the rows. */
export type CellGrid = {
  /** Of each column, in characters. */
  widths: readonly number[]
  rows: CellValue[][]
  cells: Map<string, Partial<Cell>>
  merges: MergeRange[]
  rowDefs: NonNullable<WriteSheet['rowDefs']>
}

/** `link` names the tab that a click opens. `span` joins the cell with the columns behind it. */
export type GridCell = { value: CellValue; style: CellStyle; formula?: string; link?: string; span?: number }

/** What of a sheet the grid fills. */
export function gridParts({ rows, cells, merges, rowDefs }: CellGrid): Omit<WriteSheet, 'name'> {
  return { rows, cells, merges, rowDefs }
}

export function emptyGrid(widths: readonly number[]): CellGrid {
  return { widths, rows: [], cells: new Map(), merges: [], rowDefs: new Map() }
}

/**
 * Appends a row from the given column on and answers its index (0-based). The row is as tall as its wrapped texts need.
 *
 * @param extraHeight more room, in points.
 */
export function addRow(grid: CellGrid, cells: readonly GridCell[], firstColumn = 0, extraHeight = 0): number {
  const row = grid.rows.length
  const values: CellValue[] = Array<CellValue>(firstColumn).fill(null)
  const texts: { text: string; width: number }[] = []
  for (const { value, style, formula, link, span = 1 } of cells) {
    const column = values.length
    const content = formula === undefined ? { value } : { value, formula, formulaResult: value }
    grid.cells.set(`${row},${column}`, { ...content, style, ...(link === undefined ? {} : linkTo(link)) })
    for (let beside = 1; beside < span; beside++) grid.cells.set(`${row},${column + beside}`, { value: null, style })
    merge(grid, row, column, row, column + span - 1)
    values.push(value, ...Array<CellValue>(span - 1).fill(null))
    const width = grid.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    if (typeof value === 'string' && style.alignment?.wrapText === true) texts.push({ text: value, width })
  }
  grid.rows.push(values)
  const height = rowHeight(texts) + extraHeight
  if (texts.length > 0 || extraHeight > 0) grid.rowDefs.set(row, { height })
  return row
}

function linkTo(tab: string): Pick<Cell, 'hyperlink'> {
  return { hyperlink: { target: '', location: `${quoted(tab)}!A1` } }
}

/** Joins cells of a rectangle (0-based, ends included); a single cell needs no joining. */
export function merge(grid: CellGrid, startRow: number, startCol: number, endRow: number, endCol: number): void {
  if (startRow !== endRow || startCol !== endCol) grid.merges.push({ startRow, startCol, endRow, endCol })
}
