import type { Reader, Tx } from '../../platform/index.ts'
import { type Coordination, type CoordinationStatus, stopsSubmission } from '../model/workflow/coordination.ts'

/** Requests between units for living activities of a plan, oldest first, with the names of who asked and answered. */
export async function listCoordination(db: Reader, planId: string): Promise<Coordination[]> {
  const rows = await db
    .selectFrom('operations_coordination as request')
    .innerJoin('operations_activity as activity', 'activity.id', 'request.activity_id')
    .innerJoin('platform_person as asker', 'asker.id', 'request.asked_by')
    .leftJoin('platform_person as answerer', 'answerer.id', 'request.answered_by')
    .select(['request.id', 'request.activity_id as activityId', 'request.asking_unit_id as askingUnitId'])
    .select(['request.asked_unit_id as askedUnitId', 'request.what', 'request.joint', 'request.status'])
    .select(['request.answer', 'request.pending_reason as pendingReason'])
    .select(['request.joint_activity_id as jointActivityId', 'request.asked_at as askedAt'])
    .select(['request.answered_at as answeredAt', 'asker.name as askedBy', 'answerer.name as answeredBy'])
    .where('request.plan_id', '=', planId)
    .where('activity.annulled_at', 'is', null)
    .orderBy('request.asked_at')
    .orderBy('request.id')
    .execute()
  // The table's check allows no other words.
  return rows.map((row) => ({ ...row, status: row.status as CoordinationStatus }))
}

/** Requests that stop the plan of the unit that asks, counted by that unit. */
export async function countOpenCoordination(db: Reader, planId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const request of (await listCoordination(db, planId)).filter(stopsSubmission))
    counts.set(request.askingUnitId, (counts.get(request.askingUnitId) ?? 0) + 1)
  return counts
}

export type NewCoordination = Pick<
  Coordination,
  'id' | 'activityId' | 'askingUnitId' | 'askedUnitId' | 'what' | 'joint'
>

/** Asks: one living request for each pair of activity and unit. */
export async function insertCoordination(
  tx: Tx,
  planId: string,
  requests: readonly NewCoordination[],
  asked: { personId: string; at: string },
): Promise<void> {
  await tx
    .insertInto('operations_coordination')
    .values(
      requests.map((request) => ({
        id: request.id,
        plan_id: planId,
        activity_id: request.activityId,
        asking_unit_id: request.askingUnitId,
        asked_unit_id: request.askedUnitId,
        what: request.what,
        joint: request.joint,
        status: 'pending',
        asked_by: asked.personId,
        asked_at: asked.at,
      })),
    )
    .execute()
}

/** What a step leaves of a request; what is not named stays as it was. */
export type CoordinationStep = {
  status: CoordinationStatus
  answer?: { text: string | null; personId: string; at: string }
  pendingReason?: string
  jointActivityId?: string
}

export async function saveCoordinationStep(tx: Tx, id: string, step: CoordinationStep): Promise<void> {
  const { answer } = step
  await tx
    .updateTable('operations_coordination')
    .set({
      status: step.status,
      ...(answer === undefined ? {} : { answer: answer.text, answered_by: answer.personId, answered_at: answer.at }),
      ...(step.pendingReason === undefined ? {} : { pending_reason: step.pendingReason }),
      ...(step.jointActivityId === undefined ? {} : { joint_activity_id: step.jointActivityId }),
    })
    .where('id', '=', id)
    .execute()
}
