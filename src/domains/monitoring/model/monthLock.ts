import type { Month } from '../../../kernel/month.ts'

/** A cut closes its month and those before it (domain.md D12). */
export type MonthCut = { number: number; month: Month; at: string }

/** A unit may write in a closed month again, up to a day and for a reason. */
export type Reopening = { unitId: string; month: Month; endsOn: string; reason: string }

/** The cut that closed a month, the first that reached it; undefined while the month is open. */
export function closedBy<Cut extends MonthCut>(cuts: readonly Cut[], month: Month): Cut | undefined {
  return cuts.toSorted((a, b) => a.month - b.month).find((cut) => cut.month >= month)
}

/** The reopening of a month that a unit has on a day: of several, the one that ends last. */
export function reopeningOf<One extends Reopening>(
  reopenings: readonly One[],
  unitId: string,
  month: Month,
  today: string,
): One | undefined {
  return reopenings
    .filter((one) => one.unitId === unitId && one.month === month && one.endsOn >= today)
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
    .at(-1)
}

/** How many units write again on a day in a closed month. */
export function unitsReopened(reopenings: readonly Reopening[], month: Month, today: string): number {
  const running = reopenings.filter((one) => one.month === month && one.endsOn >= today)
  return new Set(running.map(({ unitId }) => unitId)).size
}

/** What stops a person of a unit from writing in a month, or undefined. */
export function lockOf(
  { cuts, reopenings }: { cuts: readonly MonthCut[]; reopenings: readonly Reopening[] },
  { unitId, month, today }: { unitId: string; month: Month; today: string },
): MonthCut | undefined {
  return reopeningOf(reopenings, unitId, month, today) === undefined ? closedBy(cuts, month) : undefined
}
