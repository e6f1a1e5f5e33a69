import { type ReactNode, useState } from 'react'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Menu } from '../../../../ui/overlays/Menu.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { commonText, postText } from '../parts/messages.es.ts'
import { RoleList } from '../parts/RoleList.tsx'
import { AssignDialog } from './AssignDialog.tsx'
import { unitText } from './messages.es.ts'
import { ClosePostDialog, PostRolesDialog, RenamePostDialog } from './PostDialogs.tsx'
import type { Post } from './unitData.ts'

function Holders({ post }: { post: Post }): ReactNode {
  if (post.holders.length === 0) return <span className="soft">{postText.vacant}</span>
  return (
    <span className="platform-holders">
      {post.holders.map((holder) => {
        const notes = [
          holder.kind === 'substitute' && postText.substitute,
          !holder.active && postText.inactive,
          holder.until !== null && postText.until(shortDay(holder.until)),
        ].filter((note) => note !== false)
        return (
          <span key={holder.assignmentId}>
            <Link href={`/admin/personas/${holder.personId}`}>{holder.name}</Link>
            {notes.length === 0 ? null : <span className="soft"> ({notes.join(', ')})</span>}
          </span>
        )
      })}
    </span>
  )
}

type Chosen = { act: 'assign' | 'rename' | 'roles' | 'close'; post: Post }

function columnsFor(isAdmin: boolean, choose: (chosen: Chosen) => void): Column<Post>[] {
  const words = postText.columns
  const columns: Column<Post>[] = [
    { id: 'name', head: words.name, rowHead: true, cell: (post) => post.name },
    {
      id: 'roles',
      head: words.roles,
      phoneLabel: words.roles,
      phone: 'full',
      cell: (post) => <RoleList roles={post.roles} />,
    },
    {
      id: 'holders',
      head: words.holders,
      phoneLabel: words.holders,
      phone: 'full',
      cell: (post) => <Holders post={post} />,
    },
    { id: 'since', head: words.since, phoneLabel: words.since, align: 'end', cell: (post) => shortDay(post.from) },
  ]
  if (!isAdmin) return columns
  const cell = (post: Post): ReactNode => (
    <Menu
      look="small"
      align="end"
      label={commonText.actions}
      name={commonText.actionsOf(post.name)}
      items={[
        { id: 'assign', label: postText.assign, onSelect: () => choose({ act: 'assign', post }) },
        { id: 'rename', label: postText.rename, onSelect: () => choose({ act: 'rename', post }) },
        { id: 'roles', label: postText.roles, onSelect: () => choose({ act: 'roles', post }) },
        { id: 'close', label: postText.close, onSelect: () => choose({ act: 'close', post }), danger: true },
      ]}
    />
  )
  return [...columns, { id: 'actions', head: <span className="vh">{commonText.actions}</span>, align: 'end', cell }]
}

/** Posts of a unit with roles and holders. */
export function PostTable(props: {
  unitName: string
  posts: readonly Post[]
  isAdmin: boolean
  day: string
  /** The unit is gone: nobody opens a post in it. */
  ended: boolean
}): ReactNode {
  const { unitName, posts, isAdmin, day, ended } = props
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const close = (): void => setChosen(null)
  return (
    <>
      {posts.length === 0 ? (
        <EmptyState title={postText.emptyTitle}>
          {ended ? unitText.noPostsClosed : isAdmin ? postText.empty : undefined}
        </EmptyState>
      ) : (
        <DataTable
          caption={postText.caption(unitName)}
          columns={columnsFor(isAdmin, setChosen)}
          rows={posts}
          rowKey={(post) => post.id}
        />
      )}
      {chosen?.act === 'assign' ? (
        <AssignDialog
          title={postText.assignTitle(chosen.post.name)}
          fixed={{ postId: chosen.post.id }}
          day={day}
          onClose={close}
        />
      ) : null}
      {chosen?.act === 'rename' ? <RenamePostDialog post={chosen.post} day={day} onClose={close} /> : null}
      {chosen?.act === 'roles' ? <PostRolesDialog post={chosen.post} day={day} onClose={close} /> : null}
      {chosen?.act === 'close' ? <ClosePostDialog post={chosen.post} day={day} onClose={close} /> : null}
    </>
  )
}
