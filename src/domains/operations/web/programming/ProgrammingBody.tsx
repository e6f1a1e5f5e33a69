import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { MonthGrid, type MonthGridHandle } from '../../../../ui/monthGrid/MonthGrid.tsx'
import { monthGridMessages } from '../../../../ui/monthGrid/messages.es.ts'
import type { GridGroup, GridRow } from '../../../../ui/monthGrid/types.ts'
import { useFilters } from '../../../../ui/useSearch.ts'
import { planReadRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { Ficha } from './Ficha.tsx'
import { monthsText } from './messages.es.ts'
import { monthsViews } from './monthsVerdict.ts'
import './programming.css'
import { SpreadDialog, type SpreadRow } from './SpreadDialog.tsx'
import { explainFailure, useMonthSave } from './useMonthSave.ts'
import { type MonthsOnScreen, useMonthsOnScreen } from './useMonthsOnScreen.ts'

const schema = z.object({ ver: z.enum(monthsViews).catch('todas').default('todas') })

const messages = { ...monthGridMessages, rowHeading: planText.activity, loadHeading: monthsText.loadHeading }
const NOBODY: ReadonlySet<string> = new Set()

/** Rows of the grid with their group, in the order in which they stand. */
export type ProgrammingRows = {
  groups: readonly GridGroup[]
  rows: readonly { activity: Activity; groupId: string; editable: boolean }[]
  /** Line or process of an activity, in words. */
  lineOf: (activity: Activity) => string
}

type BodyProps = ProgrammingRows & {
  year: string
  /** The unit, or the whole plan: tells apart what waits on this device. */
  scope: string
}

function toGridRows(rows: ProgrammingRows['rows']): readonly GridRow[] {
  return rows.map(({ activity, groupId, editable }) => ({
    id: activity.id,
    code: activity.code,
    name: activity.name,
    groupId,
    months: activity.months,
    editable: editable && !hasQuantities(activity.target),
  }))
}

/** Rows of the view whose difference may be spread, and how many others don't close either. */
function spreadable(
  rows: ProgrammingRows['rows'],
  screen: MonthsOnScreen,
): { rows: readonly SpreadRow[]; left: number } {
  const inView = rows.filter(({ activity }) => screen.shown?.has(activity.id) ?? true)
  const open = inView.filter(({ activity }) => {
    const verdict = screen.verdictOf(activity, screen.monthsOf(activity))
    return verdict.isNot100 || verdict.isEmpty
  })
  const able = open.filter(({ activity, editable }) => {
    const { isNot100, isBlocking } = screen.verdictOf(activity, screen.monthsOf(activity))
    return editable && isNot100 && !isBlocking && !hasQuantities(activity.target)
  })
  return {
    rows: able.map(({ activity }) => ({ ...activity, months: screen.monthsOf(activity) })),
    left: open.length - able.length,
  }
}

type ToolsProps = {
  screen: MonthsOnScreen
  view: (typeof monthsViews)[number]
  onView: (view: (typeof monthsViews)[number]) => void
  editable: boolean
  handle: RefObject<MonthGridHandle | null>
  onSpread: () => void
  ficha: { open: boolean; onOpen: () => void }
}

function Tools({ screen, view, onView, editable, handle, onSpread, ficha }: ToolsProps): ReactNode {
  const { counts } = screen
  return (
    <div className="tools">
      <SegmentedFilter
        legend={monthsText.filterLegend}
        value={view}
        onChange={onView}
        options={[
          { value: 'todas', label: monthsText.all, count: counts.todas },
          { value: 'no100', label: monthsText.not100, count: counts.no100 },
          { value: 'bloquean', label: monthsText.blocking, count: counts.bloquean },
          { value: 'vacias', label: monthsText.empty, count: counts.vacias },
        ]}
      />
      <span className="gap" />
      {editable ? (
        <>
          <Button small icon="undo" onClick={() => handle.current?.undo()}>
            {monthsText.undo}
          </Button>
          <Button small onClick={onSpread}>
            {monthsText.spread}
          </Button>
        </>
      ) : null}
      {ficha.open ? null : (
        <Button small className="show-ficha" onClick={ficha.onOpen}>
          {monthsText.showFicha}
        </Button>
      )}
    </div>
  )
}

/** Filters, grid and ficha: the months of a unit or of the whole plan. */
export function ProgrammingBody({ year, scope, rows, groups, lineOf }: BodyProps): ReactNode {
  const navigate = useNavigate()
  const announce = useAnnounce()
  const { personId, locale, timeZone } = useViewer()
  const [{ ver }, change] = useFilters(schema)
  const [chosen, setChosen] = useState<string>()
  const [fichaOpen, setFichaOpen] = useState(true)
  const [spreading, setSpreading] = useState(false)
  const handle = useRef<MonthGridHandle>(null)
  const fingerprints = useRead(planReadRoutes.acceptedDoubts, { year }).data?.fingerprints
  const accepted = useMemo(() => (fingerprints === undefined ? NOBODY : new Set(fingerprints)), [fingerprints])
  const activities = useMemo(() => rows.map(({ activity }) => activity), [rows])
  const gridRows = useMemo(() => toGridRows(rows), [rows])
  const screen = useMonthsOnScreen(activities, ver, accepted)
  const save = useMonthSave(year, timeZone)
  const current = rows.find(({ activity }) => activity.id === chosen)
  const storageKey = `${personId}:${year}:${scope}`
  if (rows.length === 0) return <EmptyState title={monthsText.emptyTitle}>{monthsText.emptyText}</EmptyState>
  const proposal = spreading ? spreadable(rows, screen) : undefined
  return (
    <>
      <Tools
        screen={screen}
        view={ver}
        onView={(view) => change({ ver: view })}
        editable={rows.some(({ editable }) => editable)}
        handle={handle}
        onSpread={() => setSpreading(true)}
        ficha={{ open: fichaOpen, onOpen: () => setFichaOpen(true) }}
      />
      <div className={fichaOpen ? 'work with-ficha' : 'work'}>
        <MonthGrid
          key={storageKey}
          storageKey={storageKey}
          rows={gridRows}
          groups={groups}
          filter={screen.shown}
          locale={locale}
          timeZone={timeZone}
          save={save}
          explainFailure={explainFailure}
          onSelectRow={setChosen}
          onRowsChanged={screen.onRowsChanged}
          flagFor={screen.flagFor}
          rowMenu={(row) => [
            {
              id: 'ficha',
              label: monthsText.openFicha,
              run: () => void navigate({ href: addresses.activity(year, row.id) }),
            },
            ...(row.editable
              ? [{ id: 'spread', label: monthsText.spreadRow, run: () => void handle.current?.spread([row.id]) }]
              : []),
          ]}
          messages={messages}
          ariaLabel={monthsText.ariaLabel}
          handle={handle}
        />
        {fichaOpen && current !== undefined ? (
          <Ficha
            key={current.activity.id}
            year={year}
            activity={current.activity}
            months={screen.monthsOf(current.activity)}
            verdict={screen.verdictOf(current.activity, screen.monthsOf(current.activity))}
            editable={current.editable}
            line={lineOf(current.activity)}
            onRepair={(months) => handle.current?.apply([{ rowId: current.activity.id, months }])}
            onClose={() => setFichaOpen(false)}
          />
        ) : null}
      </div>
      {proposal === undefined ? null : (
        <SpreadDialog
          rows={proposal.rows}
          left={proposal.left}
          current={chosen}
          locale={locale}
          onClose={() => setSpreading(false)}
          onApply={(ids) => {
            announce(monthsText.applied(handle.current?.spread(ids) ?? 0))
            setSpreading(false)
            handle.current?.focus()
          }}
        />
      )}
    </>
  )
}
