import type { Month } from '../../../../kernel/month.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { closedBy, type MonthCut } from '../monthLock.ts'

/** What a report on execution covers: the months that a cut closed, or the quarter that ends with it (domain.md D13). */
export const reportPeriods = ['month', 'quarter'] as const
export type ReportPeriod = (typeof reportPeriods)[number]

const quarterStart = (month: Month): number => month - ((month - 1) % 3)

/** Months whose reports a cut keeps: those that it closes, from the month after the last cut, and the rest of its quarter. */
export function keptMonths(lastClosed: Month | undefined, month: Month): Month[] {
  const from = Math.min((lastClosed ?? 0) + 1, quarterStart(month))
  return MONTHS.filter((one) => one >= from && one <= month)
}

/**
 * Months of a period of a cut. Undefined where it asks for no report: the cut does not end a quarter, or what it closed is
 * the quarter itself.
 */
export function monthsOfPeriod(cuts: readonly MonthCut[], cut: MonthCut, period: ReportPeriod): Month[] | undefined {
  const closed = MONTHS.filter((month) => closedBy(cuts, month)?.number === cut.number)
  const endsQuarter = cut.month % 3 === 0
  const isQuarter = endsQuarter && closed.length === 3
  if (period === 'month') return isQuarter ? undefined : closed
  return endsQuarter ? MONTHS.filter((month) => month >= quarterStart(cut.month) && month <= cut.month) : undefined
}
