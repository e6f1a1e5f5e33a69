import type { ClosingRow } from './closingRows.ts'
import { type ClosingState, closingStates, gapsOf } from './closingState.ts'

/** Whole numbers of activities: each stands in exactly one state, or among the undeclared. */
export type ClosingTotals = Readonly<Record<ClosingState, number>> & {
  activities: number
  undeclared: number
  /** Of those that a unit declares: not ready to be handed in (no state, or ground or evidence missing). */
  incomplete: number
}

export function isIncomplete({ dropped, declaration }: ClosingRow): boolean {
  return dropped === null && gapsOf(declaration).length > 0
}

export function closingTotals(rows: readonly ClosingRow[]): ClosingTotals {
  const count = (is: (row: ClosingRow) => boolean): number => rows.filter(is).length
  const [fulfilled, partial, notExecuted, moved, cancelled] = closingStates.map((state) =>
    count((row) => row.state === state),
  )
  return {
    activities: rows.length,
    ...{ fulfilled: fulfilled ?? 0, partial: partial ?? 0, notExecuted: notExecuted ?? 0 },
    ...{ moved: moved ?? 0, cancelled: cancelled ?? 0 },
    undeclared: count(({ state }) => state === null),
    incomplete: count(isIncomplete),
  }
}
