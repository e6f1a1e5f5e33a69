import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'
import type { ReportOnItsWay } from '../model/health/processFacts.ts'
import type { ReportStatus } from '../model/report.ts'
import { listReportSteps } from './stepStore.ts'

/** From which month to which one, both of them in. */
export type MonthSpan = { from: Month; to: Month }

async function withSteps(db: Reader, rows: readonly Omit<ReportOnItsWay, 'steps'>[]): Promise<ReportOnItsWay[]> {
  const trails = await listReportSteps(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, steps: trails.get(row.id) ?? [] }))
}

/** The reports of some months of a plan, or of a unit in it, with how much evidence each has and its trail, by month. */
export async function listReportsOnTheirWay(
  db: Reader,
  planId: string,
  { from, to }: MonthSpan,
  unitId?: string,
): Promise<ReportOnItsWay[]> {
  let query = db
    .selectFrom('monitoring_report as report')
    .select(['report.id', 'report.unit_id as unitId', 'report.activity_id as activityId', 'report.month'])
    .select(['report.status', 'report.no_evidence as noEvidence'])
    .select((eb) =>
      eb
        .selectFrom('monitoring_evidence as piece')
        .whereRef('piece.report_id', '=', 'report.id')
        .where('piece.set_aside', '=', false)
        .select(sql<number>`count(*)::int`.as('count'))
        .as('evidence'),
    )
    .where('report.plan_id', '=', planId)
    .where('report.month', '>=', from)
    .where('report.month', '<=', to)
  if (unitId !== undefined) query = query.where('report.unit_id', '=', unitId)
  const rows = await query.orderBy('report.month').orderBy('report.activity_id').execute()
  // The table's checks allow no others.
  const known = rows.map(({ month, status, evidence, ...row }) => ({
    ...{ ...row, month: month as Month, status: status as ReportStatus, evidence: evidence ?? 0 },
  }))
  return withSteps(db, known)
}
