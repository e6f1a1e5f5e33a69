import type { ReactNode } from 'react'
import { cx } from '../cx.ts'

const MARKS = [1, 2, 3, 4, 5] as const

export type StepProps = {
  /** Marks filled, 0 to 5. */
  done: 0 | 1 | 2 | 3 | 4 | 5
  /** It was sent back: the mark after the filled ones is a red square. */
  returned?: boolean | undefined
  /** The word of the step. */
  children: ReactNode
}

/** Where a document stands on its way; never borrows the colours of a status, except when it came back. */
export function Step({ done, returned, children }: StepProps): ReactNode {
  return (
    <span className="step">
      <span className="marks" aria-hidden="true">
        {MARKS.map((mark) => (
          <i key={mark} className={cx(mark <= done && 'on', returned && mark === done + 1 && 'returned')} />
        ))}
      </span>
      {children}
    </span>
  )
}
