import type { ReactNode } from 'react'
import { MONTHS, type Month, monthName } from '../../kernel/month.ts'
import { cx } from '../cx.ts'
import { uiMessages } from '../messages.es.ts'
import { Glyph } from './Glyph.tsx'
import { ribbonSentence } from './ribbonSentence.ts'
import type { StatusLabels } from './Status.tsx'
import { type StatusKind, statusClass } from './statusKind.ts'

export type RibbonProps = {
  /** Twelve, from January on. */
  cells: readonly StatusKind[]
  /** Printed in the sentence that replaces the picture: "Año 2026: …". */
  year: number | string
  /** Month with the ink mark below: the open one or the cut. */
  mark?: Month | undefined
  size?: 'normal' | 'large' | undefined
  labels?: StatusLabels | undefined
  /** Initials over the cells: in each ribbon on a phone (default), always, or never because the table head has them. */
  initials?: 'phone' | 'always' | 'never' | undefined
}

/** Initials of the months for a table head; hidden from who listens, since each ribbon says its months. */
export function RibbonHead({
  mark,
  load,
  phoneOnly,
}: {
  mark?: Month | undefined
  load?: boolean | undefined
  phoneOnly?: boolean | undefined
}): ReactNode {
  return (
    <span className={cx('ribbon-head', load && 'for-load', phoneOnly && 'phone-head')} aria-hidden="true">
      {MONTHS.map((month) => {
        const initial = monthName(month).charAt(0).toUpperCase()
        return month === mark ? <b key={month}>{initial}</b> : <span key={month}>{initial}</span>
      })}
    </span>
  )
}

/** The cinta: a year in twelve cells, one image with one sentence. A cell is the status of its month alone. */
export function Ribbon({ cells, year, mark, size, labels, initials = 'phone' }: RibbonProps): ReactNode {
  const sentence = `${uiMessages.ribbon.year(String(year))}: ${ribbonSentence(cells, labels)}`
  return (
    <span className="ribbon-box">
      {initials === 'never' ? null : <RibbonHead mark={mark} phoneOnly={initials === 'phone'} />}
      <span
        className={cx('ribbon', size === 'large' && 'l')}
        role="img"
        aria-label={mark === undefined ? sentence : `${sentence}. ${uiMessages.ribbon.marked(monthName(mark))}`}
        title={uiMessages.ribbon.legend}
      >
        {MONTHS.map((month) => {
          const kind = cells[month - 1] ?? 'notScheduled'
          return (
            <i key={month} className={cx(statusClass[kind], month === mark && 'now')}>
              {kind === 'notScheduled' ? null : <Glyph name={kind} />}
            </i>
          )
        })}
      </span>
    </span>
  )
}
