import type { ReactNode } from 'react'
import { Button } from '../controls/Button.tsx'
import { Notice } from '../layout/Notice.tsx'
import { uiMessages } from '../messages.es.ts'
import { Dialog } from './Dialog.tsx'

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
          <Button onClick={onClose}>{uiMessages.dialog.cancel}</Button>
        </>
      }
    >
      {hint === undefined ? null : <p>{hint}</p>}
      {problem === null ? null : (
        <Notice kind="error" live>
          {problem.message} {problem.remedy}
        </Notice>
      )}
      {children}
    </Dialog>
  )
}
