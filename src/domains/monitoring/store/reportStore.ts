import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Report, ReportStatus } from '../model/report.ts'
import { listEvidence, saveEvidence } from './evidenceStore.ts'
import { insertSteps, type NewStep } from './stepStore.ts'

/** Reports of a plan, or of some of its activities, with their evidence and the name of who typed them. */
export async function listReports(db: Reader, planId: string, activityIds?: readonly string[]): Promise<Report[]> {
  let query = db
    .selectFrom('monitoring_report as report')
    .innerJoin('platform_person as person', 'person.id', 'report.typed_by')
    .selectAll('report')
    .select('person.name as typed_by_name')
    .where('report.plan_id', '=', planId)
  if (activityIds !== undefined) query = query.where('report.activity_id', '=', sql<string>`any(${activityIds})`)
  const rows = await query.orderBy('report.month').orderBy('report.activity_id').execute()
  const evidence = await listEvidence(
    db,
    rows.map(({ id }) => id),
  )
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
    evidence: evidence.get(row.id) ?? [],
    noEvidence: row.no_evidence,
    onBehalfOf: row.on_behalf_of,
    typedBy: row.typed_by,
    typedByName: row.typed_by_name,
    typedAt: row.typed_at,
  }))
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

/** Writes a report and its evidence whole; the unit must be in the scope of the transaction. */
export async function saveReport(tx: Tx, report: NewReport, newId: () => string): Promise<void> {
  const { id, planId, unitId, activityId, month, evidence, ...rest } = report
  const written = {
    ...{ status: rest.status, revision: rest.revision, share_bp: rest.shareBp, quantity: rest.quantity },
    ...{ received: rest.received, attended: rest.attended, women: rest.women, men: rest.men },
    ...{ achievement: rest.achievement, difficulty: rest.difficulty, corrective: rest.corrective },
    ...{ no_evidence: rest.noEvidence, on_behalf_of: rest.onBehalfOf, typed_by: rest.typedBy, typed_at: rest.typedAt },
  }
  await tx
    .insertInto('monitoring_report')
    .values({ id, plan_id: planId, unit_id: unitId, activity_id: activityId, month, ...written })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
    .execute()
  await saveEvidence(tx, { id, unitId, evidence }, newId)
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
