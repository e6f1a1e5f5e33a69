import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { cutRoutes } from '../../contract.ts'
import { type Closings, closingReads, lastClosed } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'

type Props = { year: string; today: string; read: Closings; onClose: () => void }

/** Says what the cut would keep, and closes the months up to the one that is chosen. */
export function CloseDialog({ year, today, read, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const offered = MONTHS.filter((month) => month > lastClosed(read))
  const due = read.months.filter(({ month, dueOn }) => offered.includes(month) && dueOn < today).at(-1)
  const [month, setMonth] = useState<Month>(due?.month ?? offered[0] ?? 12)
  const [note, setNote] = useState('')
  const preview = useRead(cutRoutes.cutPreview, { year, month })
  const close = useAct(cutRoutes.closeMonths, {
    refresh: closingReads,
    onSuccess: ({ number }) => {
      announce(words.closed(number), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!close.isPending) close.mutate({ input: { year, month, note } })
  }
  const frame = { title: words.close, hint: words.closeHint, form, onClose }
  const refusal = preview.data?.refusal ?? null
  return (
    <FormDialog {...frame} confirm={words.close} busy={close.isPending} problem={close.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={words.closeUpTo}
          placeholder={null}
          options={offered.map((one) => ({ value: String(one), label: words.monthOf(one) }))}
          value={String(month)}
          onChange={(event) => setMonth(offered.find((one) => String(one) === event.currentTarget.value) ?? month)}
        />
        {preview.data === undefined ? null : refusal === null ? (
          <Notice kind={preview.data.waiting + preview.data.missing > 0 ? 'warn' : 'info'}>
            {words.preview(preview.data)}
          </Notice>
        ) : (
          <Notice kind="error">
            {refusal.message} {refusal.remedy}
          </Notice>
        )}
        <TextArea
          label={words.note}
          optional
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
