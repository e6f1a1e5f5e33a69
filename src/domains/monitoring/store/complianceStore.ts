import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'
import type { ReportedFigures } from '../model/compliance/executedShares.ts'
import type { ReportStatus } from '../model/report.ts'

/** How far every report of a plan has come; one that nobody began has no row. */
export async function listReportStatuses(
  db: Reader,
  planId: string,
): Promise<{ activityId: string; month: Month; status: ReportStatus }[]> {
  const rows = await db
    .selectFrom('monitoring_report')
    .select(['activity_id as activityId', 'month', 'status'])
    .where('plan_id', '=', planId)
    .execute()
  // The table's checks allow no others.
  return rows.map((row) => ({ ...row, month: row.month as Month, status: row.status as ReportStatus }))
}

/** The figures of every report of a plan that was sent: those that wait for review and the validated ones. */
export async function listSentFigures(db: Reader, planId: string): Promise<ReportedFigures[]> {
  const rows = await db
    .selectFrom('monitoring_report')
    .select(['activity_id as activityId', 'month', 'status', 'share_bp as shareBp', 'quantity', 'received', 'attended'])
    .where('plan_id', '=', planId)
    .where('status', 'in', ['submitted', 'validated'])
    .orderBy('month')
    .execute()
  // The table's checks allow no others.
  return rows.map((row) => ({ ...row, month: row.month as Month, status: row.status as ReportStatus }))
}
