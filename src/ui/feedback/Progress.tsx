import { type ReactNode, useId } from 'react'
import { Button } from '../controls/Button.tsx'
import { uiMessages } from '../messages.es.ts'

export type ProgressProps = {
  /** What is being done: "Leyendo 118 páginas". */
  label: string
  /** Done so far; left out when the end is not known. */
  value?: number | undefined
  max?: number | undefined
  /** "42 de 118". */
  detail?: ReactNode
  onCancel?: (() => void) | undefined
  cancelLabel?: string | undefined
}

/** A long act with its advance and a way to stop it. */
export function Progress({ label, value, max = 100, detail, onCancel, cancelLabel }: ProgressProps): ReactNode {
  const id = useId()
  return (
    <div className="progress">
      <div className="top">
        <span id={id}>{label}</span>
        {detail ? <span className="soft nb">{detail}</span> : null}
      </div>
      <progress aria-labelledby={id} max={max} value={value} />
      {onCancel ? (
        <div>
          <Button small onClick={onCancel}>
            {cancelLabel ?? uiMessages.progress.cancel}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
