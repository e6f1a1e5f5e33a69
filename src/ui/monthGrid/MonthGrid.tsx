import {
  type ReactElement,
  type Ref,
  startTransition,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { CardList } from './CardList.tsx'
import { ConflictPanel } from './ConflictPanel.tsx'
import { selectCell } from './engine/selection.ts'
import { createShareFormat } from './engine/shareFormat.ts'
import { proposeSpread } from './engine/spread.ts'
import { GridTable } from './GridTable.tsx'
import { type MonthGridMessages, monthGridMessages } from './messages.es.ts'
import { type MenuPlace, RowMenu, type RowMenuItem } from './RowMenu.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { StatusBar, saveText } from './StatusBar.tsx'
import type { SaveFailure } from './state/autosave.ts'
import { applyMonths, type GridContext, redoLast, undoLast } from './state/commands.ts'
import { activeRow, monthsOf } from './state/gridState.ts'
import { GridStore } from './state/gridStore.ts'
import type { GridFlag, GridGroup, GridRow, MonthShares, RowMonths, SaveChanges } from './types.ts'
import { useAutosave } from './useAutosave.ts'
import { useGridState, useMedia } from './useGridState.ts'
import './monthGrid.css'
import './monthGridBars.css'
import './monthGridCards.css'

/** What the page around the grid can ask of it. */
export type MonthGridHandle = {
  readonly undo: () => void
  readonly redo: () => void
  /** Writes whole rows as one step that can be undone. Returns how many cells changed. */
  readonly apply: (proposals: readonly RowMonths[]) => number
  /** "Repartir la diferencia" of these rows, as one step that can be undone. Returns how many cells changed. */
  readonly spread: (rowIds: readonly string[]) => number
  /** The shares of a row as they stand on the screen, saved or not. */
  readonly monthsOf: (rowId: string) => MonthShares
  readonly selectRow: (rowId: string) => void
  readonly focus: () => void
}

export type MonthGridProps = {
  /** In the order of the screen; rows of one group stand together. Give a changed row a new object, others the old. */
  readonly rows: readonly GridRow[]
  readonly groups: readonly GridGroup[]
  /** Only these rows are shown; all of them when absent. */
  readonly filter?: ReadonlySet<string> | undefined
  /** Locale of the institution, with its country (`es-SV`): it decides the decimal sign. */
  readonly locale: string
  readonly timeZone?: string | undefined
  readonly save: SaveChanges
  /** Names the place on this device where unsaved changes wait; it holds person and plan. Give `key` the same value. */
  readonly storageKey?: string | undefined
  readonly explainFailure?: ((error: unknown) => SaveFailure) | undefined
  readonly onSelectRow?: ((rowId: string) => void) | undefined
  /** After each act, undo and resolved conflict: the rows whose values changed on the screen. */
  readonly onRowsChanged?: ((rows: readonly RowMonths[]) => void) | undefined
  /** Judges a row by its values on the screen, at each change; it takes the place of `row.flag`. */
  readonly flagFor?: ((row: GridRow, months: MonthShares) => GridFlag | undefined) | undefined
  readonly rowMenu?: ((row: GridRow, months: MonthShares) => readonly RowMenuItem[]) | undefined
  readonly messages?: MonthGridMessages | undefined
  readonly ariaLabel: string
  readonly handle?: Ref<MonthGridHandle> | undefined
}

/** Keeps the verdict on a row until its values change, so that memoised rows stay as they are. */
function useFlags(flagFor: MonthGridProps['flagFor']): (row: GridRow, months: MonthShares) => GridFlag | undefined {
  return useMemo(() => {
    const known = new WeakMap<GridRow, { readonly months: MonthShares; readonly flag: GridFlag | undefined }>()
    return (row, months) => {
      const held = known.get(row)
      if (held?.months === months) return held.flag
      const flag = flagFor === undefined ? row.flag : flagFor(row, months)
      known.set(row, { months, flag })
      return flag
    }
  }, [flagFor])
}

/** A store that follows the rows and the filter, and reports what happens in it. */
function useStore({ rows, filter, onSelectRow, onRowsChanged }: MonthGridProps): GridStore {
  const [store] = useState(() => {
    const created = new GridStore()
    created.setRows(rows, filter ?? null)
    return created
  })
  useLayoutEffect(() => store.setRows(rows, filter ?? null), [store, rows, filter])
  useLayoutEffect(() => {
    store.onRowsChanged = (changed) => onRowsChanged?.(changed)
  }, [store, onRowsChanged])
  const rowId = activeRow(useGridState(store))?.id
  const tell = useEffectEvent((id: string) => startTransition(() => onSelectRow?.(id)))
  useEffect(() => {
    if (rowId !== undefined) tell(rowId)
  }, [rowId])
  return store
}

/**
 * A year of shares for many rows: type, paste, fill, undo; it saves by itself, keeps what could not be sent on this
 * device, and shows both values where somebody else was faster. Full width; it fills the height of its container, and
 * below 720 px it becomes one card for each row and grows with the page.
 */
export function MonthGrid(props: MonthGridProps): ReactElement {
  const { locale, ariaLabel, groups, rowMenu } = props
  const messages = props.messages ?? monthGridMessages
  const uid = useId()
  const store = useStore(props)
  const context = useMemo<GridContext>(
    () => ({ store, messages, locale, format: createShareFormat(locale) }),
    [store, messages, locale],
  )
  const retry = useAutosave(store, {
    save: props.save,
    storageKey: props.storageKey,
    explainFailure: props.explainFailure,
    messages,
  })
  const flagOf = useFlags(props.flagFor)
  const isPhone = useMedia('screen and (max-width: 720px)')
  const grid = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const focus = (): void => (grid.current ?? root.current)?.focus({ preventScroll: true })
  useImperativeHandle(props.handle, () => ({
    undo: () => undoLast(context),
    redo: () => redoLast(context),
    apply: (proposals) => applyMonths(context, 'apply', proposals),
    spread: (rowIds) =>
      applyMonths(
        context,
        'spread',
        proposeSpread(rowIds.map((rowId) => ({ rowId, months: monthsOf(store.getState(), rowId) }))),
      ),
    monthsOf: (rowId) => monthsOf(store.getState(), rowId),
    selectRow(rowId) {
      const row = store.getState().positions.get(rowId)
      if (row !== undefined) store.select(selectCell({ row, col: 0 }))
    },
    focus,
  }))
  const openHelp = (): void => dialog.current?.showModal()
  const shared = { context, groups, flagOf, ariaLabel }
  const hasRows = props.rows.length > 0
  const isEmpty = !hasRows || props.filter?.size === 0
  return (
    <div ref={root} tabIndex={-1} className={isPhone ? 'mg mg-phone' : 'mg'}>
      {isPhone ? (
        <CardList {...shared} rowMenu={rowMenu} />
      ) : (
        <GridTable {...shared} uid={uid} grid={grid} openHelp={openHelp} openMenu={setMenu} />
      )}
      {isEmpty ? <p className="mg-empty">{hasRows ? messages.emptyFilter : messages.empty}</p> : null}
      <ConflictPanel context={context} leave={focus} />
      <StatusBar context={context} flagOf={flagOf} timeZone={props.timeZone} retry={retry} openHelp={openHelp} />
      <LiveRegions context={context} timeZone={props.timeZone} />
      <ShortcutsDialog dialog={dialog} messages={messages} hasRowMenu={rowMenu !== undefined} />
      {menu === null || rowMenu === undefined ? null : (
        <ActiveRowMenu context={context} rowMenu={rowMenu} place={menu} close={() => setMenu(null)} focus={focus} />
      )}
    </div>
  )
}

type ActiveRowMenuProps = {
  readonly context: GridContext
  readonly rowMenu: NonNullable<MonthGridProps['rowMenu']>
  readonly place: MenuPlace
  readonly close: () => void
  readonly focus: () => void
}

function ActiveRowMenu({ context, rowMenu, place, close, focus }: ActiveRowMenuProps): ReactElement | null {
  const state = useGridState(context.store)
  const row = activeRow(state)
  if (row === undefined) return null
  const leave = (): void => {
    close()
    focus()
  }
  const items = rowMenu(row, monthsOf(state, row.id))
  return <RowMenu row={row} items={items} place={place} messages={context.messages} close={leave} />
}

/** Says results at once; of saving it says only what goes wrong, because "saved" at each cell would be noise. */
function LiveRegions({
  context,
  timeZone,
}: Pick<MonthGridProps, 'timeZone'> & { readonly context: GridContext }): ReactElement {
  const state = useGridState(context.store)
  const { notice, sync, phase } = state
  const trouble = phase === 'offline' || phase === 'failed' ? saveText(state, context, timeZone) : ''
  const conflicts = sync.conflicts.size === 0 ? '' : context.messages.conflictsTitle(sync.conflicts.size)
  return (
    <>
      <div role="status" className="mg-vh" data-live="result">
        <span key={notice.serial}>{notice.text}</span>
      </div>
      <div role="status" className="mg-vh" data-live="saving">
        {trouble} {conflicts}
      </div>
    </>
  )
}
