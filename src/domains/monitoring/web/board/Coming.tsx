import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { list } from '../../../../kernel/spanish.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { agendaSubject } from '../../model/board/agenda.ts'
import { addresses } from '../addresses.ts'
import type { Place } from '../compliance/usePlace.ts'
import { type Board, sumOf } from './boardData.ts'
import { boardText as words } from './messages.es.ts'

/** What the calendar brings in the next days. */
export function Agenda({ agenda, locale }: { agenda: Board['agenda']; locale: string }): ReactNode {
  return (
    <Section title={words.agenda}>
      {agenda.length === 0 ? <p>{words.noAgenda}</p> : null}
      <ul className="board-list">
        {agenda.map((day) => (
          <li key={agendaSubject(day)}>
            {words.agendaOf(day, list(day.units))}
            <span className="meta">{formatDay(day.on, locale)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Waiting = { key: string; href: string; title: string; by: string }

function followed(
  key: 'instructions' | 'commitments',
  href: string,
  { open, overdue }: Board['pending']['instructions'],
): Waiting[] {
  return open === 0 ? [] : [{ key, href, title: words.followed[key](open), by: words.followedOverdue(overdue) }]
}

function waitingOf({ pending }: Board, { year }: Place): Waiting[] {
  const { requests, plans, closings, instructions, commitments } = pending
  return [
    ...followed('instructions', addresses.instructions, instructions),
    ...followed('commitments', addresses.commitments(year), commitments),
    ...requests.map(({ number, unitName, status, days }) => ({
      ...{ key: `request ${number}`, href: `/plan/${year}/cambios/${number}` },
      title: words.requestWaiting(number, unitName),
      by: [words.requestBy[status], ...(days === null ? [] : [words.days(days)])].join(' · '),
    })),
    ...plans.map(({ year: ofPlan, status, submitted }) => ({
      ...{ key: `plan ${ofPlan}`, href: `/plan/${ofPlan}/aprobacion`, title: words.plan(ofPlan) },
      by: words.planWaits[status](submitted),
    })),
    ...(closings === 0
      ? []
      : [
          {
            ...{ key: 'closings', href: `/plan/${year}/cierre`, title: words.closingTitle(year) },
            by: words.closings(closings),
          },
        ]),
  ]
}

/** What waits for somebody's review, decision or signature, and whose. */
export function Pending({ board, place }: { board: Board; place: Place }): ReactNode {
  const toReview = sumOf(board.units, 'toReview')
  const waiting = waitingOf(board, place)
  return (
    <Section title={words.pending}>
      {toReview + waiting.length === 0 ? <p>{words.noPending}</p> : null}
      <ul className="board-list">
        {waiting.map(({ key, href, title, by }) => (
          <li key={key}>
            <Link href={href}>{title}</Link>
            <span className="meta">{by}</span>
          </li>
        ))}
        {toReview === 0 ? null : (
          <li>
            {words.reviewWaiting(toReview)} <a href="#unidades">{words.seeUnits}</a>
          </li>
        )}
      </ul>
    </Section>
  )
}
