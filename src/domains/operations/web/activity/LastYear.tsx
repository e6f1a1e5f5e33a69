import type { ReactNode } from 'react'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { Activity } from '../../model/activity.ts'
import { fieldText } from '../parts/messages.es.ts'
import { changesIn, sectionIds } from './activityDraft.ts'
import { activityText } from './messages.es.ts'
import { changeTexts, type Names } from './valueText.ts'

type Row = { field: string; before: string; after: string }

/** Fields that differ from the activity's own row in the plan of the year before. */
export function LastYear(props: {
  year: string
  activity: Activity
  before: { year: number; activity: Activity }
  names: Names
}): ReactNode {
  const { year, activity, before, names } = props
  const changes = sectionIds.flatMap((section) => changesIn(section, before.activity, activity))
  // A post or a line of another year may have no name here: what can't be told apart is not shown as a difference.
  const rows = changes
    .map((change): Row => ({ field: fieldText[change.field], ...changeTexts(change, names) }))
    .filter((row) => row.before !== row.after)
  if (rows.length === 0) return <p className="soft">{activityText.same}</p>
  const columns: readonly Column<Row>[] = [
    { id: 'field', head: activityText.field, rowHead: true, cell: (row) => row.field, width: '22%' },
    {
      id: 'before',
      head: String(before.year),
      cell: (row) => row.before,
      phone: 'full',
      phoneLabel: String(before.year),
      width: '39%',
    },
    { id: 'after', head: year, cell: (row) => row.after, phone: 'full', phoneLabel: year },
  ]
  return (
    <DataTable
      caption={activityText.lastYear(before.year)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.field}
      compact
    />
  )
}
