// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places each drawn row by itself, which table elements can not
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, aria-activedescendant names the cell

import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { CellEditor, type EditorHandle } from './CellEditor.tsx'
import { type Range, rangeOf } from './engine/selection.ts'
import { GridHead, LoadRow, RangeFrame } from './GridEdges.tsx'
import { cellId, GridRowView, type RowConflicts } from './GridRowView.tsx'
import { gridKeys } from './gridKeys.ts'
import { gridPointer } from './gridPointer.ts'
import {
  FOOT_HEIGHT,
  type GridLayout,
  HEAD_HEIGHT,
  itemHeight,
  layOut,
  MONTH_WIDTH,
  PINNED_WIDTH,
  ROW_HEIGHT,
} from './layout.ts'
import type { MenuPlace } from './RowMenu.tsx'
import type { GridContext } from './state/commands.ts'
import { type GridState, monthsOf } from './state/gridState.ts'
import type { GridFlag, GridGroup, GridRow, MonthShares } from './types.ts'
import { useGridState, useMedia } from './useGridState.ts'

export type GridTableProps = {
  readonly uid: string
  readonly context: GridContext
  readonly groups: readonly GridGroup[]
  readonly flagOf: (row: GridRow, months: MonthShares) => GridFlag | undefined
  readonly ariaLabel: string
  readonly grid: RefObject<HTMLDivElement | null>
  readonly openHelp: () => void
  readonly openMenu: (place: MenuPlace) => void
}

/** Rows drawn beyond the edges, so that scrolling by a few rows shows no gap. */
const OVERSCAN = 8

/** The other person's values by row and column. */
function conflictsByRow(
  conflicts: GridState['sync']['conflicts'],
  context: GridContext,
): ReadonlyMap<string, RowConflicts> {
  const rows = new Map<string, Map<number, string>>()
  for (const { rowId, month, theirs } of conflicts.values()) {
    const cols = rows.get(rowId) ?? new Map<number, string>()
    rows.set(rowId, cols.set(month - 1, context.format(theirs)))
  }
  return rows
}

