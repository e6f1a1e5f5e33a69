import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Report, ReportStatus, ReportStep } from '../model/report.ts'
import { listEvidence, saveEvidence } from './evidenceStore.ts'

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

const written = [
  ...(['status', 'revision', 'share_bp', 'quantity', 'received', 'attended', 'women', 'men'] as const),
  ...(['achievement', 'difficulty', 'corrective', 'no_evidence', 'on_behalf_of', 'typed_by', 'typed_at'] as const),
]

/** Writes reports and their evidence whole; their units must be in the scope of the transaction. */
export async function saveReports(tx: Tx, reports: readonly NewReport[], newId: () => string): Promise<void> {
  await tx
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
    .execute()
  await saveEvidence(tx, reports, newId)
}

export type NewStep = Omit<ReportStep, 'personName'> & {
  id: string
  unitId: string
  from: ReportStatus
  to: ReportStatus
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
  const { last } = await tx
    .selectFrom('monitoring_step')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('report_id', 'in', ids)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('monitoring_step')
    .values(
      steps.map((step, at) => ({
        ...{ id: step.id, report_id: step.reportId, unit_id: step.unitId, act: step.act },
        ...{ from_status: step.from, to_status: step.to, person_id: step.personId, post_name: step.postName },
        ...{ by_substitute: step.bySubstitute, field: step.field, comment: step.comment, at: step.at },
        ...{ due_on: step.dueOn, late: step.late },
        position: (last ?? 0) + at + 1,
      })),
    )
    .execute()
}

/** The trail of each of these reports, oldest first. */
export async function listReportSteps(db: Reader, reportIds: readonly string[]): Promise<Map<string, ReportStep[]>> {
  const rows = await db
    .selectFrom('monitoring_step as step')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .select(['step.report_id as reportId', 'step.act', 'step.person_id as personId', 'person.name as personName'])
    .select([
      'step.post_name as postName',
      'step.by_substitute as bySubstitute',
      'step.field',
      'step.comment',
      'step.at',
      'step.due_on as dueOn',
      'step.late',
    ])
    .where('step.report_id', '=', sql<string>`any(${reportIds})`)
    .orderBy('step.position')
    .execute()
  const found = new Map<string, ReportStep[]>()
  for (const step of rows) found.set(step.reportId, [...(found.get(step.reportId) ?? []), step])
  return found
}
