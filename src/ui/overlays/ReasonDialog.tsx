import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { TextArea } from '../controls/TextInput.tsx'
import { uiMessages } from '../messages.es.ts'
import { FormDialog } from './FormDialog.tsx'

export type ReasonDialogProps = {
  title: string
  hint: string
  /** False: it asks only whether to go on. */
  withReason: boolean
  /** What is asked for, where it is not the reason of the step. */
  label?: string | undefined
  busy: boolean
  problem: { message: string; remedy: string } | null
  /** What else is asked, under the reason. */
  children?: ReactNode
  onConfirm: (reason: string | undefined) => void
  onClose: () => void
}

const SHORTEST = 5
const words = uiMessages.dialog

/** Asks before a step that others will see, with its reason where the step needs one. */
export function ReasonDialog({
  title,
  hint,
  withReason,
  label,
  busy,
  problem,
  children,
  onConfirm,
  onClose,
}: ReasonDialogProps): ReactNode {
  const form = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = withReason && reason.trim().length < SHORTEST
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short && !busy) onConfirm(withReason ? reason : undefined)
  }
  return (
    <FormDialog title={title} hint={hint} confirm={title} form={form} busy={busy} problem={problem} onClose={onClose}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {withReason ? (
          <TextArea
            label={label ?? words.reason}
            error={tried && short ? (label === undefined ? words.reasonMissing : words.textMissing) : undefined}
            value={reason}
            maxLength={1000}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        {children}
      </form>
    </FormDialog>
  )
}
