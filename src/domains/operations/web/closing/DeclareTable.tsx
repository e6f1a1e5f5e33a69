import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { declarableStates } from '../../model/closing/closingState.ts'
import {
  type ClosingColumn,
  type ClosingDraft,
  type ClosingEdit,
  cellsOf,
  shownIn,
  withEdit,
  withPasted,
} from './closingDraft.ts'
import type { ClosingRow } from './closingReads.ts'
import { closingText, unitClosingText as words } from './messages.es.ts'
import { groundOf } from './ReadRows.tsx'
import { RowFacts } from './RowFacts.tsx'

type Props = {
  unit: string
  rows: readonly ClosingRow[]
  draft: ClosingDraft
  onChange: (next: ClosingDraft) => void
}

const options = declarableStates.map((value) => ({ value, label: closingText.states[value] }))

/** The table of declarations: each cell a field of its own; pasted cells fill it like a sheet. */
export function DeclareTable({ unit, rows, draft, onChange }: Props): ReactNode {
  const open = rows.filter(({ dropped }) => dropped === null)
  const edit = (row: ClosingRow, change: Partial<ClosingEdit>): void => onChange(withEdit(draft, row, change))
  const onPaste = (row: ClosingRow, column: ClosingColumn) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (column !== 'state' && !/[\t\n]/u.test(text.trim())) return
    event.preventDefault()
    onChange(withPasted(draft, open, { row: open.indexOf(row), column }, cellsOf(text)))
  }
  const onKeyDown = (row: ClosingRow, column: ClosingColumn) => (event: KeyboardEvent<HTMLElement>) => {
    if (!event.ctrlKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const next = open[open.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)]
    const form = event.currentTarget.closest('form')
    const target = next === undefined ? null : form?.elements.namedItem(`${next.activityId}:${column}`)
    if (!(target instanceof HTMLElement)) return
    event.preventDefault()
    target.focus()
  }
  const wired = (row: ClosingRow, column: ClosingColumn) => ({
    name: `${row.activityId}:${column}`,
    labelHidden: true,
    onPaste: onPaste(row, column),
    onKeyDown: onKeyDown(row, column),
  })
  const textCell = (column: 'ground' | 'evidence', label: (code: string) => string) => (row: ClosingRow) => {
    if (row.dropped !== null) return column === 'ground' ? groundOf(row) : null
    return (
      <TextArea
        {...wired(row, column)}
        label={label(row.code)}
        rows={1}
        maxLength={2000}
        value={shownIn(draft, row)[column]}
        onChange={(event) => edit(row, { [column]: event.currentTarget.value })}
      />
    )
  }
  const columns: readonly Column<ClosingRow>[] = [
    {
      id: 'activity',
      head: words.activity,
      rowHead: true,
      width: '34%',
      cell: (row) => (
        <>
          <RowFacts row={row} />
          <Conflict row={row} draft={draft} onChange={onChange} />
        </>
      ),
    },
    {
      id: 'state',
      head: words.state,
      phone: 'full',
      width: '10rem',
      cell: (row) =>
        row.dropped !== null ? (
          closingText.states.cancelled
        ) : (
          <Select
            {...wired(row, 'state')}
            label={words.stateOf(row.code)}
            placeholder={words.choose}
            options={options}
            value={shownIn(draft, row).state ?? ''}
            onChange={(event) =>
              edit(row, { state: declarableStates.find((one) => one === event.currentTarget.value) ?? null })
            }
          />
        ),
    },
    { id: 'ground', head: words.ground, phone: 'full', width: '27%', cell: textCell('ground', words.groundOf) },
    { id: 'evidence', head: words.evidence, phone: 'full', cell: textCell('evidence', words.evidenceOf) },
  ]
  return (
    <DataTable caption={words.caption(unit)} columns={columns} rows={rows} rowKey={({ activityId }) => activityId} />
  )
}

/** Somebody else saved the row while this one was typed: both values, and a choice. */
function Conflict({ row, draft, onChange }: { row: ClosingRow } & Pick<Props, 'draft' | 'onChange'>): ReactNode {
  const typed = draft[row.activityId]
  if (typed === undefined || typed.revision === row.revision) return null
  const { [row.activityId]: _mine, ...rest } = draft
  const theirs = row.state === null ? closingText.undeclared : closingText.states[row.state]
  return (
    <span className="meta ink" role="status">
      {words.conflict(theirs, row.ground)}{' '}
      <Button small onClick={() => onChange(withEdit(draft, row, { revision: row.revision }))}>
        {words.keepMine}
      </Button>{' '}
      <Button small onClick={() => onChange(rest)}>
        {words.takeTheirs}
      </Button>
    </span>
  )
}
