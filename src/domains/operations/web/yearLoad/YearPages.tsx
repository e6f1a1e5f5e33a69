import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { planRoutes } from '../../contract.ts'
import { totalsOf } from '../../model/planTotals.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { peakMonths } from '../parts/peakMonths.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { UnitHeader } from '../parts/UnitHeader.tsx'
import { type UnitPlanData, useCatalogue, useUnitPlan } from '../parts/useUnitPlan.ts'
import { yearText } from './messages.es.ts'
import '../plan.css'
import { groupRows } from '../unitPlan/groupRows.ts'
import { HeatLegend, HeatTable } from './HeatTable.tsx'
import { peaksOf, type YearRow, yearShares } from './yearShares.ts'
import './yearLoad.css'

const MOST_PEAKS = 5
const whole = (share: number): string => formatShare(Math.round(share / 100) * 100)
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const sumRows = (rows: readonly (readonly number[])[]): number[] =>
  MONTHS.map((month) => rows.reduce((sum, row) => sum + (row[month - 1] ?? 0), 0))

/** The months of a row that stand out, in one sentence. */
function peakSentence(row: YearRow): string {
  const shares = yearShares(row.amounts)
  const named = MONTHS.filter((month) => peakMonths(row.amounts).includes(month - 1)).map((month) =>
    yearText.leadPeak(monthName(month), whole(shares[month - 1] ?? 0), row.counts?.[month - 1] ?? 0),
  )
  return yearText.lead(named)
}

function unitRow(data: UnitPlanData, href: string): YearRow {
  const { shares, load } = totalsOf(data.activities)
  return { id: 'unit', name: yearText.wholeUnit, code: '', href, amounts: shares, counts: load }
}

function UnitYear({ year, data }: { year: string; data: UnitPlanData }): ReactNode {
  const catalogue = useCatalogue(year)
  const programmed = data.activities.filter(({ months }) => months.some((share) => (share ?? 0) > 0))
  if (programmed.length === 0)
    return (
      <div className="after-tabs">
        {data.status === 'superseded' ? (
          <EmptyState title={planText.supersededTitle}>{planText.superseded}</EmptyState>
        ) : (
          <EmptyState title={yearText.emptyTitle}>{yearText.empty}</EmptyState>
        )}
      </div>
    )
  const groups = groupRows(programmed, catalogue).map(({ id, code, name, activities }) => ({
    id,
    title: `${code} ${name}`.trim() || planText.unclassified,
    rows: activities.map(
      (activity): YearRow => ({
        id: activity.id,
        name: activity.name,
        code: activity.code,
        href: addresses.activity(year, activity.id),
        amounts: activity.months.map((share) => share ?? 0),
        counts: null,
      }),
    ),
  }))
  return (
    <div className="year-load">
      <HeatLegend withCounts />
      <HeatTable caption={yearText.caption(year)} head={planText.activity} groups={groups} foot={unitRow(data, '')} />
    </div>
  )
}

/** Where the year of one unit loads up: its activities by month, and the whole unit below. */
export function UnitYearPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const read = useUnitPlan(year, unitId)
  const { data } = read
  return (
    <div className="plan-page">
      <UnitHeader
        year={year}
        unitId={unitId}
        current="year"
        data={data}
        title={pageTitles.unitYear}
        lead={data === undefined || data.activities.length === 0 ? undefined : peakSentence(unitRow(data, ''))}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {planText.print}
          </Button>
        }
      />
      <ReadGate read={read}>{(plan) => <UnitYear year={year} data={plan} />}</ReadGate>
    </div>
  )
}

type Overview = OutputOf<typeof planRoutes.overview>
type Unit = Overview['units'][number]

const groupOf = (unit: Unit): keyof typeof planText.groups =>
  unit.kind === 'central' || unit.kind === 'organo' ? unit.kind : 'territorial'

function PlanYear({ year, overview }: { year: string; overview: Overview }): ReactNode {
  const units = overview.units.filter((unit) => unit.activities > 0)
  if (units.length === 0)
    return (
      <div className="after-tabs">
        <EmptyState title={yearText.emptyTitle}>{yearText.empty}</EmptyState>
      </div>
    )
  const rowOf = ({ unitId, name, shares, load }: Unit): YearRow => ({
    id: unitId,
    name,
    code: '',
    href: addresses.unitYear(year, unitId),
    amounts: shares,
    counts: load,
  })
  const groups = (['central', 'organo', 'territorial'] as const).map((id) => ({
    id,
    title: planText.groups[id],
    rows: units.filter((unit) => groupOf(unit) === id).map(rowOf),
  }))
  const sizes = new Map(units.map(({ unitId, activities }) => [unitId, activities]))
  const peaks = peaksOf(units.map(rowOf), ({ id }) => sizes.get(id) ?? 0).slice(0, MOST_PEAKS)
  const foot: YearRow = {
    id: 'all',
    name: yearText.institution,
    code: '',
    href: '',
    amounts: sumRows(units.map(({ shares }) => shares)),
    counts: sumRows(units.map(({ load }) => load)),
  }
  return (
    <SplitLayout
      railLabel={yearText.peaksTitle}
      rail={
        <RailSection title={yearText.peaksTitle}>
          <p>{peaks.length === 0 ? yearText.noPeaks : yearText.peaksWhy}</p>
          <ol className="peaks">
            {peaks.map(({ row, month, share, count }) => (
              <li key={row.id}>
                <Link href={row.href}>{row.name}</Link>
                <span className="soft">{yearText.peak(capitalised(monthName(month)), whole(share), count)}</span>
                <LoadRibbon full values={row.amounts} peaks={[month - 1]} />
              </li>
            ))}
          </ol>
        </RailSection>
      }
    >
      <div className="year-load">
        <HeatLegend withCounts />
        <HeatTable
          caption={yearText.caption(year)}
          head={planText.unit}
          groups={groups.filter(({ rows }) => rows.length > 0)}
          foot={foot}
        />
      </div>
    </SplitLayout>
  )
}

/** Where the year of each unit loads up, before the plan is approved. */
export function PlanYearPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(planRoutes.overview, { year })
  return (
    <div className="plan-page">
      <PageHeader
        title={yearText.title(year)}
        actions={
          <Button icon="print" onClick={() => window.print()}>
            {planText.print}
          </Button>
        }
      />
      <PlanTabs year={year} current="year" />
      <ReadGate read={read}>{(overview) => <PlanYear year={year} overview={overview} />}</ReadGate>
    </div>
  )
}
