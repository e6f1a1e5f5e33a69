import type { ReactNode } from 'react'
import { Link } from '../../../../ui/Link.tsx'
import { addresses } from '../parts/addresses.ts'
import type { ClosingRow } from './closingReads.ts'
import { unitClosingText as words } from './messages.es.ts'

/** An activity of the closing, with everything that the plan already says of how it ended. */
export function RowFacts({ row }: { row: ClosingRow }): ReactNode {
  const { code, name, responsible, dropped, exemptRest, comment, next, state } = row
  return (
    <>
      <b>{code}</b> {name}
      {responsible === '' ? null : <span className="meta">{responsible}</span>}
      {dropped === null ? null : <span className="meta">{words.dropped(dropped.version, dropped.request)}</span>}
      {exemptRest === null ? null : <span className="meta">{words.exempt(exemptRest.from)}</span>}
      {comment === null ? null : <span className="meta ink">{words.observed(comment)}</span>}
      {state !== 'moved' ? null : next === null ? (
        <span className="meta">{words.notYet}</span>
      ) : (
        <span className="meta">
          <Link href={addresses.activity(next.year, next.id)}>{words.goesOn(next.code, next.year)}</Link>
        </span>
      )}
    </>
  )
}
