import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { planSessionRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import { sessionsText as words } from './messages.es.ts'
import { SessionDialog } from './SessionDialog.tsx'
import type { SessionRow } from './sessionReads.ts'

function columnsOf(year: string): readonly Column<SessionRow>[] {
  return [
    {
      id: 'number',
      head: words.number,
      rowHead: true,
      cell: ({ number }) => <Link href={addresses.session(year, number)}>{words.sessionTitle(number)}</Link>,
    },
    { id: 'status', head: words.status, cell: ({ status }) => words.statuses[status] },
    { id: 'when', head: words.when, phoneLabel: words.when, cell: ({ heldOn }) => shortDay(heldOn) },
    {
      id: 'where',
      head: words.where,
      phone: 'full',
      cell: ({ place, kind, corrects }) => (
        <>
          {place}
          <span className="meta">
            {words.kinds[kind]}
            {corrects === null ? '' : `; ${words.corrects.toLocaleLowerCase('es')} ${corrects}`}
          </span>
        </>
      ),
    },
    { id: 'came', head: words.attendees, align: 'end', phoneLabel: words.attendees, cell: (row) => row.attendees },
    { id: 'shown', head: words.presented, align: 'end', phoneLabel: words.presented, cell: (row) => row.presented },
    { id: 'done', head: words.decisions, align: 'end', phoneLabel: words.decisions, cell: (row) => row.decisions },
  ]
}

/** The sessions of a plan, newest first. */
export function SessionsPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(planSessionRoutes.planSessions, { year })
  const { today } = useViewer()
  const [opening, setOpening] = useState(false)
  const navigate = useNavigate()
  const { data } = read
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.sessions }]}
        title={words.title(year)}
        lead={
          data === undefined
            ? undefined
            : words.lead(data.sessions.filter(({ status }) => status === 'open').length, data.sessions.length)
        }
        actions={
          data?.mayOpen ? (
            <Button variant="primary" onClick={() => setOpening(true)}>
              {words.open}
            </Button>
          ) : undefined
        }
      />
      <ReadGate read={read}>
        {({ sessions }) =>
          sessions.length === 0 ? (
            <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
          ) : (
            <DataTable
              caption={words.caption}
              columns={columnsOf(year)}
              rowKey={({ number }) => String(number)}
              rows={sessions}
              compact
              stickyHead
            />
          )
        }
      </ReadGate>
      {opening && data !== undefined ? (
        <SessionDialog
          year={year}
          today={today}
          list={data}
          onOpened={(number) => navigate({ to: addresses.session(year, number) })}
          onClose={() => setOpening(false)}
        />
      ) : null}
    </div>
  )
}
