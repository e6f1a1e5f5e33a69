import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { ChangeAnswer } from './answers.ts'
import { complianceText as words } from './messages.es.ts'

/** Versions that changed an activity, each with the request that asked for it and why. */
export function ChangeList({ year, changes }: { year: string; changes: readonly ChangeAnswer[] }): ReactNode {
  return (
    <ul className="compliance-changes">
      {changes.map(({ version, request, inForceFrom, reason }) => (
        <li key={version}>
          {request === null ? (
            words.change(version, request)
          ) : (
            <Link href={`/plan/${year}/cambios/${request}`}>{words.change(version, request)}</Link>
          )}
          <span className="meta">
            {[inForceFrom === null ? null : words.changeFrom(formatDay(inForceFrom)), reason]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
