import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { sessionsText as words } from './messages.es.ts'
import './sessions.css'
import type { SessionDetail } from './sessionReads.ts'

type Props = { year: string; session: SessionDetail }

function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return table[key] ?? key
}

export function Attendees({ session }: Pick<Props, 'session'>): ReactNode {
  return (
    <Section title={words.attendees}>
      {session.attendees.length === 0 ? (
        <p className="soft">{words.noAttendees}</p>
      ) : (
        <DataTable
          caption={words.attendeesCaption}
          columns={[
            { id: 'who', head: words.who, rowHead: true, cell: ({ personName }) => personName },
            {
              id: 'post',
              head: words.post,
              phone: 'full',
              cell: ({ postId, postName, bySubstitute }) =>
                postId === null ? <span className="soft">{words.guest}</span> : words.by(postName, '', bySubstitute),
            },
          ]}
          rowKey={({ personName, postName }) => `${personName} ${postName}`}
          rows={session.attendees}
          compact
        />
      )}
    </Section>
  )
}

function Thing({ year, unitId, unitName }: { year: string; unitId: string | null; unitName: string }): ReactNode {
  return unitId === null ? (
    <Link href={addresses.consolidated(year)}>{words.consolidated}</Link>
  ) : (
    <Link href={addresses.unitApproval(year, unitId)}>{unitName}</Link>
  )
}

export function PresentedPlans({ year, session }: Props): ReactNode {
  const { timeZone, locale } = useViewer()
  return (
    <Section title={words.presented}>
      {session.presented.length === 0 ? (
        <p className="soft">{words.noPresented}</p>
      ) : (
        <DataTable
          caption={words.presentedCaption}
          columns={[
            { id: 'thing', head: words.thing, rowHead: true, cell: (one) => <Thing year={year} {...one} /> },
            {
              id: 'state',
              head: words.state,
              phone: 'full',
              cell: ({ unitId, status, at }) => (
                <>
                  {wordOf(unitId === null ? planText.planStatus : planText.unitStatus, status)}
                  <span className="meta">{formatInstant(at, timeZone, locale)}</span>
                </>
              ),
            },
            {
              id: 'hash',
              head: words.hash,
              phone: 'full',
              phoneLabel: words.hash,
              cell: ({ sha256 }) => <code className="session-hash">{sha256}</code>,
            },
          ]}
          rowKey={({ unitId, at }) => `${unitId ?? 'plan'} ${at}`}
          rows={session.presented}
          compact
        />
      )}
    </Section>
  )
}

/** The steps themselves: nobody types a decision a second time. */
export function Decisions({ year, session }: Props): ReactNode {
  const { timeZone, locale } = useViewer()
  return (
    <Section title={words.decisions}>
      {session.decisions.length === 0 ? (
        <p className="soft">{words.noDecisions}</p>
      ) : (
        <DataTable
          caption={words.decisionsCaption}
          columns={[
            { id: 'thing', head: words.thing, rowHead: true, cell: (one) => <Thing year={year} {...one} /> },
            {
              id: 'act',
              head: words.decision,
              phone: 'full',
              cell: ({ unitId, act, reason, overdue }) => (
                <>
                  <b>{wordOf(unitId === null ? words.planSteps : words.unitSteps, act)}</b>
                  {overdue ? `, ${words.overdue}` : ''}
                  {reason === null ? null : <p className="as-written">{reason}</p>}
                </>
              ),
            },
            {
              id: 'by',
              head: words.takenBy,
              phone: 'full',
              cell: ({ personName, postName, bySubstitute, at }) => (
                <>
                  {words.by(personName, postName, bySubstitute)}
                  <span className="meta">{formatInstant(at, timeZone, locale)}</span>
                </>
              ),
            },
          ]}
          rowKey={({ id }) => id}
          rows={session.decisions}
          compact
        />
      )}
    </Section>
  )
}

export function Agreements({ session }: Pick<Props, 'session'>): ReactNode {
  return (
    <Section title={words.agreements}>
      {session.agreements.length === 0 ? (
        <p className="soft">{words.noAgreements}</p>
      ) : (
        <ol className="session-agreements">
          {session.agreements.map((text) => (
            <li key={text} className="as-written">
              {text}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
