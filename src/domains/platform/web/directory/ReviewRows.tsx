import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import type { CallError } from '../../../../ui/data/call.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import type { directoryRoutes } from '../../contract.ts'
import { platformErrors } from '../../messages.es.ts'
import { formErrors } from '../parts/formErrors.ts'
import { directoryText } from './messages.es.ts'

type Row = OutputOf<typeof directoryRoutes.previewDirectory>['rows'][number] & { index: number }

const doubtSentences: Readonly<Record<string, (value: string) => string>> = directoryText.doubts
const refusals: Readonly<Record<string, { message: string }>> = platformErrors

function doubtSentence({ code, value }: Row['doubts'][number]): string {
  if (code === 'refused') return refusals[value]?.message ?? value
  return doubtSentences[code]?.(value) ?? value
}

const isDoubtful = (row: Row): boolean => row.doubts.some(({ code }) => code !== 'before')
/** A row that writes something when it is accepted. */
const isEffective = (row: Row): boolean => row.effect === 'create' || row.effect === 'change'

const shows = ['all', 'doubts', 'create', 'change', 'same', 'impossible'] as const
type Show = (typeof shows)[number]

function isShown(row: Row, show: Show): boolean {
  if (show === 'all') return true
  return show === 'doubts' ? isDoubtful(row) : row.effect === show
}

function Doubts({ row }: { row: Row }): ReactNode {
  return (
    <span className="platform-holders">
      {row.doubts.map((doubt) => (
        <span key={`${doubt.code} ${doubt.value}`} className="platform-doubt">
          {doubt.code === 'before' ? null : <Glyph name="warning" />} {doubtSentence(doubt)}
        </span>
      ))}
    </span>
  )
}

function columnsFor(skipped: ReadonlySet<number>, toggle: (index: number) => void): Column<Row>[] {
  const words = directoryText.columns
  const take = (row: Row): ReactNode =>
    isEffective(row) ? (
      <Checkbox
        label={<span className="vh">{directoryText.take(row.name)}</span>}
        checked={!skipped.has(row.index)}
        onChange={() => toggle(row.index)}
      />
    ) : null
  const name = (row: Row): ReactNode => (
    <>
      {row.name} <span className="soft">{row.key}</span>
    </>
  )
  return [
    { id: 'take', head: words.take, width: '64px', phoneLabel: words.take, cell: take },
    { id: 'name', head: words.name, rowHead: true, cell: name },
    { id: 'kind', head: words.kind, phoneLabel: words.kind, cell: (row) => directoryText.kinds[row.kind] },
    {
      id: 'place',
      head: words.place,
      phoneLabel: words.place,
      cell: (row) => directoryText.place(row.place.sheet, row.place.ref),
    },
    { id: 'effect', head: words.effect, phoneLabel: words.effect, cell: (row) => directoryText.effects[row.effect] },
    { id: 'doubts', head: words.doubts, phone: 'full', cell: (row) => <Doubts row={row} /> },
  ]
}

/** What each row would do, with its doubts; rows can be left out before accepting the rest. */
export function ReviewRows(props: {
  rows: readonly Omit<Row, 'index'>[]
  act: { isPending: boolean; error: CallError | null }
  onAccept: (skip: readonly number[]) => void
  onBack: () => void
}): ReactNode {
  const { act, onAccept, onBack } = props
  const rows = props.rows.map((row, index): Row => ({ ...row, index }))
  const [show, setShow] = useState<Show>(rows.some(isDoubtful) ? 'doubts' : 'all')
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set())
  const toggle = (index: number): void => {
    const next = new Set(skipped)
    if (!next.delete(index)) next.add(index)
    setSkipped(next)
  }
  const count = rows.filter((row) => isEffective(row) && !skipped.has(row.index)).length
  const shown = rows.filter((row) => isShown(row, show))
  const options = shows.map((value) => ({
    value,
    label: directoryText.shows[value],
    count: rows.filter((row) => isShown(row, value)).length,
  }))
  return (
    <>
      <p className="lead">{directoryText.found(rows.length, rows.filter(isDoubtful).length)}</p>
      <ErrorSummary errors={formErrors(act.isPending ? null : act.error, {}).summary} />
      <Toolbar
        end={
          <>
            <Button onClick={onBack}>{directoryText.other}</Button>
            {count === 0 ? null : (
              <Button variant="primary" busy={act.isPending} onClick={() => onAccept([...skipped])}>
                {directoryText.accept(count)}
              </Button>
            )}
          </>
        }
      >
        <SegmentedFilter legend={directoryText.show} options={options} value={show} onChange={setShow} />
      </Toolbar>
      <div className="platform-list">
        {shown.length === 0 ? (
          <EmptyState title={directoryText.emptyTitle}>{directoryText.empty}</EmptyState>
        ) : (
          <DataTable
            caption={directoryText.caption}
            columns={columnsFor(skipped, toggle)}
            rows={shown}
            rowKey={(row) => String(row.index)}
          />
        )}
      </div>
    </>
  )
}
