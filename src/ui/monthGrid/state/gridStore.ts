import type { Month } from '../../../kernel/month.ts'
import { type CellKey, realEdits } from '../engine/cells.ts'
import { type EditKind, type HistoryStep, record, redo, undo } from '../engine/history.ts'
import { type Selection, selectRange } from '../engine/selection.ts'
import { acknowledge, beginSend, editsToTheirs, failSend, keepMine } from '../engine/sync.ts'
import type { CellChange, CellEdit, GridRow, RowMonths, SaveConflict, Share } from '../types.ts'
import {
  type GridState,
  INITIAL_STATE,
  monthsOf,
  receiveRows,
  type SavePhase,
  shareOf,
  withDrafts,
  withEdits,
} from './gridState.ts'

/** Called after each act with the rows whose values changed, wherever the change came from. */
export type RowsChanged = (rows: readonly RowMonths[]) => void

/**
 * Holds the state of one grid outside React, so that a key changes plain data at once and React draws afterwards:
 * keys that come faster than frames are never lost.
 */
export class GridStore {
  #state: GridState = INITIAL_STATE
  readonly #listeners = new Set<() => void>()
  /** Told when something is owed to the server. */
  onOwed: () => void = () => {}
  onRowsChanged: RowsChanged = () => {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly getState = (): GridState => this.#state

  #set(state: GridState): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  setRows(rows: readonly GridRow[], shown: ReadonlySet<string> | null): void {
    this.#set(receiveRows(this.#state, rows, shown))
  }

  select(selection: Selection): void {
    this.#set({ ...this.#state, selection })
  }

  /** Says something to the person, on the screen and in the live region. */
  say(text: string, problem = false): void {
    this.#set({ ...this.#state, notice: { text, problem, serial: this.#state.notice.serial + 1, shown: true } })
  }

  /** Clears the sentence on the screen, when the person goes on to something else. */
  hush(): void {
    const { notice } = this.#state
    if (notice.shown) this.#set({ ...this.#state, notice: { ...notice, shown: false } })
  }

  /** Writes one act as one step of history; false when it changes nothing. */
  commit(kind: EditKind, proposed: readonly CellEdit[]): boolean {
    const edits = realEdits(proposed)
    if (edits.length === 0) return false
    const history = record(this.#state.history, { kind, edits })
    this.#write(
      { ...withEdits(this.#state, edits), history },
      edits.map((edit) => edit.rowId),
    )
    return true
  }

  undo(): HistoryStep | null {
    return this.#step(undo(this.#state.history, this.#shareOf))
  }

  redo(): HistoryStep | null {
    return this.#step(redo(this.#state.history, this.#shareOf))
  }

  /** Sends the values of this screen over those of the other person, who was shown beside them. */
  keepMine(keys: readonly CellKey[]): void {
    this.#set({ ...this.#state, sync: keepMine(this.#state.sync, keys) })
    this.onOwed()
  }

  takeTheirs(keys: readonly CellKey[]): void {
    this.commit('resolve', editsToTheirs(this.#state.sync, keys))
  }

  restore(drafts: readonly CellChange[]): number {
    const state = withDrafts(this.#state, drafts)
    const restored = [...state.sync.dirty.values()]
    this.#write(
      state,
      restored.map((change) => change.rowId),
    )
    return restored.length
  }

  /** The next batch, marked as under way; empty when there is nothing to send or one is under way already. */
  beginSend(): readonly CellChange[] {
    const sync = beginSend(this.#state.sync)
    if (sync === this.#state.sync) return []
    this.#set({ ...this.#state, sync, phase: 'saving' })
    return [...sync.sending.values()]
  }

  acknowledge(conflicts: readonly SaveConflict[], at: Date): void {
    this.#set({
      ...this.#state,
      sync: acknowledge(this.#state.sync, conflicts),
      phase: 'saved',
      failure: '',
      savedAt: at,
    })
  }

  failSend(phase: 'offline' | 'failed', failure: string): void {
    this.#set({ ...this.#state, sync: failSend(this.#state.sync), phase, failure })
  }

  setPhase(phase: SavePhase): void {
    if (phase !== this.#state.phase) this.#set({ ...this.#state, phase })
  }

  setDraftKept(draftKept: boolean): void {
    if (draftKept !== this.#state.draftKept) this.#set({ ...this.#state, draftKept })
  }

  readonly #shareOf = (rowId: string, month: Month): Share => shareOf(this.#state, rowId, month)

  #write(state: GridState, rowIds: readonly string[]): void {
    this.#set(state)
    const touched = [...new Set(rowIds)]
    if (touched.length === 0) return
    this.onOwed()
    this.onRowsChanged(touched.map((rowId) => ({ rowId, months: monthsOf(this.#state, rowId) })))
  }

  #step(step: HistoryStep | null): HistoryStep | null {
    if (step === null) return null
    const written = withEdits(this.#state, step.edits)
    this.#write(
      { ...written, history: step.history, selection: this.#around(step.edits) },
      step.edits.map((edit) => edit.rowId),
    )
    return step
  }

  /** The cells that a step of history changed, so that the person sees what happened. */
  #around(edits: readonly CellEdit[]): Selection {
    const { positions, selection } = this.#state
    const rows = edits.flatMap((edit) => positions.get(edit.rowId) ?? [])
    if (rows.length === 0) return selection
    const cols = edits.filter((edit) => positions.has(edit.rowId)).map((edit) => edit.month - 1)
    const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b))
    const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b))
    return selectRange({ top: least(rows), left: least(cols), bottom: most(rows), right: most(cols) })
  }
}
