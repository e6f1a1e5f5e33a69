import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { shortDay } from '../../../../ui/dates.ts'
import { Status } from '../../../../ui/marks/Status.tsx'
import type { StatusKind } from '../../../../ui/marks/statusKind.ts'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { mailRoutes } from '../../contract.ts'
import type { MailStatus } from '../../model/mail/outbox.ts'
import { commonText } from '../parts/messages.es.ts'
import { outboxText as words } from './messages.es.ts'

type Mail = OutputOf<typeof mailRoutes.outbox>['mails'][number]

const marks: Readonly<Record<MailStatus, StatusKind>> = {
  waiting: 'scheduled',
  sending: 'scheduled',
  sent: 'onTrack',
  failed: 'late',
  uncertain: 'atRisk',
  expired: 'notScheduled',
}

function State({ mail, timeZone }: { mail: Mail; timeZone: string }): ReactNode {
  const { status, attempts, nextTryAt, sentAt } = mail
  const when = nextTryAt === null ? [] : [words.nextTry(formatInstant(nextTryAt, timeZone))]
  const said = sentAt === null ? [words.tries(attempts), ...when] : [formatInstant(sentAt, timeZone)]
  return (
    <>
      <Status kind={marks[status]}>{words.states[status]}</Status>
      <span className="meta">{said.join(' · ')}</span>
    </>
  )
}

function Why({ mail: { status, fault, detail } }: { mail: Mail }): ReactNode {
  if (fault === null) return status === 'expired' ? words.expired : null
  return (
    <>
      {words.faults[fault]}
      {detail === '' ? null : <span className="meta">{words.said(detail)}</span>}
    </>
  )
}

/** Mails with their state, and why they did not go out. */
export function OutboxTable(props: {
  mails: readonly Mail[]
  timeZone: string
  busy: boolean
  retry: (mailId: string) => void
}): ReactNode {
  const { mails, timeZone, busy, retry } = props
  const columns: Column<Mail>[] = [
    {
      ...{ id: 'person', head: words.person, rowHead: true, width: '26%' },
      cell: ({ personName, address }) => (
        <>
          {personName}
          <span className="meta">{address}</span>
        </>
      ),
    },
    { id: 'day', head: words.day, phoneLabel: words.day, cell: ({ day }) => shortDay(day) },
    { id: 'state', head: words.state, phone: 'full', cell: (mail) => <State mail={mail} timeZone={timeZone} /> },
    { id: 'why', head: words.why, phone: 'full', width: '34%', cell: (mail) => <Why mail={mail} /> },
    {
      ...{ id: 'actions', head: <span className="vh">{commonText.actions}</span>, align: 'end' as const },
      cell: ({ id, personName, mayRetry }) =>
        mayRetry ? (
          <Button small busy={busy} aria-label={words.retryOf(personName)} onClick={() => retry(id)}>
            {words.retry}
          </Button>
        ) : null,
    },
  ]
  return <DataTable caption={words.caption} columns={columns} rows={mails} rowKey={({ id }) => id} />
}
