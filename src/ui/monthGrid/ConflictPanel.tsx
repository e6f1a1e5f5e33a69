import { type ReactElement, useId, useRef } from 'react'
import { type CellKey, cellKey } from './engine/cells.ts'
import { Glyph } from './glyphs.tsx'
import type { GridContext } from './state/commands.ts'
import { shareOf } from './state/gridState.ts'
import { useGridState } from './useGridState.ts'

/** How many are drawn at once; the others follow as these are decided. */
const SHOWN = 20

/** Both values of each cell that another person changed meanwhile, and the choice between them. */
export function ConflictPanel({
  context,
  leave,
}: {
  readonly context: GridContext
  readonly leave: () => void
}): ReactElement | null {
  const { store, messages, format } = context
  const state = useGridState(store)
  const titleId = useId()
  const heading = useRef<HTMLParagraphElement>(null)
  const all = [...state.sync.conflicts.values()]
  if (all.length === 0) return null
  const decide = (keys: readonly CellKey[], mine: boolean): void => {
    if (mine) store.keepMine(keys)
    else store.takeTheirs(keys)
    // The button that was pressed is gone: the focus goes where the person goes on.
    if (store.getState().sync.conflicts.size === 0) leave()
    else heading.current?.focus()
  }
  const everything = [...state.sync.conflicts.keys()]
  return (
    <section className="mg-conflicts" aria-labelledby={titleId}>
      <div className="mg-conflicts-head">
        <p id={titleId} ref={heading} tabIndex={-1} className="mg-tone-warning">
          <Glyph name="warning" />
          {messages.conflictsTitle(all.length)}
        </p>
        {all.length > 1 ? (
          <span className="mg-actions">
            <button type="button" className="mg-button" onClick={() => decide(everything, true)}>
              {messages.keepAllMine}
            </button>
            <button type="button" className="mg-button" onClick={() => decide(everything, false)}>
              {messages.takeAllTheirs}
            </button>
          </span>
        ) : null}
      </div>
      <ul>
        {all.slice(0, SHOWN).map((conflict) => {
          const { rowId, month, theirs, by, at } = conflict
          const code = state.all.find((row) => row.id === rowId)?.code ?? ''
          const mine = format(shareOf(state, rowId, month))
          const key = cellKey(rowId, month)
          return (
            <li key={key}>
              <span id={`${titleId}-${key}`}>
                <b>
                  {code}, {messages.months[month - 1]}
                </b>{' '}
                {messages.conflictText({ mine, theirs: format(theirs), by, at })}
              </span>
              <span className="mg-actions">
                <button
                  type="button"
                  className="mg-button"
                  aria-describedby={`${titleId}-${key}`}
                  onClick={() => decide([key], true)}
                >
                  {messages.keepMine}
                </button>
                <button
                  type="button"
                  className="mg-button"
                  aria-describedby={`${titleId}-${key}`}
                  onClick={() => decide([key], false)}
                >
                  {messages.takeTheirs}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
      {all.length > SHOWN ? <p className="mg-hint">{messages.conflictsMore(all.length - SHOWN)}</p> : null}
    </section>
  )
}
