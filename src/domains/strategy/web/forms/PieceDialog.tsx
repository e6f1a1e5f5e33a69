import { type FormEvent, type ReactNode, useId } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { strategyText } from '../parts/messages.es.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import type { Values } from './problems.ts'
import type { PieceForm } from './usePieceForm.ts'

export type PieceDialogProps<V extends Values> = {
  title: string
  form: PieceForm<V>
  show?: (field: keyof V & string, value: string) => string
  onClose: () => void
  /** Withdraw, annul. */
  extra?: ReactNode
  children: ReactNode
}

/** A short form over the page. Esc and the cross keep what was typed; "Descartar" forgets it. */
export function PieceDialog<V extends Values>(props: PieceDialogProps<V>): ReactNode {
  const { title, form, show = (_, value) => value, onClose, extra, children } = props
  const id = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    form.send()
  }
  const discard = (): void => {
    form.discard()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      className="strategy-dialog"
      actions={
        <>
          <Button type="submit" form={id} variant="primary" busy={form.busy}>
            {strategyText.forms.save}
          </Button>
          <Button onClick={discard}>{strategyText.forms.discard}</Button>
          {extra}
        </>
      }
    >
      {form.restored ? <p className="hint">{strategyText.forms.restored}</p> : null}
      <ErrorSummary errors={form.summary} attempt={form.attempt} />
      <ConflictNotice form={form} show={show} />
      <form {...form.formProps} id={id} className="form" onSubmit={submit} noValidate>
        {children}
      </form>
    </Dialog>
  )
}
