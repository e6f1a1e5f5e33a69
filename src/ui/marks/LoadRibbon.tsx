import type { ReactNode } from 'react'
import { MONTHS } from '../../kernel/month.ts'
import { cx } from '../cx.ts'
import { uiMessages } from '../messages.es.ts'
import { monthList } from './ribbonSentence.ts'

export type LoadRibbonProps = {
  /** Twelve amounts of work, any unit; only their proportion is drawn. */
  values: readonly number[]
  /** Indexes 0 to 11 of the months that stand out, by the caller's rule; named in the sentence too. */
  peaks?: readonly number[] | undefined
  /** Replaces the sentence of peaks. */
  label?: string | undefined
  /** As wide as its column. */
  full?: boolean | undefined
}

/** The cinta de carga: how the work of a year falls on its months. */
export function LoadRibbon({ values, peaks = [], label, full }: LoadRibbonProps): ReactNode {
  const top = Math.max(0, ...values)
  const sentence = peaks.length === 0 ? uiMessages.load.even : uiMessages.load.peaks(monthList(peaks))
  return (
    <span className={cx('load', full && 'full')} role="img" aria-label={label ?? sentence}>
      {MONTHS.map((month) => {
        const share = top > 0 ? (values[month - 1] ?? 0) / top : 0
        return (
          <i
            key={month}
            className={cx(peaks.includes(month - 1) && 'peak')}
            style={{ height: `${Math.round(share * 100)}%` }}
          />
        )
      })}
    </span>
  )
}
