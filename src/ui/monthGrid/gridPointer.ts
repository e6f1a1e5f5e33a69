import type { MouseEvent, PointerEvent } from 'react'
import { dragTarget } from './engine/fill.ts'
import { type Cell, LAST_COL, type Range, rangeOf, selectCell, selectRange } from './engine/selection.ts'
import { fillByDrag, type GridContext, selectTo } from './state/commands.ts'

export type GridPointerPort = {
  readonly context: GridContext
  /** Ends the editing of a cell; false when its text can't be read and it stays open. */
  readonly endEditing: () => boolean
  readonly openEditor: () => void
  readonly openMenu: (at: { readonly x: number; readonly y: number }) => void
  readonly focusGrid: () => void
  readonly showFill: (range: Range | null) => void
}

export type GridPointer = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void
}

const EDGE_MS = 60

function numberOf(element: Element | null | undefined, name: string): number | null {
  const value = element?.getAttribute(name) ?? ''
  return value === '' ? null : Number(value)
}

/** The cell under an element: null outside; the pinned columns count as January when a row is dragged over. */
function cellOf(target: EventTarget | null): { readonly row: number | null; readonly col: number | null } {
  const element = target instanceof Element ? target : null
  return {
    row: numberOf(element?.closest('[data-r]'), 'data-r'),
    col: numberOf(element?.closest('[data-c]'), 'data-c'),
  }
}

/** Follows a pressed pointer until it is let go, also beyond the edge, where the range keeps growing row by row. */
function follow(
  scroller: HTMLElement,
  onCell: (cell: Cell) => void,
  beyond: (rows: number) => void,
  end: () => void,
): void {
  let outside = 0
  const timer = setInterval(() => outside !== 0 && beyond(outside), EDGE_MS)
  const onMove = (event: globalThis.PointerEvent): void => {
    const box = scroller.getBoundingClientRect()
    outside = event.clientY > box.bottom ? 1 : event.clientY < box.top ? -1 : 0
    const { row, col } = cellOf(document.elementFromPoint(event.clientX, event.clientY))
    if (row !== null) onCell({ row, col: col ?? 0 })
  }
  const onUp = (): void => {
    clearInterval(timer)
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onUp)
    end()
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', onUp)
  window.addEventListener('pointercancel', onUp)
}

function dragSelection({ context }: GridPointerPort, scroller: HTMLElement): void {
  const beyond = (rows: number): void => {
    const { selection, rows: all } = context.store.getState()
    const row = Math.max(0, Math.min(selection.head.row + rows, all.length - 1))
    selectTo(context, { row, col: selection.head.col })
  }
  follow(
    scroller,
    (cell) => selectTo(context, cell),
    beyond,
    () => {},
  )
}

function dragFill({ context, showFill }: GridPointerPort, scroller: HTMLElement): void {
  const source = rangeOf(context.store.getState().selection)
  let to: Cell = { row: source.bottom, col: source.right }
  const reach = (cell: Cell): void => {
    to = cell
    showFill(dragTarget(source, cell))
  }
  const beyond = (rows: number): void => {
    const last = context.store.getState().rows.length - 1
    reach({ ...to, row: Math.max(0, Math.min(to.row + rows, last)) })
  }
  const end = (): void => {
    showFill(null)
    const target = dragTarget(source, to)
    const grew = target.top < source.top || target.bottom > source.bottom
    if (grew || target.left < source.left || target.right > source.right) fillByDrag(context, source, to)
  }
  follow(scroller, reach, beyond, end)
}

function press(port: GridPointerPort, event: PointerEvent<HTMLElement>): void {
  const { store } = port.context
  const { row, col } = cellOf(event.target)
  const rowCount = store.getState().rows.length
  if (row !== null && col !== null) {
    if (event.shiftKey) selectTo(port.context, { row, col })
    else store.select(selectCell({ row, col }))
    // A finger that moves scrolls.
    if (event.pointerType !== 'touch') dragSelection(port, event.currentTarget)
  } else if (row !== null) store.select(selectRange({ top: row, bottom: row, left: 0, right: LAST_COL }))
  else if (col !== null && rowCount > 0)
    store.select(selectRange({ top: 0, bottom: rowCount - 1, left: col, right: col }))
}

/** Mouse and pen on the grid: click, Shift+click, drag, double click, handle, heads of rows and months, right click. */
export function gridPointer(port: GridPointerPort): GridPointer {
  return {
    onPointerDown(event) {
      const target = event.target instanceof Element ? event.target : null
      if (event.button !== 0 || target?.closest('input, button, [role=menu]')) return
      // Keeps the focus where it is and the page unmarked.
      event.preventDefault()
      if (!port.endEditing()) return
      port.focusGrid()
      port.context.store.hush()
      if (target?.closest('[data-handle]')) dragFill(port, event.currentTarget)
      else press(port, event)
    },
    onDoubleClick(event) {
      const { row, col } = cellOf(event.target)
      if (row !== null && col !== null) port.openEditor()
    },
    onContextMenu(event) {
      const { row, col } = cellOf(event.target)
      if (row === null) return
      event.preventDefault()
      const { selection } = port.context.store.getState()
      if (selection.active.row !== row) port.context.store.select(selectCell({ row, col: col ?? 0 }))
      port.openMenu({ x: event.clientX, y: event.clientY })
    },
  }
}
