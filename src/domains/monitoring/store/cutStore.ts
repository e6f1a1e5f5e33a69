import type { Month } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { MonthCut, Reopening } from '../model/monthLock.ts'

export type StoredCut = MonthCut & { id: string; sha256: string; note: string; personName: string; postName: string }
export type StoredReopening = Reopening & { id: string; personName: string; postName: string; at: string }

function cutQuery(db: Reader) {
  return db
    .selectFrom('monitoring_cut as cut')
    .innerJoin('platform_person as person', 'person.id', 'cut.person_id')
    .select(['cut.id', 'cut.number', 'cut.month', 'cut.sha256', 'cut.note', 'cut.at'])
    .select(['person.name as personName', 'cut.post_name as postName'])
}

/** Cuts of a plan, oldest first. */
export async function listCuts(db: Reader, planId: string): Promise<StoredCut[]> {
  const rows = await cutQuery(db).where('cut.plan_id', '=', planId).orderBy('cut.number').execute()
  // The table's checks allow no other months.
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

/** A cut that another row refers to. */
export async function getCut(db: Reader, id: string): Promise<StoredCut> {
  const row = await cutQuery(db).where('cut.id', '=', id).executeTakeFirstOrThrow()
  return { ...row, month: row.month as Month }
}

export async function insertCut(
  tx: Tx,
  cut: Omit<StoredCut, 'personName'> & { planId: string; personId: string },
): Promise<void> {
  const { id, planId, number, month, sha256, note, personId, postName, at } = cut
  await tx
    .insertInto('monitoring_cut')
    .values({ id, plan_id: planId, number, month, sha256, note, person_id: personId, post_name: postName, at })
    .execute()
}

/** Reopenings of a plan's months, newest first. */
export async function listReopenings(db: Reader, planId: string): Promise<StoredReopening[]> {
  const rows = await db
    .selectFrom('monitoring_reopening as one')
    .innerJoin('platform_person as person', 'person.id', 'one.person_id')
    .select(['one.id', 'one.month', 'one.unit_id as unitId', 'one.ends_on as endsOn', 'one.reason'])
    .select(['person.name as personName', 'one.post_name as postName', 'one.at'])
    .where('one.plan_id', '=', planId)
    .orderBy('one.at', 'desc')
    .orderBy('one.id')
    .execute()
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

/** Opens a month again for several units. */
export async function insertReopenings(
  tx: Tx,
  given: Omit<Reopening, 'unitId'> & { planId: string; personId: string; postName: string; at: string },
  units: readonly { id: string; unitId: string }[],
): Promise<void> {
  const { planId, month, endsOn, reason, personId, postName, at } = given
  const decided = { ends_on: endsOn, reason, person_id: personId, post_name: postName, at }
  await tx
    .insertInto('monitoring_reopening')
    .values(units.map(({ id, unitId }) => ({ id, plan_id: planId, month, unit_id: unitId, ...decided })))
    .execute()
}
