import { formatDay } from '../../../../kernel/day.ts'
import '../platform.css'
import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { DateInput, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { Menu } from '../../../../ui/overlays/Menu.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { unitRoutes } from '../../contract.ts'
import { treeLines } from '../../model/unitTree.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { textFilter } from '../parts/textFilter.ts'
import { useViewer } from '../parts/useViewer.ts'
import { unitKindText, unitText } from './messages.es.ts'
import { OpenUnitDialog } from './OpenUnitDialog.tsx'
import { type UnitAct, UnitDialog, unitMenu } from './UnitDialogs.tsx'
import { type Department, departmentName, matching, type Unit } from './unitData.ts'

const filters = z.object({ dia: z.iso.date().optional().catch(undefined), buscar: textFilter })

type Line = { unit: Unit; depth: number }
type Chosen = { act: UnitAct; unit: Unit }

function columnsFor(
  isAdmin: boolean,
  departments: readonly Department[],
  choose: (chosen: Chosen) => void,
): Column<Line>[] {
  const words = unitText.columns
  const columns: Column<Line>[] = [
    {
      id: 'name',
      head: words.name,
      rowHead: true,
      cell: ({ unit, depth }) => (
        <span style={{ paddingLeft: `${depth * 24}px` }}>
          <Link href={`/admin/unidades/${unit.id}`}>{unit.name}</Link>
          {unit.closedOn === null ? null : <span className="soft"> {unitText.closesOn(shortDay(unit.closedOn))}</span>}
        </span>
      ),
    },
    { id: 'code', head: words.code, phoneLabel: words.code, cell: ({ unit }) => unit.code },
    { id: 'kind', head: words.kind, phoneLabel: words.kind, cell: ({ unit }) => unitKindText[unit.kind] },
    {
      id: 'department',
      head: words.department,
      phoneLabel: words.department,
      cell: ({ unit }) =>
        unit.department === null ? <span className="soft">–</span> : departmentName(departments, unit.department),
    },
    { id: 'aliases', head: words.aliases, phone: 'hide', cell: ({ unit }) => unit.aliases.join('; ') },
    {
      id: 'opened',
      head: words.opened,
      align: 'end',
      phoneLabel: words.opened,
      cell: ({ unit }) => shortDay(unit.openedOn),
    },
  ]
  if (!isAdmin) return columns
  return [
    ...columns,
    {
      id: 'actions',
      head: <span className="vh">{commonText.actions}</span>,
      align: 'end',
      cell: ({ unit }) => (
        <Menu
          look="small"
          align="end"
          label={commonText.actions}
          name={commonText.actionsOf(unit.name)}
          items={unitMenu((act) => choose({ act, unit }))}
        />
      ),
    },
  ]
}

/** The tree of units on any day; Administración opens, changes, merges and closes from here. */
export function UnitsPage(): ReactNode {
  const [{ dia, buscar }, setFilters] = useFilters(filters)
  const viewer = useViewer()
  const read = useRead(unitRoutes.listUnits, dia === undefined ? {} : { day: dia })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [opening, setOpening] = useState(false)
  const day = read.data?.day ?? dia ?? viewer.today
  const { units, departments } = read.data ?? { units: [], departments: [] }
  const actDay = dia ?? viewer.today
  return (
    <>
      <PageHeader
        title={pageTitles.units}
        lead={read.data === undefined ? undefined : unitText.lead(units.length, formatDay(day))}
        actions={
          viewer.isAdmin ? (
            <>
              <LinkButton href="/admin/importar">{unitText.import}</LinkButton>
              <Button variant="primary" onClick={() => setOpening(true)}>
                {unitText.open}
              </Button>
            </>
          ) : undefined
        }
      />
      <Toolbar
        end={
          <TextInput
            label={unitText.search}
            labelHidden
            placeholder={unitText.search}
            type="search"
            value={buscar}
            onChange={(event) => setFilters({ buscar: event.currentTarget.value })}
          />
        }
      >
        <DateInput
          label={unitText.day}
          value={day}
          onChange={(event) =>
            setFilters({ dia: event.currentTarget.value === '' ? undefined : event.currentTarget.value })
          }
        />
        {dia === undefined ? null : (
          <Button variant="quiet" onClick={() => setFilters({ dia: undefined })}>
            {unitText.toToday}
          </Button>
        )}
      </Toolbar>
      <div className="platform-list">
        <ReadState read={read} whoToAsk={commonText.whoToAsk}>
          {(data) => {
            const lines = treeLines(matching(data.units, buscar))
            if (lines.length > 0)
              return (
                <DataTable
                  caption={unitText.caption(formatDay(data.day))}
                  columns={columnsFor(viewer.isAdmin, data.departments, setChosen)}
                  rows={lines}
                  rowKey={({ unit }) => unit.id}
                />
              )
            return data.units.length === 0 ? (
              <EmptyState title={unitText.emptyTitle}>{unitText.empty}</EmptyState>
            ) : (
              <EmptyState title={unitText.noMatchTitle}>{unitText.noMatch}</EmptyState>
            )
          }}
        </ReadState>
      </div>
      {opening ? (
        <OpenUnitDialog units={units} departments={departments} day={actDay} onClose={() => setOpening(false)} />
      ) : null}
      {chosen === null ? null : (
        <UnitDialog {...chosen} units={units} departments={departments} day={actDay} onClose={() => setChosen(null)} />
      )}
    </>
  )
}
