import type { BasisPoints } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import type { ImportIssue } from './importedPlan.ts'

/** What the month cells of a row say. */
export type MonthsRead = {
  months: (BasisPoints | null)[]
  sum: BasisPoints | null
  /** Whole numbers that the shares were derived from; null where the cells are shares themselves. */
  quantities: (number | null)[] | null
  issues: ImportIssue[]
}

/** Months that can't be read, and why: all of them stay empty. */
export function noMonths(why: ImportIssue): MonthsRead {
  return { months: MONTHS.map(() => null), sum: null, quantities: null, issues: [why] }
}
