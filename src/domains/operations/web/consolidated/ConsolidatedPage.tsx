import { type ReactNode, useMemo } from 'react'
import { z } from 'zod'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { MONTHS, monthShortName } from '../../../../kernel/month.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes, planRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import {
  type ConsolidatedGroup,
  type ConsolidationWay,
  consolidate,
  consolidationWays,
  programmedCurve,
} from '../../model/consolidation.ts'
import { type PlanTotals, totalsOf } from '../../model/planTotals.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { peakMonths } from '../parts/peakMonths.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { SumMark } from '../parts/SumMark.tsx'
import { useCatalogue } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import { consolidatedText } from './messages.es.ts'
import '../plan.css'

const schema = z.object({
  por: z.enum(consolidationWays).catch('unidad').default('unidad'),
  abierto: z.string().optional().catch(undefined),
})

type Overview = OutputOf<typeof planRoutes.overview>
/** A group, or an activity of the group that is open. */
type Row =
  | { kind: 'group'; id: string; title: string; group: ConsolidatedGroup; totals: PlanTotals }
  | { kind: 'activity'; id: string; activity: Activity }

function titleOf({ special, code, name }: ConsolidatedGroup): string {
  if (special === 'noDepartment') return consolidatedText.noDepartment
  if (special === 'noObjective') return consolidatedText.noObjective
  if (special === 'unclassified') return planText.unclassified
  return `${code} ${name}`.trim()
}

function rowsOf(groups: readonly ConsolidatedGroup[], open: string | undefined): Row[] {
  return groups.flatMap((group): Row[] => [
    { kind: 'group', id: group.id, title: titleOf(group), group, totals: totalsOf(group.activities) },
    ...(group.id === open
      ? group.activities.map((activity): Row => ({ kind: 'activity', id: activity.id, activity }))
      : []),
  ])
}

type Context = {
  year: string
  way: ConsolidationWay
  locale: string
  open: string | undefined
  onOpen: (id: string | undefined) => void
  unitName: (unitId: string) => string
}

function HeadCell({ row, context }: { row: Row; context: Context }): ReactNode {
  const { year, open, onOpen, unitName } = context
  if (row.kind === 'activity')
    return (
      <>
        <span className="meta">
          {row.activity.code} · {unitName(row.activity.unitId)}
        </span>
        <Link href={addresses.activity(year, row.activity.id)}>{row.activity.name}</Link>
      </>
    )
  const isOpen = open === row.id
  return (
    <Button
      small
      variant="quiet"
      className="open-group"
      icon={isOpen ? 'down' : 'right'}
      aria-expanded={isOpen}
      disabled={row.group.activities.length === 0}
      onClick={() => onOpen(isOpen ? undefined : row.id)}
    >
      {row.title}
    </Button>
  )
}

function curveColumns(locale: string): Column<Row>[] {
  const curves = new WeakMap<Row, number[] | null>()
  const curveOf = (row: Row): number[] | null => {
    const known = curves.get(row)
    if (known !== undefined) return known
    const curve = programmedCurve(row.kind === 'group' ? row.group.activities : [row.activity])
    curves.set(row, curve)
    return curve
  }
  return MONTHS.map((month) => ({
    id: `month-${month}`,
    head: monthShortName(month),
    align: 'end',
    phone: 'hide',
    className: 'curve-cell',
    cell: (row) => {
      const curve = curveOf(row)
      return curve === null ? (
        <span className="soft">–</span>
      ) : (
        formatShare(Math.round((curve[month - 1] ?? 0) / 100) * 100, locale)
      )
    },
  }))
}

