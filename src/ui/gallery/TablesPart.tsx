import { type ReactNode, useState } from 'react'
import { SegmentedFilter } from '../controls/SegmentedFilter.tsx'
import { TextInput } from '../controls/TextInput.tsx'
import { Link } from '../Link.tsx'
import { Section } from '../layout/Section.tsx'
import { Toolbar } from '../layout/Toolbar.tsx'
import { LoadRibbon } from '../marks/LoadRibbon.tsx'
import { Ribbon, RibbonHead } from '../marks/Ribbon.tsx'
import { Status } from '../marks/Status.tsx'
import { Step } from '../marks/Step.tsx'
import { type Column, DataTable, type Sort } from '../tables/DataTable.tsx'
import { type SampleRow, sampleGroups, sampleLoad, sampleYear } from './samples.ts'

const columns: readonly Column<SampleRow>[] = [
  {
    id: 'name',
    head: 'Oficina',
    rowHead: true,
    sortable: true,
    cell: (row) => <Link href={`#${row.id}`}>{row.name}</Link>,
  },
  { id: 'rows', head: 'Filas', align: 'end', sortable: true, phoneLabel: 'Filas', cell: (row) => row.rows },
  {
    id: 'doubts',
    head: 'Dudas',
    align: 'end',
    phoneLabel: 'Dudas',
    cell: (row) =>
      row.doubts > 0 ? (
        <Status kind="atRisk" plain>
          {row.doubts}
        </Status>
      ) : (
        <span className="soft">0</span>
      ),
  },
  {
    id: 'load',
    head: (
      <>
        Carga
        <br />
        <RibbonHead load />
      </>
    ),
    phone: 'hide',
    cell: () => <LoadRibbon values={sampleLoad} peaks={[5]} />,
  },
  {
    id: 'year',
    head: (
      <>
        2026
        <br />
        <RibbonHead mark={10} />
      </>
    ),
    phone: 'full',
    width: '268px',
    cell: () => <Ribbon cells={sampleYear} year={2026} mark={10} />,
  },
  { id: 'step', head: 'Paso', cell: (row) => <Step done={row.done}>{row.step}</Step> },
]

const all = sampleGroups.flatMap((group) => group.rows)

/** Filters and tables: groups with totals, sorting, selection; on a phone, cards. */
export function TablesPart(): ReactNode {
  const [filter, setFilter] = useState<'all' | 'draft' | 'doubts'>('all')
  const [closed, setClosed] = useState<readonly string[]>([])
  const [sort, setSort] = useState<Sort>({ columnId: 'rows', direction: 'descending' })
  const sign = sort.direction === 'ascending' ? 1 : -1
  const sorted = [...all].sort(
    (a, b) => sign * (sort.columnId === 'rows' ? a.rows - b.rows : a.name.localeCompare(b.name)),
  )
  const toggle = (id: string): void =>
    setClosed((now) => (now.includes(id) ? now.filter((kept) => kept !== id) : [...now, id]))
  const onSort = (columnId: string): void =>
    setSort((now) => ({
      columnId,
      direction: now.columnId === columnId && now.direction === 'ascending' ? 'descending' : 'ascending',
    }))
  return (
    <Section title="Tablas y filtros">
      <Toolbar
        end={<TextInput label="Buscar una oficina" labelHidden type="search" placeholder="Buscar una oficina" />}
      >
        <SegmentedFilter
          legend="Qué oficinas se ven"
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: 'Todas', count: 4 },
            { value: 'draft', label: 'Borrador', count: 1 },
            { value: 'doubts', label: 'Con dudas', count: 3 },
          ]}
        />
      </Toolbar>
      <DataTable
        caption="Oficinas por zona"
        columns={columns}
        rowKey={(row) => row.id}
        groups={sampleGroups.map((group) => ({
          ...group,
          collapsed: closed.includes(group.id),
          onToggle: () => toggle(group.id),
          cells: { rows: group.rows.reduce((sum, row) => sum + row.rows, 0) },
        }))}
        selectedKey="c1"
        compact
        banded
        stickyHead
        foot={{ name: 'Total', rows: 62, doubts: 11 }}
      />
      <DataTable
        caption="Las mismas en una lista"
        showCaption
        columns={columns.filter((column) => column.id !== 'load')}
        rowKey={(row) => row.id}
        rows={sorted}
        sort={sort}
        onSort={onSort}
      />
      <DataTable
        caption="Tabla ancha que se desliza en su lugar"
        phone="scroll"
        columns={columns}
        rowKey={(row) => row.id}
        groups={[{ id: 'due', title: 'Por enviar', count: 2, note: 'antes del cierre', rows: all.slice(0, 2) }]}
      />
    </Section>
  )
}
