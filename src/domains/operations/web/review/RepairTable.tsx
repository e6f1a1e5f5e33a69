import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { ScrollBox } from '../../../../ui/tables/ScrollBox.tsx'
import type { reviewRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ChangeWords } from './ChangeWords.tsx'
import type { LinkNames } from './changeWords.ts'
import { MonthCells, MonthHeads, SumChange } from './MonthCells.tsx'
import { reviewScreen } from './messages.es.ts'
import { PickAll } from './PickAll.tsx'
import type { Picked } from './usePicked.ts'

export type Repair = OutputOf<typeof reviewRoutes.previewRepair>['repairs'][number]
type Row = Repair['rows'][number] & { repair: Repair; first: boolean }

/** Rows drawn at once; the rest is chosen all the same and shown on demand. */
const SHOWN = 200

type RowProps = { row: Row; year: string; names: LinkNames; picked: Picked | undefined; months: boolean }

function RepairRow({ row, year, names, picked, months }: RowProps): ReactNode {
  const { repair, first, name, unitCode, activityId, changes } = row
  const change = changes.find((one) => one.field === 'months')
  const { fingerprint, editable } = repair
  return (
    <tr>
      {picked === undefined ? null : (
        <td>
          {first ? (
            <input
              type="checkbox"
              aria-label={reviewScreen.include(name, unitCode)}
              checked={editable && picked.has(fingerprint)}
              disabled={!editable}
              title={editable ? undefined : reviewScreen.locked}
              onChange={() => picked.toggle(fingerprint)}
            />
          ) : null}
        </td>
      )}
      <td className="soft">{unitCode}</td>
      <th scope="row" className="clip" title={name}>
        <Link href={addresses.activity(year, activityId)}>{name}</Link>
      </th>
      {months && change?.field === 'months' ? (
        <>
          <td className="cs">
            <SumChange before={change.before} after={change.after} />
          </td>
          <MonthCells before={change.before} after={change.after} />
        </>
      ) : (
        <td className="words full">
          <ChangeWords changes={changes} names={names} />
        </td>
      )}
    </tr>
  )
}

export type RepairTableProps = {
  year: string
  repairs: readonly Repair[]
  names: LinkNames
  /** Left out for who may only look: then no row has a box. */
  picked: Picked | undefined
}

/** Before and after of a repair, row by row, each with its box; months cell by cell. */
export function RepairTable({ year, repairs, names, picked }: RepairTableProps): ReactNode {
  const [all, setAll] = useState(false)
  const rows = repairs.flatMap((repair) => repair.rows.map((row, at): Row => ({ ...row, repair, first: at === 0 })))
  const months = rows.every((row) => row.changes.some((change) => change.field === 'months'))
  const shown = all ? rows : rows.slice(0, SHOWN)
  const caption = reviewScreen.previewCaption(rows.length)
  const editable = repairs.filter((repair) => repair.editable).length
  return (
    <>
      <ScrollBox label={caption}>
        <table className={months ? 't diff by-month' : 't diff in-words cards'}>
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {picked === undefined ? null : (
                <PickAll
                  checked={editable > 0 && picked.keys.length === editable}
                  disabled={editable === 0}
                  onChange={picked.toggleAll}
                />
              )}
              <th scope="col" className="c1">
                {planText.unit}
              </th>
              <th scope="col">{planText.activity}</th>
              {months ? (
                <>
                  <th scope="col" className="cs">
                    {planText.sum}
                  </th>
                  <MonthHeads />
                </>
              ) : (
                <th scope="col" className="cw">
                  {planText.before} → {planText.after}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RepairRow
                key={`${row.repair.fingerprint} ${row.activityId}`}
                row={row}
                year={year}
                names={names}
                picked={picked}
                months={months}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {shown.length < rows.length ? (
        <Button small onClick={() => setAll(true)}>
          {reviewScreen.more(rows.length - shown.length)}
        </Button>
      ) : null}
    </>
  )
}

/** Changed cells and units of the chosen repairs: a changed month is a cell, any other changed field is one too. */
export function effectOf(repairs: readonly Repair[]): { activities: number; cells: number; units: number } {
  const rows = repairs.flatMap((repair) => repair.rows)
  const cells = rows
    .flatMap((row) => row.changes)
    .map((change) =>
      change.field === 'months' ? change.after.filter((share, at) => share !== change.before[at]).length : 1,
    )
  return {
    activities: rows.length,
    cells: cells.reduce((sum, count) => sum + count, 0),
    units: new Set(rows.map((row) => row.unitId)).size,
  }
}
