import { type ReactNode, useState } from 'react'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { followUpRoutes } from '../../contract.ts'
import type { FollowUpAct } from '../../model/followUp/followUpWorkflow.ts'
import { addresses } from '../addresses.ts'
import { pageTitles } from '../messages.es.ts'
import { weightText } from '../report/EvidenceFileFacts.tsx'
import { useViewed, type Viewed } from '../useViewed.ts'
import { FollowUpState } from './FollowUpTable.tsx'
import type { FollowUpDetail } from './followUpData.ts'
import './followUps.css'
import { followUpText as words } from './messages.es.ts'
import { StepDialog } from './StepDialog.tsx'

/** Where it comes from: the evaluation, or the page that the instruction was given from. */
function Origin({ found: { quarter, year, origin } }: { found: FollowUpDetail }): ReactNode {
  if (quarter !== null)
    return <Link href={addresses.evaluation(year, quarter)}>{words.originEvaluation(quarter, year)}</Link>
  return <Link href={origin}>{words.originPage}</Link>
}

function Facts({ found, viewed }: { found: FollowUpDetail; viewed: Viewed }): ReactNode {
  const { unit, postName, dueOn, givenBy, givenPost, givenAt, origin, quarter } = found
  const when = formatInstant(givenAt, viewed.timeZone, viewed.locale)
  const hasOrigin = quarter !== null || origin !== ''
  return (
    <FactList
      layout="rows"
      facts={[
        { id: 'unit', term: words.unit, value: unit.name },
        { id: 'answers', term: words.answers, value: postName ?? words.headAnswers },
        { id: 'due', term: words.due, value: words.dueOn(formatDay(dueOn, viewed.locale)) },
        { id: 'state', term: words.state, value: <FollowUpState row={found} /> },
        { id: 'given', term: words.given, value: words.givenBy(givenBy, givenPost, when) },
        ...(hasOrigin ? [{ id: 'origin', term: words.origin, value: <Origin found={found} /> }] : []),
      ]}
    />
  )
}

type Step = FollowUpDetail['steps'][number]

/** Where the proof of an answer is: a file to be saved, a place, or both. */
function Proof({ id, step, locale }: { id: string; step: Step; locale: string }): ReactNode {
  const { file, place } = step
  return (
    <>
      {place === '' ? null : <span className="meta">{words.proof(place)}</span>}
      {file === null ? null : (
        <span className="meta">
          <a
            href={downloadAddress(followUpRoutes.downloadAnswerFile, { id, stepId: step.id })}
            download={file.fileName}
          >
            {file.fileName}
          </a>{' '}
          ({words.fileFacts(weightText(file.byteLength, locale), file.sha256.slice(0, 12))})
        </span>
      )}
    </>
  )
}

function Trail({ found: { id, steps }, viewed }: { found: FollowUpDetail; viewed: Viewed }): ReactNode {
  if (steps.length === 0) return <p className="soft">{words.noTrail}</p>
  return (
    <DataTable
      caption={words.trail}
      columns={[
        { id: 'act', head: words.step, rowHead: true, cell: ({ act }) => words.did[act] },
        {
          ...{ id: 'said', head: words.said, phone: 'full', width: '50%' },
          cell: (step) => (
            <>
              {step.text}
              <Proof id={id} step={step} locale={viewed.locale} />
            </>
          ),
        },
        {
          ...{ id: 'by', head: words.by, phone: 'full' },
          cell: ({ personName, postName, at }) =>
            words.givenBy(personName, postName, formatInstant(at, viewed.timeZone, viewed.locale)),
        },
      ]}
      rows={steps}
      rowKey={(step) => step.id}
    />
  )
}

function Body({ found }: { found: FollowUpDetail }): ReactNode {
  const viewed = useViewed()
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const [open, setOpen] = useState<FollowUpAct | null>(null)
  const { id, kind, year, unit, text, available } = found
  const list =
    kind === 'commitment'
      ? { label: words.commitmentsTitle(String(year)), href: addresses.commitments(year) }
      : { label: words.instructionsTitle, href: addresses.instructions }
  return (
    <>
      <PageHeader
        crumbs={[list, { label: words.kinds[kind] }]}
        title={words.titles[kind](unit.name)}
        actions={available.map((act) => (
          <Button key={act} variant={act === 'return' ? 'secondary' : 'primary'} onClick={() => setOpen(act)}>
            {words.acts[act]}
          </Button>
        ))}
      />
      <p className="follow-up-text">{text}</p>
      <Facts found={found} viewed={viewed} />
      <Section title={words.trail}>
        <Trail found={found} viewed={viewed} />
      </Section>
      {open === null ? null : (
        <StepDialog id={id} act={open} personId={me?.personId ?? ''} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

/** A commitment or an instruction with all that was said of it. */
export function FollowUpPage(): ReactNode {
  const id = usePathParameter('id')
  const read = useRead(followUpRoutes.followUp, { id })
  return (
    <ReadState read={read} title={pageTitles.followUp} whoToAsk={words.noneInstructionsHint}>
      {({ followUp }) =>
        followUp === null ? (
          <>
            <PageHeader title={pageTitles.followUp} />
            <EmptyState title={words.notFound}>{words.notFoundHint}</EmptyState>
          </>
        ) : (
          <Body found={followUp} />
        )
      }
    </ReadState>
  )
}
