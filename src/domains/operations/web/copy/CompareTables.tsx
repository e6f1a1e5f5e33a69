import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { copyRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ChangeWords } from '../review/ChangeWords.tsx'
import type { LinkNames } from '../review/changeWords.ts'
import { MonthCells, MonthHeads, SumChange } from '../review/MonthCells.tsx'
import { compareScreen } from './messages.es.ts'

type Comparison = OutputOf<typeof copyRoutes.comparePlans>
type Shared = { year: string; other: string; codes: ReadonlyMap<string, string> }

function Heads(): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col" className="c1">
          {planText.unit}
        </th>
        <th scope="col">{planText.activity}</th>
        <th scope="col" className="cs">
          {planText.sum}
        </th>
        <MonthHeads />
      </tr>
    </thead>
  )
}

function ChangedRow(props: Shared & { row: Comparison['changed'][number]; names: LinkNames }): ReactNode {
  const { year, other, codes, row, names } = props
  const months = row.changes.find((change) => change.field === 'months')
  const words = row.changes.filter((change) => change.field !== 'months')
  const before = months?.field === 'months' ? months.before : row.months
  return (
    <>
      <tr>
        <td className="soft">{codes.get(row.unitId)}</td>
        <th scope="row">
          <Link href={addresses.activity(year, row.activityId)}>{row.name}</Link>
          {row.nameBefore === row.name ? null : (
            <small className="soft block">{compareScreen.was(other, row.nameBefore)}</small>
          )}
        </th>
        <td className="cs">
          <SumChange before={before} after={row.months} />
        </td>
        <MonthCells before={before} after={row.months} />
      </tr>
      {words.length === 0 ? null : (
        <tr className="changed-words">
          <td />
          <td colSpan={14}>
            <ChangeWords changes={words} names={names} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Activities of both years that differ: months cell by cell, other fields in words. */
export function ChangedTable(props: Shared & { rows: Comparison['changed']; names: LinkNames }): ReactNode {
  const { rows, ...shared } = props
  const caption = compareScreen.changedCaption(shared.year, shared.other)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls sideways must be reachable with the keyboard
    <section className="scroll-x" aria-label={caption} tabIndex={0}>
      <table className="t diff">
        <caption className="vh">{caption}</caption>
        <Heads />
        {rows.map((row) => (
          <tbody key={row.activityId}>
            <ChangedRow {...shared} row={row} />
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Activities that only one of the years has. */
export function OneSidedTable(
  props: Shared & { rows: Comparison['added']; caption: string; rowYear: string },
): ReactNode {
  const { rows, caption, rowYear, codes } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls sideways must be reachable with the keyboard
    <section className="scroll-x" aria-label={caption} tabIndex={0}>
      <table className="t diff">
        <caption className="vh">{caption}</caption>
        <Heads />
        <tbody>
          {rows.map((row) => (
            <tr key={row.activityId}>
              <td className="soft">{codes.get(row.unitId)}</td>
              <th scope="row">
                <Link href={addresses.activity(rowYear, row.activityId)}>{row.name}</Link>
              </th>
              <td className="cs">
                <SumChange before={row.months} after={row.months} />
              </td>
              <MonthCells before={row.months} after={row.months} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
