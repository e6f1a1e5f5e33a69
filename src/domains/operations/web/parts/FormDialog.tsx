import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { planText } from './messages.es.ts'

export type FormDialogProps = {
  title: string
  hint?: string | undefined
  confirm: string
  form: string
  busy: boolean
  problem: { message: string; remedy: string } | null
  onClose: () => void
  children: ReactNode
}

/** A dialog with a form, its error and its two buttons. */
export function FormDialog({
  title,
  hint,
  confirm,
  form,
  busy,
  problem,
  onClose,
  children,
}: FormDialogProps): ReactNode {
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={busy}>
            {confirm}
          </Button>
          <Button onClick={onClose}>{planText.cancel}</Button>
        </>
      }
    >
      {hint === undefined ? null : <p>{hint}</p>}
      {problem === null ? null : (
        <Notice kind="error" live>
          {planText.problem(problem.message, problem.remedy)}
        </Notice>
      )}
      {children}
    </Dialog>
  )
}
