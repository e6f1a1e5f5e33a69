import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { conformityRoutes } from '../../contract.ts'
import { fieldText } from '../parts/messages.es.ts'
import { observedFields } from '../parts/observedFields.ts'
import { conformityReads, type OfficeRow } from './conformityReads.ts'
import { conformityText as words } from './messages.es.ts'

const SHORTEST = 5

/** Says what of an office's activity the rectora does not agree with. */
export function ExceptionDialog(props: { year: string; row: OfficeRow; onClose: () => void }): ReactNode {
  const { year, row, onClose } = props
  const form = useId()
  const announce = useAnnounce()
  const [field, setField] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const short = text.trim().length < SHORTEST
  const mark = useAct(conformityRoutes.reviewConformity, {
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
    const { activityId, digest } = row
    const exception = { activityId, digest, text: text.trim(), ...(field === '' ? {} : { field }) }
    mark.mutate({ input: { year, give: [], except: [exception] } })
  }
  const frame = { title: words.except, hint: `${row.unit.name}. ${words.exceptHint}`, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.except} busy={mark.isPending} problem={mark.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={words.field}
          placeholder={words.wholeRow}
          options={observedFields.map((value) => ({ value, label: fieldText[value] }))}
          value={field}
          onChange={(event) => setField(event.currentTarget.value)}
        />
        <TextArea
          label={words.exceptText}
          error={tried && short ? words.exceptMissing : undefined}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
