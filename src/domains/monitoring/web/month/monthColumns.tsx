import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import type { Month } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { Column } from '../../../../ui/tables/DataTable.tsx'
import { isLateReport } from '../../model/monthClosing.ts'
import { isWritable } from '../../model/reportWorkflow.ts'
import { addresses } from '../addresses.ts'
import { type MonthRow, programmedText, reportedText } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { QueueMark } from '../queue/QueueState.tsx'
import type { QueuedReport } from '../queue/queueRules.ts'
import { monthText as words } from './messages.es.ts'

type Options = { year: string; month: Month; locale: string; withUnit: boolean; queue: readonly QueuedReport[] }

/** What keeps the report where it is: what is missing, who returned it and why, or its state. */
function Stage({ row: { report, missing, warnings, steps } }: { row: MonthRow }): ReactNode {
  if (report === null) return <span className="soft">{words.notBegun}</span>
  const last = steps.at(-1)
  if (report.status === 'returned' && last !== undefined)
    return <>{words.returnedBy(last.postName, last.comment ?? '')}</>
  if (report.status !== 'draft') return <>{monitoringText.statuses[report.status]}</>
  return <>{missing.length === 0 ? words.ready(warnings.length) : words.incomplete(missing.length)}</>
}

/** What its unidad rectora said: an exception always, and where conformity stands once the report was sent. */
function Conformity({ row: { conformity, report } }: { row: MonthRow }): ReactNode {
  if (conformity === null || report === null) return null
  const { status, changed, exception } = conformity
  if (exception !== null) return <span className="meta">{words.exception(exception.by, exception.text)}</span>
  if (isWritable(report.status)) return null
  const mark = changed ? monitoringText.conformityChanged[status] : ''
  return <span className="meta">{mark === '' ? monitoringText.conformities[status] : mark}</span>
}

function State({
  row,
  locale,
  queued,
}: {
  row: MonthRow
  locale: string
  queued: QueuedReport | undefined
}): ReactNode {
  const { due, report, steps, unproven } = row
  const isOwed = report === null || isWritable(report.status)
  return (
    <>
      {queued === undefined ? null : <QueueMark state={queued.state} />}
      <Stage row={row} />
      {unproven.length === 0 ? null : <span className="meta">{words.unproven(unproven.length)}</span>}
      <Conformity row={row} />
      {isLateReport(steps) ? <span className="meta">{monitoringText.late}</span> : null}
      {isOwed && due.extendedBecause !== null ? (
        <span className="meta">{words.dueRow(formatDay(due.on, locale), due.extendedBecause)}</span>
      ) : null}
    </>
  )
}

function Name({ row, year, month }: { row: MonthRow } & Pick<Options, 'year' | 'month'>): ReactNode {
  const { activity, report } = row
  return (
    <>
      <Link href={addresses.report(year, month, activity.id)}>{activity.name}</Link>
      <span className="meta">{[activity.code, ...activity.means].join(' · ')}</span>
      {report === null || report.onBehalfOf === null ? null : (
        <span className="meta">{words.onBehalf(report.typedBy, report.onBehalfOf)}</span>
      )}
    </>
  )
}

/** The figure that counts, and in which month it was put in the place of another. */
function Reported({ row, locale }: { row: MonthRow; locale: string }): ReactNode {
  const writtenIn = row.corrections.findLast(({ status }) => status === 'validated')?.writtenIn ?? null
  return (
    <>
      {reportedText(row, locale)}
      {writtenIn === null ? null : <span className="meta">{monitoringText.rectifiedIn(writtenIn)}</span>}
    </>
  )
}

export function monthColumns({ year, month, locale, withUnit, queue }: Options): readonly Column<MonthRow>[] {
  const waitingFor = ({ activity }: MonthRow): QueuedReport | undefined =>
    queue.find((one) => one.waited && one.year === year && one.month === month && one.activityId === activity.id)
  const unit: Column<MonthRow> = { id: 'unit', head: words.unit, phone: 'full', cell: ({ unit: { name } }) => name }
  return [
    {
      id: 'activity',
      head: words.activity,
      rowHead: true,
      cell: (row) => <Name row={row} year={year} month={month} />,
    },
    ...(withUnit ? [unit] : []),
    {
      id: 'programmed',
      head: words.programmed,
      align: 'end',
      phoneLabel: words.programmed,
      cell: (row) => programmedText(row, locale),
    },
    {
      id: 'reported',
      head: words.reported,
      align: 'end',
      phoneLabel: words.reported,
      cell: (row) => <Reported row={row} locale={locale} />,
    },
    {
      ...{ id: 'state', head: words.state, width: '28%', phone: 'full' },
      cell: (row) => <State row={row} locale={locale} queued={waitingFor(row)} />,
    },
  ]
}
