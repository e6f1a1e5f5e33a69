import '../platform.css'
import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { list } from '../../../../kernel/spanish.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { noticeRoutes } from '../../contract.ts'
import { noticeKindText } from '../../model/notices/kindText.es.ts'
import { noticeKinds } from '../../model/notices/notice.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { noticesText as words } from './messages.es.ts'

type Answer = OutputOf<typeof noticeRoutes.notices>
type Row = Answer['notices'][number]
type Mark = (ids: string[], isRead: boolean) => void

function Beside({ row: { unitName, dueOn, since }, today }: { row: Row; today: string }): ReactNode {
  const pieces = [
    unitName,
    dueOn === null || dueOn < today ? '' : words.dueOn(formatDay(dueOn)),
    since === null ? '' : words.since(formatDay(since)),
  ].filter((piece) => piece !== '')
  return (
    <>
      {pieces.length === 0 ? null : <span className="meta">{pieces.join(' · ')}</span>}
      {dueOn !== null && dueOn < today ? (
        <span className="meta">
          <Status kind="late" plain>
            {words.overdue(formatDay(dueOn))}
          </Status>
        </span>
      ) : null}
    </>
  )
}

function One({ row, today, mark }: { row: Row; today: string; mark: Mark }): ReactNode {
  const { id, text, href, isRead } = row
  return (
    <li className={isRead ? 'notice-row' : 'notice-row fresh'}>
      <div>
        {isRead ? null : <span className="count">{words.fresh}</span>}{' '}
        <Link href={href} onClick={() => (isRead ? undefined : mark([id], true))}>
          {text}
        </Link>
        <Beside row={row} today={today} />
      </div>
      <Button
        small
        variant="quiet"
        aria-label={isRead ? words.unreadOf(text) : words.readOf(text)}
        onClick={() => mark([id], !isRead)}
      >
        {isRead ? words.unread : words.read}
      </Button>
    </li>
  )
}

function Lists({ notices, today, mark }: { notices: readonly Row[]; today: string; mark: Mark }): ReactNode {
  const groups = noticeKinds.map((kind) => ({ kind, rows: notices.filter((notice) => notice.kind === kind) }))
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, rows }) => (
      <Section
        key={kind}
        title={noticeKindText[kind].title}
        caption={`${words.count(rows.length)}. ${noticeKindText[kind].explained}`}
      >
        <ul className="notice-list">
          {rows.map((row) => (
            <One key={row.id} row={row} today={today} mark={mark} />
          ))}
        </ul>
      </Section>
    ))
}

/** What waits for the viewer, the most urgent first. Nothing is done here: each notice leads to where it is done. */
export function NoticesPage(): ReactNode {
  const announce = useAnnounce()
  const { today } = useViewer()
  const read = useRead(noticeRoutes.notices, {})
  const act = useAct(noticeRoutes.markNotices, { refresh: [noticeRoutes.notices] })
  const mark: Mark = (ids, isRead) => act.mutate({ input: { ids, isRead } })
  const fresh = read.data?.notices.filter(({ isRead }) => !isRead) ?? []
  const markAll = (): void =>
    act.mutate(
      { input: { ids: fresh.map(({ id }) => id), isRead: true } },
      { onSuccess: () => announce(words.marked, { toast: true }) },
    )
  return (
    <>
      <PageHeader
        title={pageTitles.notices}
        lead={read.data === undefined ? undefined : words.lead(read.data.notices.length, fresh.length)}
        actions={
          <>
            <LinkButton href="/avisos/preferencias">{words.toChoice}</LinkButton>
            {fresh.length === 0 ? null : (
              <Button busy={act.isPending} onClick={markAll}>
                {words.markAll}
              </Button>
            )}
          </>
        }
      />
      {act.error === null ? null : (
        <Notice kind="error" live>
          {act.error.message} {act.error.remedy}
        </Notice>
      )}
      <ReadState read={read} whoToAsk={commonText.whoToAsk}>
        {({ notices, muted }) => (
          <>
            {notices.length === 0 ? (
              <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
            ) : (
              <Lists notices={notices} today={today} mark={mark} />
            )}
            {muted.length === 0 ? null : (
              <p className="hint">{words.muted(list(muted.map((kind) => noticeKindText[kind].title)))}</p>
            )}
          </>
        )}
      </ReadState>
    </>
  )
}
