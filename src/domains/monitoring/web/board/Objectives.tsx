import type { ReactNode } from 'react'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import { FoldOnPhone } from '../../../../ui/layout/FoldOnPhone.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { Ribbon, RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { Status } from '../../../../ui/marks/Status.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import { complianceWords, groupName, hundredths } from '../compliance/figureWords.ts'
import type { Place } from '../compliance/usePlace.ts'
import type { Board } from './boardData.ts'
import { boardText as words } from './messages.es.ts'

type Objective = Board['objectives'][number]

/** The initials are for the eyes; who listens hears what the column is. */
function RibbonTitle({ month }: { month: Month }): ReactNode {
  return (
    <>
      <span className="vh">{words.ribbon}</span>
      <RibbonHead mark={month} />
    </>
  )
}

function columns(place: Place): readonly Column<Objective>[] {
  const { year, month, locale } = place
  const inForce = ({ figures }: Objective) => figures.inForce
  return [
    {
      ...{ id: 'objective', head: words.objective, rowHead: true, phone: 'full' },
      cell: (objective) => (
        <Link href={addresses.complianceGroup({ ...place, grouping: 'objective' }, objective.key)}>
          {groupName(objective, 'objective')}
        </Link>
      ),
    },
    {
      ...{ id: 'done', head: words.done, phoneLabel: words.done, align: 'end' },
      cell: (objective) => {
        const means = inForce(objective)?.means
        if (means == null) return '–'
        return words.doneOf(hundredths(means.validated.executed, locale), hundredths(means.programmed, locale))
      },
    },
    {
      ...{ id: 'compliance', head: words.complianceHead, phoneLabel: words.complianceHead, align: 'end' },
      cell: (objective) => complianceWords(inForce(objective), locale),
    },
    {
      ...{ id: 'ribbon', head: <RibbonTitle month={month} />, phone: 'full', className: 'board-ribbon' },
      cell: ({ ribbon }) => <Ribbon cells={ribbon} year={year} mark={month} />,
    },
    {
      ...{ id: 'status', head: words.status, phoneLabel: words.status },
      cell: ({ status }) => (status === null ? words.noStatus : <Status kind={status} />),
    },
  ]
}

/** The objectives of the strategic plan: how far, each month, and a word. */
export function Objectives({ board, place }: { board: Board; place: Place }): ReactNode {
  return (
    <Section title={words.objectives} caption={words.objectivesCaption(monthName(place.month))}>
      <FoldOnPhone summary={words.openObjectives(board.objectives.length)}>
        <DataTable
          caption={words.objectives}
          columns={columns(place)}
          rows={board.objectives}
          rowKey={({ key }) => key}
        />
      </FoldOnPhone>
    </Section>
  )
}
