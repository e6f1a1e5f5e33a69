import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { evaluationRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { monitoringText } from '../messages.es.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import type { EvaluatedUnit, Evaluation, Place } from './evaluationData.ts'
import { Minutes } from './Minutes.tsx'
import { MinutesDialog } from './MinutesDialog.tsx'
import { evaluationText as words } from './messages.es.ts'
import { RatingsTable } from './RatingsTable.tsx'
import { UnitPart } from './UnitPart.tsx'

/** Whether there is something to read or to do in a unit's part. */
const hasPart = ({ status, mayWrite, content }: EvaluatedUnit): boolean =>
  mayWrite || (content !== null && (status === 'submitted' || status === 'reviewed' || content.causes.length > 0))

function Header({ read, place, viewed }: { read: Evaluation; place: Place; viewed: Viewed }): ReactNode {
  const [closing, setClosing] = useState(false)
  const personId = useRead(sessionRoutes.me, {}, { staleMs: 60_000 }).data?.personId ?? ''
  const { cut, thresholds, openedAt, openedPost, units } = read
  const title = words.quarterTitle(place.quarter, place.year)
  const { onTrackFrom, atRiskFrom, exceededOver } = thresholds
  const opened = words.openedBy(openedPost, formatInstant(openedAt, viewed.timeZone, viewed.locale))
  const left = units.filter(({ status }) => status !== 'reviewed').length
  return (
    <>
      <PageHeader
        crumbs={[
          { label: words.toYear(place.year), href: addresses.evaluations(place.year) },
          { label: words.quarterOf(place.quarter) },
        ]}
        title={title}
        control={[...words.control(words.cutOf(cut.number, cut.month), onTrackFrom, atRiskFrom, exceededOver), opened]}
        actions={
          read.mayClose ? (
            <Button variant="primary" onClick={() => setClosing(true)}>
              {words.close}
            </Button>
          ) : undefined
        }
      />
      {cut.month > place.quarter * 3 ? <Notice kind="info">{words.longerCut(cut.month)}</Notice> : null}
      {closing ? (
        <MinutesDialog {...{ place, left, personId }} today={viewed.today} onClose={() => setClosing(false)} />
      ) : null}
    </>
  )
}

/** Whether the viewer is of the unit, by what the page lets that person do. */
const isOwn = ({ mayWrite, available }: EvaluatedUnit): boolean =>
  mayWrite || available.some(({ act }) => act === 'submit' || act === 'recall')

function Body({ read, place }: { read: Evaluation; place: Place }): ReactNode {
  const viewed = useViewed()
  const { today, locale } = viewed
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const personId = me?.personId ?? ''
  const parts = read.units.filter(hasPart)
  const shown = (units: readonly EvaluatedUnit[]): ReactNode =>
    units.map((unit) => <UnitPart key={unit.id} {...{ unit, place, personId, today, locale }} />)
  return (
    <>
      <Header read={read} place={place} viewed={viewed} />
      {read.closed === null ? null : <Minutes closed={read.closed} place={place} viewed={viewed} />}
      {shown(parts.filter(isOwn))}
      <Section title={words.ratingsTitle} caption={words.ratingsCaption}>
        <RatingsTable units={read.units} isClosed={read.closed !== null} locale={locale} />
      </Section>
      {shown(parts.filter((unit) => !isOwn(unit)))}
      {parts.length === 0 ? (
        <Section title={words.saidTitle}>
          <p className="soft">{words.nobodySaid}</p>
        </Section>
      ) : null}
    </>
  )
}

/** The evaluation of a quarter: ratings by the cut, what each unit says, and the minutes that closed it. */
export function EvaluationPage(): ReactNode {
  const year = usePathParameter('year')
  const quarter = Number(usePathParameter('quarter'))
  const read = useRead(evaluationRoutes.evaluation, { year, quarter })
  const title = words.quarterTitle(quarter, year)
  return (
    <ReadState read={read} title={title} whoToAsk={monitoringText.whoToAsk}>
      {({ evaluation }) =>
        evaluation === null ? (
          <>
            <PageHeader
              crumbs={[
                { label: words.toYear(year), href: addresses.evaluations(year) },
                { label: words.quarterOf(quarter) },
              ]}
              title={title}
            />
            <EmptyState title={words.notFound}>{words.notFoundHint}</EmptyState>
          </>
        ) : (
          <Body read={evaluation} place={{ year, quarter }} />
        )
      }
    </ReadState>
  )
}
