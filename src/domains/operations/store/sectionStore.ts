import type { Reader, Tx } from '../../platform/index.ts'
import { type PlanSection, type PlanSignature, planSectionSchema } from '../model/planSection.ts'

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

/** Puts the given sections in the place of all that the plan had. */
export async function replaceSections(tx: Tx, planId: string, sections: readonly PlanSection[]): Promise<void> {
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

/**
 * Puts the given signatures in the place of all that the plan and its units' plans had.
 *
 * @param unitOf unit of each unit plan that signs.
 */
export async function replaceSignatures(
  tx: Tx,
  planId: string,
  signatures: readonly PlanSignature[],
  unitOf: ReadonlyMap<string, string>,
  newId: () => string,
): Promise<void> {
  await tx.deleteFrom('operations_plan_signature').where('plan_id', '=', planId).execute()
  if (signatures.length === 0) return
  const rows = signatures.map(({ unitPlanId, act, name, post }, index) => ({
    id: newId(),
    plan_id: planId,
    unit_plan_id: unitPlanId,
    unit_id: unitPlanId === null ? null : (unitOf.get(unitPlanId) ?? null),
    position: index + 1,
    act,
    name,
    post,
  }))
  await tx.insertInto('operations_plan_signature').values(rows).execute()
}
