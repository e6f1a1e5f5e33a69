/** A place in the rows shown (0 = first row, 0 = January). */
export type Cell = { readonly row: number; readonly col: number }

/**
 * `anchor` and `head` are opposite corners of the range, `active` is the cell that typing changes. `homeCol` is the
 * column where a run of Tab began, to which Enter returns, as spreadsheets do.
 */
export type Selection = {
  readonly anchor: Cell
  readonly head: Cell
  readonly active: Cell
  readonly homeCol: number | null
}

export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export const LAST_COL = 11

const clamp = (value: number, max: number): number => Math.max(0, Math.min(value, max))

export function selectCell(cell: Cell): Selection {
  return { anchor: cell, head: cell, active: cell, homeCol: null }
}

export function selectRange(range: Range): Selection {
  const anchor = { row: range.top, col: range.left }
  return { anchor, head: { row: range.bottom, col: range.right }, active: anchor, homeCol: null }
}

export function extendTo(selection: Selection, head: Cell): Selection {
  return { ...selection, active: selection.anchor, head, homeCol: null }
}

export function rangeOf({ anchor, head }: Selection): Range {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.col, head.col),
    right: Math.max(anchor.col, head.col),
  }
}

export function isSingle({ anchor, head }: Selection): boolean {
  return anchor.row === head.row && anchor.col === head.col
}

/** Brings a selection back inside when rows disappear (a filter); with no rows it rests at 0,0. */
export function clampSelection(selection: Selection, rowCount: number): Selection {
  const fit = (cell: Cell): Cell => ({
    row: clamp(cell.row, Math.max(0, rowCount - 1)),
    col: clamp(cell.col, LAST_COL),
  })
  return { ...selection, anchor: fit(selection.anchor), head: fit(selection.head), active: fit(selection.active) }
}

/** Moves by rows and columns; with `extend` the range grows instead. Infinity goes to the edge. */
export function move(selection: Selection, by: Cell, extend: boolean, rowCount: number): Selection {
  const from = extend ? selection.head : selection.active
  const to = { row: clamp(from.row + by.row, rowCount - 1), col: clamp(from.col + by.col, LAST_COL) }
  return extend ? extendTo(selection, to) : selectCell(to)
}

/** Enter (`down`) and Tab (`right`), backwards with `back`: inside a range they walk the range and keep it. */
export function step(selection: Selection, way: 'down' | 'right', back: boolean, rowCount: number): Selection {
  const sign = back ? -1 : 1
  if (!isSingle(selection))
    return { ...selection, active: nextInRange(rangeOf(selection), selection.active, way, sign) }
  const { row, col } = selection.active
  if (way === 'right') {
    const moved = move(selection, { row: 0, col: sign }, false, rowCount)
    return { ...moved, homeCol: selection.homeCol ?? col }
  }
  const home = { row, col: back ? col : (selection.homeCol ?? col) }
  return move(selectCell(home), { row: sign, col: 0 }, false, rowCount)
}

function nextInRange(range: Range, active: Cell, way: 'down' | 'right', sign: number): Cell {
  const height = range.bottom - range.top + 1
  const width = range.right - range.left + 1
  const [row, col] = [active.row - range.top, active.col - range.left]
  const place = (way === 'down' ? col * height + row : row * width + col) + sign
  const next = (place + height * width) % (height * width)
  return way === 'down'
    ? { row: range.top + (next % height), col: range.left + Math.floor(next / height) }
    : { row: range.top + Math.floor(next / width), col: range.left + (next % width) }
}
