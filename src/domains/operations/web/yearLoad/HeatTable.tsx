import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import { planText } from '../parts/messages.es.ts'
import { peakMonths } from '../parts/peakMonths.ts'
import { yearText } from './messages.es.ts'
import { heatLevel, type YearRow, yearShares } from './yearShares.ts'

const whole = (share: number): string => formatShare(Math.round(share / 100) * 100)

function Cells({ row }: { row: YearRow }): ReactNode {
  const shares = yearShares(row.amounts)
  // A single activity has no peaks worth a mark: most fall in few months by nature.
  const peaks = row.counts === null ? [] : peakMonths(row.amounts)
  return MONTHS.map((month) => {
    const share = shares[month - 1] ?? 0
    const count = row.counts?.[month - 1]
    const spoken =
      share === 0
        ? yearText.noWork
        : count === undefined
          ? yearText.shareOnly(whole(share))
          : yearText.cell(whole(share), planText.activities(count))
    return (
      <td key={month} className={`heat-${heatLevel(share)}${peaks.includes(month - 1) ? ' peak' : ''}`}>
        <span className="vh">{spoken}</span>
        <span className="pair" aria-hidden="true">
          <b>{share === 0 ? '' : whole(share)}</b>
          {count === undefined || share === 0 ? null : <i>{count}</i>}
        </span>
      </td>
    )
  })
}

export type HeatGroup = { id: string; title: string; rows: readonly YearRow[] }

/** Rows by months: the part of the year in figures, with the count beside; the shade only helps. */
export function HeatTable({
  caption,
  head,
  groups,
  foot,
}: {
  caption: string
  head: string
  groups: readonly HeatGroup[]
  foot: YearRow
}): ReactNode {
  return (
    <ScrollBox label={caption}>
      <table className="t compact heat">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col" className="num">
                {monthShortName(month)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.title === '' ? null : (
              <tr className="group">
                <th scope="rowgroup" colSpan={13}>
                  <span>{group.title}</span>
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.code === '' ? null : <span className="heat-code">{row.code}</span>}
                  <Link href={row.href}>{row.name}</Link>
                </th>
                <Cells row={row} />
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{foot.name}</th>
            <Cells row={foot} />
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  )
}

/** What the shades and the two figures of a cell mean. */
export function HeatLegend({ withCounts }: { withCounts: boolean }): ReactNode {
  return (
    <div className="heat-legend">
      <span>{yearText.legend} (%)</span>
      <ul>
        {yearText.levels.map((label, at) => (
          <li key={label} className={`heat-${at + 1}`}>
            {label}
          </li>
        ))}
      </ul>
      {withCounts ? (
        <span>
          {yearText.countLegend}: <i>14</i>
        </span>
      ) : null}
      <span className="peak-key">{yearText.peakKey}</span>
    </div>
  )
}
