import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { calendarRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import '../plan.css'
import type { Calendar } from './calendarData.ts'
import { DatesDialog } from './DatesDialog.tsx'
import { ExtendDialog } from './ExtendDialog.tsx'
import { calendarText } from './messages.es.ts'

type UnitDue = Calendar['units'][number]

function leadOf({ dates, units }: Calendar): string {
  if (dates.length === 0) return calendarText.leadNoDates
  const late = units.filter(({ next }) => (next?.daysLate ?? 0) > 0).length
  return late === 0 ? calendarText.leadOnTime : calendarText.leadLate(late)
}

function Phases({ dates }: Pick<Calendar, 'dates'>): ReactNode {
  if (dates.length === 0) return <p className="soft">{calendarText.noDates}</p>
  return (
    <DataTable
      caption={calendarText.phasesCaption}
      columns={[
        { id: 'phase', head: calendarText.phase, rowHead: true, cell: ({ phase }) => calendarText.phases[phase] },
        {
          id: 'kind',
          head: calendarText.kind,
          phoneLabel: calendarText.kind,
          cell: ({ unitKind }) => calendarText.kinds[unitKind],
        },
        {
          id: 'from',
          head: calendarText.starts,
          phoneLabel: calendarText.starts,
          cell: ({ startsOn }) => shortDay(startsOn),
        },
        { id: 'to', head: calendarText.ends, phoneLabel: calendarText.ends, cell: ({ endsOn }) => shortDay(endsOn) },
      ]}
      rowKey={({ phase, unitKind }) => `${phase} ${unitKind}`}
      rows={dates}
      compact
    />
  )
}

function lateness({ next }: UnitDue): ReactNode {
  if (next === null || next.endsOn === null) return <span className="soft">–</span>
  return next.daysLate === 0 ? calendarText.onTime : <b>{calendarText.days(next.daysLate)}</b>
}

function term({ next }: UnitDue): ReactNode {
  if (next === null) return <span className="soft">–</span>
  if (next.endsOn === null) return <span className="soft">{calendarText.noTerm}</span>
  return next.extended ? `${shortDay(next.endsOn)}, ${calendarText.extended}` : shortDay(next.endsOn)
}

function Units({ year, units }: { year: string; units: Calendar['units'] }): ReactNode {
  return (
    <DataTable
      caption={calendarText.unitsCaption}
      columns={[
        {
          id: 'unit',
          head: calendarText.unit,
          rowHead: true,
          cell: ({ unitId, name }) => <Link href={addresses.unitApproval(year, unitId)}>{name}</Link>,
        },
        {
          id: 'next',
          head: calendarText.next,
          phone: 'full',
          cell: ({ next }) =>
            next === null
              ? calendarText.nothingNext
              : `${calendarText.phases[next.phase]}, ${calendarText.party[next.party]}`,
        },
        { id: 'due', head: calendarText.due, phoneLabel: calendarText.due, cell: term },
        { id: 'late', head: calendarText.late, align: 'end', phoneLabel: calendarText.late, cell: lateness },
      ]}
      rowKey={({ unitId }) => unitId}
      rows={units}
      compact
      stickyHead
    />
  )
}

function Extensions({ extensions }: Pick<Calendar, 'extensions'>): ReactNode {
  if (extensions.length === 0) return <p className="soft">{calendarText.noExtensions}</p>
  return (
    <DataTable
      caption={calendarText.extensionsCaption}
      columns={[
        { id: 'unit', head: calendarText.unit, rowHead: true, cell: ({ unitName }) => unitName },
        { id: 'phase', head: calendarText.phase, cell: ({ phase }) => calendarText.phases[phase] },
        {
          id: 'to',
          head: calendarText.newEnd,
          phoneLabel: calendarText.newEnd,
          cell: ({ endsOn }) => shortDay(endsOn),
        },
        { id: 'reason', head: calendarText.reason, phone: 'full', cell: ({ reason }) => reason },
        {
          id: 'by',
          head: calendarText.by,
          phone: 'full',
          cell: ({ personName, postName }) => calendarText.given(personName, postName),
        },
      ]}
      rowKey={({ id }) => id}
      rows={extensions}
      compact
    />
  )
}

function Body({ year, calendar }: { year: string; calendar: Calendar }): ReactNode {
  const [open, setOpen] = useState<'dates' | 'extend' | null>(null)
  const { mayKeep, dates, units, extensions } = calendar
  const close = (): void => setOpen(null)
  return (
    <>
      <Section
        title={calendarText.phasesTitle}
        actions={
          mayKeep ? (
            <Button onClick={() => setOpen('dates')}>
              {dates.length === 0 ? calendarText.setDates : calendarText.edit}
            </Button>
          ) : undefined
        }
      >
        <Phases dates={dates} />
      </Section>
      <Section
        title={calendarText.unitsTitle}
        actions={
          mayKeep && dates.length > 0 ? (
            <Button onClick={() => setOpen('extend')}>{calendarText.extend}</Button>
          ) : undefined
        }
      >
        <Units year={year} units={units} />
      </Section>
      <Section title={calendarText.extensions}>
        <Extensions extensions={extensions} />
      </Section>
      {open === 'dates' ? <DatesDialog year={year} dates={dates} onClose={close} /> : null}
      {open === 'extend' ? <ExtendDialog year={year} calendar={calendar} onClose={close} /> : null}
    </>
  )
}

/** When each phase of the formulation runs, what every unit owes, and who is late. */
export function CalendarPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(calendarRoutes.formulationCalendar, { year })
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.calendar }]}
        title={calendarText.title(year)}
        lead={read.data === undefined ? undefined : leadOf(read.data)}
      />
      <ReadGate read={read}>{(calendar) => <Body year={year} calendar={calendar} />}</ReadGate>
    </div>
  )
}
