import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FoldOnPhone } from '../../../../ui/layout/FoldOnPhone.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import type { Place } from '../compliance/usePlace.ts'
import type { Board } from './boardData.ts'
import { boardText as words } from './messages.es.ts'

type Knot = Board['knots'][number]

/** What a report says of its trouble; that it says nothing is said as well. */
function Said({ knot, what }: { knot: Knot; what: 'difficulty' | 'corrective' }): ReactNode {
  if (knot.words === null) return <span className="soft">{what === 'difficulty' ? words.noWords : '–'}</span>
  const text = knot.words[what]
  return (
    <>
      {text === '' ? <span className="soft">{words.notWritten}</span> : text}
      {what === 'difficulty' ? <span className="meta">{words.ofReport(knot.words.month)}</span> : null}
    </>
  )
}

function columns({ year, month, locale }: Place): readonly Column<Knot>[] {
  return [
    {
      ...{ id: 'activity', head: words.activity, rowHead: true, phone: 'full', width: '32%' },
      cell: ({ activityId, code, name, unit }) => (
        <>
          <Link href={addresses.complianceActivity(year, month, activityId)}>{name}</Link>
          <span className="meta">{`${code} · ${unit.name}`}</span>
        </>
      ),
    },
    { id: 'status', head: words.status, cell: ({ status }) => <Status kind={status} /> },
    {
      ...{ id: 'done', head: words.done, phoneLabel: words.done, align: 'end' },
      cell: ({ validatedBp, programmedBp }) =>
        words.doneOf(formatShare(validatedBp, locale), formatShare(programmedBp, locale)),
    },
    {
      ...{ id: 'difficulty', head: words.difficulty, phone: 'full', phoneLabel: words.difficulty, width: '22%' },
      cell: (knot) => <Said knot={knot} what="difficulty" />,
    },
    {
      ...{ id: 'corrective', head: words.corrective, phone: 'full', phoneLabel: words.corrective, width: '20%' },
      cell: (knot) => <Said knot={knot} what="corrective" />,
    },
  ]
}

/** The nudos críticos with what their units say of them. */
export function Knots({ board: { knots, knotCount }, place }: { board: Board; place: Place }): ReactNode {
  if (knotCount === 0)
    return (
      <Section title={words.knots}>
        <EmptyState title={words.noKnots}>{words.noKnotsHint}</EmptyState>
      </Section>
    )
  return (
    <Section title={words.knots} caption={words.knotsCaption(knots.length, knotCount)}>
      <FoldOnPhone summary={words.openKnots(knots.length)}>
        <DataTable
          caption={words.knots}
          columns={columns(place)}
          rows={knots}
          rowKey={({ activityId, unit }) => `${activityId} ${unit.id}`}
        />
      </FoldOnPhone>
    </Section>
  )
}
