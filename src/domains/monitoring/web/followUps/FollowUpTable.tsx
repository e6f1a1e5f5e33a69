import type { ReactNode } from 'react'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import type { FollowUpRow } from './followUpData.ts'
import { followUpText as words } from './messages.es.ts'

/** The state in words; a day that has passed says so with its own shape. */
export function FollowUpState({ row: { kind, status, isOverdue } }: { row: FollowUpRow }): ReactNode {
  return (
    <>
      {words.states[kind][status]}
      {isOverdue ? (
        <span className="meta">
          <Status kind="late">{words.overdue}</Status>
        </span>
      ) : null}
    </>
  )
}

const LONGEST = 160

/** The beginning of a text, for a list; whole words where it is cut. */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}

const columns: readonly Column<FollowUpRow>[] = [
  {
    ...{ id: 'what', head: words.what, rowHead: true, width: '44%' },
    cell: ({ id, kind, text, givenPost }) => (
      <>
        <Link href={addresses.followUp(id)}>{beginning(text)}</Link>
        <span className="meta">{`${words.kinds[kind]} · ${givenPost}`}</span>
      </>
    ),
  },
  { id: 'unit', head: words.unit, phone: 'full', cell: ({ unit }) => unit.name },
  { id: 'due', head: words.due, phoneLabel: words.due, cell: ({ dueOn }) => shortDay(dueOn) },
  { id: 'state', head: words.state, phoneLabel: words.state, cell: (row) => <FollowUpState row={row} /> },
]

/** Commitments and instructions, each with its unit, its day and its state. */
export function FollowUpTable({ caption, rows }: { caption: string; rows: readonly FollowUpRow[] }): ReactNode {
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
