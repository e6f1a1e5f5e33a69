import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import { type CellGrid, expandSpans, type Span } from '../book/grid.ts'
import { tooManyCells } from '../book/sheetExtent.ts'
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from '../limits.ts'
import { attribute, childElements, type MarkupElement } from '../markup/tree.ts'

/** A table of HTML as a grid in which every cell stands in its own column, row and column spans expanded. */
export function expandTable(
  table: MarkupElement,
  readCell: (cell: MarkupElement) => SourceCell,
  spend: (cells: number) => void,
): CellGrid {
  const grid: CellGrid = []
  const spans: Span[] = []
  const taken = new Set<string>()
  for (const [row, element] of rowsOf(table).entries()) {
    const cells: SourceCell[] = []
    let column = 0
    for (const cell of cellsOf(element)) {
      while (taken.has(`${row},${column}`)) column += 1
      const span = spanOf(cell, row, column)
      reserve(span, taken, spend)
      while (cells.length <= span.endColumn) cells.push({ text: '' })
      cells[column] = readCell(cell)
      spans.push(span)
      column = span.endColumn + 1
    }
    grid.push(cells)
  }
  return expandSpans(grid, spans)
}

function rowsOf(table: MarkupElement): MarkupElement[] {
  return childElements(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [],
  )
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function spanOf(cell: MarkupElement, row: number, column: number): Span {
  const columns = spanCount(attribute(cell, 'colspan'))
  const rows = spanCount(attribute(cell, 'rowspan'))
  if (column + columns > MAX_SHEET_COLUMNS || row + rows > MAX_SHEET_ROWS) throw tooManyCells()
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }
}

function reserve(span: Span, taken: Set<string>, spend: (cells: number) => void): void {
  spend((span.endRow - span.startRow + 1) * (span.endColumn - span.startColumn + 1))
  for (let row = span.startRow; row <= span.endRow; row += 1) {
    for (let column = span.startColumn; column <= span.endColumn; column += 1) taken.add(`${row},${column}`)
  }
}

function spanCount(value: string | undefined): number {
  const count = Number(value ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}
