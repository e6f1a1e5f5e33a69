import { type ReactElement, useMemo } from 'react'
import { isSingle, rangeOf } from './engine/selection.ts'
import { summarize } from './engine/totals.ts'
import { Glyph } from './glyphs.tsx'
import type { GridContext } from './state/commands.ts'
import { activeRow, type GridState, monthsOf, sharesOf } from './state/gridState.ts'
import type { GridFlag, GridRow, MonthShares } from './types.ts'
import { useGridState } from './useGridState.ts'

export type StatusBarProps = {
  readonly context: GridContext
  readonly flagOf: (row: GridRow, months: MonthShares) => GridFlag | undefined
  readonly timeZone: string | undefined
  readonly retry: () => void
  readonly openHelp: () => void
}

/** Selection, what just happened or a hint, and the state of saving, which is always there. */
export function StatusBar(props: StatusBarProps): ReactElement {
  const { context, openHelp } = props
  const state = useGridState(context.store)
  const { notice } = state
  return (
    <div className="mg-status">
      <SelectionSummary {...props} state={state} />
      {notice.shown ? (
        <span className={notice.problem ? 'mg-notice mg-tone-warning' : 'mg-notice'}>
          {notice.problem ? <Glyph name="warning" /> : null}
          {notice.text}
        </span>
      ) : (
        <span className="mg-hint">
          {context.messages.hint}{' '}
          <button type="button" className="mg-key" aria-label={context.messages.openShortcuts} onClick={openHelp}>
            <kbd>?</kbd>
          </button>{' '}
          {context.messages.moreShortcuts}
        </span>
      )}
      <SaveState {...props} state={state} />
    </div>
  )
}

type WithState = StatusBarProps & { readonly state: GridState }

function SelectionSummary({ state, context, flagOf }: WithState): ReactElement | null {
  const { selection, values, rows } = state
  const { messages, format } = context
  const summary = useMemo(() => summarize(sharesOf(state, rangeOf(selection)).flat()), [selection, values, rows])
  const row = activeRow(state)
  if (row === undefined) return null
  if (isSingle(selection)) {
    const flag = flagOf(row, monthsOf(state, row.id))
    return (
      <span className="mg-summary">
        <b>{row.code}</b>, {messages.months[selection.active.col]}
        {flag === undefined ? null : (
          <span className={`mg-tone-${flag.severity}`}>
            <Glyph name={flag.severity} />
            {flag.text}
          </span>
        )}
      </span>
    )
  }
  return (
    <span className="mg-summary">
      {messages.selectionOf(summary.cells)}{' '}
      {summary.sum === null ? (
        messages.selectionEmpty
      ) : (
        <>
          {messages.selectionSum} <b>{format(summary.sum)}</b>, {messages.selectionAverage} {format(summary.average)}
        </>
      )}
    </span>
  )
}

/** The sentence of the saving state, the same on the screen and in the live region. */
export function saveText(state: GridState, { messages, locale }: GridContext, timeZone: string | undefined): string {
  const owed = state.sync.dirty.size
  switch (state.phase) {
    case 'offline':
      return state.draftKept ? messages.offline(owed) : messages.offlineNotKept(owed)
    case 'failed':
      return messages.failed(state.failure === '' ? messages.unknownFailure : state.failure)
    case 'saving':
      return messages.saving
    case 'saved': {
      if (state.savedAt === null) return messages.nothingToSave
      const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
      return messages.savedAt(format.format(state.savedAt), state.sync.conflicts.size)
    }
  }
}

function SaveState({ state, context, timeZone, retry }: WithState): ReactElement {
  const { phase } = state
  const trouble = phase === 'offline' || phase === 'failed'
  return (
    <span className={`mg-save mg-save-${phase}`} data-phase={phase}>
      {phase === 'saved' ? <Glyph name="check" /> : null}
      {trouble ? <Glyph name={phase === 'failed' ? 'block' : 'warning'} /> : null}
      {saveText(state, context, timeZone)}
      {trouble ? (
        <button type="button" className="mg-button" onClick={retry}>
          {context.messages.retry}
        </button>
      ) : null}
    </span>
  )
}
