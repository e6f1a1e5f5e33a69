import '../platform.css'
import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { workingCalendarRoutes } from '../../contract.ts'
import { weekendSentence } from '../../model/workingCalendar/ruleText.es.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { AddDayDialog, AdoptHolidaysDialog, AnnulDayDialog, WorkHolidayDialog } from './CalendarDialogs.tsx'
import { AnnulledTable, type DayAct, FreeDaysTable, MonthsTable } from './CalendarTables.tsx'
import { type Calendar, freeDaysOf } from './calendarData.ts'
import { calendarText } from './messages.es.ts'

const filters = z.object({
  ano: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  habil: z.coerce.number().int().min(1).max(15).catch(5),
})

type Chosen = DayAct | { act: 'add' } | { act: 'adopt' }

/** What the kept holidays lack against those of this release. */
function RulesNotice({ calendar, adopt }: { calendar: Calendar; adopt: (() => void) | undefined }): ReactNode {
  const { hasHolidays, differs } = calendar
  if (!differs) return hasHolidays ? null : <Notice kind="warn">{calendarText.noPack}</Notice>
  return (
    <Notice
      kind={hasHolidays ? 'info' : 'warn'}
      actions={adopt === undefined ? undefined : <Button onClick={adopt}>{calendarText.adopt}</Button>}
    >
      {hasHolidays ? calendarText.differs : calendarText.noHolidays}{' '}
      <Link href="/admin/institucion/paquete">{calendarText.compare}</Link>
    </Notice>
  )
}

const nthOptions = Array.from({ length: 15 }, (_one, at) => ({ value: String(at + 1), label: String(at + 1) }))

function NthSelect({ nth, onChange }: { nth: number; onChange: (nth: number) => void }): ReactNode {
  return (
    <Select
      label={calendarText.nth}
      width="xs"
      placeholder={null}
      options={nthOptions}
      value={String(nth)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  )
}

type BodyProps = {
  calendar: Calendar
  nth: number
  setNth: (nth: number) => void
  choose: ((chosen: Chosen) => void) | undefined
}

function Body({ calendar, nth, setNth, choose }: BodyProps): ReactNode {
  const { year, months, own, weekend, missing } = calendar
  const lines = freeDaysOf(calendar)
  const annulled = own.filter(({ annulledAt }) => annulledAt !== null)
  return (
    <>
      <RulesNotice calendar={calendar} adopt={choose && (() => choose({ act: 'adopt' }))} />
      <Section title={calendarText.freeTitle} caption={calendarText.freeNote(weekendSentence(weekend))}>
        {lines.length === 0 ? (
          <EmptyState title={calendarText.emptyTitle}>{calendarText.empty}</EmptyState>
        ) : (
          <FreeDaysTable year={year} lines={lines} choose={choose} />
        )}
        {missing === null ? null : <p className="soft platform-narrow">{calendarText.missing(missing)}</p>}
      </Section>
      <Section title={calendarText.monthsTitle} actions={<NthSelect nth={nth} onChange={setNth} />}>
        <MonthsTable year={year} months={months} nth={nth} />
      </Section>
      {annulled.length === 0 ? null : (
        <Section title={calendarText.annulledTitle}>
          <AnnulledTable days={annulled} />
        </Section>
      )}
    </>
  )
}

function ChosenDialog(props: { chosen: Chosen; firstDay: string; onClose: () => void }): ReactNode {
  const { chosen, firstDay, onClose } = props
  if (chosen.act === 'add') return <AddDayDialog firstDay={firstDay} onClose={onClose} />
  if (chosen.act === 'adopt') return <AdoptHolidaysDialog onClose={onClose} />
  if (chosen.act === 'annul') return <AnnulDayDialog own={chosen.own} onClose={onClose} />
  return <WorkHolidayDialog day={chosen.day} name={chosen.name} onClose={onClose} />
}

/** Years around the one of today, with the chosen one among them. */
function yearOptions(today: number, chosen: number): { value: string; label: string }[] {
  const near = Array.from({ length: 9 }, (_one, at) => today - 5 + at)
  const years = near.includes(chosen) ? near : [...near, chosen].toSorted()
  return years.map((year) => ({ value: String(year), label: String(year) }))
}

/** Which days are business days: holidays of the country, own days of the institution, and the n-th of each month. */
export function CalendarPage(): ReactNode {
  const [{ ano, habil }, setFilters] = useFilters(filters)
  const { isAdmin, today } = useViewer()
  const thisYear = Number(today.slice(0, 4))
  const year = ano ?? thisYear
  const read = useRead(workingCalendarRoutes.readCalendar, { year }, { enabled: year > 0 })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const total = read.data?.months.reduce((sum, { businessDays }) => sum + businessDays.length, 0)
  return (
    <>
      <PageHeader
        title={pageTitles.calendar}
        lead={read.data === undefined || total === undefined ? undefined : calendarText.lead(read.data.year, total)}
        actions={
          isAdmin ? (
            <Button variant="primary" onClick={() => setChosen({ act: 'add' })}>
              {calendarText.add}
            </Button>
          ) : undefined
        }
      />
      <Toolbar>
        <Select
          label={calendarText.year}
          width="xs"
          placeholder={null}
          options={yearOptions(thisYear, year)}
          value={String(year)}
          onChange={(event) => setFilters({ ano: Number(event.currentTarget.value) })}
        />
      </Toolbar>
      <div className="platform-list">
        <ReadState read={read} whoToAsk={commonText.whoToAsk}>
          {(calendar) => (
            <Body
              calendar={calendar}
              nth={habil}
              setNth={(nth) => setFilters({ habil: nth })}
              choose={isAdmin ? setChosen : undefined}
            />
          )}
        </ReadState>
      </div>
      {chosen === null ? null : (
        <ChosenDialog
          chosen={chosen}
          firstDay={year === thisYear ? today : `${year}-01-01`}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  )
}
