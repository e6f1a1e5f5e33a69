import type { KeyboardEvent, ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import { programmedText } from '../figures.ts'
import type { ReportDraft } from '../report/reportDraft.ts'
import { Warnings } from '../Warnings.tsx'
import { type GridLine, placeOf, withPlace } from './gridDraft.ts'
import { gridText as words } from './messages.es.ts'

type Props = {
  lines: readonly GridLine[]
  year: string
  month: Month
  locale: string
  onChange: (activityId: string, draft: ReportDraft) => void
}

type Field = 'figure' | 'achievement' | 'corrective' | 'proof'

const LONGEST = { figure: 20, achievement: 4000, corrective: 4000, proof: 500 } satisfies Record<Field, number>

/** The same field of the next line: Enter goes down as in a sheet, and never sends. */
function goDown(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const { name, form } = event.currentTarget
  const column = [...(form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])]
  column[column.indexOf(event.currentTarget) + 1]?.focus()
}

function State({ line: { row, isTouched, isWrong } }: { line: GridLine }): ReactNode {
  if (isWrong) return words.wrong
  if (isTouched) return words.unsaved
  if (row.report === null) return <span className="soft">{words.untouched}</span>
  if (row.missing.length > 0) return words.missing(row.missing.map((field) => words.parts[field]).join(', '))
  return (
    <>
      {words.complete}
      <Warnings list={row.warnings} />
    </>
  )
}

/** One line for each activity: what was done, what came of it and where the proof is. */
export function GridTable({ lines, year, month, locale, onChange }: Props): ReactNode {
  const field = (line: GridLine, name: Field, value: string, label: string): ReactNode => {
    const { row, draft } = line
    const change = (typed: string): ReportDraft =>
      name === 'proof' ? withPlace(draft, typed) : { ...draft, [name]: typed }
    return (
      <TextInput
        id={`${name}-${row.activity.id}`}
        name={name}
        label={label}
        labelHidden
        error={name === 'figure' && line.isWrong ? words.wrong : undefined}
        inputMode={name === 'figure' ? 'decimal' : 'text'}
        suffix={name === 'figure' && row.form === 'share' ? '%' : undefined}
        width={name === 'figure' ? 'xs' : 'full'}
        autoComplete="off"
        maxLength={LONGEST[name]}
        value={value}
        onKeyDown={goDown}
        onChange={(event) => onChange(row.activity.id, change(event.currentTarget.value))}
      />
    )
  }
  const columns: Column<GridLine>[] = [
    {
      id: 'activity',
      head: words.activity,
      rowHead: true,
      cell: ({ row: { activity } }) => (
        <>
          <Link href={addresses.report(year, month, activity.id)}>{activity.name}</Link>
          <span className="meta">{activity.code}</span>
        </>
      ),
    },
    {
      id: 'programmed',
      head: words.programmed,
      align: 'end',
      phoneLabel: words.programmed,
      cell: ({ row }) => programmedText(row, locale),
    },
    {
      id: 'done',
      head: words.done,
      phone: 'full',
      phoneLabel: words.done,
      cell: (line) => field(line, 'figure', line.draft.figure, words.doneOf(line.row.activity.name)),
    },
    {
      id: 'achievement',
      head: words.achievement,
      width: '26%',
      phone: 'full',
      phoneLabel: words.achievement,
      cell: (line) => {
        const { draft, row } = line
        const asked = draft.corrective !== '' || row.missing.includes('corrective')
        return (
          <>
            {field(line, 'achievement', draft.achievement, words.achievementOf(row.activity.name))}
            {asked && row.report !== null ? (
              <>
                <span className="meta">{words.corrective}</span>
                {field(line, 'corrective', draft.corrective, words.correctiveOf(row.activity.name))}
              </>
            ) : null}
          </>
        )
      },
    },
    {
      id: 'proof',
      head: words.proof,
      width: '20%',
      phone: 'full',
      phoneLabel: words.proof,
      cell: (line) => {
        const place = placeOf(line.draft)
        return place === null
          ? words.proofs(line.draft.evidence.length)
          : field(line, 'proof', place, words.proofOf(line.row.activity.name))
      },
    },
    { id: 'state', head: words.state, width: '16%', phone: 'full', cell: (line) => <State line={line} /> },
  ]
  return (
    <DataTable caption={words.table} compact columns={columns} rows={lines} rowKey={({ row }) => row.activity.id} />
  )
}
