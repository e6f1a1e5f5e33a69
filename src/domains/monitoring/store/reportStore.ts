import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import { together } from '../../../kernel/together.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { BareReport, Report, ReportStatus } from '../model/report.ts'
import { listEvidence, saveEvidence } from './evidenceStore.ts'
import { insertSteps, type NewStep } from './stepStore.ts'

/** Reports of a plan, or of some of its activities, with the name of who typed them and without what proves them. */
export async function listBareReports(
  db: Reader,
  planId: string,
  activityIds?: readonly string[],
): Promise<BareReport[]> {
  let query = db
    .selectFrom('monitoring_report as report')
    .innerJoin('platform_person as person', 'person.id', 'report.typed_by')
    .selectAll('report')
    .select('person.name as typed_by_name')
    .where('report.plan_id', '=', planId)
  if (activityIds !== undefined) query = query.where('report.activity_id', '=', sql<string>`any(${activityIds})`)
  const rows = await query.orderBy('report.month').orderBy('report.activity_id').execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    unitId: row.unit_id,
    activityId: row.activity_id,
    // The table's checks allow no others.
    month: row.month as Month,
    status: row.status as ReportStatus,
    revision: row.revision,
    shareBp: row.share_bp,
    quantity: row.quantity,
    received: row.received,
    attended: row.attended,
    women: row.women,
    men: row.men,
    achievement: row.achievement,
    difficulty: row.difficulty,
    corrective: row.corrective,
    noEvidence: row.no_evidence,
    onBehalfOf: row.on_behalf_of,
    typedBy: row.typed_by,
    typedByName: row.typed_by_name,
    typedAt: row.typed_at,
  }))
}

/** The same with what proves them. */
export async function listReports(db: Reader, planId: string, activityIds?: readonly string[]): Promise<Report[]> {
  const reports = await listBareReports(db, planId, activityIds)
  const evidence = await listEvidence(
    db,
    reports.map(({ id }) => id),
  )
  return reports.map((report) => ({ ...report, evidence: evidence.get(report.id) ?? [] }))
}

/**
 * Holds the reports of a month until the act ends, so that whoever comes at the same time reads what this one leaves. Always
 * in the same order, so that two acts never wait for each other; one that is not there yet is held by its unique key.
 */
export async function lockReports(tx: Tx, month: Month, activityIds: readonly string[]): Promise<void> {
  await tx
    .selectFrom('monitoring_report')
    .select('id')
    .where('month', '=', month)
    .where('activity_id', '=', sql<string>`any(${activityIds})`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export type NewReport = Omit<Report, 'typedByName'>

const written = [
  ...(['status', 'revision', 'share_bp', 'quantity', 'received', 'attended', 'women', 'men'] as const),
  ...(['achievement', 'difficulty', 'corrective', 'no_evidence', 'on_behalf_of', 'typed_by', 'typed_at'] as const),
]

/** Writes reports and their evidence whole; their units must be in the scope of the transaction. */
export async function saveReports(tx: Tx, reports: readonly NewReport[], newId: () => string): Promise<void> {
  const made = tx
    .insertInto('monitoring_report')
    .values(
      reports.map((report) => ({
        ...{ id: report.id, plan_id: report.planId, unit_id: report.unitId, activity_id: report.activityId },
        ...{ month: report.month, status: report.status, revision: report.revision },
        ...{ share_bp: report.shareBp, quantity: report.quantity, received: report.received },
        ...{ attended: report.attended, women: report.women, men: report.men, achievement: report.achievement },
        ...{ difficulty: report.difficulty, corrective: report.corrective, no_evidence: report.noEvidence },
        ...{ on_behalf_of: report.onBehalfOf, typed_by: report.typedBy, typed_at: report.typedAt },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => Object.fromEntries(written.map((column) => [column, eb.ref(`excluded.${column}`)]))),
    )
  await together([made.execute(), saveEvidence(tx, reports, newId)])
}

/** Takes reports to another state, each with its step. */
export async function takeReportSteps(tx: Tx, steps: readonly NewStep[]): Promise<void> {
  const [first] = steps
  if (first === undefined) return
  const ids = steps.map(({ reportId }) => reportId)
  await tx
    .updateTable('monitoring_report')
    .set((eb) => ({ status: first.to, revision: eb('revision', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
  await insertSteps(tx, steps)
}
