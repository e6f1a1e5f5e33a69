import type { ReactNode } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FoldOnPhone } from '../../../../ui/layout/FoldOnPhone.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import { complianceWords, groupName } from '../compliance/figureWords.ts'
import type { Place } from '../compliance/usePlace.ts'
import { type Board, type BoardUnit, unitsBehind } from './boardData.ts'
import { boardText as words } from './messages.es.ts'

/** As many as go on a sheet; the others stand behind the link of the second sentence. */
const SHOWN = 10

const nameColumn = (place: Place): Column<BoardUnit> => ({
  ...{ id: 'unit', head: words.unit, rowHead: true, phone: 'full' },
  cell: (unit) => (
    <Link href={addresses.complianceGroup({ ...place, grouping: 'unit' }, unit.key)}>{groupName(unit, 'unit')}</Link>
  ),
})

const countColumn = (id: string, head: string, count: (unit: BoardUnit) => number): Column<BoardUnit> => ({
  ...{ id, head, phoneLabel: head, align: 'end' },
  cell: count,
})

function behindColumns(place: Place): readonly Column<BoardUnit>[] {
  return [
    nameColumn(place),
    {
      ...{ id: 'compliance', head: words.complianceHead, phoneLabel: words.complianceHead, align: 'end' },
      cell: ({ figures }) => complianceWords(figures.inForce, place.locale),
    },
    {
      ...{ id: 'status', head: words.status, phoneLabel: words.status },
      cell: ({ status }) => (status === null ? words.noStatus : <Status kind={status} />),
    },
    countColumn('late', words.late, ({ knots }) => knots.late),
    countColumn('noReport', words.noReport, ({ knots }) => knots.noReport),
    countColumn('overdue', words.overdueHead, ({ waiting }) => waiting.overdue),
    countColumn('toReview', words.toReview, ({ waiting }) => waiting.toReview),
    countColumn('returned', words.returned, ({ waiting }) => waiting.returned),
  ]
}

/** Units that hold the plan back, and what waits in each. */
export function UnitsBehind({ board, place }: { board: Board; place: Place }): ReactNode {
  const behind = unitsBehind(board.units)
  const shown = behind.slice(0, SHOWN)
  return (
    <div id="unidades">
      <Section
        title={words.unitsTitle}
        caption={behind.length === 0 ? undefined : words.unitsCaption(shown.length, behind.length)}
        actions={<Link href={addresses.compliance({ ...place, grouping: 'department' })}>{words.byDepartment}</Link>}
      >
        {behind.length === 0 ? (
          <EmptyState title={words.noUnits}>{words.noUnitsHint}</EmptyState>
        ) : (
          <FoldOnPhone summary={words.openUnits(shown.length)}>
            <DataTable
              caption={words.unitsTitle}
              columns={behindColumns(place)}
              rows={shown}
              rowKey={({ key }) => key}
            />
          </FoldOnPhone>
        )}
      </Section>
    </div>
  )
}

function Numbers({ label, items }: { label: string; items: readonly { href: string; number: number }[] }): ReactNode {
  if (items.length === 0) return null
  return (
    <p>
      {label}{' '}
      {items.map(({ href, number }, at) => (
        <span key={number}>
          {at === 0 ? null : ', '}
          <Link href={href}>{words.request(number)}</Link>
        </span>
      ))}
    </p>
  )
}

/** What changed since the same day of last week. */
export function Week({ board: { week, units }, place }: { board: Board; place: Place }): ReactNode {
  const { decided, cuts, reopenings } = week
  const moved = units.filter(({ week: own }) => own.submitted + own.validated + own.returned > 0)
  const isQuiet = moved.length + decided.length + cuts.length + reopenings === 0
  return (
    <div id="semana">
      <Section title={words.week} caption={words.weekCaption(formatDay(week.since, place.locale))}>
        {isQuiet ? <EmptyState title={words.noWeek}>{words.noWeekHint}</EmptyState> : null}
        {moved.length === 0 ? null : (
          <DataTable
            caption={words.week}
            columns={[
              nameColumn(place),
              countColumn('submitted', words.submitted, (unit) => unit.week.submitted),
              countColumn('validated', words.validatedHead, (unit) => unit.week.validated),
              countColumn('returned', words.returned, (unit) => unit.week.returned),
            ]}
            rows={moved}
            rowKey={({ key }) => key}
          />
        )}
        <Numbers
          label={words.decided}
          items={decided.map((number) => ({ number, href: `/plan/${place.year}/cambios/${number}` }))}
        />
        <Numbers
          label={words.cuts}
          items={cuts.map((number) => ({ number, href: addresses.cut(place.year, number) }))}
        />
        {reopenings === 0 ? null : (
          <p>
            <Link href={addresses.closings(place.year, place.month)}>{words.reopenings(reopenings)}</Link>
          </p>
        )}
      </Section>
    </div>
  )
}
