import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { peopleRoutes } from '../../contract.ts'
import { laterOf } from '../../model/calendarDay.ts'
import { commonText, postText } from '../parts/messages.es.ts'
import { RoleList } from '../parts/RoleList.tsx'
import { peopleText } from './messages.es.ts'
import { EndAssignmentDialog } from './PersonDialogs.tsx'

type Held = OutputOf<typeof peopleRoutes.readPerson>['assignments'][number]

function stateOf({ from, until }: Held, today: string): string {
  if (from > today) return peopleText.future
  return until !== null && until < today ? peopleText.past : peopleText.current
}

function columnsFor(today: string, end: ((held: Held) => void) | undefined): Column<Held>[] {
  const words = peopleText.postColumns
  const columns: Column<Held>[] = [
    { id: 'post', head: words.post, rowHead: true, cell: (held) => held.postName },
    {
      id: 'unit',
      head: words.unit,
      phone: 'full',
      phoneLabel: words.unit,
      cell: (held) => <Link href={`/admin/unidades/${held.unitId}`}>{held.unitName}</Link>,
    },
    { id: 'kind', head: words.kind, phoneLabel: words.kind, cell: (held) => postText.kinds[held.kind] },
    {
      id: 'dates',
      head: words.dates,
      phone: 'full',
      cell: (held) => (
        <>
          <b>{stateOf(held, today)}</b>{' '}
          {commonText.fromTo(shortDay(held.from), held.until === null ? null : shortDay(held.until))}
        </>
      ),
    },
    {
      id: 'roles',
      head: words.roles,
      phone: 'full',
      phoneLabel: words.roles,
      cell: (held) => <RoleList roles={held.roles} />,
    },
  ]
  if (end === undefined) return columns
  const cell = (held: Held): ReactNode =>
    held.until !== null && held.until < today ? null : (
      <Button small onClick={() => end(held)} aria-label={postText.endOf(held.postName)}>
        {postText.end}
      </Button>
    )
  return [...columns, { id: 'end', head: <span className="vh">{commonText.actions}</span>, align: 'end', cell }]
}

/** Every post of a person, the latest first. */
export function HeldPosts(props: {
  name: string
  assignments: readonly Held[]
  isAdmin: boolean
  today: string
}): ReactNode {
  const { name, assignments, isAdmin, today } = props
  const [ending, setEnding] = useState<Held | null>(null)
  if (assignments.length === 0) return <EmptyState title={peopleText.noPostsTitle}>{peopleText.noPosts}</EmptyState>
  return (
    <>
      <DataTable
        caption={peopleText.postsCaption(name)}
        columns={columnsFor(today, isAdmin ? setEnding : undefined)}
        rows={assignments}
        rowKey={(held) => held.id}
      />
      {ending === null ? null : (
        <EndAssignmentDialog
          assignmentId={ending.id}
          title={postText.endTitle(name, ending.postName)}
          day={laterOf(today, ending.from)}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  )
}
