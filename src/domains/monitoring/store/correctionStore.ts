import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Correction, CorrectionCause } from '../model/correction.ts'
import type { ReportStatus } from '../model/report.ts'
import { insertSteps, type NewStep } from './stepStore.ts'

/** Corrections of a plan's reports, or of those of some activities: by month, the older first, without those given up. */
export async function listCorrections(
  db: Reader,
  planId: string,
  activityIds?: readonly string[],
): Promise<Correction[]> {
  let query = db
    .selectFrom('monitoring_correction as one')
    .innerJoin('platform_person as person', 'person.id', 'one.typed_by')
    .selectAll('one')
    .select('person.name as typed_by_name')
    .where('one.plan_id', '=', planId)
    .where('one.discarded_at', 'is', null)
  if (activityIds !== undefined) query = query.where('one.activity_id', '=', sql<string>`any(${activityIds})`)
  const rows = await query.orderBy('one.month').orderBy('one.activity_id').orderBy('one.number').execute()
  return rows.map((row) => ({
    ...{ id: row.id, planId: row.plan_id, unitId: row.unit_id, activityId: row.activity_id, reportId: row.report_id },
    ...{ number: row.number, revision: row.revision, reason: row.reason, record: row.record },
    before: {
      ...{ shareBp: row.before_share_bp, quantity: row.before_quantity },
      ...{ received: row.before_received, attended: row.before_attended },
      ...{ women: row.before_women, men: row.before_men, achievement: row.before_achievement },
      ...{ difficulty: row.before_difficulty, corrective: row.before_corrective },
    },
    after: {
      ...{ shareBp: row.share_bp, quantity: row.quantity, received: row.received, attended: row.attended },
      ...{ women: row.women, men: row.men, achievement: row.achievement },
      ...{ difficulty: row.difficulty, corrective: row.corrective },
    },
    ...{ typedBy: row.typed_by, typedByName: row.typed_by_name, typedAt: row.typed_at },
    // The table's checks allow no others.
    month: row.month as Month,
    status: row.status as ReportStatus,
    cause: row.cause as CorrectionCause,
    writtenIn: row.written_in as Month | null,
  }))
}

/** The last place in the chain of a report, of those given up too; 0: it has none. */
export async function lastCorrectionNumber(tx: Tx, reportId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('monitoring_correction')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** Gives up a correction that nobody is looking at. */
export async function discardCorrection(tx: Tx, id: string, { personId, at }: { personId: string; at: string }) {
  await tx
    .updateTable('monitoring_correction')
    .set({ discarded_by: personId, discarded_at: at })
    .where('id', '=', id)
    .execute()
}

/** Writes a correction whole; the unit must be in the scope of the transaction. */
export async function saveCorrection(tx: Tx, correction: Omit<Correction, 'typedByName'>): Promise<void> {
  const { id, planId, unitId, activityId, month, reportId, number, before, after, ...rest } = correction
  const written = {
    ...{ status: rest.status, revision: rest.revision, cause: rest.cause, reason: rest.reason, record: rest.record },
    ...{ before_share_bp: before.shareBp, before_quantity: before.quantity },
    ...{ before_received: before.received, before_attended: before.attended },
    ...{ share_bp: after.shareBp, quantity: after.quantity, received: after.received, attended: after.attended },
    ...{ before_women: before.women, before_men: before.men, before_achievement: before.achievement },
    ...{ before_difficulty: before.difficulty, before_corrective: before.corrective },
    ...{ women: after.women, men: after.men, achievement: after.achievement },
    ...{ difficulty: after.difficulty, corrective: after.corrective },
    ...{ typed_by: rest.typedBy, typed_at: rest.typedAt, written_in: rest.writtenIn },
  }
  const place = { plan_id: planId, unit_id: unitId, activity_id: activityId, month, report_id: reportId, number }
  await tx
    .insertInto('monitoring_correction')
    .values({ id, ...place, ...written })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
    .execute()
}

/** Takes a correction to another state with its step; one that is validated is written in a month. */
export async function takeCorrectionStep(
  tx: Tx,
  step: NewStep & { correctionId: string },
  writtenIn: Month | null,
): Promise<void> {
  await tx
    .updateTable('monitoring_correction')
    .set((eb) => ({ status: step.to, revision: eb('revision', '+', 1), written_in: writtenIn }))
    .where('id', '=', step.correctionId)
    .execute()
  await insertSteps(tx, [step])
}