/** Scrolls as little as needed to show a cell between the pinned head, foot and left columns. */
function reveal(scroller: HTMLElement, top: number, col: number): void {
  const visible = scroller.clientHeight - HEAD_HEIGHT - FOOT_HEIGHT
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (top + ROW_HEIGHT > scroller.scrollTop + visible) scroller.scrollTop = top + ROW_HEIGHT - visible
  if (scroller.scrollWidth <= scroller.clientWidth) return
  const left = scroller.scrollWidth - (12 - col) * MONTH_WIDTH
  if (left - PINNED_WIDTH < scroller.scrollLeft) scroller.scrollLeft = left - PINNED_WIDTH
  else if (left + MONTH_WIDTH > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = left + MONTH_WIDTH - scroller.clientWidth
}

/** Follows the moving end of the selection, but leaves the page alone when the grid first appears. */
function useReveal(scroller: RefObject<HTMLDivElement | null>, state: GridState, layout: GridLayout): void {
  const { head, active, anchor } = state.selection
  const cell = active.row === anchor.row && active.col === anchor.col ? head : active
  const first = useRef(true)
  useLayoutEffect(() => {
    if (!first.current && scroller.current !== null) reveal(scroller.current, layout.tops[cell.row] ?? 0, cell.col)
    first.current = false
  }, [scroller, layout, cell.row, cell.col])
}

/** The items to draw: those in sight and the active row, which assistive technology must always find; all on paper. */
function useDrawnItems(scroller: RefObject<HTMLDivElement | null>, layout: GridLayout, activeItem: number): number[] {
  const printing = useMedia('print')
  const virtual = useVirtualizer({
    count: layout.items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => itemHeight(layout.items[index]),
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
  })
  const layoutRef = useRef(layout)
  useLayoutEffect(() => {
    if (layoutRef.current !== layout) virtual.measure()
    layoutRef.current = layout
  }, [layout, virtual])
  if (printing) return [...layout.items.keys()]
  const seen = virtual.getVirtualItems().map((item) => item.index)
  return seen.includes(activeItem) || layout.items.length === 0 ? seen : [...seen, activeItem]
}

export function GridTable(props: GridTableProps): ReactElement {
  const { uid, context, groups, grid } = props
  const state = useGridState(context.store)
  const scroller = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorHandle>(null)
  const [fill, setFill] = useState<Range | null>(null)
  const layout = useMemo(() => layOut(state.rows, groups, context.messages.noGroup), [state.rows, groups, context])
  const { active } = state.selection
  useReveal(scroller, state, layout)
  const drawn = useDrawnItems(scroller, layout, layout.itemOfRow[active.row] ?? 0)
  const focusGrid = (): void => grid.current?.focus({ preventScroll: true })
  const openEditor = (mode: 'type' | 'edit'): boolean => {
    if (scroller.current !== null) reveal(scroller.current, layout.tops[active.row] ?? 0, active.col)
    return editor.current?.open(mode) ?? false
  }
  const keys = gridKeys({
    context,
    openEditor,
    openHelp: props.openHelp,
    openMenu: () => {
      const cell = document.getElementById(cellId(uid, active.row, active.col))?.getBoundingClientRect()
      props.openMenu({ x: cell?.left ?? 0, y: cell?.bottom ?? 0 })
    },
    pageSize: () => {
      const height = scroller.current?.clientHeight ?? 0
      return Math.max(1, Math.floor((height - HEAD_HEIGHT - FOOT_HEIGHT) / ROW_HEIGHT) - 1)
    },
  })
  const pointer = gridPointer({
    context,
    endEditing: () => editor.current?.commit() ?? true,
    openEditor: () => void openEditor('edit'),
    openMenu: props.openMenu,
    focusGrid,
    showFill: setFill,
  })
  const rowCount = layout.items.length + 2
  const hasRows = state.rows.length > 0
  return (
    <div className="mg-scroll" ref={scroller} {...pointer}>
      <div className="mg-content">
        <div
          ref={grid}
          role="grid"
          tabIndex={0}
          className="mg-grid"
          aria-label={props.ariaLabel}
          aria-multiselectable="true"
          aria-rowcount={rowCount}
          aria-colcount={14}
          aria-activedescendant={hasRows ? cellId(uid, active.row, active.col) : undefined}
          {...keys}
        >
          <GridHead context={context} />
          <GridBody {...props} state={state} layout={layout} drawn={drawn} />
          <LoadRow load={state.load} rowCount={state.rows.length} ariaIndex={rowCount} context={context} />
        </div>
        {hasRows ? <RangeFrame selection={state.selection} fill={fill} tops={layout.tops} /> : null}
        <CellEditor context={context} topOf={(row) => layout.tops[row] ?? 0} focusGrid={focusGrid} handle={editor} />
      </div>
    </div>
  )
}

type GridBodyProps = GridTableProps & {
  readonly state: GridState
  readonly layout: GridLayout
  readonly drawn: readonly number[]
}

function GridBody({ uid, context, flagOf, state, layout, drawn }: GridBodyProps): ReactElement {
  const { active } = state.selection
  const range = rangeOf(state.selection)
  const { sync } = state
  const conflicts = useMemo(() => conflictsByRow(sync.conflicts, context), [sync.conflicts, context])
  const wide = range.top !== range.bottom || range.left !== range.right
  return (
    <div role="rowgroup" className="mg-body" style={{ height: layout.height }}>
      {drawn.map((index) => {
        const item = layout.items[index]
        if (item === undefined) return null
        if (item.kind === 'group') {
          return (
            <div key={item.id} role="row" aria-rowindex={index + 2} className="mg-group" style={{ top: item.top }}>
              <div role="rowheader" aria-colindex={1} aria-colspan={14}>
                <span className="mg-group-title">
                  <span className="mg-group-code">{item.code}</span>
                  {item.name}
                </span>
              </div>
            </div>
          )
        }
        const row = state.rows[item.index]
        if (row === undefined) return null
        const months = monthsOf(state, row.id)
        const inRange = wide && item.index >= range.top && item.index <= range.bottom
        return (
          <GridRowView
            key={item.id}
            uid={uid}
            row={row}
            index={item.index}
            ariaIndex={index + 2}
            top={item.top}
            months={months}
            flag={flagOf(row, months)}
            conflicts={conflicts.get(row.id)}
            active={item.index === active.row ? active.col : -1}
            from={inRange ? range.left : -1}
            to={inRange ? range.right : -1}
            context={context}
          />
        )
      })}
    </div>
  )
}
