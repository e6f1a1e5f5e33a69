import { type ReactNode, useId } from 'react'
import { Button } from '../controls/Button.tsx'
import { uiMessages } from '../messages.es.ts'

export type PanelProps = {
  title: ReactNode
  children: ReactNode
  /** Buttons of the one decision that the panel asks for. */
  footer?: ReactNode
  onClose?: (() => void) | undefined
}

/** A box: only for what can be closed or submitted. */
export function Panel({ title, children, footer, onClose }: PanelProps): ReactNode {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {onClose ? (
          <Button variant="quiet" small icon="close" label={uiMessages.dialog.close} onClick={onClose} />
        ) : null}
      </header>
      <div className="in">{children}</div>
      {footer ? <footer>{footer}</footer> : null}
    </section>
  )
}
