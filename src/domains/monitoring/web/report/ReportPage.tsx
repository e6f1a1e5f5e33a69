import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import type { Month } from '../../../../kernel/month.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { reportRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import type { MonthRow } from '../figures.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { QueuedContent } from '../queue/QueuedContent.tsx'
import { isUnsent, keyOf, type QueuedReport } from '../queue/queueRules.ts'
import { useQueue } from '../queue/queueWatch.ts'
import { ReopenedNotice } from '../ReopenedNotice.tsx'
import { Warnings } from '../Warnings.tsx'
import { ConformityNotice } from './ConformityNotice.tsx'
import { Corrections } from './Corrections.tsx'
import type { FileOfMonth } from './FilesOfMonth.tsx'
import { leadOf } from './leadOf.ts'
import { reportText as words } from './messages.es.ts'
import { ReadReport } from './ReadReport.tsx'
import { PlanFacts, ReportFacts, ReportTrail } from './ReportFacts.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReturnedNotice } from './ReturnedNotice.tsx'
import { ReviewActs } from './ReviewActs.tsx'
import { UnprovenNotice } from './UnprovenNotice.tsx'

type Viewed = {
  onStale: () => void
  year: string
  month: Month
  locale: string
  timeZone: string
  personId: string
  files: readonly FileOfMonth[]
  /** What the person has in this browser; undefined while that is being read. */
  queue: readonly QueuedReport[] | undefined
}

function Report({ row, queue, ...viewed }: Viewed & { row: MonthRow }): ReactNode {
  const { year, month, locale, timeZone, personId } = viewed
  const { activity, mayWrite } = row
  const key = keyOf({ personId, year, month, activityId: activity.id })
  const queued = queue?.find((one) => one.key === key)
  return (
    <>
      <PageHeader
        title={activity.name}
        crumbs={[{ label: words.back, href: addresses.month(year, month) }, { label: activity.code }]}
        lead={leadOf(row, month, locale)}
      />
      <SplitLayout
        railLabel={words.plan}
        rail={
          <>
            <PlanFacts row={row} locale={locale} />
            <ReportTrail row={row} locale={locale} timeZone={timeZone} />
          </>
        }
      >
        {row.lock === null ? null : <Notice kind="info">{words.locked(row.lock.number)}</Notice>}
        {mayWrite ? <ReturnedNotice steps={row.steps} /> : null}
        <ConformityNotice conformity={row.conformity} />
        <UnprovenNotice unproven={row.unproven} isOwn />
        <ReopenedNotice rows={[row]} month={month} locale={locale} />
        {mayWrite && row.reopened === null && row.due.hasPassed ? (
          <Notice kind="warn">{words.duePassed(formatDay(row.due.on, locale))}</Notice>
        ) : null}
        {mayWrite && queue === undefined ? null : mayWrite ? (
          <ReportForm key={`${activity.id}:${month}`} {...viewed} {...{ row, queued }} />
        ) : (
          <>
            {queued !== undefined && isUnsent(queued) ? (
              <QueuedContent report={queued} {...{ locale, timeZone }} />
            ) : null}
            <ReportFacts {...{ row, year, month, locale, timeZone }} />
            <Corrections {...{ row, year, month, locale, timeZone }} />
            {row.warnings.length === 0 ? null : (
              <Section title={monitoringText.reviewWarnings}>
                <Warnings list={row.warnings} />
              </Section>
            )}
            <ReviewActs row={row} year={year} month={month} />
          </>
        )}
      </SplitLayout>
    </>
  )
}

/** One activity in one month: written by who answers for it, looked at by who validates it, read by the others. */
export function ReportPage(): ReactNode {
  const [year, activityId] = [usePathParameter('year'), usePathParameter('activityId')]
  // A month out of the calendar is refused by the server.
  const month = Number(usePathParameter('month')) as Month
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(reportRoutes.myMonth, { year, month })
  const personId = me?.personId ?? ''
  const queue = useQueue(personId)
  const viewed = {
    ...{ year, month, locale: me?.institution.locale ?? 'es-SV', timeZone: me?.institution.timeZone ?? 'UTC' },
    ...{ personId, queue: personId === '' ? undefined : queue },
    onStale: () => void read.refetch(),
  }
  return (
    <ReadState read={read} title={pageTitles.report} whoToAsk={monitoringText.whoToAsk}>
      {({ rows, files }) => {
        const row = rows.find(({ activity }) => activity.id === activityId)
        if (row !== undefined)
          return <Report row={row} {...viewed} files={files.filter(({ unitId }) => unitId === row.unit.id)} />
        return <ReadReport {...viewed} activityId={activityId} />
      }}
    </ReadState>
  )
}
