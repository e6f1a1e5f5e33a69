import { type Box, boxAround, type Ruling } from './geometry.ts'
import { distinctPositions } from './rulings.ts'

/** A table drawn with lines. Cells are regions of its finest grid; a merged cell covers several squares. */
export type RuledTable = {
  box: Box
  /** Edges of the finest grid, one more than columns and rows. */
  xs: readonly number[]
  ys: readonly number[]
  /** For every square, row by row, the number of the cell it belongs to (the first square of that cell). */
  cellOf: readonly number[]
  /** True when some cell is no rectangle: a line is missing in the drawing. */
  irregular: boolean
}

/** How far the end of a line may stay from the line it meets. */
const TOUCH = 3

/** Tables made by lines that meet each other: at least two of each direction, or one cell could not be told from another. */
export function findRuledTables(rulings: readonly Ruling[]): RuledTable[] {
  return connectedGroups(rulings)
    .filter(
      (group) =>
        group.filter(({ direction }) => direction === 'horizontal').length >= 2 &&
        group.filter(({ direction }) => direction === 'vertical').length >= 2,
    )
    .map(buildTable)
    .filter(({ xs, ys }) => xs.length > 2 || ys.length > 2)
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
}

function meet(a: Ruling, b: Ruling): boolean {
  if (a.direction === b.direction) return false
  return b.at >= a.from - TOUCH && b.at <= a.to + TOUCH && a.at >= b.from - TOUCH && a.at <= b.to + TOUCH
}

function connectedGroups(rulings: readonly Ruling[]): Ruling[][] {
  const left = new Set(rulings)
  const groups: Ruling[][] = []
  for (const seed of rulings) {
    if (!left.delete(seed)) continue
    const group = [seed]
    for (const member of group) {
      for (const other of left) {
        if (!meet(member, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function buildTable(rulings: readonly Ruling[]): RuledTable {
  const horizontal = rulings.filter(({ direction }) => direction === 'horizontal')
  const vertical = rulings.filter(({ direction }) => direction === 'vertical')
  // Tables without outer borders end where their lines end.
  const xs = distinctPositions([...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])])
  const ys = distinctPositions([...horizontal.map(({ at }) => at), ...vertical.flatMap(({ from, to }) => [from, to])])
  const { cellOf, irregular } = joinSquares(xs, ys, horizontal, vertical)
  const box = boxAround([{ left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }])
  return { box, xs, ys, cellOf, irregular }
}

/** Squares with no line between them are one cell. */
function joinSquares(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): { cellOf: number[]; irregular: boolean } {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const cellOf = Array.from({ length: columns * rows }, (_, index) => index)
  const rename = (from: number, to: number): void => {
    for (const [index, cell] of cellOf.entries()) if (cell === from) cellOf[index] = to
  }
  const join = (a: number, b: number): void => {
    const [cellA = a, cellB = b] = [cellOf[a], cellOf[b]]
    if (cellA !== cellB) rename(Math.max(cellA, cellB), Math.min(cellA, cellB))
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const square = row * columns + column
      const y = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      const x = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
      if (column + 1 < columns && !hasLine(vertical, xs[column + 1] ?? 0, y)) join(square, square + 1)
      if (row + 1 < rows && !hasLine(horizontal, ys[row + 1] ?? 0, x)) join(square, square + columns)
    }
  }
  return { cellOf, irregular: hasIrregularCell(cellOf, columns) }
}

function hasLine(rulings: readonly Ruling[], at: number, through: number): boolean {
  return rulings.some((ruling) => Math.abs(ruling.at - at) <= TOUCH && ruling.from <= through && ruling.to >= through)
}

function hasIrregularCell(cellOf: readonly number[], columns: number): boolean {
  const squares = new Map<number, number[]>()
  for (const [square, cell] of cellOf.entries()) squares.set(cell, [...(squares.get(cell) ?? []), square])
  return [...squares.values()].some((members) => {
    const rows = members.map((square) => Math.floor(square / columns))
    const across = members.map((square) => square % columns)
    const area = (Math.max(...rows) - Math.min(...rows) + 1) * (Math.max(...across) - Math.min(...across) + 1)
    return area !== members.length
  })
}
