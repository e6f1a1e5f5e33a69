import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import type { ReadIssueCode } from '../refusal.ts'
import { visibleText } from '../text/cellText.ts'
import { mendBrokenWords } from './brokenWords.ts'
import { centre, type TextPiece } from './geometry.ts'
import type { RuledTable } from './ruledTables.ts'
import { blockText, groupLines, lineText } from './textLines.ts'

export type PageRow = {
  cells: SourceCell[]
  tabular: boolean
  top: number
  /** What makes a cell of this row doubtful. */
  doubts: RowDoubt[]
}

export type RowDoubt = Extract<ReadIssueCode, 'documents.pdfTextAcrossCells' | 'documents.pdfBrokenFigure'>

/** How far a text may stick out of its cell before it counts as reaching into the next. */
const MAX_STICK_OUT = 2.5

/**
 * Rows of a ruled table: each piece of text goes whole to the cell in which its centre lies, and is never divided. `known`
 * are words of the document (knownWords).
 */
export function ruledRows(table: RuledTable, pieces: readonly TextPiece[], known: ReadonlySet<string>): PageRow[] {
  const columns = table.xs.length - 1
  const contents = new Map<number, TextPiece[]>()
  const doubts = new Map<number, RowDoubt>()
  for (const piece of pieces) {
    const { x, y } = centre(piece.box)
    const square = squareIndex(table.ys, y) * columns + squareIndex(table.xs, x)
    const cell = table.cellOf[square] ?? square
    contents.set(cell, [...(contents.get(cell) ?? []), piece])
    if (reachesOut(table, cell, piece)) doubts.set(cell, 'documents.pdfTextAcrossCells')
  }
  for (const [cell, inside] of contents) if (isBrokenFigure(inside)) doubts.set(cell, 'documents.pdfBrokenFigure')
  const placed = new Map([...contents].map(([cell, inside]) => [cell, { ...sidesOf(table, cell), pieces: inside }]))
  const texts = new Map(
    [...mendBrokenWords(placed, known)].map(([cell, inside]) => [cell, visibleText(blockText(inside))]),
  )
  return Array.from({ length: table.ys.length - 1 }, (_, row) => {
    const squares = table.cellOf.slice(row * columns, (row + 1) * columns)
    const cells = squares.map((cell, column) => squareCell(texts.get(cell) ?? '', cell === row * columns + column))
    return { cells, tabular: true, top: table.ys[row] ?? 0, doubts: rowDoubts(squares, doubts) }
  }).filter(({ cells }) => cells.some(({ text, merged }) => text !== '' && merged !== true))
}

function rowDoubts(squares: readonly number[], doubts: ReadonlyMap<number, RowDoubt>): RowDoubt[] {
  return [...new Set(squares.flatMap((cell) => doubts.get(cell) ?? []))]
}

/** A figure over two lines may be one that did not fit (`8.3` `3%`) or two, nobody can tell from here; a lone `%` is clear. */
export function isBrokenFigure(pieces: readonly TextPiece[]): boolean {
  const figures = pieces.every(({ text }) => /^[\d.,%\s]+$/u.test(text))
  return (
    figures &&
    groupLines(pieces)
      .slice(1)
      .some((line) => lineText(line.pieces) !== '%')
  )
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
  const { left, right } = sidesOf(table, cell)
  return piece.box.left < left - MAX_STICK_OUT || piece.box.right > right + MAX_STICK_OUT
}

function sidesOf(table: RuledTable, cell: number): { left: number; right: number } {
  const columns = table.xs.length - 1
  const across = [...table.cellOf.entries()].filter(([, owner]) => owner === cell).map(([square]) => square % columns)
  return { left: table.xs[Math.min(...across)] ?? 0, right: table.xs[Math.max(...across) + 1] ?? 0 }
}
