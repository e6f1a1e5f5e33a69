import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { Status, StatusLegend } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { reprogrammedRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { monitoringText, pageTitles } from '../messages.es.ts'
import type { MonthlyRow, MonthlySide } from './answers.ts'
import { ChangeList } from './ChangeList.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { CutMonth } from './CutTools.tsx'
import './compliance.css'
import { complianceText as words } from './messages.es.ts'
import { SideCell } from './rowColumns.tsx'
import { type Place, usePlace } from './usePlace.ts'

type Answer = OutputOf<typeof reprogrammedRoutes.complianceActivity>

const shareOf = (value: number | null | undefined, locale: string): string =>
  value == null ? '–' : monitoringText.percent(formatShare(value, locale))

/** What a side has programmed in a month, and why it does not count where it does not. */
function Programmed({ side, month, locale }: { side: MonthlySide | null; month: Month; locale: string }): ReactNode {
  const out = side?.exempt.find((one) => one.month === month)
  return (
    <>
      {shareOf(side?.months[month - 1], locale)}
      {out === undefined ? null : <span className="meta">{words.exempt[out.why]}</span>}
    </>
  )
}

function monthColumns(row: MonthlyRow, versions: Answer['versions'], place: Place): readonly Column<Month>[] {
  const { original, inForce } = row
  const { locale, year } = place
  const done = inForce ?? original
  const figure = (id: 'sent' | 'validated', head: string): Column<Month> => ({
    ...{ id, head, align: 'end', phoneLabel: head },
    cell: (month) => shareOf(done?.[id][month - 1], locale),
  })
  return [
    {
      id: 'month',
      head: words.month,
      rowHead: true,
      cell: (month) => <Link href={addresses.report(year, month, row.activityId)}>{monthName(month)}</Link>,
    },
    {
      ...{ id: 'original', head: words.original, align: 'end', phoneLabel: words.original },
      cell: (month) => <Programmed side={original} month={month} locale={locale} />,
    },
    {
      ...{ id: 'inForce', head: words.inForce, align: 'end', phoneLabel: words.inForce },
      cell: (month) => (
        <>
          <Programmed side={inForce} month={month} locale={locale} />
          <span className="meta">{words.version(versions[month - 1] ?? 0)}</span>
        </>
      ),
    },
    figure('sent', words.reported),
    figure('validated', words.validated),
    {
      id: 'state',
      head: words.state,
      phone: 'full',
      cell: (month) => {
        const status = done?.ribbon[month - 1] ?? null
        return status === null ? '–' : <Status kind={status} title={words.stateAlone} />
      },
    },
  ]
}

function Sheet({ row, versions, place }: { row: MonthlyRow; versions: Answer['versions']; place: Place }): ReactNode {
  const { original, inForce } = row
  const title = (inForce ?? original)?.unit.name ?? ''
  return (
    <Section title={title}>
      <div className="compliance-sides">
        <div>
          <h3>{words.original}</h3>
          <SideCell side={original} place={place} />
        </div>
        <div>
          <h3>{words.inForce}</h3>
          <SideCell side={inForce} place={place} />
        </div>
      </div>
      <DataTable
        caption={title}
        columns={monthColumns(row, versions, place)}
        rows={MONTHS}
        rowKey={(month) => String(month)}
        compact
      />
    </Section>
  )
}

/** One activity month by month against both programmes, what was sent and validated, and what changed it. */
export function ActivityPage(): ReactNode {
  const place = usePlace()
  const activityId = usePathParameter('activityId')
  const { year, month } = place
  const read = useRead(reprogrammedRoutes.complianceActivity, { year, month, activityId }, { enabled: place.isKnown })
  const crumbs = [
    { label: pageTitles.compliance, href: addresses.compliance(place) },
    { label: pageTitles.complianceActivity },
  ]
  return (
    <ReadState read={read} title={pageTitles.complianceActivity} whoToAsk={monitoringText.whoToAsk}>
      {({ rows, versions, changes, corrections }) => {
        const [first] = rows
        if (first === undefined)
          return (
            <>
              <PageHeader crumbs={crumbs} title={pageTitles.complianceActivity} />
              <EmptyState title={words.sheetNone}>{words.sheetNoneHint}</EmptyState>
            </>
          )
        return (
          <>
            <PageHeader
              crumbs={crumbs}
              title={first.name}
              above={first.code}
              lead={words.sheetLead(monthName(month))}
            />
            <Toolbar>
              <CutMonth place={place} />
            </Toolbar>
            {rows.map((row) => (
              <Sheet key={row.key} row={row} versions={versions} place={place} />
            ))}
            <StatusLegend />
            <p className="hint">{words.sheetMeasured}</p>
            {corrections.length === 0 ? null : (
              <Section title={words.corrections} caption={words.correctionsHint}>
                <CorrectionList {...{ year, activityId, corrections, locale: place.locale }} />
              </Section>
            )}
            <Section title={words.changes}>
              {changes.length === 0 ? (
                <p className="soft">{words.noChanges}</p>
              ) : (
                <ChangeList year={year} changes={changes} />
              )}
            </Section>
          </>
        )
      }}
    </ReadState>
  )
}
