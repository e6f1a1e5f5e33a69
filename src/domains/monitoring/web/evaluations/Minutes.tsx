import type { ReactNode } from 'react'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { Link } from '../../../../ui/Link.tsx'
import { ControlLine } from '../../../../ui/layout/ControlLine.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { minutesFormats } from '../../contract.ts'
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

/** The minutes that closed an evaluation, its document with the code, and the way to its bytes. */
export function Minutes({ closed, place, viewed }: Props): ReactNode {
  const { at, post, sha256, code, minutes } = closed
  const { place: where, heldOn, attendees, agreements } = minutes
  const agreed = agreements.length === 0 ? words.noAgreements : <List items={agreements} />
  const formats = code === null ? [] : minutesFormats
  const files = (
    <span className="minutes-files">
      {formats.map((format) => (
        <a key={format} href={addresses.evaluationMinutes(place.year, place.quarter, format)}>
          {words.formats[format]}
        </a>
      ))}
      <a href={addresses.evaluationData(place.year, place.quarter)}>{words.formats.json}</a>
    </span>
  )
  return (
    <Section
      title={words.minutesTitle}
      actions={<Link href={addresses.commitments(place.year)}>{words.toCommitments}</Link>}
    >
      <FactList
        layout="rows"
        facts={[
          { id: 'where', term: words.place, value: where },
          { id: 'when', term: words.heldOn, value: formatDay(heldOn, viewed.locale) },
          { id: 'who', term: words.attendees, value: <List items={attendees} /> },
          { id: 'what', term: words.agreements, value: agreed },
          { id: 'files', term: words.download, value: files },
        ]}
      />
      <ControlLine
        items={[
          words.closedBy(post, formatInstant(at, viewed.timeZone, viewed.locale)),
          words.hash(sha256),
          ...(code === null ? [] : [words.code(code)]),
        ]}
      />
    </Section>
  )
}
