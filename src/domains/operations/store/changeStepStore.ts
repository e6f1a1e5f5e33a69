import type { Reader, Tx } from '../../platform/index.ts'
import type { ChangeRequestStatus, ChangeRequestStep } from '../model/changes/changeRequest.ts'

/** Writes a step of a request, whose plan's row is locked, after those that it has. */
export async function insertRequestStep(
  tx: Tx,
  requestId: string,
  step: Omit<ChangeRequestStep, 'personName'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('operations_request_step')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('operations_request_step')
    .values({
      id: step.id,
      request_id: requestId,
      act: step.act,
      from_status: step.from,
      to_status: step.to,
      person_id: step.personId,
      post_id: step.postId,
      post_name: step.postName,
      by_substitute: step.bySubstitute,
      reason: step.reason,
      at: step.at,
      position: (last ?? 0) + 1,
    })
    .execute()
}

/** Steps of all requests of a plan, by request, oldest first. */
export async function listRequestSteps(db: Reader, planId: string): Promise<Map<string, ChangeRequestStep[]>> {
  const rows = await db
    .selectFrom('operations_request_step as step')
    .innerJoin('operations_request as request', 'request.id', 'step.request_id')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .selectAll('step')
    .select('person.name as person_name')
    .where('request.plan_id', '=', planId)
    .orderBy('step.request_id')
    .orderBy('step.position')
    .execute()
  const steps = new Map<string, ChangeRequestStep[]>()
  for (const row of rows) {
    const own = steps.get(row.request_id) ?? []
    own.push({
      id: row.id,
      act: row.act,
      // The acts write no other words.
      from: row.from_status as ChangeRequestStatus | null,
      to: row.to_status as ChangeRequestStatus,
      personId: row.person_id,
      personName: row.person_name,
      postId: row.post_id,
      postName: row.post_name,
      bySubstitute: row.by_substitute,
      reason: row.reason,
      at: row.at,
    })
    steps.set(row.request_id, own)
  }
  return steps
}
