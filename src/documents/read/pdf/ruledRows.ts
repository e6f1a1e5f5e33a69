import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import { visibleText } from '../text/cellText.ts'
import { type Box, centre, type TextPiece } from './geometry.ts'
import type { RuledTable } from './ruledTables.ts'
import { blockText } from './textLines.ts'

export type PageRow = {
  cells: SourceCell[]
  tabular: boolean
  top: number
  /** True when a text of this row goes over a line between cells, so that its column is doubtful. */
  acrossCells: boolean
}

/** How far a text may stick out of its cell before it counts as reaching into the next. */
const MAX_STICK_OUT = 2.5

export function isInside(box: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Rows of a ruled table: each piece of text goes whole to the cell in which its centre lies, and is never divided. */
export function ruledRows(table: RuledTable, pieces: readonly TextPiece[]): PageRow[] {
  const columns = table.xs.length - 1
  const contents = new Map<number, TextPiece[]>()
  const doubtful = new Set<number>()
  for (const piece of pieces) {
    const { x, y } = centre(piece.box)
    const square = squareIndex(table.ys, y) * columns + squareIndex(table.xs, x)
    const cell = table.cellOf[square] ?? square
    contents.set(cell, [...(contents.get(cell) ?? []), piece])
    if (reachesOut(table, cell, piece)) doubtful.add(cell)
  }
  const texts = new Map([...contents].map(([cell, inside]) => [cell, visibleText(blockText(inside))]))
  return Array.from({ length: table.ys.length - 1 }, (_, row) => {
    const squares = table.cellOf.slice(row * columns, (row + 1) * columns)
    const cells = squares.map((cell, column) => squareCell(texts.get(cell) ?? '', cell === row * columns + column))
    return { cells, tabular: true, top: table.ys[row] ?? 0, acrossCells: squares.some((cell) => doubtful.has(cell)) }
  }).filter(({ cells }) => cells.some(({ text, merged }) => text !== '' && merged !== true))
}

function squareCell(text: string, first: boolean): SourceCell {
  return first ? { text } : { text, merged: true }
}

/** Index of the interval that holds a position; the outer ones hold what lies beyond. */
function squareIndex(edges: readonly number[], position: number): number {
  const next = edges.findIndex((edge, index) => index > 0 && position < edge)
  return next === -1 ? edges.length - 2 : next - 1
}

function reachesOut(table: RuledTable, cell: number, piece: TextPiece): boolean {
  if (piece.text.trim() === '') return false
  const columns = table.xs.length - 1
  const across = [...table.cellOf.entries()].filter(([, owner]) => owner === cell).map(([square]) => square % columns)
  const left = table.xs[Math.min(...across)] ?? 0
  const right = table.xs[Math.max(...across) + 1] ?? 0
  return piece.box.left < left - MAX_STICK_OUT || piece.box.right > right + MAX_STICK_OUT
}
