import { type FormEvent, type ReactNode, useId } from 'react'
import { FormDialog } from '../../../ui/overlays/FormDialog.tsx'
import { DataTable } from '../../../ui/tables/DataTable.tsx'
import type { ReportWarning } from '../model/reportWarnings.ts'
import { type MonthRow, programmedText, reportedText } from './figures.ts'
import { monitoringText as words } from './messages.es.ts'
import { Warnings } from './Warnings.tsx'

/** What goes with one report: its figures as people count them, and what is odd. */
export type ReviewLine = {
  id: string
  name: string
  programmed: string
  reported: string
  warnings: readonly ReportWarning[]
}

export function reviewLine(row: MonthRow, locale: string): ReviewLine {
  const { id, name } = row.activity
  const { warnings } = row
  return { id, name, programmed: programmedText(row, locale), reported: reportedText(row, locale), warnings }
}

export type ReviewDialogProps = {
  lines: readonly ReviewLine[]
  title: string
  confirm: string
  busy: boolean
  problem: { message: string; remedy: string } | null
  onConfirm: () => void
  onClose: () => void
}

/** Shows what is about to be sent or validated, what is odd first, and asks once. */
export function ReviewDialog({ lines, onConfirm, ...frame }: ReviewDialogProps): ReactNode {
  const form = useId()
  const odd = lines.filter(({ warnings }) => warnings.length > 0)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onConfirm()
  }
  return (
    <FormDialog {...frame} form={form} hint={words.reviewHint(lines.length, odd.length)}>
      <form id={form} onSubmit={submit}>
        <DataTable
          caption={frame.title}
          compact
          columns={[
            { id: 'name', head: words.reviewActivity, rowHead: true, cell: ({ name }) => name },
            {
              id: 'programmed',
              head: words.reviewProgrammed,
              align: 'end',
              phoneLabel: words.reviewProgrammed,
              cell: ({ programmed }) => programmed,
            },
            {
              id: 'reported',
              head: words.reviewReported,
              align: 'end',
              phoneLabel: words.reviewReported,
              cell: ({ reported }) => reported,
            },
            {
              id: 'warnings',
              head: words.reviewWarnings,
              width: '36%',
              phone: 'full',
              cell: ({ warnings }) =>
                warnings.length === 0 ? <span className="soft">{words.nothingOdd}</span> : <Warnings list={warnings} />,
            },
          ]}
          rows={[...odd, ...lines.filter(({ warnings }) => warnings.length === 0)]}
          rowKey={({ id }) => id}
        />
      </form>
    </FormDialog>
  )
}
