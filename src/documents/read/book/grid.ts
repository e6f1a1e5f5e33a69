import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import { MAX_CELLS } from '../limits.ts'
import { tooManyCells } from './sheetExtent.ts'

/** Inclusive, 0-based. */
export type Span = { startRow: number; startColumn: number; endRow: number; endColumn: number }

export type CellGrid = SourceCell[][]

/**
 * Repeats the first cell of each span over all of it, `merged` in all but the first, as a person sees one label beside
 * many rows. What a program left stored under a merged cell is not seen, so it is overwritten. Spans are cut to the grid.
 */
export function expandSpans(grid: CellGrid, spans: readonly Span[]): CellGrid {
  const height = grid.length
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const expanded = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? { text: '' }))
  for (const span of spans) {
    const first = expanded[span.startRow]?.[span.startColumn]
    if (first === undefined) continue
    for (let row = span.startRow; row <= Math.min(span.endRow, height - 1); row += 1) {
      for (let column = span.startColumn; column <= Math.min(span.endColumn, width - 1); column += 1) {
        const target = expanded[row]
        if (target !== undefined && target[column] !== first) target[column] = { ...first, merged: true }
      }
    }
  }
  return expanded
}

/** Cells of a whole document so far; refuses at the limit, before the memory is spent. */
export function cellBudget(): (cells: number) => void {
  let spent = 0
  return (cells) => {
    spent += cells
    if (spent > MAX_CELLS) throw tooManyCells()
  }
}

export function hasContent(cell: SourceCell): boolean {
  return (
    cell.text.trim() !== '' || cell.number !== undefined || cell.formulaWithoutValue === true || cell.note !== undefined
  )
}
