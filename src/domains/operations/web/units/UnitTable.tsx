import type { MouseEvent, ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import { RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { monthList } from '../../../../ui/marks/ribbonSentence.ts'
import { Step } from '../../../../ui/marks/Step.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { planRoutes } from '../../contract.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { peakMonths } from '../parts/peakMonths.ts'
import { stepOf } from '../parts/planSteps.ts'
import { UnitEnd } from '../parts/UnitEnd.tsx'
import { unitsText } from './messages.es.ts'
import { doubtsOf, type TreeGroup, type TreeRow } from './unitTree.ts'

export type OverviewUnit = OutputOf<typeof planRoutes.overview>['units'][number]
type Row = TreeRow<OverviewUnit>

const figure = (value: number): string => value.toLocaleString('es-SV')

function DoubtsLink({ year, unit }: { year: number; unit: OverviewUnit }): ReactNode {
  const doubts = doubtsOf(unit)
  if (doubts === 0) return <span className="soft">0</span>
  return (
    <Link className="doubts-link" href={addresses.review(year, { unidad: unit.unitId })}>
      <Glyph name={unit.doubts.block > 0 ? 'late' : 'atRisk'} className={unit.doubts.block > 0 ? 'late ink' : ''} />
      <span aria-hidden="true">{figure(doubts)}</span>
      <span className="vh">{planText.doubts(doubts)}</span>
    </Link>
  )
}

export type UnitTableProps = {
  year: number
  groups: readonly TreeGroup<OverviewUnit>[]
  closedGroups: ReadonlySet<string>
  closedUnits: ReadonlySet<string>
  onToggleGroup: (id: string) => void
  onToggleUnit: (unitId: string) => void
  chosen: string | undefined
  onChoose: (unitId: string) => void
}

function columnsOf(props: UnitTableProps): readonly Column<Row>[] {
  const { year, closedUnits, onToggleUnit, onChoose } = props
  return [
    {
      id: 'unit',
      head: planText.unit,
      rowHead: true,
      cell: ({ unit, offices }) => (
        <>
          {offices > 0 ? (
            <button
              type="button"
              className="tg"
              aria-expanded={!closedUnits.has(unit.unitId)}
              aria-label={closedUnits.has(unit.unitId) ? unitsText.openRow(unit.name) : unitsText.closeRow(unit.name)}
              onClick={() => onToggleUnit(unit.unitId)}
            >
              <Glyph name={closedUnits.has(unit.unitId) ? 'right' : 'down'} />
            </button>
          ) : null}
          <Link href={addresses.unit(year, unit.unitId)}>{unit.name}</Link>
          {offices > 0 && closedUnits.has(unit.unitId) ? (
            <span className="soft kid"> {unitsText.offices(offices)}</span>
          ) : null}
        </>
      ),
    },
    {
      id: 'activities',
      head: unitsText.activitiesColumn,
      align: 'end',
      phoneLabel: unitsText.activitiesColumn,
      cell: ({ unit }) => figure(unit.activities),
    },
    {
      id: 'complete',
      head: unitsText.complete,
      align: 'end',
      phone: 'hide',
      cell: ({ unit }) =>
        unit.complete === unit.activities ? (
          <span className="soft">{unit.activities === 0 ? '–' : planText.allSum}</span>
        ) : (
          planText.ofTotal(unit.complete, unit.activities)
        ),
    },
    {
      id: 'doubts',
      head: unitsText.doubtsColumn,
      align: 'end',
      phoneLabel: unitsText.doubtsColumn,
      cell: ({ unit }) => <DoubtsLink year={year} unit={unit} />,
    },
    {
      id: 'load',
      head: (
        <>
          {unitsText.load(year)}
          <RibbonHead load />
        </>
      ),
      phone: 'hide',
      className: 'load-cell',
      cell: ({ unit }) => <LoadRibbon values={unit.load} peaks={peakMonths(unit.load)} />,
    },
    {
      id: 'step',
      head: unitsText.step,
      phone: 'full',
      cell: ({ unit }) => {
        if (unit.end !== null)
          return (
            <span className="unit-end">
              <UnitEnd year={year} end={unit.end} />
            </span>
          )
        const { done, returned, word } = stepOf(unit.status)
        return (
          <Step done={done} returned={returned}>
            {word}
          </Step>
        )
      },
    },
    {
      id: 'more',
      head: <span className="vh">{unitsText.rail}</span>,
      phone: 'hide',
      className: 'no-print',
      cell: ({ unit }) => (
        <Button
          small
          variant="quiet"
          icon="info"
          label={unitsText.whatIsMissing(unit.name)}
          aria-pressed={unit.unitId === props.chosen}
          onClick={() => onChoose(unit.unitId)}
        />
      ),
    },
  ]
}

/** Units in their groups with counts, doubts, load and step. A press on a row chooses it for the rail. */
export function UnitTable(props: UnitTableProps & { totals: Readonly<Record<string, ReactNode>> }): ReactNode {
  const { groups, closedGroups, onToggleGroup, totals, chosen, onChoose } = props
  const press = (event: MouseEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.closest('a, button, svg') !== null) return
    const unitId = target.closest('tr')?.querySelector<HTMLElement>('[data-unit]')?.dataset.unit
    if (unitId !== undefined) onChoose(unitId)
  }
  const columns = columnsOf(props).map((column) =>
    column.id === 'activities'
      ? { ...column, cell: (row: Row) => <span data-unit={row.unit.unitId}>{column.cell(row)}</span> }
      : column,
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a shortcut of the mouse; the button in each row does the same
    <div className="unit-tree" onClick={press}>
      <DataTable
        caption={unitsText.caption(props.year)}
        columns={columns}
        rowKey={({ unit }) => unit.unitId}
        selectedKey={chosen}
        compact
        banded
        stickyHead
        rowClass={({ level }) => `l${level}`}
        groups={groups.map((group) => ({
          id: group.id,
          title: planText.groups[group.id],
          rows: group.rows,
          collapsed: closedGroups.has(group.id),
          onToggle: () => onToggleGroup(group.id),
          cells: {
            activities: figure(group.activities),
            doubts: figure(group.doubts),
            step: <span className="gs">{unitsText.presented(group.steps)}</span>,
          },
        }))}
        foot={totals}
      />
    </div>
  )
}

/** The row of totals: counts of all units, whatever the filter, with the months that stand out named. */
export function totalsRow(
  units: readonly OverviewUnit[],
  totals: OutputOf<typeof planRoutes.overview>['totals'],
): Readonly<Record<string, ReactNode>> {
  const load = Array.from({ length: 12 }, (_, month) => units.reduce((sum, unit) => sum + (unit.load[month] ?? 0), 0))
  const peaks = peakMonths(load)
  return {
    unit: unitsText.ministry,
    activities: figure(totals.activities),
    complete: planText.ofTotal(totals.complete, totals.activities),
    doubts: figure(totals.doubts.block + totals.doubts.warning),
    load: <LoadRibbon values={load} peaks={peaks} />,
    step: (
      <span className="soft peaks-named">
        {peaks.length === 0 ? planText.noPeaks : planText.peaks(monthList(peaks))}
      </span>
    ),
  }
}
