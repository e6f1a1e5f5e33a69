import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { monthName } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import { FoldOnPhone } from '../../../../ui/layout/FoldOnPhone.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Ribbon, RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { Status, StatusLegend } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import type { RowAnswer } from '../compliance/answers.ts'
import { ReportLinks } from '../compliance/ReportLinks.tsx'
import type { Place } from '../compliance/usePlace.ts'
import { unitYearText as words } from './messages.es.ts'

function Done({ row: { inForce }, locale }: { row: RowAnswer; locale: string }): ReactNode {
  if (inForce === null) return <span className="soft">{words.leftPlan}</span>
  const { demand, validatedBp, programmedBp } = inForce
  if (demand !== null) return words.attended(demand.attended, demand.received)
  return words.doneOf(formatShare(validatedBp, locale), formatShare(programmedBp, locale))
}

function columns(place: Place): readonly Column<RowAnswer>[] {
  const { year, month, locale } = place
  return [
    {
      ...{ id: 'activity', head: words.activity, rowHead: true, phone: 'full', width: '40%' },
      cell: (row) => (
        <>
          <Link href={addresses.complianceActivity(year, month, row.activityId)}>{row.name}</Link>
          <span className="meta">{row.code}</span>
          <ReportLinks row={row} year={year} />
        </>
      ),
    },
    {
      ...{ id: 'state', head: words.state },
      cell: ({ inForce }) =>
        inForce === null || inForce.status === null ? (
          <span className="soft">{inForce?.demand == null ? '–' : words.onDemand}</span>
        ) : (
          <Status kind={inForce.status} />
        ),
    },
    {
      ...{ id: 'done', head: words.done, phoneLabel: words.done, align: 'end' },
      cell: (row) => <Done row={row} locale={locale} />,
    },
    {
      ...{ id: 'ribbon', phone: 'full', className: 'board-ribbon' },
      head: (
        <>
          <span className="vh">{words.ribbon}</span>
          <RibbonHead mark={month} />
        </>
      ),
      cell: ({ inForce }) =>
        inForce === null || inForce.status === null ? null : (
          <Ribbon cells={inForce.ribbon.map((cell) => cell ?? 'notScheduled')} year={year} mark={month} />
        ),
    },
  ]
}

/** The activities of the unit, each with its year in twelve cells and the way to its reports. */
export function Activities({ rows, place }: { rows: readonly RowAnswer[]; place: Place }): ReactNode {
  return (
    <Section title={words.activities} caption={words.activitiesCaption(monthName(place.month))}>
      <FoldOnPhone summary={words.openActivities(rows.length)}>
        <DataTable caption={words.activities} columns={columns(place)} rows={rows} rowKey={({ key }) => key} compact />
      </FoldOnPhone>
      <StatusLegend />
    </Section>
  )
}
