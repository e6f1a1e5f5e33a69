import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import type { CallError } from '../../../../ui/data/call.ts'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import type { Draft } from '../../../../ui/useDraft.ts'
import { type FieldErrors, formErrors } from './formErrors.ts'
import { commonText } from './messages.es.ts'

export type FormDialogProps = {
  title: string
  submitLabel: string
  onClose: () => void
  onSubmit: () => void
  act: { isPending: boolean; error: CallError | null }
  /** Label of each field by its name in the contract, for the summary of errors. */
  labels?: Readonly<Record<string, string>>
  /** What has to be filled in before anything is sent, by field; said once somebody tries to send it. */
  missing?: Readonly<Record<string, string>>
  /** What will happen, in one sentence. */
  effect?: ReactNode
  /** Where the form keeps what is typed: "Cancelar" forgets it; Esc and the cross do not. */
  draft?: Pick<Draft<unknown>, 'restored' | 'clear' | 'formProps'>
  danger?: boolean
  wide?: boolean
  children?: (errors: FieldErrors) => ReactNode
}

/** A short form over the page: fields, the sentence of its effect, and what the server refused, beside each field. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const {
    title,
    submitLabel,
    onClose,
    onSubmit,
    act,
    labels = {},
    missing = {},
    effect,
    draft,
    danger,
    wide,
    children,
  } = props
  const form = useId()
  const [attempt, setAttempt] = useState(0)
  const errors = formErrors(act.isPending ? null : act.error, labels, attempt === 0 ? {} : missing)
  const cancel = (): void => {
    draft?.clear()
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (act.isPending) return
    setAttempt(attempt + 1)
    if (Object.keys(missing).length === 0) onSubmit()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      wide={wide}
      actions={
        <>
          <Button type="submit" form={form} variant={danger ? 'danger' : 'primary'} busy={act.isPending}>
            {submitLabel}
          </Button>
          <Button onClick={cancel}>{commonText.cancel}</Button>
        </>
      }
    >
      {draft?.restored && attempt === 0 ? <p className="hint">{commonText.restored}</p> : null}
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      <form id={form} className="platform-form" onSubmit={submit} noValidate {...draft?.formProps}>
        {children?.(errors)}
        {effect ? (
          <p className="platform-effect" aria-live="polite">
            {effect}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
