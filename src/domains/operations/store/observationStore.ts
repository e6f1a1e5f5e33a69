import type { Reader, Tx } from '../../platform/index.ts'
import type { Observation } from '../model/workflow/observation.ts'

function select(db: Reader) {
  return db
    .selectFrom('operations_observation as observation')
    .innerJoin('platform_person as author', 'author.id', 'observation.person_id')
    .leftJoin('platform_person as answerer', 'answerer.id', 'observation.answered_by')
    .leftJoin('platform_person as settler', 'settler.id', 'observation.settled_by')
    .selectAll('observation')
    .select(['author.name as author_name', 'answerer.name as answerer_name', 'settler.name as settler_name'])
    .orderBy('observation.at')
    .orderBy('observation.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function toObservation(row: Row): Observation {
  return {
    id: row.id,
    planId: row.plan_id,
    unitPlanId: row.unit_plan_id,
    activityId: row.activity_id,
    field: row.field,
    round: row.round,
    text: row.text,
    personId: row.person_id,
    personName: row.author_name,
    postName: row.post_name,
    at: row.at,
    answer:
      row.answer === null || row.answered_at === null
        ? null
        : { text: row.answer, personName: row.answerer_name ?? '', at: row.answered_at },
    end:
      row.outcome === null || row.settled_at === null
        ? null
        : {
            outcome: row.outcome === 'withdrawn' ? 'withdrawn' : 'resolved',
            personName: row.settler_name ?? '',
            at: row.settled_at,
          },
  }
}

/** Every observation of a plan, oldest first. */
export async function listObservations(db: Reader, planId: string): Promise<Observation[]> {
  return (await select(db).where('observation.plan_id', '=', planId).execute()).map(toObservation)
}

export type NewObservation = Omit<Observation, 'personName' | 'answer' | 'end'>

export async function insertObservations(tx: Tx, observations: readonly NewObservation[]): Promise<void> {
  if (observations.length === 0) return
  await tx
    .insertInto('operations_observation')
    .values(
      observations.map((one) => ({
        id: one.id,
        plan_id: one.planId,
        unit_plan_id: one.unitPlanId,
        activity_id: one.activityId,
        field: one.field,
        round: one.round,
        text: one.text,
        person_id: one.personId,
        post_name: one.postName,
        at: one.at,
      })),
    )
    .execute()
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  answer: { text: string; personId: string; at: string },
): Promise<void> {
  await tx
    .updateTable('operations_observation')
    .set({ answer: answer.text, answered_by: answer.personId, answered_at: answer.at })
    .where('id', '=', id)
    .execute()
}

export async function saveEnd(
  tx: Tx,
  ids: readonly string[],
  end: { outcome: 'resolved' | 'withdrawn'; personId: string; at: string },
): Promise<void> {
  await tx
    .updateTable('operations_observation')
    .set({ outcome: end.outcome, settled_by: end.personId, settled_at: end.at })
    .where('id', 'in', ids)
    .execute()
}
