import { sumShares, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../kernel/month.ts'
import type { Activity } from './activity.ts'

/** Counts of a set of activities, computed from their rows each time. */
export type PlanTotals = {
  activities: number
  /** Rows whose months sum exactly 100 %. */
  complete: number
  unclassified: number
  /** Activities with work in each month. */
  load: number[]
  /** Sum of the shares in each month, basis points. */
  shares: number[]
}

export function totalsOf(activities: readonly Activity[]): PlanTotals {
  const inMonth = (index: number): number[] => activities.map((activity) => activity.months[index] ?? 0)
  return {
    activities: activities.length,
    complete: activities.filter((activity) => sumShares(activity.months) === WHOLE_YEAR_BP).length,
    unclassified: activities.filter((activity) => activity.classification === 'unclassified').length,
    load: MONTHS.map((month) => inMonth(month - 1).filter((share) => share > 0).length),
    shares: MONTHS.map((month) => inMonth(month - 1).reduce((sum, share) => sum + share, 0)),
  }
}

/** Totals of a plan and of each unit that has rows in it, by unit id. */
export type PlanSums = { all: PlanTotals; byUnit: ReadonlyMap<string, PlanTotals> }

export function sumsOf(activities: readonly Activity[]): PlanSums {
  const byUnit = groupByUnit(activities)
  return { all: totalsOf(activities), byUnit: new Map([...byUnit].map(([unitId, own]) => [unitId, totalsOf(own)])) }
}

/** Things of a plan by the unit that they belong to (null: the plan as a whole), read once however many units there are. */
export function groupByUnit<T extends { unitId: string | null }>(things: readonly T[]): Map<T['unitId'], T[]> {
  const groups = new Map<T['unitId'], T[]>()
  for (const thing of things) {
    const own = groups.get(thing.unitId)
    if (own === undefined) groups.set(thing.unitId, [thing])
    else own.push(thing)
  }
  return groups
}
