import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { closingRoutes } from '../../contract.ts'
import type { Extension, Viewed } from './ClosingsTables.tsx'
import { closingReads } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'

type Props = { extension: Extension; viewed: Viewed; onClose: () => void }

/** Takes an extension back before its end, with the reason that stays beside it. */
export function WithdrawDialog({ extension, viewed: { year, locale }, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 5
  const withdraw = useAct(closingRoutes.withdrawExtension, {
    refresh: closingReads,
    onSuccess: () => {
      announce(words.withdrawDone, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short && !withdraw.isPending) withdraw.mutate({ input: { year, extensionId: extension.id, reason } })
  }
  const hint = words.withdrawHint(extension.unitName, extension.month, formatDay(extension.dueOn, locale))
  const frame = { title: words.withdrawTitle, hint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.withdrawTitle} busy={withdraw.isPending} problem={withdraw.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextArea
          label={words.reason}
          error={tried && short ? words.reasonMissing : undefined}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
