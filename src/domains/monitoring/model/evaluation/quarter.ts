import type { Month } from '../../../../kernel/month.ts'
import { closedBy, type MonthCut } from '../monthLock.ts'

export const quarters = [1, 2, 3, 4] as const
export type Quarter = (typeof quarters)[number]

const lastMonths: Readonly<Record<Quarter, Month>> = { 1: 3, 2: 6, 3: 9, 4: 12 }

/**
 * The cut that a quarter is evaluated by: the one that closed its last month (domain.md D13, ADR 022). It may reach further
 * than the quarter where more months were closed at once; undefined while one of its months is open.
 */
export function cutOfQuarter<Cut extends MonthCut>(cuts: readonly Cut[], quarter: Quarter): Cut | undefined {
  return closedBy(cuts, lastMonths[quarter])
}
