import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Ribbon } from '../../../../ui/marks/Ribbon.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import type { Column } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import { monitoringText } from '../messages.es.ts'
import type { RowAnswer, SideAnswer } from './answers.ts'
import { hundredths, monthsShort } from './figureWords.ts'
import { complianceText as words } from './messages.es.ts'
import { ReportLinks } from './ReportLinks.tsx'

export type RowPlace = { year: string; month: Month; locale: string }

const share = (bp: number, locale: string): string => formatShare(bp, locale)

/** What enters the means, or why nothing does. */
function Contribution({ side, locale }: { side: SideAnswer; locale: string }): ReactNode {
  const { scaled, weight, state, demand } = side
  if (demand !== null)
    return <span className="meta">{words.demand(demand.attended, demand.received, demand.pending)}</span>
  const shares =
    side.yearBp === 0 ? null : words.rawOf(share(side.validatedBp, locale), share(side.programmedBp, locale))
  const enters =
    scaled === null || weight === null
      ? words.outsideMeans
      : `${words.scaledOf(hundredths(scaled.executed, locale), hundredths(scaled.programmed, locale))}, ${words.weight(share(weight, locale))}`
  return (
    <>
      {words.states[state] === '' ? null : <span className="meta">{words.states[state]}</span>}
      <span className="meta">{[...(shares === null ? [] : [shares]), enters].join(' · ')}</span>
    </>
  )
}

/** An activity against one programme: its compliance and state up to the cut, its year month by month, and its terms. */
export function SideCell({ side, place }: { side: SideAnswer | null; place: RowPlace }): ReactNode {
  if (side === null) return <span className="soft">{words.none.absent}</span>
  const { compliance, status, ribbon, reports, heldMonths } = side
  return (
    <>
      <span className="compliance-line">
        {compliance === null ? null : <b>{monitoringText.percent(hundredths(compliance, place.locale))}</b>}
        {status === null ? null : <Status kind={status} title={words.statusTo(monthName(place.month))} />}
      </span>
      {status === null ? null : (
        <span className="compliance-ribbon">
          <Ribbon
            cells={ribbon.map((cell) => cell ?? 'notScheduled')}
            year={place.year}
            mark={place.month}
            initials="always"
          />
        </span>
      )}
      <Contribution side={side} locale={place.locale} />
      <span className="meta">{words.coverage(reports.validated, reports.expected, reports.sent)}</span>
      {heldMonths === null ? null : <span className="meta">{words.held(monthsShort(heldMonths))}</span>}
    </>
  )
}

/** Columns of the activities behind a figure; the unit is named where there are several. */
export function rowColumns(place: RowPlace, withUnit: boolean): readonly Column<RowAnswer>[] {
  return [
    {
      id: 'activity',
      head: words.activity,
      rowHead: true,
      phone: 'full',
      cell: (row) => (
        <>
          <Link href={addresses.complianceActivity(place.year, place.month, row.activityId)}>{row.name}</Link>
          <span className="meta">
            {withUnit ? `${row.code} · ${(row.inForce ?? row.original)?.unit.name}` : row.code}
          </span>
          <ReportLinks row={row} year={place.year} />
        </>
      ),
    },
    {
      id: 'original',
      head: words.original,
      width: '34%',
      phone: 'full',
      phoneLabel: words.original,
      cell: ({ original }) => <SideCell side={original} place={place} />,
    },
    {
      id: 'inForce',
      head: words.inForce,
      width: '34%',
      phone: 'full',
      phoneLabel: words.inForce,
      cell: ({ inForce }) => <SideCell side={inForce} place={place} />,
    },
  ]
}
