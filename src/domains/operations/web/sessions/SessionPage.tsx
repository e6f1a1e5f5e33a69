import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { planSessionRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { ActList } from '../parts/ActList.tsx'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { RecordDownloads } from '../parts/RecordDownloads.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import { sessionsText as words } from './messages.es.ts'
import { SessionDialog } from './SessionDialog.tsx'
import { Agreements, Attendees, Decisions, PresentedPlans } from './SessionParts.tsx'
import { type SessionDetail, sessionReads } from './sessionReads.ts'

type Props = { year: string; session: SessionDetail }

function CloseDialog({ year, session, onClose }: Props & { onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const close = useAct(planSessionRoutes.closeSession, {
    refresh: sessionReads,
    onSuccess: () => {
      announce(words.closed, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={words.close}
      hint={words.closeHint}
      withReason={false}
      busy={close.isPending}
      problem={close.error}
      onConfirm={() => close.mutate({ input: { year, number: session.number } })}
      onClose={onClose}
    />
  )
}

function Acts({ year, session }: Props): ReactNode {
  const [asked, setAsked] = useState<'save' | 'close' | null>(null)
  const { today } = useViewer()
  const list = useRead(planSessionRoutes.planSessions, { year }).data
  const labels = { save: words.edit, close: words.close }
  if (session.status === 'closed') return <p className="soft">{words.isClosed}</p>
  if (session.available.length === 0) return <p className="soft">{words.nothing}</p>
  return (
    <>
      <ActList
        acts={session.available.map(({ act, refusal }) => ({
          id: act,
          label: labels[act],
          refusal,
          onDo: () => setAsked(act),
        }))}
      />
      <p>
        <Link href={addresses.approval(year)}>{words.decideAt}</Link>
      </p>
      {asked === 'save' && list !== undefined ? (
        <SessionDialog year={year} today={today} list={list} session={session} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'close' ? <CloseDialog year={year} session={session} onClose={() => setAsked(null)} /> : null}
    </>
  )
}

function Facts({ year, session }: Props): ReactNode {
  const { timeZone, locale } = useViewer()
  const { kind, place, heldOn, corrects, correctedBy, openedBy, closed } = session
  const link = (number: number): ReactNode => (
    <Link key={number} href={addresses.session(year, number)}>
      {words.sessionTitle(number)}
    </Link>
  )
  return (
    <FactList
      facts={[
        { id: 'when', term: words.when, value: shortDay(heldOn) },
        { id: 'where', term: words.where, value: place },
        { id: 'kind', term: words.kind, value: words.kinds[kind] },
        ...(corrects === null ? [] : [{ id: 'corrects', term: words.corrects, value: link(corrects) }]),
        ...(correctedBy.length === 0
          ? []
          : [{ id: 'correctedBy', term: words.correctedBy, value: correctedBy.map((number) => link(number)) }]),
        { id: 'opened', term: words.openedBy, value: openedBy },
        ...(closed === null
          ? []
          : [
              {
                id: 'closed',
                term: words.closedBy,
                value: `${words.by(closed.personName, closed.postName)}, ${formatInstant(closed.at, timeZone, locale)}`,
              },
            ]),
      ]}
    />
  )
}

/** One session: who came, what was presented and decided in it, and what was agreed. */
export function SessionPage(): ReactNode {
  const year = usePathParameter('year')
  const number = usePathParameter('number')
  const read = useRead(planSessionRoutes.planSession, { year, number })
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.sessions, href: addresses.sessions(year) }, { label: words.sessionTitle(number) }]}
        title={words.sessionTitle(number)}
        lead={
          read.data === undefined
            ? undefined
            : words.statusLead(words.statuses[read.data.status], words.kinds[read.data.kind])
        }
      />
      <ReadGate read={read}>
        {(session) => (
          <SplitLayout
            railLabel={words.data}
            rail={
              <>
                <RailSection title={words.now}>
                  <Acts year={year} session={session} />
                </RailSection>
                <RailSection title={words.data}>
                  <Facts year={year} session={session} />
                </RailSection>
              </>
            }
          >
            {session.record === null ? null : (
              <Section title={words.record}>
                <RecordDownloads year={year} record={session.record} />
              </Section>
            )}
            <PresentedPlans year={year} session={session} />
            <Decisions year={year} session={session} />
            <Agreements session={session} />
            <Attendees session={session} />
          </SplitLayout>
        )}
      </ReadGate>
    </div>
  )
}
