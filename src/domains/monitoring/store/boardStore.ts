import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'

/** A step of some report of a plan, as far as counting goes. */
export type TakenStep = { unitId: string; act: string }

/** Steps that the reports of a plan took from an instant on. */
export async function listStepsSince(db: Reader, planId: string, since: string): Promise<TakenStep[]> {
  return db
    .selectFrom('monitoring_step as step')
    .innerJoin('monitoring_report as report', 'report.id', 'step.report_id')
    .select(['report.unit_id as unitId', 'step.act'])
    .where('report.plan_id', '=', planId)
    .where('step.at', '>=', since)
    .execute()
}

/** What the unit wrote of an activity's trouble in a month, and what it does about it. */
export type ReportWords = { activityId: string; month: Month; difficulty: string; corrective: string }

/** What the reports of some activities say up to a month, oldest first; only of those that were sent or validated. */
export async function listReportWords(
  db: Reader,
  planId: string,
  activityIds: readonly string[],
  until: Month,
): Promise<ReportWords[]> {
  const rows = await db
    .selectFrom('monitoring_report')
    .select(['activity_id as activityId', 'month', 'difficulty', 'corrective'])
    .where('plan_id', '=', planId)
    .where('activity_id', '=', sql<string>`any(${activityIds})`)
    .where('month', '<=', until)
    .where('status', 'in', ['submitted', 'validated'])
    .orderBy('month')
    .execute()
  // The table's checks allow no other months.
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}
