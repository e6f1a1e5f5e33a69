import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import type { ReportStatus, ReportStep } from '../model/report.ts'

export type NewStep = Omit<ReportStep, 'personName'> & {
  id: string
  /** The correction of the report that takes the step; left out: the report itself. */
  correctionId?: string
  unitId: string
  from: ReportStatus
  to: ReportStatus
}

/** Adds steps to the trails of reports, in their order. */
export async function insertSteps(tx: Tx, steps: readonly NewStep[]): Promise<void> {
  const { last } = await tx
    .selectFrom('monitoring_step')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where(
      'report_id',
      'in',
      steps.map(({ reportId }) => reportId),
    )
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('monitoring_step')
    .values(
      steps.map((step, at) => ({
        ...{ id: step.id, report_id: step.reportId, unit_id: step.unitId, act: step.act },
        ...{ from_status: step.from, to_status: step.to, person_id: step.personId, post_name: step.postName },
        ...{ by_substitute: step.bySubstitute, field: step.field, comment: step.comment, at: step.at },
        ...{ due_on: step.dueOn, late: step.late, correction_id: step.correctionId ?? null },
        position: (last ?? 0) + at + 1,
      })),
    )
    .execute()
}

const steps = (db: Reader) =>
  db
    .selectFrom('monitoring_step as step')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .select(['step.report_id as reportId', 'step.correction_id as correctionId', 'step.act', 'step.at'])
    .select(['step.person_id as personId', 'person.name as personName', 'step.post_name as postName'])
    .select(['step.by_substitute as bySubstitute', 'step.field', 'step.comment', 'step.due_on as dueOn', 'step.late'])
    .orderBy('step.position')

function byKey<Step extends ReportStep>(rows: readonly Step[], keyOf: (step: Step) => string | null) {
  const found = new Map<string, ReportStep[]>()
  for (const step of rows) {
    const key = keyOf(step) ?? ''
    found.set(key, [...(found.get(key) ?? []), step])
  }
  return found
}

/** The trail of each of these reports, oldest first, without those of its corrections. */
export async function listReportSteps(db: Reader, reportIds: readonly string[]): Promise<Map<string, ReportStep[]>> {
  const rows = await steps(db)
    .where('step.report_id', '=', sql<string>`any(${reportIds})`)
    .where('step.correction_id', 'is', null)
    .execute()
  return byKey(rows, ({ reportId }) => reportId)
}

/** The trail of each of these corrections, oldest first. */
export async function listCorrectionSteps(db: Reader, ids: readonly string[]): Promise<Map<string, ReportStep[]>> {
  const rows = await steps(db).where('step.correction_id', '=', sql<string>`any(${ids})`).execute()
  return byKey(rows, ({ correctionId }) => correctionId)
}
