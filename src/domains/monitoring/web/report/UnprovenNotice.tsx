import type { ReactNode } from 'react'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import type { MonthRow } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { reportText as words } from './messages.es.ts'

/** Which pieces were looked at and do not verify, why, in which sample; and what the unit can do about it today. */
export function UnprovenNotice({ unproven, isOwn }: Pick<MonthRow, 'unproven'> & { isOwn: boolean }): ReactNode {
  if (unproven.length === 0) return null
  return (
    <Notice kind="warn" title={words.unprovenTitle}>
      <ul className="unproven-list">
        {unproven.map(({ name, kind, reason, side, sample }, at) => (
          // Two pieces may be alike in all of this.
          <li key={at}>
            <b>{name}</b>. {words.unprovenOf(monitoringText.sides[side], sample, monitoringText.verdicts[kind])}{' '}
            {reason}
          </li>
        ))}
      </ul>
      {isOwn ? <p>{words.unprovenNow}</p> : null}
    </Notice>
  )
}
