import type { Month } from '../../../kernel/month.ts'
import { clearRange, editOf } from '../engine/cells.ts'
import { type ClipboardBlock, readClipboard, toHtmlTable, toTsv } from '../engine/clipboard.ts'
import { dragTarget, type FillPlan, planFill, planFillDown, planFillRight } from '../engine/fill.ts'
import type { EditKind, HistoryStep } from '../engine/history.ts'
import { type ParseFailure, parseShare } from '../engine/parseShare.ts'
import { planPaste } from '../engine/paste.ts'
import { type Cell, extendTo, type Range, rangeOf, selectRange } from '../engine/selection.ts'
import type { ShareFormat } from '../engine/shareFormat.ts'
import type { MonthGridMessages } from '../messages.es.ts'
import type { RowMonths } from '../types.ts'
import { activeRow, engineRows, monthsOf, sharesOf } from './gridState.ts'
import type { GridStore } from './gridStore.ts'

/** What an act of the person needs besides the store. */
export type Bench = {
  readonly store: GridStore
  readonly messages: MonthGridMessages
  readonly locale: string
  readonly format: ShareFormat
}

const selectedRange = ({ store }: Bench): Range => rangeOf(store.getState().selection)

export function monthLabel(messages: MonthGridMessages, month: Month): string {
  return messages.months[month - 1] ?? ''
}

/** Writes a typed text into one cell. Returns why it can't be read, else null. */
export function typeInto({ store, locale }: Bench, rowId: string, col: number, text: string): ParseFailure | null {
  const state = store.getState()
  const row = state.rows[state.positions.get(rowId) ?? -1]
  const parsed = parseShare(text, locale)
  if (!parsed.ok) return parsed.reason
  if (row?.editable) store.commit('type', [editOf({ ...row, months: monthsOf(state, rowId) }, col, parsed.value)])
  return null
}

/** True when the active row takes changes; else says that it doesn't. */
export function canEditActive({ store, messages }: Bench): boolean {
  const row = activeRow(store.getState())
  if (row === undefined) return false
  if (!row.editable) store.say(messages.rowReadOnly(row.code), true)
  return row.editable
}

export function clearSelection(bench: Bench, kind: 'clear' | 'cut'): void {
  const { edits, readOnly } = clearRange(engineRows(bench.store.getState()), selectedRange(bench))
  bench.store.commit(kind, edits)
  bench.store.say(bench.messages.cleared(edits.length, readOnly), readOnly > 0)
}

/** What the selection puts on the clipboard: figures in the decimal sign of the locale, for a spreadsheet. */
export function copySelection(bench: Bench): { readonly text: string; readonly html: string } {
  const block = sharesOf(bench.store.getState(), selectedRange(bench)).map((row) => row.map(bench.format))
  bench.store.say(bench.messages.copied(block.flat().length))
  return { text: toTsv(block), html: toHtmlTable(block) }
}

export function pasteClipboard(bench: Bench, data: { readonly html: string; readonly text: string }): void {
  const block = readClipboard(data)
  if (block.length === 0) bench.store.say(bench.messages.nothingPasted, true)
  else pasteBlock(bench, block)
}

function pasteBlock({ store, messages, locale }: Bench, block: ClipboardBlock): void {
  const state = store.getState()
  const plan = planPaste(engineRows(state), rangeOf(state.selection), block, locale)
  store.commit('paste', plan.edits)
  store.select(selectRange(plan.range))
  const rejected = plan.rejected.map(({ rowId, month, text }) => ({
    code: state.rows[state.positions.get(rowId) ?? -1]?.code ?? '',
    month: monthLabel(messages, month),
    text,
  }))
  const problem = rejected.length + plan.readOnly + plan.outside > 0
  store.say(messages.pasted({ ...plan, rejected }), problem)
}

function fill({ store, messages }: Bench, plan: FillPlan): void {
  store.commit('fill', plan.edits)
  store.select(selectRange(plan.range))
  store.say(messages.filled(plan.written, plan.readOnly), plan.readOnly > 0)
}

export function fillDown(bench: Bench): void {
  fill(bench, planFillDown(engineRows(bench.store.getState()), selectedRange(bench)))
}

export function fillRight(bench: Bench): void {
  fill(bench, planFillRight(engineRows(bench.store.getState()), selectedRange(bench)))
}

export function fillByDrag(bench: Bench, source: Range, to: Cell): void {
  fill(bench, planFill(engineRows(bench.store.getState()), source, dragTarget(source, to)))
}

function sayStep({ store, messages }: Bench, step: HistoryStep | null, way: 'undone' | 'redone'): void {
  if (step !== null) store.say(messages[way](step.group.kind, step.edits.length, step.skipped), step.skipped > 0)
  else store.say(way === 'undone' ? messages.nothingToUndo : messages.nothingToRedo)
}

export function undoLast(bench: Bench): void {
  sayStep(bench, bench.store.undo(), 'undone')
}

export function redoLast(bench: Bench): void {
  sayStep(bench, bench.store.redo(), 'redone')
}

/** Writes whole rows as one step of history; rows that are unknown or read only are left out. Returns cells changed. */
export function applyMonths(bench: Bench, kind: EditKind, proposals: readonly RowMonths[]): number {
  const state = bench.store.getState()
  const rows = new Map(state.all.map((row) => [row.id, { ...row, months: monthsOf(state, row.id) }]))
  const edits = proposals.flatMap(({ rowId, months }) => {
    const row = rows.get(rowId)
    return row?.editable ? months.map((share, col) => editOf(row, col, share)) : []
  })
  const changed = edits.filter((edit) => edit.before !== edit.after)
  if (bench.store.commit(kind, changed)) bench.store.say(bench.messages.applied(changed.length))
  return changed.length
}

export function selectTo({ store }: Bench, head: Cell): void {
  store.select(extendTo(store.getState().selection, head))
}
