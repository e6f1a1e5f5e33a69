import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Link } from '../../../../ui/Link.tsx'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import type { copyRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ChangeWords } from '../review/ChangeWords.tsx'
import type { LinkNames } from '../review/changeWords.ts'
import { MonthCells, MonthHeads, SumChange } from '../review/MonthCells.tsx'
import { compareScreen } from './messages.es.ts'

type Comparison = OutputOf<typeof copyRoutes.comparePlans>
/** `now` and `before` are what the two sides are called; links go to the plan of `year`. */
type Shared = { year: string; now: string; before: string; codes: ReadonlyMap<string, string> }

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

/** `unitBefore` only of what passed to another unit. */
type Changed = Comparison['changed'][number] & { unitBefore?: string }

function ChangedRow(props: Shared & { row: Changed; names: LinkNames }): ReactNode {
  const { year, codes, row, names } = props
  const months = row.changes.find((change) => change.field === 'months')
  const words = row.changes.filter((change) => change.field !== 'months')
  const monthsBefore = months?.field === 'months' ? months.before : row.months
  return (
    <>
      <tr>
        <td className="soft">{codes.get(row.unitId)}</td>
        <th scope="row">
          <Link href={addresses.activity(year, row.activityId)}>{row.name}</Link>
          {row.unitBefore === undefined ? null : (
            <small className="soft block">{compareScreen.cameFrom(codes.get(row.unitBefore) ?? '')}</small>
          )}
          {row.nameBefore === row.name ? null : (
            <small className="soft block">{compareScreen.was(props.before, row.nameBefore)}</small>
          )}
        </th>
        <td className="cs">
          <SumChange before={monthsBefore} after={row.months} />
        </td>
        <MonthCells before={monthsBefore} after={row.months} />
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

/** Activities of both sides that differ: months cell by cell, other fields in words. */
export function ChangedTable(props: Shared & { rows: readonly Changed[]; names: LinkNames }): ReactNode {
  const { rows, ...shared } = props
  const caption = compareScreen.changedCaption(shared.now, shared.before)
  return (
    <ScrollBox label={caption}>
      <table className="t diff by-month">
        <caption className="vh">{caption}</caption>
        <Heads />
        {rows.map((row) => (
          <tbody key={row.activityId}>
            <ChangedRow {...shared} row={row} />
          </tbody>
        ))}
      </table>
    </ScrollBox>
  )
}

/** Activities that only one side has; without `rowYear` they have no page to go to. */
export function OneSidedTable(
  props: Pick<Shared, 'codes'> & { rows: Comparison['added']; caption: string; rowYear: string | null },
): ReactNode {
  const { rows, caption, rowYear, codes } = props
  return (
    <ScrollBox label={caption}>
      <table className="t diff by-month">
        <caption className="vh">{caption}</caption>
        <Heads />
        <tbody>
          {rows.map((row) => (
            <tr key={row.activityId}>
              <td className="soft">{codes.get(row.unitId)}</td>
              <th scope="row">
                {rowYear === null ? (
                  row.name
                ) : (
                  <Link href={addresses.activity(rowYear, row.activityId)}>{row.name}</Link>
                )}
              </th>
              <td className="cs">
                <SumChange before={row.months} after={row.months} />
              </td>
              <MonthCells before={row.months} after={row.months} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
