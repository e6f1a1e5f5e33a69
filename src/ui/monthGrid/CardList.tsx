import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, type ReactElement, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { selectCell } from './engine/selection.ts'
import { RowSum } from './GridRowView.tsx'
import { Glyph } from './glyphs.tsx'
import { type LayoutItem, layOut } from './layout.ts'
import type { RowMenuItem } from './RowMenu.tsx'
import { type GridContext, typeInto } from './state/commands.ts'
import { monthsOf } from './state/gridState.ts'
import type { FlagSeverity, GridFlag, GridGroup, GridRow, MonthShares, Share } from './types.ts'
import { useGridState } from './useGridState.ts'

export type CardListProps = {
  readonly context: GridContext
  readonly groups: readonly GridGroup[]
  readonly flagOf: (row: GridRow, months: MonthShares) => GridFlag | undefined
  readonly ariaLabel: string
  readonly rowMenu: ((row: GridRow, months: MonthShares) => readonly RowMenuItem[]) | undefined
}

const CARD_HEIGHT = 120
const OPEN_HEIGHT = 270
const GROUP_HEIGHT = 50

/** The same rows on a phone: one card each, the chosen one open with twelve fields. The page scrolls, not the list. */
export function CardList({ context, groups, flagOf, ariaLabel, rowMenu }: CardListProps): ReactElement {
  const state = useGridState(context.store)
  const list = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  const layout = useMemo(() => layOut(state.rows, groups, context.messages.noGroup), [state.rows, groups, context])
  useLayoutEffect(() => {
    setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const active = state.selection.active.row
  const sizeOf = (item: LayoutItem | undefined): number => {
    if (item?.kind === 'group') return GROUP_HEIGHT
    return item?.index === active ? OPEN_HEIGHT : CARD_HEIGHT
  }
  const virtual = useWindowVirtualizer({
    count: layout.items.length,
    estimateSize: (index) => sizeOf(layout.items[index]),
    overscan: 4,
    scrollMargin: margin,
    getItemKey: (index) => layout.items[index]?.id ?? index,
  })
  return (
    <ul ref={list} className="mg-cards" aria-label={ariaLabel} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const item = layout.items[index]
        const row = item?.kind === 'row' ? state.rows[item.index] : undefined
        if (item === undefined) return null
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="mg-card-place"
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {item.kind === 'group' ? <h2 className="mg-card-group">{item.name}</h2> : null}
            {item.kind === 'row' && row !== undefined ? (
              <Card
                row={row}
                index={item.index}
                months={monthsOf(state, row.id)}
                flag={flagOf(row, monthsOf(state, row.id))}
                isOpen={item.index === active}
                rowMenu={rowMenu}
                context={context}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

type CardProps = {
  readonly row: GridRow
  readonly index: number
  readonly months: MonthShares
  readonly flag: GridFlag | undefined
  readonly isOpen: boolean
  readonly rowMenu: CardListProps['rowMenu']
  readonly context: GridContext
}

const Card = memo(function Card({ row, index, months, flag, isOpen, rowMenu, context }: CardProps): ReactElement {
  const open = (): void => context.store.select(selectCell({ row: index, col: 0 }))
  return (
    <article className={isOpen ? 'mg-card mg-card-open' : 'mg-card'}>
      <div className="mg-card-head">
        <button type="button" aria-expanded={isOpen} onClick={open}>
          <span className="mg-code">
            {row.code}
            {row.editable ? null : (
              <>
                {' '}
                <Glyph name="lock" />
                <span className="mg-vh">, {context.messages.readOnly}</span>
              </>
            )}
          </span>
          <span>{row.name}</span>
        </button>
        <p className="mg-card-sum">
          <span className="mg-code">{context.messages.sumHeading}</span>
          <RowSum months={months} flag={flag} context={context} />
        </p>
      </div>
      {isOpen ? (
        <div className="mg-card-months">
          {months.map((share, col) => (
            <MonthField
              key={`${row.id}-${col}`}
              row={row}
              col={col}
              share={share}
              severity={flag?.month === col + 1 ? flag.severity : undefined}
              context={context}
            />
          ))}
        </div>
      ) : (
        <YearBars months={months} context={context} />
      )}
      {isOpen && rowMenu !== undefined ? (
        <p className="mg-card-actions">
          {rowMenu(row, months).map((item) => (
            <button key={item.id} type="button" className="mg-button" onClick={item.run}>
              {item.label}
            </button>
          ))}
        </p>
      ) : null}
    </article>
  )
})

/** The year of a row as twelve bars, one picture with one sentence. */
function YearBars({ months, context }: { readonly months: MonthShares; readonly context: GridContext }): ReactElement {
  const most = Math.max(1, ...months.map((share) => share ?? 0))
  const parts = months.flatMap((share, col) =>
    (share ?? 0) > 0 ? [`${context.messages.months[col]} ${context.format(share)}`] : [],
  )
  return (
    <svg className="mg-year" viewBox="0 0 120 24" preserveAspectRatio="none" role="img">
      <title>{context.messages.loadOfRow(parts)}</title>
      {months.map((share, col) => {
        const height = ((share ?? 0) / most) * 24
        return <rect key={col} x={col * 10} y={24 - height} width="9.6" height={height} />
      })}
    </svg>
  )
}

type MonthFieldProps = {
  readonly row: GridRow
  readonly col: number
  readonly share: Share
  readonly severity: FlagSeverity | undefined
  readonly context: GridContext
}

/** The field of the next month; none after December. */
function nextField(field: HTMLInputElement): HTMLInputElement | undefined {
  const fields = [...(field.closest('.mg-card-months')?.querySelectorAll('input') ?? [])]
  return fields[fields.indexOf(field) + 1]
}

/** One month of a card. What can't be read stays in the field, with the reason below, and is not written. */
function MonthField({ row, col, share, severity, context }: MonthFieldProps): ReactElement {
  const { messages, format } = context
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState('')
  const errorId = useId()
  const write = (): void => {
    if (draft === null) return
    const failure = typeInto(context, row.id, col, draft)
    setError(failure === null ? '' : messages.failure(failure))
    if (failure === null) setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      write()
      nextField(event.currentTarget)?.focus()
    }
    if (event.key !== 'Escape') return
    setDraft(null)
    setError('')
  }
  return (
    <div className={severity === undefined ? 'mg-field' : `mg-field mg-field-${severity}`}>
      <label>
        <span>{messages.monthsShort[col]}</span>
        <input
          inputMode="decimal"
          enterKeyHint="next"
          autoComplete="off"
          value={draft ?? format(share)}
          readOnly={!row.editable}
          aria-label={messages.cellLabel(messages.months[col] ?? '', row.code, row.name)}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? undefined : errorId}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={write}
        />
      </label>
      {error === '' ? null : (
        <p id={errorId} className="mg-field-error">
          {error}
        </p>
      )}
    </div>
  )
}
