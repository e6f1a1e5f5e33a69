import '../platform.css'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState, NoPermissionState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { PEOPLE_PAGE, peopleRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText, postText } from '../parts/messages.es.ts'
import { textFilter } from '../parts/textFilter.ts'
import { useViewer } from '../parts/useViewer.ts'
import { peopleText } from './messages.es.ts'
import { AddPersonDialog } from './PersonDialogs.tsx'

const situations = ['active', 'inactive', 'all'] as const
const filters = z.object({
  buscar: textFilter,
  situacion: z.enum(situations).catch('active'),
  pagina: z.coerce.number().int().min(1).catch(1),
})

type Row = OutputOf<typeof peopleRoutes.listPeople>['people'][number]

function Posts({ posts }: Pick<Row, 'posts'>): ReactNode {
  if (posts.length === 0) return <span className="soft">{commonText.noPost}</span>
  return (
    <span className="platform-holders">
      {posts.map((post) => (
        <span key={post.postId}>
          {post.postName} · <Link href={`/admin/unidades/${post.unitId}`}>{post.unitName}</Link>
          {post.kind === 'substitute' ? <span className="soft"> ({postText.substitute})</span> : null}
        </span>
      ))}
    </span>
  )
}

const columns: Column<Row>[] = [
  {
    id: 'name',
    head: peopleText.columns.name,
    rowHead: true,
    cell: (person) => (
      <>
        <Link href={`/admin/personas/${person.id}`}>{person.name}</Link>
        {person.active ? null : <span className="soft"> · {peopleText.inactive}</span>}
      </>
    ),
  },
  { id: 'email', head: peopleText.columns.email, phone: 'full', cell: (person) => person.email },
  {
    id: 'posts',
    head: peopleText.columns.posts,
    phone: 'full',
    phoneLabel: peopleText.columns.posts,
    cell: (person) => <Posts posts={person.posts} />,
  },
]

function Pager(props: { page: number; pages: number; go: (page: number) => void }): ReactNode {
  const { page, pages, go } = props
  if (pages <= 1) return null
  return (
    <Toolbar>
      <Button onClick={() => go(page - 1)} disabled={page <= 1} icon="left">
        {peopleText.previous}
      </Button>
      <span className="soft">{peopleText.page(page, pages)}</span>
      <Button onClick={() => go(page + 1)} disabled={page >= pages}>
        {peopleText.next}
      </Button>
    </Toolbar>
  )
}

/** Everybody on the staff with address and the posts of today, for Administración. */
export function PeoplePage(): ReactNode {
  const [{ buscar, situacion, pagina }, setFilters] = useFilters(filters)
  const { isAdmin } = useViewer()
  const navigate = useNavigate()
  const read = useRead(peopleRoutes.listPeople, { search: buscar, active: situacion, page: pagina })
  const [adding, setAdding] = useState(false)
  if (!isAdmin)
    return (
      <>
        <PageHeader title={pageTitles.people} />
        <NoPermissionState whoToAsk={commonText.whoToAskAdmin} />
      </>
    )
  return (
    <>
      <PageHeader
        title={pageTitles.people}
        lead={read.data === undefined ? undefined : peopleText.lead(read.data.total)}
        actions={
          <>
            <LinkButton href="/admin/importar">{peopleText.import}</LinkButton>
            <Button variant="primary" onClick={() => setAdding(true)}>
              {peopleText.add}
            </Button>
          </>
        }
      />
      <Toolbar
        end={
          <TextInput
            label={peopleText.search}
            labelHidden
            placeholder={peopleText.search}
            type="search"
            value={buscar}
            onChange={(event) => setFilters({ buscar: event.currentTarget.value, pagina: 1 })}
          />
        }
      >
        <SegmentedFilter
          legend={peopleText.filter}
          options={situations.map((value) => ({ value, label: peopleText.active[value] }))}
          value={situacion}
          onChange={(value) => setFilters({ situacion: value, pagina: 1 })}
        />
      </Toolbar>
      <div className="platform-list">
        <ReadState read={read} whoToAsk={commonText.whoToAskAdmin}>
          {(data) =>
            data.people.length === 0 ? (
              <EmptyState title={peopleText.emptyTitle}>{peopleText.empty}</EmptyState>
            ) : (
              <>
                <DataTable caption={peopleText.caption} columns={columns} rows={data.people} rowKey={(row) => row.id} />
                <Pager
                  page={pagina}
                  pages={Math.ceil(data.total / PEOPLE_PAGE)}
                  go={(page) => setFilters({ pagina: page })}
                />
              </>
            )
          }
        </ReadState>
      </div>
      {adding ? (
        <AddPersonDialog
          onClose={() => setAdding(false)}
          onAdded={(id) => void navigate({ href: `/admin/personas/${id}` })}
        />
      ) : null}
    </>
  )
}
