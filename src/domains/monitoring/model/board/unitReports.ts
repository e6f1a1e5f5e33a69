import type { Month } from '../../../../kernel/month.ts'
import { owesReport } from '../compliance/monitoredActivity.ts'
import type { MonitoredRow } from '../compliance/monitoredPlan.ts'
import type { StatusOf } from '../reportCounts.ts'

/** Reports of a unit that wait for somebody. */
export type WaitingReports = {
  /** Sent, and nobody looked at it. */
  toReview: number
  /** Sent back, to be corrected by the unit. */
  returned: number
  /** Its day has passed and it was never sent, or is in the unit's hands again. */
  overdue: number
}

export const nothingWaits: WaitingReports = { toReview: 0, returned: 0, overdue: 0 }

export type DueRule = { months: readonly Month[]; dueOn: (unitId: string, month: Month) => string; today: string }

/** By unit, what waits of the reports owed against the programme in force; a returned one may be overdue as well. */
export function waitingReports(
  rows: readonly MonitoredRow[],
  statusOf: StatusOf,
  { months, dueOn, today }: DueRule,
): Map<string, WaitingReports> {
  const found = new Map<string, WaitingReports>()
  for (const row of rows)
    for (const month of months) {
      if (!owesReport(row, month, 'inForce')) continue
      const status = statusOf(row.activityId, month) ?? 'draft'
      const { toReview, returned, overdue } = found.get(row.unitId) ?? nothingWaits
      const isUnsent = status === 'draft' || status === 'returned'
      found.set(row.unitId, {
        toReview: toReview + (status === 'submitted' ? 1 : 0),
        returned: returned + (status === 'returned' ? 1 : 0),
        overdue: overdue + (isUnsent && today > dueOn(row.unitId, month) ? 1 : 0),
      })
    }
  return found
}

export function sumWaiting(all: Iterable<WaitingReports>): WaitingReports {
  return [...all].reduce(
    (sum, one) => ({
      toReview: sum.toReview + one.toReview,
      returned: sum.returned + one.returned,
      overdue: sum.overdue + one.overdue,
    }),
    nothingWaits,
  )
}
