import type { ReactNode } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { reorganisationRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { requestStatusText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import { eventWords } from './eventWords.ts'
import { reorganisationText as words } from './messages.es.ts'
import type { YearEvent } from './reorganisationReads.ts'

/** What a closed unit left: how much of it waits, who has the rest, and the request that settles it. */
function Left({ event }: { event: YearEvent }): ReactNode {
  if (event.planStatus === null) return words.noPlan
  if (event.planStatus !== 'inForce' && event.planStatus !== 'superseded') return words.notInForce
  if (event.waiting === 0 && event.passed === 0) return words.nothing
  return [
    ...(event.waiting > 0 ? [words.waiting(event.waiting)] : []),
    ...(event.passed > 0 ? [words.passed(event.passed)] : []),
  ].join(', ')
}

function PlanCell({ year, event }: { year: string; event: YearEvent }): ReactNode {
  if (event.kind === 'opened') return event.planStatus === 'inForce' ? words.openedInForce : words.openedPlan
  if (event.kind === 'renamed') return words.renamedPlan
  return (
    <>
      <Left event={event} />
      {event.request === null ? null : (
        <span className="meta">
          <Link href={addresses.changeRequest(year, event.request.number)}>
            {words.requestLink(event.request.number, requestStatusText[event.request.status])}
          </Link>
        </span>
      )}
    </>
  )
}

function columnsOf(year: string, today: string): readonly Column<YearEvent>[] {
  return [
    {
      id: 'day',
      head: words.day,
      phoneLabel: words.day,
      cell: ({ day }) => <span className="nb">{shortDay(day)}</span>,
    },
    {
      id: 'unit',
      head: words.unit,
      rowHead: true,
      phone: 'full',
      cell: ({ unitId, kind, name, newName }) =>
        kind === 'closed' || kind === 'merged' ? (
          <Link href={addresses.settleUnit(year, unitId)}>{name}</Link>
        ) : (
          <Link href={addresses.unit(year, unitId)}>{newName ?? name}</Link>
        ),
    },
    {
      id: 'change',
      head: words.change,
      phone: 'full',
      cell: (event) => (
        <>
          {eventWords(event, today)}
          <span className="meta">
            <Link href={addresses.planAt(year, event.day)}>{words.organigram}</Link>
          </span>
        </>
      ),
    },
    { id: 'plan', head: words.plan, phone: 'full', cell: (event) => <PlanCell year={year} event={event} /> },
  ]
}

/** What changed of the organigram within the year, and what that asks of the plan. */
export function ReorganisationPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(reorganisationRoutes.reorganisation, { year })
  const { today } = useViewer()
  const waiting = read.data?.events.reduce((sum, event) => sum + event.waiting, 0)
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.reorganisation }]}
        title={words.title(year)}
        lead={waiting === undefined ? undefined : words.lead(waiting)}
      />
      <ReadGate read={read}>
        {({ events }) =>
          events.length === 0 ? (
            <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
          ) : (
            <DataTable
              caption={words.caption}
              columns={columnsOf(year, today)}
              rowKey={({ unitId, kind, day }) => `${unitId} ${kind} ${day}`}
              rows={events}
            />
          )
        }
      </ReadGate>
    </div>
  )
}
