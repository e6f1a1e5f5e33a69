import type { ReactNode } from 'react'
import { monthName } from '../../../../kernel/month.ts'
import { formatCount } from '../../../../kernel/spanish.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { Column } from '../../../../ui/tables/DataTable.tsx'
import type { HealthList } from '../../model/health/processFigures.ts'
import { addresses } from '../addresses.ts'
import { monitoringText } from '../messages.es.ts'
import type { Line } from './healthData.ts'
import { healthText as words } from './messages.es.ts'
import type { HealthView } from './useHealthPlace.ts'

const unitOf = ({ unit }: Line): string => `${unit.code} ${unit.name}`

/** The activity, with the way to its report where it may be read, else to its sheet. */
function Activity({ line, view: { year, to } }: { line: Line; view: HealthView }): ReactNode {
  const { activity, months, isReadable } = line
  const [month] = months
  if (activity === null) return unitOf(line)
  const opens = isReadable && month !== undefined
  return (
    <>
      <Link
        href={opens ? addresses.report(year, month, activity.id) : addresses.complianceActivity(year, to, activity.id)}
      >
        {activity.name}
      </Link>
      <span className="meta">
        {[activity.code, unitOf(line), ...(month === undefined ? [] : [monthName(month)])].join(' · ')}
      </span>
    </>
  )
}

type Key = 'from' | 'to' | 'dueOn'
const day = (id: Key, head: string, otherwise = '–'): Column<Line> => ({
  ...{ id, head, phoneLabel: head },
  cell: (line) => {
    const value = line[id]
    return value === null ? <span className="soft">{otherwise}</span> : shortDay(value)
  },
})
const number = (head: string): Column<Line> => ({
  ...{ id: 'count', head, phoneLabel: head, align: 'end' },
  cell: ({ count }) => (count === null ? '–' : formatCount(count)),
})
const who = (head: string): Column<Line> => ({
  ...{ id: 'who', head, phoneLabel: head, phone: 'full' },
  cell: ({ who: name }) => name ?? <span className="soft">–</span>,
})
const text = (head: string): Column<Line> => ({
  ...{ id: 'text', head, phoneLabel: head, phone: 'full', width: '32%' },
  cell: ({ text: said, isReadable, activity }) =>
    said ?? <span className="soft">{activity !== null && !isReadable ? words.notYours : '–'}</span>,
})
const unitHead: Column<Line> = {
  ...{ id: 'unit', head: words.unit, rowHead: true, phone: 'full' },
  cell: unitOf,
}
const month: Column<Line> = {
  ...{ id: 'months', head: words.months, phoneLabel: words.months },
  cell: ({ months }) => words.monthNames(months),
}

/** What a list says of each of its lines. */
export function lineColumns(list: HealthList, view: HealthView): readonly Column<Line>[] {
  const activity: Column<Line> = {
    ...{ id: 'activity', head: words.activity, rowHead: true, phone: 'full', width: '34%' },
    cell: (line) => <Activity line={line} view={view} />,
  }
  switch (list) {
    case 'silent':
      return [
        { ...who(words.owner), rowHead: true },
        { ...unitHead, rowHead: undefined },
        {
          ...{ id: 'months', head: words.months, phoneLabel: words.months, phone: 'full' },
          cell: ({ months }) => (
            <>
              {words.monthCount(months.length)}
              <span className="meta">{words.monthNames(months)}</span>
            </>
          ),
        },
        number(words.owes),
      ]
    case 'review':
      return [
        activity,
        who(words.by),
        day('from', words.sentOn),
        day('to', words.decidedOn, words.waits),
        number(words.took),
      ]
    case 'returns':
      return [
        activity,
        {
          ...{ id: 'field', head: words.field, phoneLabel: words.field },
          cell: ({ field }) => (field === null ? words.wholeReport : words.fields[field]),
        },
        text(words.what),
        who(words.by),
        day('from', words.returnedOn),
      ]
    case 'withoutEvidence':
      return [activity, text(words.reason), stateColumn]
    case 'late':
      return [activity, day('dueOn', words.dueOn), day('from', words.sentOn), number(words.lateBy)]
    case 'reopenings':
      return [unitHead, month, day('from', words.reopenedOn), day('to', words.until), text(words.reason), who(words.by)]
    case 'reprogrammed':
      return [
        activity,
        {
          ...{ id: 'version', head: words.version, phoneLabel: words.version },
          cell: ({ version, request }) =>
            request === null ? (
              words.versionOf(version ?? 0)
            ) : (
              <Link href={`/plan/${view.year}/cambios/${request}`}>{words.request(request)}</Link>
            ),
        },
        day('from', words.since),
        text(words.reason),
      ]
    case 'corrections':
      return [activity, text(words.reason), stateColumn, day('from', words.sentOn)]
  }
}

const stateColumn: Column<Line> = {
  ...{ id: 'state', head: words.state, phoneLabel: words.state },
  cell: ({ state }) => (state === null ? '–' : monitoringText.statuses[state]),
}
