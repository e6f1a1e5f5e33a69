import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { correctionRoutes, reportRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import type { MonthRow } from '../figures.ts'
import { MyFollowUps } from '../followUps/MyFollowUps.tsx'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { QueueSection } from '../queue/QueueSection.tsx'
import type { QueuedReport } from '../queue/queueRules.ts'
import { useQueue } from '../queue/queueWatch.ts'
import { ReopenedNotice } from '../ReopenedNotice.tsx'
import { ReviewDialog, reviewLine } from '../ReviewDialog.tsx'
import { useMonth } from '../useMonth.ts'
import { useNeighbourYears } from '../useNeighbourYears.ts'
import { CorrectionsOfMonth, waitsForReview } from './CorrectionsOfMonth.tsx'
import { monthText as words } from './messages.es.ts'
import { monthColumns } from './monthColumns.tsx'
import { exceptedOf, groupOf, isForGrid, type MonthGroup, monthGroups, readyFor } from './monthGroups.ts'

type Place = { year: string; month: Month; locale: string; timeZone: string; queue: readonly QueuedReport[] }

/** The months beside this one, also over the end of the year where the year beside it has a plan. */
function MonthLinks({ year, month }: Pick<Place, 'year' | 'month'>): ReactNode {
  const { before, after } = useNeighbourYears(Number(year))
  return (
    <nav aria-label={words.months} className="acts">
      {month > 1 ? (
        <Link href={addresses.month(year, month - 1)}>{words.before(monthName((month - 1) as Month))}</Link>
      ) : before === undefined ? null : (
        <Link href={addresses.month(before, 12)}>{words.before(words.monthOf(monthName(12), before))}</Link>
      )}
      {month < 12 ? (
        <Link href={addresses.month(year, month + 1)}>{words.after(monthName((month + 1) as Month))}</Link>
      ) : after === undefined ? null : (
        <Link href={addresses.month(after, 1)}>{words.after(words.monthOf(monthName(1), after))}</Link>
      )}
    </nav>
  )
}

const bulkActs = {
  owed: { act: 'submit', label: words.submitAll, done: words.submitted, title: monitoringText.reviewBeforeSending },
  returned: { act: 'submit', label: words.submitAll, done: words.submitted, title: monitoringText.reviewBeforeSending },
  toReview: { act: 'validate', label: words.validateAll, done: words.validated, title: words.reviewBeforeValidating },
} as const

/** Takes a step for every row of the group that is ready for it, once what goes has been shown. */
function BulkAct({
  group,
  rows,
  year,
  month,
  locale,
}: Place & { group: keyof typeof bulkActs; rows: readonly MonthRow[] }): ReactNode {
  const { act, label, done, title } = bulkActs[group]
  const announce = useAnnounce()
  const [shown, setShown] = useState(false)
  const take = useAct(reportRoutes.takeReportStep, {
    refresh: [reportRoutes.myMonth],
    onSuccess: ({ changed }) => {
      announce(done(changed), { toast: true })
      setShown(false)
    },
  })
  const ready = readyFor(rows, act)
  if (ready.length === 0) return null
  const activityIds = ready.map(({ activity }) => activity.id)
  return (
    <>
      <Button onClick={() => setShown(true)}>{label(ready.length)}</Button>
      {shown ? (
        <ReviewDialog
          {...{ title, confirm: label(ready.length), busy: take.isPending, problem: take.error }}
          lines={ready.map((row) => reviewLine(row, locale))}
          onConfirm={() => take.mutate({ input: { year, month, act, activityIds } })}
          onClose={() => setShown(false)}
        />
      ) : null}
    </>
  )
}

const isBulk = (group: MonthGroup): group is keyof typeof bulkActs => group in bulkActs

function Groups({ rows, ...place }: Place & { rows: readonly MonthRow[] }): ReactNode {
  const units = new Set(rows.map(({ unit }) => unit.id))
  const columns = monthColumns({ ...place, withUnit: units.size > 1 })
  return monthGroups.map((group) => {
    const own = rows.filter((row) => groupOf(row) === group)
    if (own.length === 0) return null
    const title = `${words.groups[group]} (${own.length})`
    const excepted = exceptedOf(own).length
    return (
      <Section
        key={group}
        title={title}
        caption={group === 'toReview' && excepted > 0 ? words.leftOut(excepted) : undefined}
        actions={isBulk(group) ? <BulkAct group={group} rows={own} {...place} /> : undefined}
      >
        <DataTable caption={title} columns={columns} rows={own} rowKey={({ activity }) => activity.id} />
      </Section>
    )
  })
}

type MyMonth = OutputOf<typeof reportRoutes.myMonth>

/** Until when the month is reported, and what it means when that day has passed. */
function DueLine({ due, place }: { due: NonNullable<MyMonth['due']>; place: Place }): ReactNode {
  const day = formatDay(due.on, place.locale)
  return due.daysLeft === null ? (
    <Notice kind="warn">{words.duePassed(day)}</Notice>
  ) : (
    <p className="hint">{words.dueOn(day, due.daysLeft)}</p>
  )
}

function Body({ rows, version, due, ...place }: Place & MyMonth): ReactNode {
  const unsent = rows.filter((row) => ['owed', 'returned'].includes(groupOf(row)))
  const left = unsent.filter(({ mayWrite }) => mayWrite).length
  const mine = rows.filter(({ mayWrite, report }) => mayWrite || report !== null).length
  const waiting = rows.filter((row) => groupOf(row) === 'toReview').length
  const corrections = useRead(correctionRoutes.corrections, { year: place.year, month: place.month })
  const toDecide = (corrections.data?.corrections ?? []).filter(waitsForReview).length
  const lock = rows.flatMap((row) => row.lock ?? []).at(0)
  const closed = rows.some((row) => row.lock !== null || row.reopened !== null)
  const isLocked = lock !== undefined && rows.every((row) => row.lock !== null)
  const own = isLocked ? words.leadLocked(unsent.length) : words.lead(left, mine)
  const sentences = [
    ...(rows.length === 0 ? [] : [own]),
    ...(waiting + toDecide === 0 ? [] : [words.toReview(waiting, toDecide)]),
  ]
  const lead = version === null || sentences.length === 0 ? undefined : sentences.join(' ')
  return (
    <>
      <PageHeader
        title={words.title(monthName(place.month), place.year)}
        lead={lead}
        actions={<MonthLinks {...place} />}
      />
      <MonitoringTabs year={place.year} month={place.month} current="month" />
      {lock === undefined ? null : <Notice kind="info">{words.locked(lock.number)}</Notice>}
      <ReopenedNotice rows={rows} month={place.month} locale={place.locale} />
      {due === null || rows.length === 0 || closed ? null : <DueLine due={due} place={place} />}
      <QueueSection reports={place.queue} locale={place.locale} timeZone={place.timeZone} />
      <MyFollowUps />
      {version === null ? (
        <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
      ) : rows.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <>
          {rows.filter(isForGrid).length < 2 ? null : (
            <p>
              <Link href={addresses.grid(place.year, place.month)}>{pageTitles.grid}</Link>
            </p>
          )}
          <Groups rows={rows} {...place} />
        </>
      )}
      {version === null ? null : <CorrectionsOfMonth year={place.year} month={place.month} locale={place.locale} />}
    </>
  )
}

/** What a person owes, has to correct or looks at in a month. */
export function MyMonthPage(): ReactNode {
  const year = usePathParameter('year')
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const today = me?.today ?? ''
  const { month, isKnown } = useMonth(year, today)
  const read = useRead(reportRoutes.myMonth, { year, month }, { enabled: isKnown })
  const queue = useQueue(me?.personId ?? '') ?? []
  const { locale, timeZone } = me?.institution ?? { locale: 'es-SV', timeZone: 'UTC' }
  const place = { ...{ year, month, locale, timeZone }, queue }
  return (
    <ReadState read={read} title={pageTitles.month} whoToAsk={monitoringText.whoToAsk}>
      {(month) => <Body {...month} {...place} />}
    </ReadState>
  )
}
