import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { LoadingState } from '../../../../ui/feedback/states.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { cutRoutes } from '../../contract.ts'
import { ClosingPreview } from './ClosingPreview.tsx'
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
  const [reason, setReason] = useState('')
  const [sureOf, setSureOf] = useState(0)
  const [tried, setTried] = useState(false)
  const preview = useRead(cutRoutes.cutPreview, { year, month })
  const close = useAct(cutRoutes.closeMonths, {
    refresh: closingReads,
    onSuccess: ({ number }) => {
      announce(words.closed(number), { toast: true })
      onClose()
    },
  })
  const missing = preview.data?.refusal === null ? preview.data.missing : 0
  const short = reason.trim().length < 5
  // Said of a number: when another month or a late report changes it, it is asked again.
  const isSure = sureOf === missing
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (preview.data === undefined || close.isPending || (missing > 0 && (short || !isSure))) return
    close.mutate({ input: { year, month, note, ...(missing > 0 ? { without: { missing, reason } } : {}) } })
  }
  const frame = { title: words.close, hint: words.closeHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.close} busy={close.isPending} problem={close.error ?? preview.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={words.closeUpTo}
          placeholder={null}
          options={offered.map((one) => ({ value: String(one), label: words.monthOf(one) }))}
          value={String(month)}
          onChange={(event) => setMonth(offered.find((one) => String(one) === event.currentTarget.value) ?? month)}
        />
        {preview.data === undefined ? <LoadingState /> : <ClosingPreview preview={preview.data} />}
        {missing === 0 ? null : (
          <>
            <TextArea
              label={words.withoutReason}
              error={tried && short ? words.reasonMissing : undefined}
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Checkbox
              label={words.withoutConfirm(missing)}
              error={tried && !isSure ? words.notConfirmed : undefined}
              checked={isSure}
              onChange={(event) => setSureOf(event.currentTarget.checked ? missing : 0)}
            />
          </>
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
