import { type ReactNode, useState } from 'react'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { followUpRoutes } from '../../contract.ts'
import type { FollowUpAct } from '../../model/followUp/followUpWorkflow.ts'
import { addresses } from '../addresses.ts'
import { pageTitles } from '../messages.es.ts'
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

function Trail({ steps, viewed }: { steps: FollowUpDetail['steps']; viewed: Viewed }): ReactNode {
  if (steps.length === 0) return <p className="soft">{words.noTrail}</p>
  return (
    <DataTable
      caption={words.trail}
      columns={[
        { id: 'act', head: words.step, rowHead: true, cell: ({ act }) => words.did[act] },
        {
          ...{ id: 'said', head: words.said, phone: 'full', width: '50%' },
          cell: ({ text, place }) => (
            <>
              {text}
              {place === '' ? null : <span className="meta">{words.proof(place)}</span>}
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
      rowKey={({ act, at }) => `${act} ${at}`}
    />
  )
}

function Body({ found }: { found: FollowUpDetail }): ReactNode {
  const viewed = useViewed()
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
        <Trail steps={found.steps} viewed={viewed} />
      </Section>
      {open === null ? null : <StepDialog id={id} act={open} onClose={() => setOpen(null)} />}
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
