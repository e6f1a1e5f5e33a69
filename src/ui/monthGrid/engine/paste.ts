import type { Month } from '../../../kernel/month.ts'
import type { CellEdit } from '../types.ts'
import { type EngineRow, editOf, monthOfCol, realEdits } from './cells.ts'
import type { ClipboardBlock } from './clipboard.ts'
import { parseShare } from './parseShare.ts'
import { LAST_COL, type Range } from './selection.ts'

export type RejectedCell = { readonly rowId: string; readonly month: Month; readonly text: string }

/** What pasting would do: nothing is dropped without being counted or named. */
export type PastePlan = {
  readonly edits: readonly CellEdit[]
  /** Cells that take the pasted value, also where it was there before. */
  readonly written: number
  readonly rejected: readonly RejectedCell[]
  readonly readOnly: number
  readonly outside: number
  /** The range that was covered inside the grid. */
  readonly range: Range
}

/** A selection that holds the block a whole number of times is filled with copies of it; else one copy is laid down. */
function targetRange(height: number, width: number, range: Range): Range {
  const [rows, cols] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const repeats = rows % height === 0 && cols % width === 0
  return repeats ? range : { ...range, bottom: range.top + height - 1, right: range.left + width - 1 }
}

export function planPaste(
  rows: readonly EngineRow[],
  selected: Range,
  block: ClipboardBlock,
  locale: string,
): PastePlan {
  const width = Math.max(0, ...block.map((cells) => cells.length))
  if (width === 0) return { edits: [], written: 0, rejected: [], readOnly: 0, outside: 0, range: selected }
  const target = targetRange(block.length, width, selected)
  const edits: CellEdit[] = []
  const rejected: RejectedCell[] = []
  let [readOnly, outside] = [0, 0]
  for (let index = target.top; index <= target.bottom; index += 1) {
    const [row, cells] = [rows[index], block[(index - target.top) % block.length] ?? []]
    for (let col = target.left; col <= target.right; col += 1) {
      const text = cells[(col - target.left) % width]
      if (text === undefined) continue
      if (row === undefined || col > LAST_COL) {
        outside += 1
        continue
      }
      const parsed = parseShare(text, locale)
      if (!parsed.ok) rejected.push({ rowId: row.id, month: monthOfCol(col), text })
      else if (row.editable) edits.push(editOf(row, col, parsed.value))
      else readOnly += 1
    }
  }
  const range = { ...target, bottom: Math.min(target.bottom, rows.length - 1), right: Math.min(target.right, LAST_COL) }
  return { edits: realEdits(edits), written: edits.length, rejected, readOnly, outside, range }
}
