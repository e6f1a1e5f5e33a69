import { type ReactNode, useId } from 'react'
import { Button } from '../controls/Button.tsx'
import { uiMessages } from '../messages.es.ts'

export type PanelProps = {
  title: ReactNode
  /** Beside the title: "1 de 5". */
  aside?: ReactNode
  children: ReactNode
  /** Buttons of the one decision that the panel asks for. */
  footer?: ReactNode
  onClose?: (() => void) | undefined
}

/** A box: only for what can be closed or submitted. */
export function Panel({ title, aside, children, footer, onClose }: PanelProps): ReactNode {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside ? <span className="soft nb">{aside}</span> : null}
        {onClose ? (
          <Button variant="quiet" small icon="close" label={uiMessages.dialog.close} onClick={onClose} />
        ) : null}
      </header>
      <div className="in">{children}</div>
      {footer ? <footer>{footer}</footer> : null}
    </section>
  )
}
