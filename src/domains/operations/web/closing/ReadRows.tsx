import type { ReactNode } from 'react'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { ClosingRow, UnitClosing } from './closingReads.ts'
import { closingText, unitClosingText as words } from './messages.es.ts'
import { RowFacts } from './RowFacts.tsx'

/** What stands in place of a ground where a change of the plan ended the activity. */
export function groundOf({ dropped, ground }: ClosingRow): string {
  return dropped === null ? ground : (dropped.reason ?? '')
}

/** The closing of a unit as whoever may not write it sees it. */
export function ReadRows({ closing }: { closing: UnitClosing }): ReactNode {
  const dash = <span className="soft">–</span>
  return (
    <DataTable
      caption={words.caption(closing.unit.name)}
      rows={closing.rows}
      rowKey={({ activityId }) => activityId}
      columns={[
        {
          id: 'activity',
          head: words.activity,
          rowHead: true,
          width: '40%',
          cell: (row: ClosingRow) => <RowFacts row={row} />,
        },
        {
          id: 'state',
          head: words.state,
          phone: 'full',
          cell: ({ state }) =>
            state === null ? <span className="soft">{closingText.undeclared}</span> : closingText.states[state],
        },
        {
          id: 'ground',
          head: words.ground,
          phone: 'full',
          phoneLabel: words.ground,
          cell: (row) => groundOf(row) || dash,
        },
        {
          id: 'evidence',
          head: words.evidence,
          phone: 'full',
          phoneLabel: words.evidence,
          cell: ({ evidence }) => evidence || dash,
        },
      ]}
    />
  )
}
