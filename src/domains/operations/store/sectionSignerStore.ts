import type { Reader, Tx } from '../../platform/index.ts'
import type { SectionSigner } from '../model/workflow/sectionSignature.ts'

/** Posts of sections that sign inside each unit's plan, in their order, by unit plan. */
export async function listSectionSigners(db: Reader, planId: string): Promise<Map<string, SectionSigner[]>> {
  const rows = await db
    .selectFrom('operations_section_signer as signer')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'signer.unit_plan_id')
    .innerJoin('platform_post as post', 'post.id', 'signer.post_id')
    .select(['signer.unit_plan_id as unitPlanId', 'signer.post_id as postId', 'post.name as postName'])
    .where('unit_plan.plan_id', '=', planId)
    .orderBy('signer.position')
    .execute()
  const signers = new Map<string, SectionSigner[]>()
  for (const { unitPlanId, ...signer } of rows) signers.set(unitPlanId, [...(signers.get(unitPlanId) ?? []), signer])
  return signers
}

/** Puts these posts in the place of those that signed in the unit's plan; signatures already given stay in the trail. */
export async function replaceSectionSigners(
  tx: Tx,
  unitPlanId: string,
  posts: readonly { postId: string; unitId: string }[],
): Promise<void> {
  await tx.deleteFrom('operations_section_signer').where('unit_plan_id', '=', unitPlanId).execute()
  if (posts.length === 0) return
  await tx
    .insertInto('operations_section_signer')
    .values(
      posts.map(({ postId, unitId }, index) => ({
        unit_plan_id: unitPlanId,
        unit_id: unitId,
        post_id: postId,
        position: index + 1,
      })),
    )
    .execute()
}
