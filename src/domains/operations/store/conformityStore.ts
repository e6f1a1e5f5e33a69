import type { Reader, Tx } from '../../platform/index.ts'
import type { ConformityAct, ConformityStatus, ConformityStep } from '../model/workflow/conformity.ts'

/** Every act of conformity in a plan, oldest first. */
export async function listConformity(db: Reader, planId: string): Promise<ConformityStep[]> {
  const rows = await db
    .selectFrom('operations_conformity as step')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .selectAll('step')
    .select('person.name as person_name')
    .where('step.plan_id', '=', planId)
    .orderBy('step.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    activityId: row.activity_id,
    templateId: row.template_id,
    // The table's checks allow no other words.
    act: row.act as ConformityAct,
    from: row.from_status as ConformityStatus,
    to: row.to_status as ConformityStatus,
    digest: row.digest,
    observationId: row.observation_id,
    personId: row.person_id,
    personName: row.person_name,
    postId: row.post_id,
    postName: row.post_name,
    bySubstitute: row.by_substitute,
    reason: row.reason,
    at: row.at,
  }))
}

/** Writes acts on one plan, whose row is locked, after those that it has. */
export async function insertConformity(
  tx: Tx,
  planId: string,
  steps: readonly Omit<ConformityStep, 'personName'>[],
): Promise<void> {
  const { last } = await tx
    .selectFrom('operations_conformity')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('operations_conformity')
    .values(
      steps.map((step, index) => ({
        id: step.id,
        plan_id: planId,
        position: (last ?? 0) + index + 1,
        activity_id: step.activityId,
        template_id: step.templateId,
        act: step.act,
        from_status: step.from,
        to_status: step.to,
        digest: step.digest,
        observation_id: step.observationId,
        person_id: step.personId,
        post_id: step.postId,
        post_name: step.postName,
        by_substitute: step.bySubstitute,
        reason: step.reason,
        at: step.at,
      })),
    )
    .execute()
}
