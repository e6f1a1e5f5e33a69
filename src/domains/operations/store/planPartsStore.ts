import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'

/** Front matter as kept: `body` is plain data of that kind of section. */
export type PlanSection = { kind: string; title: string; body: unknown }
export type PlanSignature = {
  id: string
  /** Null: a signature of the consolidated plan. */
  unitPlanId: string | null
  unitId: string | null
  act: string
  name: string
  post: string
}

export async function countSections(db: Reader, planId: string): Promise<number> {
  const { count } = await db
    .selectFrom('operations_plan_section')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Sections in order, behind none: a plan gets its front matter whole or not at all. */
export async function insertSections(tx: Tx, planId: string, sections: readonly PlanSection[]): Promise<void> {
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

export async function deleteSections(tx: Tx, planId: string): Promise<void> {
  await tx.deleteFrom('operations_plan_section').where('plan_id', '=', planId).execute()
}

/** Unit plans that have signatures already; null stands for the consolidated plan. */
export async function listSigned(db: Reader, planId: string): Promise<ReadonlySet<string | null>> {
  const rows = await db
    .selectFrom('operations_plan_signature')
    .select('unit_plan_id')
    .distinct()
    .where('plan_id', '=', planId)
    .execute()
  return new Set(rows.map(({ unit_plan_id }) => unit_plan_id))
}

export async function insertSignatures(tx: Tx, planId: string, signatures: readonly PlanSignature[]): Promise<void> {
  if (signatures.length === 0) return
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

export async function deleteSignatures(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('operations_plan_signature').where('id', '=', sql<string>`any(${ids})`).execute()
}
