import type { Reader } from '../../platform/index.ts'

/** Posts of the heads of sections who sign inside each unit's plan, in their order, by unit plan. */
export async function listSectionSigners(db: Reader, planId: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('operations_section_signer as signer')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'signer.unit_plan_id')
    .select(['signer.unit_plan_id as unitPlanId', 'signer.post_id as postId'])
    .where('unit_plan.plan_id', '=', planId)
    .orderBy('signer.position')
    .execute()
  const signers = new Map<string, string[]>()
  for (const { unitPlanId, postId } of rows) signers.set(unitPlanId, [...(signers.get(unitPlanId) ?? []), postId])
  return signers
}
