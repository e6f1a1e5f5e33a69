import type { MonthShares } from './activity.ts'
import type { Change } from './activityChange.ts'

/** One cell of the month grid as its sender believes it and wants it. Shares in basis points. */
export type CellEdit = { activityId: string; month: number; expected: number | null; value: number | null }

export type CellConflict = { activityId: string; month: number; expected: number | null; theirs: number | null }

/**
 * Sorts edited cells into changes of whole rows and conflicts. A cell that already holds the wanted value is neither;
 * a cell that holds a third value is a conflict and stays as it is (decisions.md 11).
 */
export function settleCells(
  cells: readonly CellEdit[],
  monthsOf: (activityId: string) => MonthShares,
): { changes: Change[]; conflicts: CellConflict[]; saved: number } {
  const rows = new Map<string, (number | null)[]>()
  const conflicts: CellConflict[] = []
  let saved = 0
  for (const { activityId, month, expected, value } of cells) {
    const row = rows.get(activityId) ?? [...monthsOf(activityId)]
    const theirs = row[month - 1] ?? null
    if (theirs !== expected && theirs !== value) {
      conflicts.push({ activityId, month, expected, theirs })
      continue
    }
    saved += 1
    if (theirs === value) continue
    row[month - 1] = value
    rows.set(activityId, row)
  }
  const changes = [...rows].map(([activityId, after]): Change => {
    return { activityId, field: 'months', before: monthsOf(activityId), after }
  })
  return { changes, conflicts, saved }
}
