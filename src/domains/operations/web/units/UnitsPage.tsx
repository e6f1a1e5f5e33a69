import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { Menu, type MenuItem } from '../../../../ui/overlays/Menu.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { planRoutes } from '../../contract.ts'
import { unitPlanStatuses } from '../../model/plan.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer } from '../parts/useViewer.ts'
import { unitsText } from './messages.es.ts'
import '../plan.css'
import { UnitRail } from './UnitRail.tsx'
import { totalsRow, UnitTable } from './UnitTable.tsx'
import { countSteps, doubtsOf, holdsText, passesFilter, type UnitFilter, unitTree } from './unitTree.ts'

const filterValues = ['todas', 'dudas', 'none', ...unitPlanStatuses] as const
const schema = z.object({
  ver: z.enum(filterValues).catch('todas').default('todas'),
  texto: z.string().catch('').default(''),
  unidad: z.string().optional().catch(undefined),
})
type Overview = OutputOf<typeof planRoutes.overview>

/** A set in which one press puts or takes an id. */
function useToggles(): [ReadonlySet<string>, (id: string) => void] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return [ids, (id) => setIds(new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]))]
}

function Lead({ overview }: { overview: Overview }): ReactNode {
  const { units, totals, plan } = overview
  const doubts = totals.doubts.block + totals.doubts.warning
  const steps = countSteps(units)
  return (
    <>
      {steps.withPlan === 0 ? null : <b>{unitsText.submitted(steps)}</b>}
      {unitsText.leadSteps(plan.year, steps)}
      {unitsText.remain}
      <b>{planText.doubts(doubts)}</b>
      {unitsText.leadDoubts(totals.activities)}
    </>
  )
}

/** Labels and counts of the filters that have something to show. */
function filterOptions(units: Overview['units']): { value: UnitFilter; label: string; count: number }[] {
  const label = (value: UnitFilter): string => {
    if (value === 'todas') return unitsText.all
    return value === 'dudas' ? unitsText.withDoubts : planText.unitStatus[value]
  }
  const order: UnitFilter[] = ['todas', 'none', ...unitPlanStatuses, 'dudas']
  return order
    .map((value) => ({ value, label: label(value), count: units.filter((unit) => passesFilter(unit, value)).length }))
    .filter(({ value, count }) => value === 'todas' || count > 0)
}

/** The unit with most doubts, if there are any. */
function worstOf(units: Overview['units']): Overview['units'][number] | undefined {
  return units.toSorted((a, b) => doubtsOf(b) - doubtsOf(a)).find((unit) => doubtsOf(unit) > 0)
}

function Tree({ overview }: { overview: Overview }): ReactNode {
  const { units, plan, totals } = overview
  const [filters, change] = useFilters(schema)
  const [closedGroups, toggleGroup] = useToggles()
  const [closedUnits, toggleUnit] = useToggles()
  const searching = filters.texto.trim() !== '' || filters.ver !== 'todas'
  const groups = unitTree(
    units,
    (unit) => passesFilter(unit, filters.ver) && holdsText(unit, filters.texto),
    searching ? new Set() : closedUnits,
  )
  const { ownUnitIds } = useViewer()
  const chosen =
    units.find((unit) => unit.unitId === filters.unidad) ??
    units.find((unit) => ownUnitIds.includes(unit.unitId)) ??
    worstOf(units)
  const rail =
    chosen === undefined || filters.unidad === '-' ? (
      <p className="soft">{unitsText.choose}</p>
    ) : (
      <UnitRail
        key={chosen.unitId}
        year={plan.year}
        unit={chosen}
        form={plan.unitForm}
        onClose={() => change({ unidad: '-' })}
      />
    )
  return (
    <>
      <Toolbar
        end={
          <TextInput
            label={unitsText.search}
            labelHidden
            type="search"
            placeholder={unitsText.search}
            value={filters.texto}
            onChange={(event) => change({ texto: event.currentTarget.value })}
          />
        }
      >
        <SegmentedFilter
          legend={unitsText.filterLegend}
          options={filterOptions(units)}
          value={filters.ver}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      <SplitLayout rail={rail} railLabel={unitsText.rail} railWidth="wide" sticky>
        {groups.length === 0 ? (
          <EmptyState
            title={unitsText.none}
            action={<Link href={addresses.plan(plan.year)}>{unitsText.showAll}</Link>}
          />
        ) : (
          <UnitTable
            year={plan.year}
            groups={groups}
            closedGroups={closedGroups}
            closedUnits={searching ? new Set() : closedUnits}
            onToggleGroup={toggleGroup}
            onToggleUnit={toggleUnit}
            chosen={filters.unidad === '-' ? undefined : chosen?.unitId}
            onChoose={(unidad) => change({ unidad })}
            totals={totalsRow(units, totals)}
          />
        )}
      </SplitLayout>
    </>
  )
}

/** Pages of the plan that are needed now and then. */
function moreItems(year: string, isPlanner: boolean): MenuItem[] {
  const last = Number(year) - 1
  const items = [
    { id: 'compare', label: unitsText.compareWithLast(last), href: addresses.compare(year, last) },
    { id: 'closing', label: pageTitles.closing, href: addresses.closing(year) },
    { id: 'moved', label: unitsText.movedFrom(last), href: addresses.moved(year) },
  ]
  if (!isPlanner) return items
  return [
    ...items,
    { id: 'bulk', label: unitsText.fillInBulk, href: addresses.bulkFill(year) },
    { id: 'copy', label: unitsText.copyFromLast, href: addresses.copyPlan(year) },
  ]
}

/** The plan of a year by unit: who presented it, who has doubts, where the year loads up. */
export function UnitsPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(planRoutes.overview, { year })
  const { isPlanner } = useViewer()
  return (
    <div className="plan-page units-page">
      <PageHeader
        title={unitsText.title(Number(year))}
        lead={read.data === undefined ? undefined : <Lead overview={read.data} />}
        actions={
          <>
            <Menu label={unitsText.more} items={moreItems(year, isPlanner)} align="end" />
            {isPlanner ? <LinkButton href={addresses.importPlan}>{unitsText.importMore}</LinkButton> : null}
            <LinkButton variant="primary" href={addresses.review(year)}>
              {planText.review}
            </LinkButton>
          </>
        }
      />
      <PlanTabs year={year} current="units" />
      <ReadGate read={read}>
        {(overview) =>
          overview.units.length === 0 ? (
            <EmptyState title={unitsText.emptyTitle}>{unitsText.empty}</EmptyState>
          ) : (
            <Tree overview={overview} />
          )
        }
      </ReadGate>
    </div>
  )
}
