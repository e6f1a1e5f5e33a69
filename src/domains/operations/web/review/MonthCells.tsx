import type { ReactNode } from 'react'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName, monthShortName } from '../../../../kernel/month.ts'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import type { MonthShares } from '../../model/activity.ts'
import { reviewScreen } from './messages.es.ts'

const shown = (share: number | null | undefined): string =>
  share === null || share === undefined ? '' : formatShare(share)

/** Heads of the twelve month columns. */
export function MonthHeads(): ReactNode {
  return MONTHS.map((month) => (
    <th key={month} scope="col" className="m">
      <abbr title={monthName(month)}>{monthName(month).charAt(0).toUpperCase()}</abbr>
    </th>
  ))
}

/** Sum of a row before and after. */
export function SumChange({ before, after }: { before: MonthShares; after: MonthShares }): ReactNode {
  const [old, now] = [sumShares(before), sumShares(after)]
  if (old === now) return <b>{shown(now)}</b>
  return (
    <>
      <del>{old === null ? '–' : shown(old)}</del>
      <Glyph name="arrow" label={reviewScreen.becomes} /> <b>{now === null ? '–' : shown(now)}</b>
    </>
  )
}

/** Twelve cells with the new values; those that change stand out and keep the old value for who asks. */
export function MonthCells({ before, after }: { before: MonthShares; after: MonthShares }): ReactNode {
  return MONTHS.map((month) => {
    const [old, now] = [before[month - 1] ?? null, after[month - 1] ?? null]
    if (old === now)
      return (
        <td key={month} className="m" data-label={monthShortName(month)}>
          {shown(now)}
        </td>
      )
    return (
      <td
        key={month}
        className="m ch"
        data-label={monthShortName(month)}
        title={`${old === null ? reviewScreen.empty : shown(old)} → ${shown(now)}`}
      >
        <del className="vh">{old === null ? reviewScreen.empty : shown(old)}</del>
        <ins>{now === null ? '–' : shown(now)}</ins>
      </td>
    )
  })
}
