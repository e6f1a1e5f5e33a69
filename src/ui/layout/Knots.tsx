import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { uiMessages } from '../messages.es.ts'

export type Knot = { id: string; when?: ReactNode; label: ReactNode; state: 'done' | 'here' | 'next' }

export type KnotsProps = { knots: readonly Knot[]; label?: string | undefined }

/** Before and after on one vertical thread: dates, history, chains. */
export function Knots({ knots, label }: KnotsProps): ReactNode {
  return (
    <ol className="knots" aria-label={label}>
      {knots.map((knot) => (
        <li
          key={knot.id}
          className={cx(knot.state !== 'next' && knot.state)}
          aria-current={knot.state === 'here' ? 'step' : undefined}
        >
          {knot.when ? <span className="when">{knot.when}</span> : null}
          {knot.label}
        </li>
      ))}
    </ol>
  )
}

export type StepsProps = {
  label: string
  steps: readonly string[]
  /** Index of the step where the person stands. */
  current: number
}

/** Progress through a fixed path: Archivo — Lectura — Revisión — Aplicar. */
export function Steps({ label, steps, current }: StepsProps): ReactNode {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, at) => (
        <li key={step} className={cx(at < current && 'done')} aria-current={at === current ? 'step' : undefined}>
          {step}
          {at < current ? <span className="vh"> ({uiMessages.steps.done})</span> : null}
        </li>
      ))}
    </ol>
  )
}
