import type { ClipboardEvent, KeyboardEvent } from 'react'
import { move, selectCell, selectRange, step } from './engine/selection.ts'
import { commandOf, type GridCommand, type SimpleCommand } from './keymap.ts'
import {
  clearSelection,
  copySelection,
  fillDown,
  fillRight,
  type GridContext,
  pasteClipboard,
  redoLast,
  undoLast,
} from './state/commands.ts'

export type GridKeysPort = {
  readonly context: GridContext
  readonly openEditor: (mode: 'type' | 'edit') => boolean
  readonly openHelp: () => void
  readonly openMenu: () => void
  readonly pageSize: () => number
}

export type GridKeys = {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onCut: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** Tab at the end of a row leaves the grid, so that nobody is caught in it. */
function leavesGrid(context: GridContext, command: GridCommand): boolean {
  if (command.type !== 'step' || command.way !== 'right') return false
  const { anchor, head, active } = context.store.getState().selection
  const single = anchor.row === head.row && anchor.col === head.col
  return single && active.col === (command.back ? 0 : 11)
}

function runMove(port: GridKeysPort, command: Extract<GridCommand, { type: 'move' | 'page' | 'step' }>): void {
  const { store } = port.context
  const { selection, rows } = store.getState()
  if (command.type === 'step') store.select(step(selection, command.way, command.back, rows.length))
  else if (command.type === 'move') store.select(move(selection, command, command.extend, rows.length))
  else {
    const by = { row: command.sign * port.pageSize(), col: 0 }
    store.select(move(selection, by, command.extend, rows.length))
  }
}

function selectWhole(context: GridContext, what: 'selectAll' | 'selectRow' | 'selectColumn'): void {
  const { selection, rows } = context.store.getState()
  const { row, col } = selection.active
  const [top, bottom] = what === 'selectRow' ? [row, row] : [0, rows.length - 1]
  const [left, right] = what === 'selectColumn' ? [col, col] : [0, 11]
  context.store.select({ ...selectRange({ top, left, bottom, right }), active: { row: top, col: left } })
}

const simple: Readonly<Record<SimpleCommand, (port: GridKeysPort) => void>> = {
  edit: (port) => port.openEditor('edit'),
  type: (port) => port.openEditor('type'),
  clear: ({ context }) => clearSelection(context, 'clear'),
  undo: ({ context }) => undoLast(context),
  redo: ({ context }) => redoLast(context),
  fillDown: ({ context }) => fillDown(context),
  fillRight: ({ context }) => fillRight(context),
  selectAll: ({ context }) => selectWhole(context, 'selectAll'),
  selectRow: ({ context }) => selectWhole(context, 'selectRow'),
  selectColumn: ({ context }) => selectWhole(context, 'selectColumn'),
  collapse: ({ context }) => context.store.select(selectCell(context.store.getState().selection.active)),
  help: (port) => port.openHelp(),
  menu: (port) => port.openMenu(),
}

function run(port: GridKeysPort, command: GridCommand): void {
  if (command.type === 'move' || command.type === 'page' || command.type === 'step') runMove(port, command)
  else simple[command.type](port)
}

/** Keys and clipboard of the grid while no cell is being edited. */
export function gridKeys(port: GridKeysPort): GridKeys {
  const { context } = port
  const copy = (event: ClipboardEvent): void => {
    event.preventDefault()
    const { text, html } = copySelection(context)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
  }
  return {
    onKeyDown(event) {
      const command = commandOf({
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        altGraph: event.getModifierState('AltGraph'),
      })
      if (command === null || context.store.getState().rows.length === 0 || leavesGrid(context, command)) return
      context.store.hush()
      // The key that begins a text must go on into the field that just took the focus.
      if (command.type !== 'type') event.preventDefault()
      run(port, command)
    },
    onCopy: copy,
    onCut(event) {
      copy(event)
      clearSelection(context, 'cut')
    },
    onPaste(event) {
      event.preventDefault()
      const { clipboardData } = event
      pasteClipboard(context, { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') })
    },
  }
}
