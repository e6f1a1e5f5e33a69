import { type ReactNode, useEffect, useId, useRef } from 'react'
import { uiMessages } from '../messages.es.ts'
import { goToField } from './goToField.ts'

export type FormError = {
  /** What to do. */
  message: string
  /** Id of the field; without it the line is not a link. */
  fieldId?: string | undefined
}

export type ErrorSummaryProps = {
  errors: readonly FormError[]
  title?: ReactNode
  /** Counts the attempts to send: each new one takes the focus back here. */
  attempt?: number | undefined
}

/** All that keeps a form from being sent, above it; takes the focus when it appears. Nothing without errors. */
export function ErrorSummary({ errors, title, attempt }: ErrorSummaryProps): ReactNode {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown, attempt])
  if (!shown) return null
  return (
    <section className="summary" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title ?? uiMessages.form.summaryTitle(errors.length)}
      </h2>
      <ul>
        {errors.map(({ message, fieldId }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
