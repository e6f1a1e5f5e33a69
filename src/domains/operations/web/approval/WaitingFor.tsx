import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { useViewer } from '../parts/useViewer.ts'
import { approvalText } from './messages.es.ts'
import type { UnitApproval } from './stepWords.ts'

const words = approvalText.waiting

function standInWord(standIn: NonNullable<NonNullable<UnitApproval['waiting']>['standIn']>): string {
  return 'role' in standIn ? words.roles[standIn.role] : standIn.postName
}

/** For whom a unit's plan waits, since when, until when, and who may act once the term has passed. */
export function WaitingFor({ waiting }: Pick<UnitApproval, 'waiting'>): ReactNode {
  const { timeZone, locale } = useViewer()
  if (waiting === null) return <span className="soft">–</span>
  const { party, postName, since, endsOn, daysLate, standIn } = waiting
  return (
    <>
      {postName ?? words.parties[party]}
      <span className="meta">
        {since === null ? null : `${words.since(formatInstant(since, timeZone, locale))}; `}
        {endsOn === null ? null : daysLate > 0 ? (
          <b>{words.late(shortDay(endsOn), daysLate)}</b>
        ) : (
          words.until(shortDay(endsOn))
        )}
      </span>
      {standIn === null ? null : <span className="meta">{words.standIn(standInWord(standIn))}</span>}
    </>
  )
}
