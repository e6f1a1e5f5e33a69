import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { Glyph } from './Glyph.tsx'

export type Bead = { id: string; state: 'done' | 'returned' | 'next' }

/** A short row of things to do, one bead each; `label` is the sentence with the counts. */
export function Beads({ beads, label }: { beads: readonly Bead[]; label: string }): ReactNode {
  return (
    <span className="beads" role="img" aria-label={label}>
      {beads.map(({ id, state }) => (
        <i key={id} className={cx(state !== 'next' && state)}>
          {state === 'done' ? <Glyph name="check" /> : null}
          {state === 'returned' ? <Glyph name="close" /> : null}
        </i>
      ))}
    </span>
  )
}

export type SharePart = { id: string; amount: number; kind: 'done' | 'warn' | 'error' | 'rest' }

/** One thin bar divided in parts that add up to a whole; `label` says the amounts in words. */
export function ShareBar({ parts, label }: { parts: readonly SharePart[]; label: string }): ReactNode {
  return (
    <div className="sharebar" role="img" aria-label={label}>
      {parts
        .filter((part) => part.amount > 0)
        .map((part) => (
          <i key={part.id} className={cx(part.kind !== 'done' && part.kind)} style={{ flex: part.amount }} />
        ))}
    </div>
  )
}
