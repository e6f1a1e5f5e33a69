import { MONTHS, type Month } from '../../../kernel/month.ts'
import type { CellEdit, MonthShares, Share } from '../types.ts'
import type { Range } from './selection.ts'

/** What the engine needs to know of a row shown on the screen. */
export type EngineRow = { readonly id: string; readonly editable: boolean; readonly months: MonthShares }

export type CellKey = `${number}|${string}`

export function cellKey(rowId: string, month: Month): CellKey {
  return `${month}|${rowId}`
}

/** @throws RangeError outside 0 to 11. */
export function monthOfCol(col: number): Month {
  const month = MONTHS[col]
  if (month === undefined) throw new RangeError(`no month in column ${col}`)
  return month
}

export function shareAt(months: MonthShares, month: Month): Share {
  return months[month - 1] ?? null
}

export function editOf(row: EngineRow, col: number, after: Share): CellEdit {
  const month = monthOfCol(col)
  return { rowId: row.id, month, before: shareAt(row.months, month), after }
}

/** Edits that change nothing leave no trace in history nor in the next save. */
export function realEdits(edits: readonly CellEdit[]): CellEdit[] {
  return edits.filter((edit) => edit.before !== edit.after)
}

export function invert(edits: readonly CellEdit[]): CellEdit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }))
}

/** The values after the edits; rows that no edit touches keep their identity, so that they are not drawn again. */
export function applyEdits(
  values: ReadonlyMap<string, MonthShares>,
  edits: readonly CellEdit[],
): ReadonlyMap<string, MonthShares> {
  const next = new Map(values)
  const copied = new Map<string, Share[]>()
  for (const { rowId, month, after } of edits) {
    const months = copied.get(rowId) ?? [...(next.get(rowId) ?? [])]
    months[month - 1] = after
    copied.set(rowId, months)
    next.set(rowId, months)
  }
  return next
}

export type Cleared = { readonly edits: readonly CellEdit[]; readonly readOnly: number }

export function clearRange(rows: readonly EngineRow[], range: Range): Cleared {
  const [edits, cols] = [[] as CellEdit[], range.right - range.left + 1]
  let readOnly = 0
  for (const row of rows.slice(range.top, range.bottom + 1)) {
    if (!row.editable) readOnly += cols
    else for (let col = range.left; col <= range.right; col += 1) edits.push(editOf(row, col, null))
  }
  return { edits: realEdits(edits), readOnly }
}
