import type { Reader, Tx } from '../../platform/index.ts'
import type { Quarter } from '../model/evaluation/quarter.ts'

export type StoredEvaluation = {
  id: string
  planId: string
  quarter: Quarter
  cutId: string
  openedPost: string
  openedAt: string
  closedAt: string | null
  /** Of the bytes that were closed. */
  sha256: string | null
}

function evaluationQuery(db: Reader, year: number) {
  return db
    .selectFrom('monitoring_evaluation')
    .select([
      'id',
      'plan_id as planId',
      'quarter',
      'cut_id as cutId',
      'opened_post as openedPost',
      'opened_at as openedAt',
    ])
    .select(['closed_at as closedAt', 'sha256'])
    .where('plan_id', '=', (plan) => plan.selectFrom('operations_plan').select('id').where('year', '=', year))
}

type Row = Awaited<ReturnType<ReturnType<typeof evaluationQuery>['execute']>>[number]

// The table's check allows no others.
const toEvaluation = (row: Row): StoredEvaluation => ({ ...row, quarter: row.quarter as Quarter })

export async function listEvaluations(db: Reader, year: number): Promise<StoredEvaluation[]> {
  return (await evaluationQuery(db, year).orderBy('quarter').execute()).map(toEvaluation)
}

export async function findEvaluation(
  db: Reader,
  year: number,
  quarter: Quarter,
): Promise<StoredEvaluation | undefined> {
  const row = await evaluationQuery(db, year).where('quarter', '=', quarter).executeTakeFirst()
  return row === undefined ? undefined : toEvaluation(row)
}

/** The same, held: units share it while they write, and whoever closes it has it alone. */
export async function holdEvaluation(
  tx: Tx,
  year: number,
  quarter: Quarter,
  how: 'shared' | 'alone',
): Promise<StoredEvaluation | undefined> {
  const query = evaluationQuery(tx, year).where('quarter', '=', quarter)
  const row = await (how === 'alone' ? query.forUpdate() : query.forShare()).executeTakeFirst()
  return row === undefined ? undefined : toEvaluation(row)
}

/** Opens an evaluation with one pending part for each unit; the units must be in the scope of the transaction. */
export async function insertEvaluation(
  tx: Tx,
  evaluation: {
    id: string
    planId: string
    quarter: Quarter
    cutId: string
    personId: string
    postName: string
    at: string
  },
  parts: readonly { id: string; unitId: string }[],
): Promise<void> {
  const { id, planId, quarter, cutId, personId, postName, at } = evaluation
  const opened = { opened_by: personId, opened_post: postName, opened_at: at }
  await tx
    .insertInto('monitoring_evaluation')
    .values({ id, plan_id: planId, quarter, cut_id: cutId, ...opened })
    .execute()
  if (parts.length === 0) return
  await tx
    .insertInto('monitoring_unit_evaluation')
    .values(
      parts.map((part) => ({ id: part.id, evaluation_id: id, unit_id: part.unitId, status: 'pending', revision: 0 })),
    )
    .execute()
}

export async function markClosed(tx: Tx, id: string, { at, sha256 }: { at: string; sha256: string }): Promise<void> {
  await tx.updateTable('monitoring_evaluation').set({ closed_at: at, sha256 }).where('id', '=', id).execute()
}
