// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid places each drawn row by itself, which table elements can not
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, aria-activedescendant names the cell

import { memo, type ReactElement } from 'react'
import { type Range, rangeOf, type Selection } from './engine/selection.ts'
import { type MonthLoad, peakMonths } from './engine/totals.ts'
import { HEAD_HEIGHT, MONTH_WIDTH, ROW_HEIGHT } from './layout.ts'
import type { GridContext } from './state/commands.ts'

/** Headings of the columns; a month selects its column when pressed. */
export const GridHead = memo(function GridHead({ context }: { readonly context: GridContext }): ReactElement {
  const { messages } = context
  return (
    <div role="rowgroup" className="mg-head">
      <div role="row" aria-rowindex={1} className="mg-row">
        <div role="columnheader" aria-colindex={1} className="mg-name">
          {messages.rowHeading}
        </div>
        <div role="columnheader" aria-colindex={2} className="mg-sum">
          {messages.sumHeading}
        </div>
        {messages.monthsShort.map((short, col) => (
          <div key={short} role="columnheader" aria-colindex={col + 3} className="mg-cell" data-c={col}>
            <span aria-hidden="true">{short}</span>
            <span className="mg-vh">{messages.months[col]}</span>
          </div>
        ))}
      </div>
    </div>
  )
})

const BAR_HEIGHT = 22

type LoadRowProps = {
  readonly load: readonly MonthLoad[]
  readonly rowCount: number
  readonly ariaIndex: number
  readonly context: GridContext
}

/** How many rows have work in each month, pinned below; the fullest months are darker and bold. */
export const LoadRow = memo(function LoadRow({ load, rowCount, ariaIndex, context }: LoadRowProps): ReactElement {
  const most = Math.max(1, ...load.map((month) => month.count))
  const peaks = peakMonths(load)
  return (
    <div role="rowgroup" className="mg-foot">
      <div role="row" aria-rowindex={ariaIndex} className="mg-row">
        <div role="rowheader" aria-colindex={1} className="mg-name">
          {context.messages.loadHeading}
        </div>
        <div role="gridcell" aria-colindex={2} aria-readonly="true" className="mg-sum">
          {rowCount}
        </div>
        {load.map(({ count, sum }, col) => (
          <div
            key={col}
            role="gridcell"
            aria-colindex={col + 3}
            aria-readonly="true"
            className={peaks[col] ? 'mg-load mg-peak' : 'mg-load'}
            title={context.messages.loadOfMonth(count, context.format(sum))}
          >
            <span>{count}</span>
            <i style={{ height: Math.round((count / most) * BAR_HEIGHT) }} />
          </div>
        ))}
      </div>
    </div>
  )
})

type FrameProps = {
  readonly selection: Selection
  readonly fill: Range | null
  readonly tops: readonly number[]
}

function boxOf(range: Range, tops: readonly number[]): { top: number; height: number; left: string; width: number } {
  const top = tops[range.top] ?? 0
  return {
    top: HEAD_HEIGHT + top,
    height: (tops[range.bottom] ?? top) + ROW_HEIGHT - 1 - top,
    left: `calc(100% - ${(12 - range.left) * MONTH_WIDTH}px)`,
    width: (range.right - range.left + 1) * MONTH_WIDTH - 1,
  }
}

/** The frame of the range with its handle, and where a drag of the handle would write. */
export function RangeFrame({ selection, fill, tops }: FrameProps): ReactElement {
  const range = rangeOf(selection)
  const single = range.top === range.bottom && range.left === range.right
  return (
    <div aria-hidden="true">
      <div className={single ? 'mg-frame mg-frame-single' : 'mg-frame'} style={boxOf(range, tops)}>
        <span className="mg-handle" data-handle="" />
      </div>
      {fill === null ? null : <div className="mg-frame mg-frame-fill" style={boxOf(fill, tops)} />}
    </div>
  )
}
