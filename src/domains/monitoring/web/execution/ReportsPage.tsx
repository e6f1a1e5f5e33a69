import type { ReactNode } from 'react'
import { z } from 'zod'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { executionRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText } from '../messages.es.ts'
import { usualMonth } from '../month/monthGroups.ts'
import { useViewed } from '../useViewed.ts'
import type { Listed } from './executionData.ts'
import './execution.css'
import { executionText as words } from './messages.es.ts'

const filtersShape = z.object({ corte: z.coerce.number().int().min(1).optional().catch(undefined) })

type Row = Listed['rows'][number]
type Chosen = NonNullable<Listed['chosen']>

function stateOf({ narrative, issue }: Row['reports'][number]): string {
  if (issue === null) return narrative === 0 ? words.states.nothing : words.states.written(narrative)
  return issue.narrative < narrative ? words.states.newer(issue.number, narrative) : words.states.issued(issue.number)
}

function Reports({ year, chosen, rows }: { year: string; chosen: Chosen; rows: Listed['rows'] }): ReactNode {
  const all = rows.flatMap(({ reports }) => reports)
  const written = all.filter(({ narrative }) => narrative > 0).length
  const issued = all.filter(({ issue }) => issue !== null).length
  return (
    <>
      <p>{words.counts(written, issued, all.length)}</p>
      <DataTable
        caption={words.title(year)}
        columns={[
          {
            ...{ id: 'whose', head: words.whose, rowHead: true, phone: 'full' },
            cell: ({ unit, isOwn }) => (
              <>
                {unit?.name ?? words.institution}
                {isOwn ? <span className="meta">{words.own}</span> : null}
              </>
            ),
          },
          ...chosen.periods.map(({ period, months }) => ({
            ...{ id: period, head: words.period(period, months), phoneLabel: words.period(period, months) },
            phone: 'full' as const,
            cell: ({ unit, reports }: Row): ReactNode => {
              const report = reports.find((one) => one.period === period)
              if (report === undefined) return null
              const state = stateOf(report)
              return (
                <Link
                  href={addresses.executionReport({ year, number: chosen.number, period, unitId: unit?.id })}
                  aria-label={words.stateOf(state, unit?.name ?? words.institution, words.period(period, months))}
                >
                  {state}
                </Link>
              )
            },
          })),
        ]}
        rows={[...rows].sort((a, b) => Number(b.isOwn) - Number(a.isOwn))}
        rowKey={({ unit }) => unit?.id ?? ''}
      />
    </>
  )
}

/** Which reports on execution a cut asks for, and how far each of them has come. */
export function ReportsPage(): ReactNode {
  const year = usePathParameter('year')
  const [{ corte }, change] = useFilters(filtersShape)
  const { today } = useViewed()
  const read = useRead(executionRoutes.executionReports, { year, ...(corte === undefined ? {} : { corte }) })
  return (
    <ReadState read={read} title={words.title(year)} whoToAsk={monitoringText.whoToAsk}>
      {({ inForce, cuts, chosen, rows }) => (
        <>
          <PageHeader title={words.title(year)} lead={inForce ? words.lead : undefined} />
          <MonitoringTabs year={year} month={usualMonth(Number(year), today)} current="executionReports" />
          {inForce ? null : <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>}
          {inForce && chosen === null ? <EmptyState title={words.noCut}>{words.noCutHint}</EmptyState> : null}
          {chosen === null ? null : (
            <>
              <div className="execution-cut">
                <Select
                  label={words.cut}
                  placeholder={null}
                  options={cuts.map(({ number, month }) => ({
                    value: String(number),
                    label: words.cutOf(number, month),
                  }))}
                  value={String(chosen.number)}
                  onChange={(event) => change({ corte: Number(event.currentTarget.value) })}
                />
              </div>
              {chosen.hasReports ? (
                <Reports year={year} chosen={chosen} rows={rows} />
              ) : (
                <Notice kind="info">{words.oldCut}</Notice>
              )}
            </>
          )}
        </>
      )}
    </ReadState>
  )
}
