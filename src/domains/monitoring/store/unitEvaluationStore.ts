import type { Reader, Tx } from '../../platform/index.ts'
import type { EvaluationAct } from '../model/evaluation/evaluationWorkflow.ts'
import type {
  EvaluationCause,
  UnitEvaluationContent,
  UnitEvaluationStatus,
} from '../model/evaluation/unitEvaluation.ts'

export type StoredPart = {
  id: string
  unitId: string
  status: UnitEvaluationStatus
  revision: number
  content: UnitEvaluationContent
}

/** What the units said, in no order of their own. */
export async function listParts(db: Reader, evaluationId: string): Promise<StoredPart[]> {
  const rows = await db
    .selectFrom('monitoring_unit_evaluation')
    .select(['id', 'unit_id as unitId', 'status', 'revision'])
    .where('evaluation_id', '=', evaluationId)
    .execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const causes = await db
    .selectFrom('monitoring_evaluation_cause')
    .select(['unit_evaluation_id as partId', 'cause', 'text'])
    .where('unit_evaluation_id', 'in', ids)
    .orderBy('position')
    .execute()
  const proposals = await db
    .selectFrom('monitoring_evaluation_proposal')
    .select(['unit_evaluation_id as partId', 'text', 'post_id as postId', 'due_on as dueOn'])
    .where('unit_evaluation_id', 'in', ids)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    status: row.status as UnitEvaluationStatus,
    content: {
      // The contract lets no other cause in.
      causes: causes
        .filter(({ partId }) => partId === row.id)
        .map(({ cause, text }) => ({ cause: cause as EvaluationCause, text })),
      commitments: proposals
        .filter(({ partId }) => partId === row.id)
        .map(({ text, postId, dueOn }) => ({ text, postId, dueOn })),
    },
  }))
}

/** A part held until the act ends, with what is in it then. */
export async function holdPart(tx: Tx, evaluationId: string, unitId: string): Promise<StoredPart | undefined> {
  await tx
    .selectFrom('monitoring_unit_evaluation')
    .select('id')
    .where('evaluation_id', '=', evaluationId)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .execute()
  return (await listParts(tx, evaluationId)).find((part) => part.unitId === unitId)
}

/** Writes what a unit says whole, over what it said before. */
export async function saveContent(
  tx: Tx,
  { id, unitId, revision }: Pick<StoredPart, 'id' | 'unitId' | 'revision'>,
  { causes, commitments }: UnitEvaluationContent,
  newId: () => string,
): Promise<void> {
  await tx.deleteFrom('monitoring_evaluation_cause').where('unit_evaluation_id', '=', id).execute()
  await tx.deleteFrom('monitoring_evaluation_proposal').where('unit_evaluation_id', '=', id).execute()
  const common = (position: number) => ({ id: newId(), unit_evaluation_id: id, unit_id: unitId, position })
  if (causes.length > 0)
    await tx
      .insertInto('monitoring_evaluation_cause')
      .values(causes.map(({ cause, text }, at) => ({ ...common(at + 1), cause, text })))
      .execute()
  if (commitments.length > 0)
    await tx
      .insertInto('monitoring_evaluation_proposal')
      .values(
        commitments.map(({ text, postId, dueOn }, at) => ({ ...common(at + 1), text, post_id: postId, due_on: dueOn })),
      )
      .execute()
  await tx.updateTable('monitoring_unit_evaluation').set({ revision }).where('id', '=', id).execute()
}

export type EvaluationStep = {
  act: EvaluationAct
  comment: string | null
  personId: string
  personName: string
  postName: string
  at: string
}

export type NewEvaluationStep = Omit<EvaluationStep, 'personName'> & {
  id: string
  partId: string
  unitId: string
  from: UnitEvaluationStatus
  to: UnitEvaluationStatus
  bySubstitute: boolean
}

/** Takes a part to another state; its row must be held. */
export async function insertEvaluationStep(tx: Tx, step: NewEvaluationStep): Promise<void> {
  const { id, partId, unitId, act, from, to, comment, personId, postName, bySubstitute, at } = step
  const { last } = await tx
    .selectFrom('monitoring_evaluation_step')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('unit_evaluation_id', '=', partId)
    .executeTakeFirstOrThrow()
  const who = { person_id: personId, post_name: postName, by_substitute: bySubstitute, at }
  await tx
    .insertInto('monitoring_evaluation_step')
    .values({
      ...{ id, unit_evaluation_id: partId, unit_id: unitId, act, from_status: from, to_status: to, comment, ...who },
      position: (last ?? 0) + 1,
    })
    .execute()
  await tx
    .updateTable('monitoring_unit_evaluation')
    .set((eb) => ({ status: to, revision: eb('revision', '+', 1) }))
    .where('id', '=', partId)
    .execute()
}

/** The trails of the units' parts, each oldest first. */
export async function listEvaluationSteps(
  db: Reader,
  evaluationId: string,
): Promise<(EvaluationStep & { partId: string })[]> {
  const rows = await db
    .selectFrom('monitoring_evaluation_step as step')
    .innerJoin('monitoring_unit_evaluation as part', 'part.id', 'step.unit_evaluation_id')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .select(['part.id as partId', 'step.act', 'step.comment', 'step.post_name as postName', 'step.at'])
    .select(['person.id as personId', 'person.name as personName'])
    .where('part.evaluation_id', '=', evaluationId)
    .orderBy('step.position')
    .execute()
  return rows.map((row) => ({ ...row, act: row.act as EvaluationAct }))
}
