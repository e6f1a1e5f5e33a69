// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places each drawn row by itself, which table elements can not
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, aria-activedescendant names the cell

import { memo, type ReactElement } from 'react'
import { sumShares, WHOLE_YEAR_BP } from '../../kernel/basisPoints.ts'
import { Glyph } from './glyphs.tsx'
import type { GridContext } from './state/commands.ts'
import type { GridFlag, GridRow, MonthShares } from './types.ts'

/** The other person's value by column, as text. */
export type RowConflicts = ReadonlyMap<number, string>

export type GridRowViewProps = {
  readonly uid: string
  readonly row: GridRow
  readonly index: number
  readonly ariaIndex: number
  readonly top: number
  readonly months: MonthShares
  readonly flag: GridFlag | undefined
  readonly conflicts: RowConflicts | undefined
  /** Column of the active cell, -1 in other rows; `from` and `to` are the columns of the range, -1 outside. */
  readonly active: number
  readonly from: number
  readonly to: number
  readonly context: GridContext
}

export function cellId(uid: string, row: number, col: number): string {
  return `${uid}-${row}-${col}`
}

/** One row of the grid. Memoised: a key draws the rows whose values or selection it changed, and no other. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps): ReactElement {
  const { uid, row, index, ariaIndex, top, months, active, context } = props
  return (
    <div
      role="row"
      aria-rowindex={ariaIndex}
      className={active >= 0 ? 'mg-row mg-current' : 'mg-row'}
      style={{ top }}
      data-r={index}
    >
      <div role="rowheader" aria-colindex={1} className="mg-name" title={row.name}>
        <span className="mg-code">{row.code}</span>
        <span className="mg-clip">{row.name}</span>
        {row.editable ? null : (
          <span className="mg-lock">
            <Glyph name="lock" />
            <span className="mg-vh">, {context.messages.readOnly}</span>
          </span>
        )}
      </div>
      <div role="gridcell" aria-colindex={2} aria-readonly="true" className="mg-sum" title={props.flag?.text}>
        <RowSum months={months} flag={props.flag} context={context} />
      </div>
      {months.map((share, col) => (
        <MonthCell
          key={col}
          id={cellId(uid, index, col)}
          col={col}
          text={context.format(share)}
          flag={props.flag?.month === col + 1 ? props.flag : undefined}
          theirs={props.conflicts?.get(col)}
          isActive={col === active}
          isSelected={col >= props.from && col <= props.to}
          isReadOnly={!row.editable}
          context={context}
        />
      ))}
    </div>
  )
})

type RowSumProps = { readonly months: MonthShares; readonly flag: GridFlag | undefined; readonly context: GridContext }

/** Sum of a row with the glyph of its flag; a dash where nothing is written, which is not zero. */
export function RowSum({ months, flag, context }: RowSumProps): ReactElement {
  const sum = sumShares(months)
  const kind = flag?.severity ?? (sum === null ? 'none' : undefined)
  const tone = flag?.severity ?? (sum === null || sum === WHOLE_YEAR_BP ? 'quiet' : 'open')
  const remark = flag?.text ?? (sum === null ? context.messages.notProgrammed : '')
  return (
    <span className={`mg-tone-${tone}`}>
      {kind === undefined ? null : <Glyph name={kind} />}
      {sum === null ? null : context.format(sum)}
      {remark === '' ? null : <span className="mg-vh">, {remark}</span>}
    </span>
  )
}

type MonthCellProps = {
  readonly id: string
  readonly col: number
  readonly text: string
  readonly flag: GridFlag | undefined
  readonly theirs: string | undefined
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isReadOnly: boolean
  readonly context: GridContext
}

function cellClass({ flag, theirs, isActive, isSelected, isReadOnly }: MonthCellProps): string {
  return [
    'mg-cell',
    flag === undefined ? '' : `mg-flag-${flag.severity}`,
    theirs === undefined ? '' : 'mg-conflicted',
    isSelected ? 'mg-in-range' : '',
    isActive ? 'mg-active' : '',
    isReadOnly ? 'mg-read-only' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')
}

function MonthCell(props: MonthCellProps): ReactElement {
  const { id, col, text, flag, theirs, isActive, isSelected, isReadOnly, context } = props
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={col + 3}
      aria-selected={isActive || isSelected}
      aria-readonly={isReadOnly}
      className={cellClass(props)}
      data-c={col}
    >
      {theirs === undefined ? text : <span className="mg-mine">{text}</span>}
      {theirs === undefined ? null : (
        <span className="mg-theirs">
          <span aria-hidden="true">{theirs === '' ? '–' : theirs}</span>
          <span className="mg-vh">, {context.messages.conflictInCell(theirs)}</span>
        </span>
      )}
      {flag === undefined ? null : <span className="mg-vh">, {flag.text}</span>}
    </div>
  )
}
