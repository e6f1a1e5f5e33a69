import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { reportConformityRoutes } from '../../contract.ts'
import { fieldsOf } from '../../model/dueMonth.ts'
import { reportFieldText } from '../messages.es.ts'
import { type ConformityRow, conformityReads, seenOf } from './conformityData.ts'
import { conformityText as words } from './messages.es.ts'

const SHORTEST = 5

type Props = { year: string; month: Month; row: ConformityRow; onClose: () => void }

/** Says what of an office's report the rectora does not agree with. */
export function ExceptionDialog({ year, month, row, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const fields = fieldsOf(row.form)
  const [field, setField] = useState<(typeof fields)[number] | null>(null)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const short = text.trim().length < SHORTEST
  const mark = useAct(reportConformityRoutes.reviewReportConformity, {
    refresh: conformityReads,
    onSuccess: () => {
      announce(words.excepted, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (short || mark.isPending) return
    mark.mutate({ input: { year, month, give: [], except: [{ ...seenOf(row), field, text: text.trim() }] } })
  }
  const frame = { title: words.except, hint: `${row.unit.name}. ${words.exceptHint}`, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.except} busy={mark.isPending} problem={mark.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={words.field}
          placeholder={words.whole}
          options={fields.map((value) => ({ value, label: reportFieldText[value] }))}
          value={field ?? ''}
          onChange={(event) => setField(fields.find((one) => one === event.currentTarget.value) ?? null)}
        />
        <TextArea
          label={words.exceptText}
          error={tried && short ? words.exceptMissing : undefined}
          value={text}
          maxLength={1000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
