import type { Month } from '../../../kernel/month.ts'
import type { CellEdit, Share } from '../types.ts'
import { invert } from './cells.ts'

export type EditKind = 'type' | 'clear' | 'cut' | 'paste' | 'fill' | 'spread' | 'apply' | 'resolve'

/** What one act of a person changed: it is undone as a whole. */
export type EditGroup = { readonly kind: EditKind; readonly edits: readonly CellEdit[] }

/** Saving leaves it alone: undoing afterwards sends the opposite change. */
export type History = { readonly done: readonly EditGroup[]; readonly undone: readonly EditGroup[] }

export type HistoryStep = {
  readonly history: History
  readonly group: EditGroup
  /** What is to be written now. */
  readonly edits: readonly CellEdit[]
  /** Cells that hold something else by now (another person's value came in): they are left as they are. */
  readonly skipped: number
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }
const MAX_GROUPS = 500

export function record(history: History, group: EditGroup): History {
  return { done: [...history.done, group].slice(-MAX_GROUPS), undone: [] }
}

export function undo(history: History, shareOf: (rowId: string, month: Month) => Share): HistoryStep | null {
  const group = history.done.at(-1)
  if (group === undefined) return null
  const next = { done: history.done.slice(0, -1), undone: [...history.undone, group] }
  return { history: next, group, ...stillThere(invert(group.edits), shareOf) }
}

export function redo(history: History, shareOf: (rowId: string, month: Month) => Share): HistoryStep | null {
  const group = history.undone.at(-1)
  if (group === undefined) return null
  const next = { done: [...history.done, group], undone: history.undone.slice(0, -1) }
  return { history: next, group, ...stillThere(group.edits, shareOf) }
}

function stillThere(
  edits: readonly CellEdit[],
  shareOf: (rowId: string, month: Month) => Share,
): { readonly edits: readonly CellEdit[]; readonly skipped: number } {
  const applicable = edits.filter((edit) => shareOf(edit.rowId, edit.month) === edit.before)
  return { edits: applicable, skipped: edits.length - applicable.length }
}
