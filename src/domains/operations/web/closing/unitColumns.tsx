import type { ReactNode } from 'react'
import { formatCount } from '../../../../kernel/spanish.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Step } from '../../../../ui/marks/Step.tsx'
import type { Column } from '../../../../ui/tables/DataTable.tsx'
import { closingStates } from '../../model/closing/closingState.ts'
import { stepWhen, stepWho } from '../approval/stepWords.ts'
import { addresses } from '../parts/addresses.ts'
import type { Viewer } from '../parts/useViewer.ts'
import type { YearClosing } from './closingReads.ts'
import { closingText as words } from './messages.es.ts'

type Unit = YearClosing['units'][number]
type Totals = YearClosing['totals']

const done = { pending: 1, returned: 1, declared: 3, confirmed: 5 } as const

/** How far a unit's closing is, as shape and word. */
export function ClosingStep({ status }: { status: Unit['status'] }): ReactNode {
  return (
    <Step done={done[status]} returned={status === 'returned'}>
      {words.statuses[status]}
    </Step>
  )
}

const written = (value: number): ReactNode => (value === 0 ? <span className="soft">–</span> : formatCount(value))

/** Counts by state, under the ids of their columns. */
export function totalsOf(totals: Totals): Readonly<Record<string, ReactNode>> {
  return Object.fromEntries([...closingStates, 'undeclared' as const].map((id) => [id, written(totals[id])]))
}

export function unitColumns(year: string, viewer: Viewer): readonly Column<Unit>[] {
  return [
    {
      id: 'unit',
      head: words.unit,
      className: 'closing-unit',
      rowHead: true,
      cell: (unit) => <Link href={addresses.unitClosing(year, unit.unitId)}>{unit.name}</Link>,
    },
    { id: 'step', head: words.step, phone: 'full', cell: ({ status }) => <ClosingStep status={status} /> },
    {
      id: 'activities',
      head: words.activities,
      align: 'end',
      phoneLabel: words.activities,
      cell: ({ totals }) => formatCount(totals.activities),
    },
    ...closingStates.map(
      (state): Column<Unit> => ({
        id: state,
        head: words.plural[state],
        align: 'end',
        phoneLabel: words.plural[state],
        cell: ({ totals, movedLinked }) => (
          <>
            {written(totals[state])}
            {state === 'moved' && totals.moved > 0 ? (
              <span className="meta">{words.movedLinked(movedLinked, totals.moved)}</span>
            ) : null}
          </>
        ),
      }),
    ),
    {
      id: 'undeclared',
      head: words.undeclared,
      align: 'end',
      phoneLabel: words.undeclared,
      cell: ({ totals }) => written(totals.undeclared),
    },
    {
      id: 'last',
      head: words.last,
      className: 'closing-last',
      phone: 'full',
      phoneLabel: words.last,
      cell: ({ lastStep }) =>
        lastStep === null ? (
          <span className="soft">–</span>
        ) : (
          <>
            {words.stepDone[lastStep.act] ?? lastStep.act}
            <span className="meta">
              {stepWho(lastStep)}, {stepWhen(lastStep, viewer)}
            </span>
          </>
        ),
    },
  ]
}
