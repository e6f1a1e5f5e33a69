import type { ReactNode } from 'react'
import { cx } from '../cx.ts'

export type Fact = { id: string; term: ReactNode; value: ReactNode }

export type FactListProps = {
  facts: readonly Fact[]
  /** Term over value (default) or beside it in ruled rows. */
  layout?: 'stack' | 'rows' | undefined
}

/** What is known about one thing, term by term. */
export function FactList({ facts, layout }: FactListProps): ReactNode {
  return (
    <dl className={cx('facts', layout === 'rows' && 'rows')}>
      {facts.map(({ id, term, value }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
