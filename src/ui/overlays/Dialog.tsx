import { type ReactNode, type SyntheticEvent, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Button } from '../controls/Button.tsx'
import { cx } from '../cx.ts'
import { uiMessages } from '../messages.es.ts'

export type DialogProps = {
  open: boolean
  /** Esc, the close button or the caller's own buttons. */
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** Buttons; the one that should have the focus first carries `data-autofocus`. */
  actions?: ReactNode
  wide?: boolean | undefined
  className?: string | undefined
}

/**
 * Opens a native modal while mounted and gives the focus back to where it was, also when the caller unmounts it.
 * First focus: what carries `data-autofocus`, else the heading, which says where one is.
 */
export function ModalFrame(props: {
  onClose: () => void
  labelledBy?: string | undefined
  label?: string | undefined
  className?: string | undefined
  children: ReactNode
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (!element) return
    element.showModal()
    const first = element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector<HTMLElement>('h2')
    first?.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const onClose = useRef(props.onClose)
  useEffect(() => {
    onClose.current = props.onClose
  })
  const cancel = (event: SyntheticEvent): void => {
    // React takes the dialog away; the browser must not do it first, or both would disagree about what is open.
    event.preventDefault()
    onClose.current()
  }
  return (
    <dialog
      ref={dialog}
      className={cx('dlg', props.className)}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      onCancel={cancel}
    >
      {props.children}
    </dialog>
  )
}

/** A question or a short task over the page, on the native dialog element. */
export function Dialog({ open, onClose, title, children, actions, wide, className }: DialogProps): ReactNode {
  const id = useId()
  if (!open) return null
  return (
    <ModalFrame onClose={onClose} labelledBy={id} className={cx(wide && 'wide', className)}>
      <div className="body">
        <div className="top">
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <Button variant="quiet" icon="close" label={uiMessages.dialog.close} onClick={onClose} />
        </div>
        {children}
        {actions ? <div className="acts">{actions}</div> : null}
      </div>
    </ModalFrame>
  )
}

export type ConfirmDialogProps = {
  open: boolean
  title: ReactNode
  /** What will change, with its figures. */
  children?: ReactNode
  /** The act itself: "Devolver el reporte", not "Aceptar". */
  confirmLabel: string
  cancelLabel?: string | undefined
  /** It takes something away: red words, and the focus starts on the way out. */
  danger?: boolean | undefined
  busy?: boolean | undefined
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before an act that others will notice. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { open, title, children, confirmLabel, danger, busy, onConfirm, onCancel } = props
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      actions={
        <>
          <Button
            variant={danger ? 'danger' : 'primary'}
            busy={busy}
            onClick={onConfirm}
            data-autofocus={danger ? undefined : true}
          >
            {confirmLabel}
          </Button>
          <Button onClick={onCancel} data-autofocus={danger ? true : undefined}>
            {props.cancelLabel ?? uiMessages.dialog.cancel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
