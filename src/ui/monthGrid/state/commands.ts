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
export type GridContext = {
  readonly store: GridStore
  readonly messages: MonthGridMessages
  readonly locale: string
  readonly format: ShareFormat
}

const selectedRange = ({ store }: GridContext): Range => rangeOf(store.getState().selection)

export function monthLabel(messages: MonthGridMessages, month: Month): string {
  return messages.months[month - 1] ?? ''
}

/** Writes a typed text into one cell. Returns why it can't be read, else null. */
export function typeInto(
  { store, locale }: GridContext,
  rowId: string,
  col: number,
  text: string,
): ParseFailure | null {
  const state = store.getState()
  const row = state.rows[state.positions.get(rowId) ?? -1]
  const parsed = parseShare(text, locale)
  if (!parsed.ok) return parsed.reason
  if (row?.editable) store.commit('type', [editOf({ ...row, months: monthsOf(state, rowId) }, col, parsed.value)])
  return null
}

/** True when the active row takes changes; else says that it doesn't. */
export function canEditActive({ store, messages }: GridContext): boolean {
  const row = activeRow(store.getState())
  if (row === undefined) return false
  if (!row.editable) store.say(messages.rowReadOnly(row.code), true)
  return row.editable
}

export function clearSelection(context: GridContext, kind: 'clear' | 'cut'): void {
  const { edits, readOnly } = clearRange(engineRows(context.store.getState()), selectedRange(context))
  context.store.commit(kind, edits)
  context.store.say(context.messages.cleared(edits.length, readOnly), readOnly > 0)
}

/** What the selection puts on the clipboard: figures in the decimal sign of the locale, for a spreadsheet. */
export function copySelection(context: GridContext): { readonly text: string; readonly html: string } {
  const block = sharesOf(context.store.getState(), selectedRange(context)).map((row) => row.map(context.format))
  context.store.say(context.messages.copied(block.flat().length))
  return { text: toTsv(block), html: toHtmlTable(block) }
}

export function pasteClipboard(context: GridContext, data: { readonly html: string; readonly text: string }): void {
  const block = readClipboard(data)
  if (block.length === 0) context.store.say(context.messages.nothingPasted, true)
  else pasteBlock(context, block)
}

function pasteBlock({ store, messages, locale }: GridContext, block: ClipboardBlock): void {
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

function fill({ store, messages }: GridContext, plan: FillPlan): void {
  store.commit('fill', plan.edits)
  store.select(selectRange(plan.range))
  store.say(messages.filled(plan.written, plan.readOnly), plan.readOnly > 0)
}

export function fillDown(context: GridContext): void {
  fill(context, planFillDown(engineRows(context.store.getState()), selectedRange(context)))
}

export function fillRight(context: GridContext): void {
  fill(context, planFillRight(engineRows(context.store.getState()), selectedRange(context)))
}

export function fillByDrag(context: GridContext, source: Range, to: Cell): void {
  fill(context, planFill(engineRows(context.store.getState()), source, dragTarget(source, to)))
}

function sayStep({ store, messages }: GridContext, step: HistoryStep | null, way: 'undone' | 'redone'): void {
  if (step !== null) store.say(messages[way](step.group.kind, step.edits.length, step.skipped), step.skipped > 0)
  else store.say(way === 'undone' ? messages.nothingToUndo : messages.nothingToRedo)
}

export function undoLast(context: GridContext): void {
  sayStep(context, context.store.undo(), 'undone')
}

export function redoLast(context: GridContext): void {
  sayStep(context, context.store.redo(), 'redone')
}

/** Writes whole rows as one step of history; rows that are unknown or read only are left out. Returns cells changed. */
export function applyMonths(context: GridContext, kind: EditKind, proposals: readonly RowMonths[]): number {
  const state = context.store.getState()
  const rows = new Map(state.all.map((row) => [row.id, { ...row, months: monthsOf(state, row.id) }]))
  const edits = proposals.flatMap(({ rowId, months }) => {
    const row = rows.get(rowId)
    return row?.editable ? months.map((share, col) => editOf(row, col, share)) : []
  })
  const changed = edits.filter((edit) => edit.before !== edit.after)
  if (context.store.commit(kind, changed)) context.store.say(context.messages.applied(changed.length))
  return changed.length
}

export function selectTo({ store }: GridContext, head: Cell): void {
  store.select(extendTo(store.getState().selection, head))
}
