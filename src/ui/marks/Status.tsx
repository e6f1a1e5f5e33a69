import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import { uiMessages } from '../messages.es.ts'
import { Glyph } from './Glyph.tsx'
import { STATUS_KINDS, type StatusKind, statusClass } from './statusKind.ts'

export type StatusLabels = Partial<Record<StatusKind, string>>

export type StatusProps = {
  kind: StatusKind
  /** The word; the usual one when it is left out. */
  children?: ReactNode
  /** Without tint: for words inside a sentence. */
  plain?: boolean | undefined
  /** Dense lists: glyph alone, the word stays for who listens. */
  hideLabel?: boolean | undefined
  /** What the word means here (up to which date), shown on hover. */
  title?: string | undefined
}

/** Glyph and word, never the colour alone. */
export function Status({ kind, children, plain, hideLabel, title }: StatusProps): ReactNode {
  const label = children ?? uiMessages.status[kind]
  return (
    <span className={cx('status', statusClass[kind], (plain || hideLabel) && 'plain')} title={title}>
      <Glyph name={kind} />
      {hideLabel ? <span className="vh">{label}</span> : label}
    </span>
  )
}

/** What the shapes of a ribbon say, in words, with the rule of reading below them. */
export function StatusLegend({
  kinds = STATUS_KINDS,
  labels,
  note = uiMessages.ribbon.legend,
}: {
  kinds?: readonly StatusKind[] | undefined
  labels?: StatusLabels | undefined
  note?: ReactNode
}): ReactNode {
  return (
    <div>
      <ul className="status-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={cx(statusClass[kind], 'ink')}>
              <Glyph name={kind} />
            </span>
            {labels?.[kind] ?? uiMessages.status[kind]}
          </li>
        ))}
      </ul>
      {note ? <p className="hint">{note}</p> : null}
    </div>
  )
}
