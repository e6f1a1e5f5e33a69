import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { move, type Selection, step } from './engine/selection.ts'
import { HEAD_HEIGHT, MONTH_WIDTH, ROW_HEIGHT } from './layout.ts'
import { canEditActive, type GridContext, monthLabel, typeInto } from './state/commands.ts'
import { activeRow, monthsOf } from './state/gridState.ts'

export type EditorHandle = {
  /** `type` replaces what the cell holds, `edit` begins with it. Does nothing on a read-only row. */
  readonly open: (mode: 'type' | 'edit') => boolean
  /** Writes what was typed; false when it can't be read and the person stays in the cell. */
  readonly commit: () => boolean
}

export type CellEditorProps = {
  readonly context: GridContext
  readonly topOf: (row: number) => number
  readonly focusGrid: () => void
  readonly handle: Ref<EditorHandle>
}

type Editing = { readonly mode: 'type' | 'edit'; readonly rowId: string; readonly col: number }

type Move = (selection: Selection, rowCount: number) => Selection
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** What a key does after the text; an arrow moves on only from a text begun by typing, else it walks in the text. */
function afterKey(key: string, mode: Editing['mode']): 'down' | 'right' | 'cancel' | Move | null {
  if (key === 'Enter') return 'down'
  if (key === 'Tab') return 'right'
  if (key === 'Escape') return 'cancel'
  const arrow = mode === 'type' ? arrows[key] : undefined
  if (arrow === undefined) return null
  return (selection, rowCount) => move(selection, { row: arrow[0], col: arrow[1] }, false, rowCount)
}

const left = (col: number): string => `calc(100% - ${(12 - col) * MONTH_WIDTH}px)`

/**
 * The one field of the grid, laid over the active cell. It takes the focus while the key that began the text is
 * still going down, so that the browser itself puts that character, a dead key or an input method into it.
 */
export function CellEditor({ context, topOf, focusGrid, handle }: CellEditorProps): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  const editing = useRef<Editing | null>(null)
  const [error, setError] = useState('')
  const errorId = useId()
  const { store, messages } = context

  const close = (): void => {
    editing.current = null
    if (input.current !== null) input.current.hidden = true
    setError('')
    focusGrid()
  }
  const commit = (): boolean => {
    const now = editing.current
    if (now === null || input.current === null) return true
    const failure = typeInto(context, now.rowId, now.col, input.current.value)
    if (failure === null) close()
    else {
      const text = messages.failure(failure)
      setError(text)
      store.say(text, true)
    }
    return failure === null
  }
  const open = (mode: 'type' | 'edit'): boolean => {
    const [state, field] = [store.getState(), input.current]
    const [row, { col }] = [activeRow(state), state.selection.active]
    if (field === null || row === undefined || !canEditActive(context)) return false
    editing.current = { mode, rowId: row.id, col }
    field.value = mode === 'edit' ? context.format(monthsOf(state, row.id)[col] ?? null) : ''
    field.style.top = `${HEAD_HEIGHT + topOf(state.selection.active.row)}px`
    field.style.left = left(col)
    field.setAttribute('aria-label', messages.cellLabel(messages.months[col] ?? '', row.code, row.name))
    field.hidden = false
    field.focus({ preventScroll: true })
    if (mode === 'edit') field.select()
    return true
  }
  useImperativeHandle(handle, () => ({ open, commit }))

  /** Leaving with the mouse: what can't be read is dropped, and said. */
  const leave = (event: FocusEvent<HTMLInputElement>): void => {
    const now = editing.current
    if (now === null) return
    const text = event.currentTarget.value
    const failure = typeInto(context, now.rowId, now.col, text)
    editing.current = null
    event.currentTarget.hidden = true
    setError('')
    if (failure !== null) store.say(messages.notChanged(text, failure), true)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const now = editing.current
    if (now === null || event.nativeEvent.isComposing) return
    const after = afterKey(event.key, now.mode)
    if (after === null) return
    event.preventDefault()
    if (after === 'cancel') close()
    if (after === 'cancel' || !commit()) return
    const { selection, rows } = store.getState()
    const moved =
      typeof after === 'string' ? step(selection, after, event.shiftKey, rows.length) : after(selection, rows.length)
    store.select(moved)
  }

  const place = store.getState().selection.active
  return (
    <>
      <input
        ref={input}
        hidden
        className="mg-editor"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={monthLabel(messages, 1)}
        aria-invalid={error !== ''}
        aria-describedby={error === '' ? undefined : errorId}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {error === '' ? null : (
        <p
          id={errorId}
          className="mg-error"
          style={{ top: HEAD_HEIGHT + topOf(place.row) + ROW_HEIGHT, left: left(place.col) }}
        >
          {error}
        </p>
      )}
    </>
  )
}