function columnsOf(context: Context): readonly Column<Row>[] {
  const { way, locale } = context
  return [
    {
      id: 'name',
      head: consolidatedText.group[way],
      rowHead: true,
      className: 'group-name',
      cell: (row) => <HeadCell row={row} context={context} />,
    },
    {
      id: 'activities',
      head: consolidatedText.activitiesColumn,
      align: 'end',
      phoneLabel: consolidatedText.activitiesColumn,
      cell: (row) => (row.kind === 'group' ? row.totals.activities.toLocaleString('es-SV') : ''),
    },
    {
      id: 'complete',
      head: consolidatedText.complete,
      align: 'end',
      phoneLabel: consolidatedText.complete,
      cell: (row) =>
        row.kind === 'activity' ? (
          <SumMark activity={row.activity} locale={locale} />
        ) : row.totals.complete === row.totals.activities ? (
          <span className="soft">{row.totals.activities === 0 ? '–' : planText.allSum}</span>
        ) : (
          planText.ofTotal(row.totals.complete, row.totals.activities)
        ),
    },
    {
      id: 'load',
      head: (
        <>
          {consolidatedText.load}
          <RibbonHead load />
        </>
      ),
      phone: 'full',
      cell: (row) =>
        row.kind === 'group' ? (
          <LoadRibbon values={row.totals.load} peaks={peakMonths(row.totals.load)} />
        ) : (
          <LoadRibbon values={row.activity.months.map((share) => share ?? 0)} />
        ),
    },
    ...curveColumns(locale),
  ]
}

function Body({
  year,
  overview,
  activities,
}: {
  year: string
  overview: Overview
  activities: readonly Activity[]
}): ReactNode {
  const { locale } = useViewer()
  const catalogue = useCatalogue(year)
  const [{ por, abierto }, change] = useFilters(schema)
  const groups = useMemo(
    () => consolidate(por, activities, { units: overview.units, ...catalogue }),
    [por, activities, overview, catalogue],
  )
  const rows = useMemo(() => rowsOf(groups, abierto), [groups, abierto])
  const names = new Map(overview.units.map(({ unitId, name }) => [unitId, name]))
  const columns = columnsOf({
    year,
    way: por,
    locale,
    open: abierto,
    onOpen: (id) => change({ abierto: id }),
    unitName: (unitId) => names.get(unitId) ?? '',
  })
  return (
    <>
      <Toolbar>
        <SegmentedFilter
          legend={consolidatedText.by}
          value={por}
          onChange={(way) => change({ por: way, abierto: undefined })}
          options={consolidationWays.map((way) => ({ value: way, label: consolidatedText.ways[way] }))}
        />
      </Toolbar>
      {activities.length === 0 ? (
        <div className="after-tabs">
          <EmptyState title={consolidatedText.empty}>{consolidatedText.emptyText}</EmptyState>
        </div>
      ) : (
        <div className="consolidated">
          <p className="curve-note">
            <b>{consolidatedText.curve}.</b> {consolidatedText.curveNote}
          </p>
          <DataTable
            caption={consolidatedText.caption(consolidatedText.ways[por])}
            columns={columns}
            rows={rows}
            rowKey={({ kind, id }) => `${kind} ${id}`}
            compact
            stickyHead
            rowClass={({ kind }) => (kind === 'activity' ? 'l3' : undefined)}
          />
        </div>
      )}
    </>
  )
}

/** The plan of all units together, looked at from the side that the reader chooses; every group opens its rows. */
export function ConsolidatedPage(): ReactNode {
  const year = usePathParameter('year')
  const overview = useRead(planRoutes.overview, { year })
  const activities = useRead(activityRoutes.activities, { year })
  const totals = overview.data?.totals
  return (
    <div className="plan-page">
      <PageHeader
        title={consolidatedText.title(year)}
        lead={
          totals === undefined ? undefined : consolidatedText.lead(totals.activities, totals.units, totals.unclassified)
        }
        actions={
          <>
            <LinkButton href={addresses.planAt(year)}>{pageTitles.planAt}</LinkButton>
            <Button icon="print" onClick={() => window.print()}>
              {planText.print}
            </Button>
          </>
        }
      />
      <PlanTabs year={year} current="consolidated" />
      <ReadGate read={overview}>
        {(units) => (
          <ReadGate read={activities}>
            {(found) => <Body year={year} overview={units} activities={found.activities} />}
          </ReadGate>
        )}
      </ReadGate>
    </div>
  )
}
