import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { coordinationRoutes } from '../../../operations/contract.ts'
import { followUpRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { ChangeList } from '../compliance/ChangeList.tsx'
import { FollowUpTable } from '../followUps/FollowUpTable.tsx'
import { monitoringText } from '../messages.es.ts'
import { unitYearText as words } from './messages.es.ts'
import type { UnitYear } from './unitYearData.ts'

type OfUnit = { year: string; unitId: string }
type Request = OutputOf<typeof coordinationRoutes.coordination>['requests'][number]

/** What the unit owes by a day: what it committed itself to, and what it was instructed to do. */
export function FollowUpsOfUnit({ year, unitId }: OfUnit): ReactNode {
  const read = useRead(followUpRoutes.followUps, { year })
  return (
    <Section title={words.followUps}>
      <ReadState read={read} whoToAsk={monitoringText.whoToAsk}>
        {({ rows }) => {
          const own = rows.filter(({ unit }) => unit.id === unitId)
          return own.length === 0 ? (
            <p className="soft">{words.noFollowUps}</p>
          ) : (
            <FollowUpTable caption={words.followUps} rows={own} />
          )
        }}
      </ReadState>
    </Section>
  )
}

/** What the changes of the year moved in the plan of the unit. */
export function Changes({ year, changes }: { year: string; changes: UnitYear['changes'] }): ReactNode {
  return (
    <Section title={words.changes}>
      {changes.length === 0 ? <p className="soft">{words.noChanges}</p> : null}
      {changes.map(({ activity, changes: own }) => (
        <div key={activity.id} className="year-change">
          <h3>{`${activity.code} ${activity.name}`}</h3>
          <ChangeList year={year} changes={own} />
        </div>
      ))}
    </Section>
  )
}

/** How the unit was rated in the quarters that were evaluated. */
export function Evaluations({ year, evaluations }: { year: string; evaluations: UnitYear['evaluations'] }): ReactNode {
  return (
    <Section title={words.evaluations}>
      {evaluations.length === 0 ? <p className="soft">{words.noEvaluations}</p> : null}
      <ul className="year-list">
        {evaluations.map(({ quarter, rating, part, isClosed }) => (
          <li key={quarter}>
            <Link href={addresses.evaluation(year, quarter)}>{words.quarter(quarter)}</Link>{' '}
            {rating === 'notScheduled' ? words.noRating : <Status kind={rating} />}
            <span className="meta">{`${isClosed ? words.closed : words.stillOpen}; ${words.parts[part]}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the unit asks of others and what others ask of it. */
export function CoordinationOfUnit({ year, unitId }: OfUnit): ReactNode {
  const read = useRead(coordinationRoutes.coordination, { year })
  const isOwn = ({ asking, asked }: Request): boolean => asking.id === unitId || asked.id === unitId
  return (
    <Section
      title={words.coordination}
      actions={<Link href={`/plan/${year}/coordinacion`}>{words.seeCoordination}</Link>}
    >
      <ReadState read={read} whoToAsk={monitoringText.whoToAsk}>
        {({ requests }) => {
          const own = requests.filter(isOwn)
          if (own.length === 0) return <p className="soft">{words.noCoordination}</p>
          return (
            <DataTable
              caption={words.coordination}
              columns={[
                {
                  ...{ id: 'activity', head: words.activity, rowHead: true, phone: 'full' },
                  cell: ({ activity }) => `${activity.code} ${activity.name}`,
                },
                {
                  ...{ id: 'with', head: words.with, phone: 'full' },
                  cell: ({ asking, asked }) =>
                    asking.id === unitId ? words.asks(asked.name) : words.isAsked(asking.name),
                },
                { id: 'what', head: words.asked, phone: 'full', phoneLabel: words.asked, cell: ({ what }) => what },
                {
                  ...{ id: 'state', head: words.state, phoneLabel: words.state },
                  cell: ({ status }) => words.coordinationStates[status],
                },
              ]}
              rows={own}
              rowKey={({ id }) => id}
              compact
            />
          )
        }}
      </ReadState>
    </Section>
  )
}
