import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { useViewer, type Viewer } from '../parts/useViewer.ts'
import { approvalText } from './messages.es.ts'
import type { UnitApproval } from './stepWords.ts'
import { termState } from './termState.ts'

const words = approvalText.waiting
type Waiting = NonNullable<UnitApproval['waiting']>

function standInWord(standIn: NonNullable<Waiting['standIn']>): string {
  return 'role' in standIn ? words.roles[standIn.role] : standIn.postName
}

/** Who, since when, until when, and who may act once the term has passed, as far as each is known. */
function partsOf({ party, postName, since, endsOn, daysLate, standIn }: Waiting, { timeZone, locale }: Viewer) {
  return {
    who: postName ?? words.parties[party],
    since: since === null ? null : words.since(formatInstant(since, timeZone, locale)),
    term: endsOn === null ? null : words[termState({ since, endsOn, daysLate }, timeZone)](shortDay(endsOn), daysLate),
    standIn: standIn === null ? null : words.standIn(standInWord(standIn)),
  }
}

/** For whom a unit's plan waits, a line for the post and a line for its term. */
export function WaitingFor({ waiting }: Pick<UnitApproval, 'waiting'>): ReactNode {
  const viewer = useViewer()
  if (waiting === null) return <span className="soft">–</span>
  const { who, since, term, standIn } = partsOf(waiting, viewer)
  return (
    <>
      {who}
      {since === null && term === null ? null : (
        <span className="meta">
          {' '}
          {since}
          {since === null || term === null ? null : '; '}
          {waiting.daysLate > 0 ? <b>{term}</b> : term}
        </span>
      )}
      {standIn === null ? null : <span className="meta"> {standIn}</span>}
    </>
  )
}
