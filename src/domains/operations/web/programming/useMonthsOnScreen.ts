import { startTransition, useCallback, useMemo, useRef, useState } from 'react'
import type { GridFlag, GridRow, RowMonths } from '../../../../ui/monthGrid/types.ts'
import type { Activity, MonthShares } from '../../model/activity.ts'
import { flagOf, judgeMonths, type MonthsVerdict, type MonthsView, passesView } from './monthsVerdict.ts'

export type MonthsOnScreen = {
  monthsOf: (activity: Activity) => MonthShares
  verdictOf: (activity: Activity, months: MonthShares) => MonthsVerdict
  flagFor: (row: GridRow, months: MonthShares) => GridFlag | undefined
  onRowsChanged: (rows: readonly RowMonths[]) => void
  counts: Readonly<Record<MonthsView, number>>
  /** Rows of the view; all of them when undefined. */
  shown: ReadonlySet<string> | undefined
}

/** Judges rows once for each value that they have had: five thousand rows are judged again only where they change. */
function useVerdicts(accepted: ReadonlySet<string>): MonthsOnScreen['verdictOf'] {
  return useMemo(() => {
    const known = new WeakMap<Activity, { months: MonthShares; verdict: MonthsVerdict }>()
    return (activity, months) => {
      const held = known.get(activity)
      if (held?.months === months) return held.verdict
      const verdict = judgeMonths(activity, months, accepted)
      known.set(activity, { months, verdict })
      return verdict
    }
  }, [accepted])
}

/**
 * The months as the grid has them, judged and counted. The rows of a view are taken when it is chosen: a row that is
 * put right stays in sight until the reader chooses a view again.
 */
export function useMonthsOnScreen(
  activities: readonly Activity[],
  view: MonthsView,
  accepted: ReadonlySet<string>,
): MonthsOnScreen {
  const [changed, setChanged] = useState<ReadonlyMap<string, MonthShares>>(new Map())
  const verdictOf = useVerdicts(accepted)
  const monthsOf = useCallback((activity: Activity) => changed.get(activity.id) ?? activity.months, [changed])
  const byId = useMemo(() => new Map(activities.map((activity) => [activity.id, activity])), [activities])
  const flagFor = useCallback(
    (row: GridRow, months: MonthShares) => {
      const activity = byId.get(row.id)
      return activity === undefined ? undefined : flagOf(activity, verdictOf(activity, months))
    },
    [byId, verdictOf],
  )
  const onRowsChanged = useCallback((rows: readonly RowMonths[]) => {
    startTransition(() => {
      setChanged((before) => new Map([...before, ...rows.map(({ rowId, months }) => [rowId, months] as const)]))
    })
  }, [])
  const counts = useMemo(() => {
    const verdicts = activities.map((activity) => verdictOf(activity, monthsOf(activity)))
    const count = (one: MonthsView): number => verdicts.filter((verdict) => passesView(verdict, one)).length
    return { todas: verdicts.length, no100: count('no100'), bloquean: count('bloquean'), vacias: count('vacias') }
  }, [activities, verdictOf, monthsOf])
  const taken = useRef<{ view: MonthsView; size: number; shown: ReadonlySet<string> | undefined }>(undefined)
  if (taken.current?.view !== view || taken.current.size !== activities.length) {
    const passing = activities.filter((activity) => passesView(verdictOf(activity, monthsOf(activity)), view))
    const shown = view === 'todas' ? undefined : new Set(passing.map(({ id }) => id))
    taken.current = { view, size: activities.length, shown }
  }
  return { monthsOf, verdictOf, flagFor, onRowsChanged, counts, shown: taken.current.shown }
}
