import type { ReactNode } from 'react'
import { dayIn } from '../../../../kernel/clock.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { StatusLegend } from '../../../../ui/marks/Status.tsx'
import { boardRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { CutMonth } from '../compliance/CutTools.tsx'
import { type Place, usePlace } from '../compliance/usePlace.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import './board.css'
import type { Board } from './boardData.ts'
import { Agenda, Pending } from './Coming.tsx'
import { BoardCurve } from './Curve.tsx'
import { Knots } from './Knots.tsx'
import { boardText as words } from './messages.es.ts'
import { Objectives } from './Objectives.tsx'
import { Sentences } from './Sentences.tsx'
import { UnitsBehind, Week } from './Units.tsx'

/** Up to when the figures count, and against what. */
function controlOf({ ground, cut }: Board, { year, month, isOver, locale, timeZone }: Place): ReactNode[] {
  const close = monitoringText.closeOf(monthName(month), year, isOver)
  if (ground === null) return [close]
  const closed =
    cut === null ? null : (
      <Link href={addresses.cut(year, cut.number)}>
        {words.cutOf(cut.number, formatDay(dayIn(timeZone, cut.at), locale))}
      </Link>
    )
  return [close, closed, words.version(ground.version), words.units(ground.units)]
}

function Body({ board, place }: { board: Board; place: Place }): ReactNode {
  const { month, locale } = place
  return (
    <div className="board">
      <div className="board-twin">
        <Sentences board={board} place={place} />
        <BoardCurve curve={board.curve} month={month} locale={locale} />
      </div>
      <Objectives board={board} place={place} />
      <StatusLegend />
      <Knots board={board} place={place} />
      <UnitsBehind board={board} place={place} />
      <div className="board-two">
        <Agenda agenda={board.agenda} locale={locale} />
        <Pending board={board} place={place} />
      </div>
      <Week board={board} place={place} />
      <p className="hint">{words.missing}</p>
    </div>
  )
}

/** The board of the authority, made for a Monday morning; whoever works in the institution reads it. */
export function BoardPage(): ReactNode {
  const place = usePlace()
  const { year, month } = place
  const read = useRead(boardRoutes.board, { year, month }, { enabled: place.isKnown })
  return (
    <ReadState read={read} title={pageTitles.board} whoToAsk={monitoringText.whoToAsk}>
      {(board) => (
        <>
          <PageHeader
            title={words.title(year)}
            control={controlOf(board, place)}
            actions={
              <Button icon="print" onClick={() => window.print()}>
                {words.print}
              </Button>
            }
          />
          <MonitoringTabs year={year} month={month} current="board" />
          {board.ground === null ? (
            <>
              <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
              <Pending board={board} place={place} />
            </>
          ) : (
            <>
              <Toolbar>
                <CutMonth place={place} />
              </Toolbar>
              <Body board={board} place={place} />
            </>
          )}
        </>
      )}
    </ReadState>
  )
}
