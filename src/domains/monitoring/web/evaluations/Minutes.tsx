import type { ReactNode } from 'react'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { Link } from '../../../../ui/Link.tsx'
import { ControlLine } from '../../../../ui/layout/ControlLine.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { addresses } from '../addresses.ts'
import type { Viewed } from '../useViewed.ts'
import type { Evaluation, Place } from './evaluationData.ts'
import './evaluations.css'
import { evaluationText as words } from './messages.es.ts'

type Props = { closed: NonNullable<Evaluation['closed']>; place: Place; viewed: Viewed }

function List({ items }: { items: readonly string[] }): ReactNode {
  return (
    <ul className="said">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

/** The minutes that closed an evaluation, and the way to its bytes. */
export function Minutes({ closed, place, viewed }: Props): ReactNode {
  const { at, post, sha256, code, minutes } = closed
  const { place: where, heldOn, attendees, agreements } = minutes
  const agreed = agreements.length === 0 ? words.noAgreements : <List items={agreements} />
  return (
    <Section
      title={words.minutesTitle}
      actions={
        <>
          <a href={addresses.evaluationData(place.year, place.quarter)}>{words.download}</a>
          <Link href={addresses.commitments(place.year)}>{words.toCommitments}</Link>
        </>
      }
    >
      <FactList
        layout="rows"
        facts={[
          { id: 'where', term: words.place, value: where },
          { id: 'when', term: words.heldOn, value: formatDay(heldOn, viewed.locale) },
          { id: 'who', term: words.attendees, value: <List items={attendees} /> },
          { id: 'what', term: words.agreements, value: agreed },
        ]}
      />
      <ControlLine
        items={[
          words.closedBy(post, formatInstant(at, viewed.timeZone, viewed.locale)),
          ...(code === null ? [] : [words.code(code)]),
          words.hash(sha256),
        ]}
      />
      <p className="hint no-print">{words.noPdf}</p>
    </Section>
  )
}
