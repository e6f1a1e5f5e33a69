import { type ReactNode, useMemo } from 'react'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { Preview } from './accepted.ts'
import { describeChange } from './describeChange.ts'
import { documentsText } from './messages.es.ts'

const text = documentsText.back

/** Rows drawn at once: a file that changes thousands is judged by its sums and not row by row. */
const SHOWN = 300

type Indexed<T> = { row: T; index: number }

function Part(props: {
  title: string
  caption?: string | undefined
  more: number
  moreTaken?: boolean
  children: ReactNode
}): ReactNode {
  return (
    <section className="documents-part">
      <h3>{props.title}</h3>
      {props.caption === undefined ? null : <p className="capt">{props.caption}</p>}
      {props.children}
      {props.more > 0 ? <p className="soft">{(props.moreTaken ? text.moreTaken : text.more)(props.more)}</p> : null}
    </section>
  )
}

function shownOf<T>(rows: readonly T[]): Indexed<T>[] {
  return rows.slice(0, SHOWN).map((row, index) => ({ row, index }))
}

function Tick({ label, on, onToggle }: { label: string; on: boolean; onToggle: () => void }): ReactNode {
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span className="vh">{label}</span>
    </label>
  )
}

function tickColumn<Row>(tick: (row: Row) => ReactNode): Column<Row> {
  return { id: 'tick', head: <span className="vh">{text.keep}</span>, width: '3rem', cell: tick }
}

type ChangeRow = {
  place: string
  change: Preview['changes'][number]['change']
  written?: Preview['changes'][number]['change']
}

export type ChangeTableProps = {
  title: string
  caption?: string
  preview: Preview
  rows: readonly ChangeRow[]
  taken: ReadonlySet<number>
  onToggle: (index: number) => void
}

/** Before and after of each value; a conflict shows also what was written to the file. */
export function ChangeTable({ title, caption, preview, rows, taken, onToggle }: ChangeTableProps): ReactNode {
  const names = useMemo(() => new Map(preview.activities.map((one) => [one.id, one])), [preview])
  const links = useMemo(() => new Map(preview.links.map(({ id, label }) => [id, label])), [preview])
  if (rows.length === 0) return null
  const nameOf = ({ row }: Indexed<ChangeRow>): string => {
    const activity = names.get(row.change.activityId)
    return activity === undefined ? row.place : `${activity.code} ${activity.name}`
  }
  const value = (words: string): ReactNode => <span className="documents-value">{words}</span>
  const written: Column<Indexed<ChangeRow>>[] = rows.some((row) => row.written !== undefined)
    ? [
        {
          id: 'written',
          head: text.written,
          phoneLabel: text.written,
          phone: 'full',
          cell: ({ row }) => value(row.written === undefined ? '' : describeChange(row.written, links).before),
        },
      ]
    : []
  const columns: Column<Indexed<ChangeRow>>[] = [
    tickColumn(({ row, index }) => (
      <Tick
        label={text.take(`${text.fields[row.change.field]} · ${nameOf({ row, index })}`)}
        on={taken.has(index)}
        onToggle={() => onToggle(index)}
      />
    )),
    { id: 'activity', head: text.activity, rowHead: true, phone: 'full', cell: nameOf },
    { id: 'field', head: text.field, cell: ({ row }) => text.fields[row.change.field] },
    ...written,
    {
      id: 'before',
      head: text.before,
      phoneLabel: text.before,
      phone: 'full',
      cell: ({ row }) => value(describeChange(row.change, links).before),
    },
    {
      id: 'after',
      head: text.after,
      phoneLabel: text.after,
      phone: 'full',
      cell: ({ row }) => value(describeChange(row.change, links).after),
    },
    { id: 'place', head: text.place, phone: 'hide', cell: ({ row }) => <span className="soft">{row.place}</span> },
  ]
  return (
    <Part title={title} caption={caption} more={rows.length - SHOWN} moreTaken={taken.has(SHOWN)}>
      <DataTable caption={title} columns={columns} rows={shownOf(rows)} rowKey={({ index }) => String(index)} compact />
    </Part>
  )
}

type AdditionTableProps = { preview: Preview; taken: ReadonlySet<number>; onToggle: (index: number) => void }

export function AdditionTable({ preview, taken, onToggle }: AdditionTableProps): ReactNode {
  type Row = Indexed<Preview['additions'][number]>
  if (preview.additions.length === 0) return null
  const columns: Column<Row>[] = [
    tickColumn(({ row, index }) => (
      <Tick label={text.take(row.activity.name)} on={taken.has(index)} onToggle={() => onToggle(index)} />
    )),
    { id: 'activity', head: text.activity, rowHead: true, phone: 'full', cell: ({ row }) => row.activity.name },
    {
      id: 'doubt',
      head: text.field,
      phone: 'full',
      cell: ({ row }) => (row.doubt === null ? '' : text.doubt[row.doubt]),
    },
    { id: 'place', head: text.place, phone: 'hide', cell: ({ row }) => <span className="soft">{row.place}</span> },
  ]
  return (
    <Part title={text.additions} more={preview.additions.length - SHOWN}>
      <DataTable
        caption={text.additions}
        columns={columns}
        rows={shownOf(preview.additions)}
        rowKey={({ index }) => String(index)}
        compact
      />
    </Part>
  )
}

type MissingTableProps = { preview: Preview; taken: ReadonlySet<string>; onToggle: (id: string) => void }

export function MissingTable({ preview, taken, onToggle }: MissingTableProps): ReactNode {
  type Row = Preview['missing'][number]
  if (preview.missing.length === 0) return null
  const columns: Column<Row>[] = [
    tickColumn((row) => (
      <Tick label={text.annul(`${row.code} ${row.name}`)} on={taken.has(row.id)} onToggle={() => onToggle(row.id)} />
    )),
    { id: 'activity', head: text.activity, rowHead: true, phone: 'full', cell: (row) => `${row.code} ${row.name}` },
  ]
  return (
    <Part title={text.missing} caption={text.missingCaption} more={0}>
      <DataTable caption={text.missing} columns={columns} rows={preview.missing} rowKey={({ id }) => id} compact />
    </Part>
  )
}

export function ProblemTable({ problems }: Pick<Preview, 'problems'>): ReactNode {
  type Row = Indexed<Preview['problems'][number]>
  if (problems.length === 0) return null
  const columns: Column<Row>[] = [
    { id: 'problem', head: text.problems, rowHead: true, phone: 'full', cell: ({ row }) => text.problem[row.code] },
    {
      id: 'text',
      head: text.after,
      phone: 'full',
      cell: ({ row }) => <span className="documents-value">{row.text}</span>,
    },
    { id: 'place', head: text.place, phone: 'hide', cell: ({ row }) => <span className="soft">{row.place}</span> },
  ]
  return (
    <Part title={text.problems} more={problems.length - SHOWN}>
      <DataTable
        caption={text.problems}
        columns={columns}
        rows={shownOf(problems)}
        rowKey={({ index }) => String(index)}
        compact
      />
    </Part>
  )
}
