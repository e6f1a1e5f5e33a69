import type { ReactNode } from 'react'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { shortDay } from '../../../../ui/dates.ts'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { commonText } from '../parts/messages.es.ts'
import { type Calendar, type FreeDay, type OwnDay, weekdayAndDay } from './calendarData.ts'
import { calendarText } from './messages.es.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What an administrator chose to do with a day. */
export type DayAct = { act: 'work'; day: string; name: string } | { act: 'annul'; own: OwnDay }

function Name({ name, own, isHoliday, onWeekend }: FreeDay): ReactNode {
  const why = own?.kind === 'worked' ? own.name : undefined
  return (
    <>
      {isHoliday || own?.kind === 'free' ? name : null}
      {isHoliday || own?.kind !== 'free' ? null : <span className="soft"> · {calendarText.own}</span>}
      {onWeekend ? <span className="soft"> · {calendarText.onWeekend}</span> : null}
      {why === undefined ? null : (
        <div>
          <Status kind="atRisk">{calendarText.workedWhy(why)}</Status>
        </div>
      )}
    </>
  )
}

function ActOf({ line, choose }: { line: FreeDay; choose: (act: DayAct) => void }): ReactNode {
  const { own, day, name, isHoliday, onWeekend } = line
  if (own !== undefined)
    return (
      <Button
        small
        aria-label={calendarText.annulOf(name, weekdayAndDay(day))}
        onClick={() => choose({ act: 'annul', own })}
      >
        {calendarText.annul}
      </Button>
    )
  if (!isHoliday || onWeekend) return null
  return (
    <Button
      small
      aria-label={calendarText.workOf(name, weekdayAndDay(day))}
      onClick={() => choose({ act: 'work', day, name })}
    >
      {calendarText.work}
    </Button>
  )
}

/** Holidays and own days of a year by month; `choose` is for who may decide. */
export function FreeDaysTable(props: {
  year: number
  lines: readonly FreeDay[]
  choose: ((act: DayAct) => void) | undefined
}): ReactNode {
  const { year, lines, choose } = props
  const words = calendarText.columns
  const columns: Column<FreeDay>[] = [
    { id: 'day', head: words.day, rowHead: true, width: '190px', cell: ({ day }) => capital(weekdayAndDay(day)) },
    { id: 'name', head: words.name, phone: 'full', cell: (line) => <Name {...line} /> },
    {
      id: 'movedFrom',
      head: words.movedFrom,
      phoneLabel: words.movedFrom,
      cell: ({ movedFrom }) => (movedFrom === null ? null : shortDay(movedFrom)),
    },
    { id: 'source', head: words.source, phone: 'full', phoneLabel: words.source, cell: ({ source }) => source },
  ]
  if (choose !== undefined)
    columns.push({
      id: 'actions',
      head: <span className="vh">{commonText.actions}</span>,
      align: 'end',
      cell: (line) => <ActOf line={line} choose={choose} />,
    })
  const ofMonth = (month: Month): FreeDay[] => lines.filter(({ day }) => Number(day.slice(5, 7)) === month)
  const groups = MONTHS.map((month) => ({ id: String(month), title: capital(monthName(month)), rows: ofMonth(month) }))
  return (
    <DataTable
      caption={calendarText.freeCaption(year)}
      columns={columns}
      groups={groups.filter(({ rows }) => rows.length > 0)}
      rowKey={({ key }) => key}
      compact
      banded
    />
  )
}

/** How many business days each month has, and which one is the n-th. */
export function MonthsTable({ year, months, nth }: Pick<Calendar, 'year' | 'months'> & { nth: number }): ReactNode {
  const words = calendarText.monthColumns
  const columns: Column<Calendar['months'][number]>[] = [
    { id: 'month', head: words.month, rowHead: true, cell: ({ month }) => capital(monthName(month as Month)) },
    {
      id: 'count',
      head: words.count,
      align: 'end',
      phoneLabel: words.count,
      cell: ({ businessDays }) => businessDays.length,
    },
    {
      id: 'nth',
      head: words.nth(nth),
      align: 'end',
      phoneLabel: words.nth(nth),
      cell: ({ businessDays }) => {
        const day = businessDays[nth - 1]
        return day === undefined ? <span className="soft">{calendarText.tooFew}</span> : weekdayAndDay(day)
      },
    },
  ]
  return (
    <DataTable
      caption={calendarText.monthsCaption(year)}
      columns={columns}
      rows={months}
      rowKey={({ month }) => String(month)}
      compact
    />
  )
}

export function AnnulledTable({ days }: { days: readonly OwnDay[] }): ReactNode {
  const words = calendarText.annulledColumns
  const columns: Column<OwnDay>[] = [
    { id: 'day', head: words.day, rowHead: true, width: '190px', cell: ({ day }) => capital(weekdayAndDay(day)) },
    {
      id: 'name',
      head: words.name,
      phone: 'full',
      cell: ({ kind, name, actNumber }) =>
        kind === 'worked' ? calendarText.workedWhy(name) : `${name} (${actNumber ?? ''})`,
    },
    { id: 'why', head: words.why, phone: 'full', phoneLabel: words.why, cell: ({ annulledWhy }) => annulledWhy },
  ]
  return (
    <DataTable caption={calendarText.annulledCaption} columns={columns} rows={days} rowKey={({ id }) => id} compact />
  )
}
