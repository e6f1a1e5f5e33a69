import type { Cell, CellStyle, CellValue, MergeRange } from 'hucre/xlsx'

/** A sheet under construction: rows of cells with their styles, and the merges between them. */
export type CellGrid = {
  rows: CellValue[][]
  cells: Map<string, Partial<Cell>>
  merges: MergeRange[]
}

export type GridCell = { value: CellValue; style: CellStyle; formula?: string }

export function emptyGrid(): CellGrid {
  return { rows: [], cells: new Map(), merges: [] }
}

/** Appends a row from the given column on and answers its index (0-based). */
export function addRow(grid: CellGrid, cells: readonly GridCell[], firstColumn = 0): number {
  const row = grid.rows.length
  grid.rows.push([...Array<CellValue>(firstColumn).fill(null), ...cells.map((cell) => cell.value)])
  for (const [index, { value, style, formula }] of cells.entries()) {
    const content = formula === undefined ? { value } : { value, formula, formulaResult: value }
    grid.cells.set(`${row},${firstColumn + index}`, { ...content, style })
  }
  return row
}

/** Joins cells of a rectangle (0-based, ends included); a single cell needs no joining. */
export function merge(grid: CellGrid, startRow: number, startCol: number, endRow: number, endCol: number): void {
  if (startRow !== endRow || startCol !== endCol) grid.merges.push({ startRow, startCol, endRow, endCol })
}
