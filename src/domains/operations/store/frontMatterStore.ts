import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import { type PlanSection, type PlanSignature, planSectionSchema } from '../model/planSection.ts'

/** `unitPlanId` and `unitId` are null for a signature of the consolidated plan. */
export type NewSignature = PlanSignature & { id: string; unitId: string | null }

/** What is printed carries the date of the plan's last change, so every change of the front matter says when it was. */
async function saveChangedAt(tx: Tx, planId: string, now: string): Promise<void> {
  await tx.updateTable('operations_plan').set({ front_matter_at: now }).where('id', '=', planId).execute()
}

/** Front matter of a plan, in its order. */
export async function listSections(db: Reader, planId: string): Promise<PlanSection[]> {
  const rows = await db
    .selectFrom('operations_plan_section')
    .select(['kind', 'title', 'body'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
  return rows.map(({ kind, title, body }) => planSectionSchema.parse({ kind, title, body: JSON.parse(body) }))
}

export async function countSections(db: Reader, planId: string): Promise<number> {
  const { count } = await db
    .selectFrom('operations_plan_section')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Puts the given sections in the place of all that the plan had: a plan has its front matter whole. */
export async function replaceSections(
  tx: Tx,
  planId: string,
  sections: readonly PlanSection[],
  now: string,
): Promise<void> {
  await saveChangedAt(tx, planId, now)
  await tx.deleteFrom('operations_plan_section').where('plan_id', '=', planId).execute()
  if (sections.length === 0) return
  const rows = sections.map(({ kind, title, body }, index) => ({
    plan_id: planId,
    kind,
    position: index + 1,
    title,
    body: JSON.stringify(body),
  }))
  await tx.insertInto('operations_plan_section').values(rows).execute()
}

/** Signatures of the plan and of its units' plans, each in its order; those of the plan first. */
export async function listSignatures(db: Reader, planId: string): Promise<PlanSignature[]> {
  return db
    .selectFrom('operations_plan_signature')
    .select(['unit_plan_id as unitPlanId', 'act', 'name', 'post'])
    .where('plan_id', '=', planId)
    .orderBy('unit_plan_id', (order) => order.asc().nullsFirst())
    .orderBy('position')
    .execute()
}

/** Unit plans that have signatures already; null stands for the consolidated plan. */
export async function listSigned(db: Reader, planId: string): Promise<ReadonlySet<string | null>> {
  return new Set((await listSignatures(db, planId)).map(({ unitPlanId }) => unitPlanId))
}

/** Signatures behind those that are there, in the given order. */
export async function insertSignatures(
  tx: Tx,
  planId: string,
  signatures: readonly NewSignature[],
  now: string,
): Promise<void> {
  if (signatures.length === 0) return
  await saveChangedAt(tx, planId, now)
  const rows = signatures.map(({ id, unitPlanId, unitId, act, name, post }, index) => ({
    id,
    plan_id: planId,
    unit_plan_id: unitPlanId,
    unit_id: unitId,
    position: index + 1,
    act,
    name,
    post,
  }))
  await tx.insertInto('operations_plan_signature').values(rows).execute()
}

/** Puts the given signatures in the place of all that the plan and its units' plans had. */
export async function replaceSignatures(
  tx: Tx,
  planId: string,
  signatures: readonly NewSignature[],
  now: string,
): Promise<void> {
  await saveChangedAt(tx, planId, now)
  await tx.deleteFrom('operations_plan_signature').where('plan_id', '=', planId).execute()
  await insertSignatures(tx, planId, signatures, now)
}

export async function deleteSignatures(tx: Tx, planId: string, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return
  await saveChangedAt(tx, planId, now)
  await tx.deleteFrom('operations_plan_signature').where('id', '=', sql<string>`any(${ids})`).execute()
}
