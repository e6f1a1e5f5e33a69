import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { executionRoutes } from '../../contract.ts'
import { periodName } from '../../model/execution/periodText.es.ts'
import { reportPeriods } from '../../model/execution/reportPeriod.ts'
import { addresses, periodWords, type ReportPlace } from '../addresses.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import { ActivitiesPart } from './ActivitiesPart.tsx'
import { ComputedPart } from './ComputedPart.tsx'
import { executionReads, inputOf, type ReadReport } from './executionData.ts'
import './execution.css'
import { IssuesPart } from './IssuesPart.tsx'
import { executionText as words } from './messages.es.ts'
import { NarrativePart } from './NarrativePart.tsx'

const filtersShape = z.object({ unidad: z.string().optional().catch(undefined) })

function IssueDialog({
  place,
  version,
  onClose,
}: {
  place: ReportPlace
  version: number
  onClose: () => void
}): ReactNode {
  const announce = useAnnounce()
  const issue = useAct(executionRoutes.issueReport, {
    refresh: executionReads,
    onSuccess: (answer) => {
      announce(words.issued(answer.issue, answer.code), { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={words.issueIt}
      hint={words.issueHint(version)}
      withReason={false}
      busy={issue.isPending}
      problem={issue.error}
      onConfirm={() => issue.mutate({ input: { ...inputOf(place), narrative: version } })}
      onClose={onClose}
    />
  )
}

type Part = { read: ReadReport; place: ReportPlace; viewed: Viewed }

function Header({ read: { computed, narrative, issues, mayIssue }, place, viewed }: Part): ReactNode {
  const [issuing, setIssuing] = useState(false)
  const { period, months, unit, cut, ground } = computed
  const mayNow = mayIssue && narrative !== null && issues[0]?.narrative !== narrative.number
  return (
    <>
      <PageHeader
        above={unit?.name ?? words.institution}
        crumbs={[
          { label: words.back(String(place.year)), href: addresses.executionReports(place.year, place.number) },
          { label: words.cutOf(cut.number, cut.month) },
        ]}
        title={words.reportTitle(periodName(period, months), String(place.year))}
        lead={words.reportLead}
        control={[
          words.cutOf(cut.number, cut.month),
          words.closed(formatInstant(cut.closedAt, viewed.timeZone, viewed.locale)),
          words.version(ground.version),
        ]}
        actions={
          mayNow ? (
            <Button variant="primary" onClick={() => setIssuing(true)}>
              {words.issueIt}
            </Button>
          ) : undefined
        }
      />
      {issuing && narrative !== null ? (
        <IssueDialog place={place} version={narrative.number} onClose={() => setIssuing(false)} />
      ) : null}
    </>
  )
}

function Report({ place }: { place: ReportPlace }): ReactNode {
  const viewed = useViewed()
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(executionRoutes.executionReport, inputOf(place))
  const { locale } = viewed
  return (
    <ReadState read={read} title={pageTitles.executionReport} whoToAsk={monitoringText.whoToAsk}>
      {(answer) => (
        <>
          <Header read={answer} place={place} viewed={viewed} />
          <NarrativePart
            {...{ read: answer, place, viewed }}
            personId={me?.personId ?? ''}
            onStale={() => void read.refetch()}
          />
          <IssuesPart read={answer} place={place} locale={locale} />
          <ComputedPart
            {...{ computed: answer.computed, place, locale }}
            activities={
              <ActivitiesPart
                {...{ activities: answer.computed.activities, place, locale }}
                month={answer.computed.cut.month}
              />
            }
          />
        </>
      )}
    </ReadState>
  )
}

/** A report on execution: what the cut says, what people wrote, and what was issued of it. */
export function ExecutionReportPage(): ReactNode {
  const year = usePathParameter('year')
  const number = Number(usePathParameter('number'))
  const word = usePathParameter('period')
  const [{ unidad: unitId }] = useFilters(filtersShape)
  const period = reportPeriods.find((one) => periodWords[one] === word)
  if (period === undefined)
    return (
      <>
        <PageHeader
          crumbs={[{ label: words.back(year), href: addresses.executionReports(year) }]}
          title={pageTitles.executionReport}
        />
        <EmptyState title={words.notFound}>{words.notFoundHint}</EmptyState>
      </>
    )
  const place = { year, number, period, unitId }
  return <Report key={`${number} ${period} ${unitId ?? ''}`} place={place} />
}
