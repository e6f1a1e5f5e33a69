import type { CellEdit } from '../types.ts'
import { type EngineRow, editOf, realEdits } from './cells.ts'
import type { Cell, Range } from './selection.ts'

export type FillPlan = {
  readonly edits: readonly CellEdit[]
  readonly written: number
  readonly readOnly: number
  readonly range: Range
}

/** Repeats the source over the target, counted from the source's corner, also upwards and to the left. */
export function planFill(rows: readonly EngineRow[], source: Range, target: Range): FillPlan {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1]
  const from = (offset: number, size: number): number => ((offset % size) + size) % size
  const edits: CellEdit[] = []
  let readOnly = 0
  for (let index = target.top; index <= target.bottom; index += 1) {
    const row = rows[index]
    const pattern = rows[source.top + from(index - source.top, height)]
    if (row === undefined || pattern === undefined) continue
    for (let col = target.left; col <= target.right; col += 1) {
      const inSource = index >= source.top && index <= source.bottom && col >= source.left && col <= source.right
      if (inSource) continue
      if (!row.editable) readOnly += 1
      else edits.push(editOf(row, col, pattern.months[source.left + from(col - source.left, width)] ?? null))
    }
  }
  return { edits: realEdits(edits), written: edits.length, readOnly, range: target }
}

/** Ctrl+D: the first row of the range goes down; one row alone takes the row above. */
export function planFillDown(rows: readonly EngineRow[], range: Range): FillPlan {
  const top = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top
  return { ...planFill(rows, { ...range, top, bottom: top }, { ...range, top }), range }
}

/** Ctrl+R: the first column of the range goes right; one column alone takes the column on its left. */
export function planFillRight(rows: readonly EngineRow[], range: Range): FillPlan {
  const left = range.left === range.right ? Math.max(0, range.left - 1) : range.left
  return { ...planFill(rows, { ...range, left, right: left }, { ...range, left }), range }
}

/** Where a drag of the handle leads: along the axis that it left furthest, so that a fill is never a diagonal. */
export function dragTarget(source: Range, to: Cell): Range {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0)
  const across = Math.max(to.col - source.right, source.left - to.col, 0)
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.col), right: Math.max(source.right, to.col) }
}
