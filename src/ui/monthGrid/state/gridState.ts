import { MONTHS, type Month } from '../../../kernel/month.ts'
import { applyEdits, cellKey, type EngineRow, shareAt } from '../engine/cells.ts'
import { EMPTY_HISTORY, type History } from '../engine/history.ts'
import { clampSelection, type Range, type Selection, selectCell } from '../engine/selection.ts'
import { EMPTY_SYNC, noteEdits, type Sync } from '../engine/sync.ts'
import { loadAfter, loadOf, type MonthLoad } from '../engine/totals.ts'
import type { CellChange, CellEdit, GridRow, MonthShares, Share } from '../types.ts'

export type SavePhase = 'saved' | 'saving' | 'offline' | 'failed'

/** The last thing worth saying; a new `serial` says it again even when the words are the same. */
export type Notice = {
  readonly text: string
  readonly problem: boolean
  readonly serial: number
  /** Whether it still stands on the screen; the live region keeps it either way. */
  readonly shown: boolean
}

/** All that the screen shows, as plain data. Rows, selection and load speak of the rows that pass the filter. */
export type GridState = {
  readonly rows: readonly GridRow[]
  /** Every row, also those that the filter hides. */
  readonly all: readonly GridRow[]
  /** Row id to its place in `rows`. */
  readonly positions: ReadonlyMap<string, number>
  /** Values as they stand here, of every row, also of those filtered out. */
  readonly values: ReadonlyMap<string, MonthShares>
  /** Values as the caller last gave them. */
  readonly received: ReadonlyMap<string, MonthShares>
  readonly load: readonly MonthLoad[]
  readonly selection: Selection
  readonly history: History
  readonly sync: Sync
  readonly phase: SavePhase
  readonly failure: string
  readonly savedAt: Date | null
  /** False when this device could not keep the unsaved changes. */
  readonly draftKept: boolean
  readonly notice: Notice
}

export const INITIAL_STATE: GridState = {
  rows: [],
  all: [],
  positions: new Map(),
  values: new Map(),
  received: new Map(),
  load: [],
  selection: selectCell({ row: 0, col: 0 }),
  history: EMPTY_HISTORY,
  sync: EMPTY_SYNC,
  phase: 'saved',
  failure: '',
  savedAt: null,
  draftKept: true,
  notice: { text: '', problem: false, serial: 0, shown: false },
}

export function monthsOf(state: GridState, rowId: string): MonthShares {
  return state.values.get(rowId) ?? []
}

export function shareOf(state: GridState, rowId: string, month: Month): Share {
  return shareAt(monthsOf(state, rowId), month)
}

export function engineRows(state: GridState): readonly EngineRow[] {
  return state.rows.map(({ id, editable }) => ({ id, editable, months: monthsOf(state, id) }))
}

/** The shares of a range of the rows shown, row by row. */
export function sharesOf(state: GridState, range: Range): readonly MonthShares[] {
  return state.rows
    .slice(range.top, range.bottom + 1)
    .map((row) => monthsOf(state, row.id).slice(range.left, range.right + 1))
}

export function activeRow(state: GridState): GridRow | undefined {
  return state.rows[state.selection.active.row]
}

/**
 * Takes rows from the caller. A cell changes here only where the caller's value is new and nobody is changing it
 * here, so that rows given again for another reason (a flag, a name) never bring back an older value.
 */
export function receiveRows(state: GridState, all: readonly GridRow[], shown: ReadonlySet<string> | null): GridState {
  const values = new Map<string, MonthShares>()
  for (const row of all) {
    const before = state.received.get(row.id)
    const held = state.values.get(row.id)
    values.set(row.id, before === undefined || held === undefined ? row.months : merge(state, row, before, held))
  }
  const rows = shown === null ? all : all.filter((row) => shown.has(row.id))
  const positions = new Map(rows.map((row, index) => [row.id, index]))
  const received = new Map(all.map((row) => [row.id, row.months]))
  const load = loadOf(rows.map((row) => values.get(row.id) ?? []))
  return { ...state, rows, all, positions, values, received, load, selection: keepPlace(state, rows.length, positions) }
}

function merge(state: GridState, row: GridRow, before: MonthShares, held: MonthShares): MonthShares {
  if (before === row.months) return held
  const next = row.months.map((share, col) => {
    const month = MONTHS[col]
    const ours = month !== undefined && state.sync.dirty.has(cellKey(row.id, month))
    return share === before[col] || ours ? (held[col] ?? null) : share
  })
  return next.every((share, col) => share === held[col]) ? held : next
}

/** The active row stays active when a filter moves it. */
function keepPlace(state: GridState, count: number, positions: ReadonlyMap<string, number>): Selection {
  const active = activeRow(state)
  const row = active === undefined ? undefined : positions.get(active.id)
  if (row === undefined || row === state.selection.active.row) return clampSelection(state.selection, count)
  return selectCell({ row, col: state.selection.active.col })
}

/** Writes edits into values, load and what is owed to the server; history is the caller's. */
export function withEdits(state: GridState, edits: readonly CellEdit[]): GridState {
  return {
    ...state,
    values: applyEdits(state.values, edits),
    load: loadAfter(
      state.load,
      edits.filter((edit) => state.positions.has(edit.rowId)),
    ),
    sync: noteEdits(state.sync, edits),
  }
}

/** Brings back changes that an earlier page could not send; those already stored are dropped. */
export function withDrafts(state: GridState, drafts: readonly CellChange[]): GridState {
  const edits = drafts
    .filter((draft) => state.values.has(draft.rowId) && shareOf(state, draft.rowId, draft.month) !== draft.value)
    .map(({ rowId, month, value }) => ({ rowId, month, before: shareOf(state, rowId, month), after: value }))
  const next = withEdits(state, edits)
  const dirty = new Map(next.sync.dirty)
  for (const draft of drafts) {
    const key = cellKey(draft.rowId, draft.month)
    if (dirty.has(key)) dirty.set(key, draft)
  }
  return { ...next, sync: { ...next.sync, dirty } }
}
