import type { Reader, Tx } from '../../platform/index.ts'
import type { NewStep, PlanStep } from '../model/workflow/planStep.ts'

/** Writes steps of one plan, whose row is locked, after those that it has. */
export async function insertSteps(tx: Tx, steps: readonly NewStep[]): Promise<void> {
  const [first] = steps
  if (first === undefined) return
  const { last } = await tx
    .selectFrom('operations_step')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('plan_id', '=', first.planId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('operations_step')
    .values(
      steps.map((step, index) => ({
        id: step.id,
        plan_id: step.planId,
        unit_plan_id: step.unitPlanId,
        round: step.round,
        act: step.act,
        from_status: step.from,
        to_status: step.to,
        person_id: step.personId,
        post_id: step.postId,
        post_name: step.postName,
        by_substitute: step.bySubstitute,
        reason: step.reason,
        digest: step.digest,
        session_id: step.sessionId,
        overdue: step.overdue,
        at: step.at,
        position: (last ?? 0) + index + 1,
      })),
    )
    .execute()
}

/** Every step of a plan and of the plans of its units, oldest first. */
export async function listSteps(db: Reader, planId: string): Promise<PlanStep[]> {
  const rows = await db
    .selectFrom('operations_step as step')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .leftJoin('operations_session as session', 'session.id', 'step.session_id')
    .selectAll('step')
    .select(['person.name as person_name', 'session.number as session'])
    .where('step.plan_id', '=', planId)
    .orderBy('step.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    unitPlanId: row.unit_plan_id,
    round: row.round,
    act: row.act,
    from: row.from_status,
    to: row.to_status,
    personId: row.person_id,
    personName: row.person_name,
    postId: row.post_id,
    postName: row.post_name,
    bySubstitute: row.by_substitute,
    reason: row.reason,
    digest: row.digest,
    sessionId: row.session_id,
    session: row.session,
    overdue: row.overdue,
    at: row.at,
  }))
}
