import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Knots } from '../../../../ui/layout/Knots.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { changeRequestRoutes } from '../../contract.ts'
import { hasEnded } from '../../model/changes/changeRequest.ts'
import { isYearOver } from '../../model/changes/openMonths.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { RecordDownloads } from '../parts/RecordDownloads.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import { AddChange } from './AddChange.tsx'
import { AddedDoubts } from './AddedDoubts.tsx'
import './changes.css'
import { ChangeList } from './ChangeList.tsx'
import { ContentSection } from './ContentSection.tsx'
import { DecideForm } from './DecideForm.tsx'
import type { RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'
import { RequestActs } from './RequestActs.tsx'
import { SettleForm } from './SettleForm.tsx'
import { windowWords } from './windowWords.ts'

type Props = { year: string; request: RequestPage }

function stepWord(act: string): string {
  const words: Readonly<Record<string, string>> = changesText.steps
  return words[act] ?? act
}

function Trail({ trail }: Pick<RequestPage, 'trail'>): ReactNode {
  const { timeZone, locale } = useViewer()
  const knots = trail.toReversed().map((step, at) => ({
    id: step.id,
    when: formatInstant(step.at, timeZone, locale),
    label: (
      <>
        <b>{stepWord(step.act)}</b>
        <br />
        <span className="soft">{changesText.by(step.postName, step.personName, step.bySubstitute)}</span>
        {step.reason === null ? null : <p className="as-written">{step.reason}</p>}
      </>
    ),
    state: at === 0 ? ('here' as const) : ('done' as const),
  }))
  return <Knots label={changesText.trail} knots={knots} />
}

const ended: ReadonlySet<RequestPage['status']> = new Set(['approved', 'approvedInPart', 'refused', 'withdrawn'])

/** What may still be asked for in a year that is over hangs from its windows: said as in the list of requests. */
function YearOver({ year }: { year: string }): ReactNode {
  const { data } = useRead(changeRequestRoutes.changeRequests, { year })
  if (data === undefined) return null
  const { lead, who } = windowWords(data, year)
  return (
    <Notice kind="warn">
      {lead} {who}
    </Notice>
  )
}

function Now({ year, request }: Props): ReactNode {
  return (
    <Section title={ended.has(request.status) ? changesText.outcome : changesText.now}>
      <p className="soft">
        {(request.cause === 'reorganisation' ? changesText.settlingNext : changesText.next)[request.status]}
      </p>
      {request.locked !== null ? (
        <Notice kind="info">{changesText.problem(request.locked.message, request.locked.remedy)}</Notice>
      ) : isYearOver(request.firstOpenMonth) && request.cause !== 'reorganisation' && !hasEnded(request.status) ? (
        <YearOver year={year} />
      ) : null}
      {request.version === null || request.version === 1 ? null : (
        <p>
          <Link href={addresses.compareVersions(year, request.version, request.version - 1)}>
            {changesText.seeVersion(request.version)}
          </Link>
        </p>
      )}
      <RequestActs year={year} request={request} />
      {request.record === null ? null : <RecordDownloads year={year} record={request.record} />}
    </Section>
  )
}

function Changes({ year, request }: Props): ReactNode {
  const [adding, setAdding] = useState(false)
  const decides = request.available.find(({ act }) => act === 'approve')
  const settles = request.cause === 'reorganisation'
  const canAdd = request.mayWrite && !adding && !settles
  return (
    <>
      <Section
        title={changesText.changes}
        caption={
          settles || request.changes.length === 0 ? undefined : changesText.changesCaption(request.changes.length)
        }
        actions={
          canAdd ? (
            <Button onClick={() => setAdding(true)}>{changesText.add}</Button>
          ) : settles && request.mayWrite ? (
            <LinkButton href={addresses.settleUnit(year, request.unitId)}>{changesText.settleWrite}</LinkButton>
          ) : undefined
        }
      >
        <ChangeList year={year} request={request} />
      </Section>
      {adding && request.mayWrite ? <AddChange year={year} request={request} onClose={() => setAdding(false)} /> : null}
      <AddedDoubts request={request} />
      {decides === undefined ? null : decides.refusal === null ? (
        settles ? (
          <SettleForm year={year} request={request} />
        ) : (
          <DecideForm year={year} request={request} />
        )
      ) : (
        <Notice kind="info">{changesText.problem(decides.refusal.message, decides.refusal.remedy)}</Notice>
      )}
    </>
  )
}

/** One request for changes: what is asked and why, what was decided, and what comes next. */
export function ChangeRequestPage(): ReactNode {
  const year = usePathParameter('year')
  const number = usePathParameter('number')
  const read = useRead(changeRequestRoutes.changeRequest, { year, number })
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[
          { label: pageTitles.changeRequests, href: addresses.changeRequests(year) },
          { label: changesText.requestTitle(Number(number)) },
        ]}
        title={changesText.requestTitle(Number(number))}
        above={read.data?.unitName}
        lead={read.data === undefined ? undefined : changesText.statusLead(changesText.statuses[read.data.status])}
      />
      <ReadGate read={read}>
        {(request) => (
          <SplitLayout
            railLabel={changesText.trail}
            rail={
              <RailSection title={changesText.trail}>
                <Trail trail={request.trail} />
              </RailSection>
            }
          >
            <Now year={year} request={request} />
            <ContentSection year={year} request={request} />
            <Changes year={year} request={request} />
          </SplitLayout>
        )}
      </ReadGate>
    </div>
  )
}
