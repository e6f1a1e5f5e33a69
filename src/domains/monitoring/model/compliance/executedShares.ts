import type { BasisPoints } from '../../../../kernel/basisPoints.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity } from '../../../operations/model/index.ts'
import { hasQuantities } from '../../../operations/model/index.ts'
import { derivedShare } from '../dueMonth.ts'
import type { Report } from '../report.ts'
import type { DemandSheet } from './monitoredActivity.ts'

/** A report as far as its figures go. */
export type ReportedFigures = Pick<
  Report,
  'activityId' | 'month' | 'status' | 'shareBp' | 'quantity' | 'received' | 'attended'
>

/** The target that a month's quantity is a part of; null where the activity is reported by its share. */
export type TargetOf = (month: Month) => Activity['target']

/**
 * Share of the year's work that each month's report stands for, twelve long. A quantity is a part of the year's quantity
 * of the programme that it is held against: what was done is measured by what was promised there (domain.md D9, D38).
 *
 * @param reports of one activity, at most one for each month: those that count and no others
 */
export function executedShares(reports: readonly ReportedFigures[], targetOf: TargetOf): (BasisPoints | null)[] {
  let before = 0
  return MONTHS.map((month) => {
    const report = reports.find((one) => one.month === month)
    if (report === undefined) return null
    const target = targetOf(month)
    const derived = target !== null && hasQuantities(target) ? derivedShare(target, before, report.quantity) : null
    before += report.quantity ?? 0
    return derived ?? report.shareBp
  })
}

/** Cases of each month's report. Nobody keeps what was open in January, so pending counts from this year's cases. */
export function demandSheetOf(reports: readonly ReportedFigures[]): DemandSheet {
  const months = MONTHS.map((month) => {
    const report = reports.find((one) => one.month === month)
    if (report === undefined || report.received === null || report.attended === null) return null
    return { received: report.received, attended: report.attended }
  })
  return { pendingAtStart: 0, months }
}
