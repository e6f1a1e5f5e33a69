import { sql } from 'kysely'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Change } from '../model/activityChange.ts'

/** Why a set of changes was made; names the sentence of the history. */
export const changeKinds = ['edit', 'months', 'bulk', 'repair', 'template', 'undo', 'add', 'annul', 'request'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One save: everything that it changed, in order, so that it can be undone as a whole. */
export type ChangeSet = {
  id: string
  planId: string
  kind: ChangeKind
  personId: string
  at: string
  summary: string
  changes: Change[]
  undoneAt: string | null
}

export async function insertChangeSet(
  tx: Tx,
  set: Omit<ChangeSet, 'undoneAt'>,
  activityIds: readonly string[],
): Promise<void> {
  await tx
    .insertInto('operations_change')
    .values({
      id: set.id,
      plan_id: set.planId,
      kind: set.kind,
      person_id: set.personId,
      at: set.at,
      summary: set.summary,
      changes: JSON.stringify(set.changes),
    })
    .execute()
  const rows = [...new Set(activityIds)].map((id) => ({ change_id: set.id, activity_id: id }))
  for (let start = 0; start < rows.length; start += 5000) {
    await tx
      .insertInto('operations_change_activity')
      .values(rows.slice(start, start + 5000))
      .execute()
  }
}

/** @throws DomainError `operations.changeNotFound`. */
export async function getChangeSet(db: Reader, planId: string, id: string): Promise<ChangeSet> {
  const row = await db
    .selectFrom('operations_change')
    .selectAll()
    .where('id', '=', id)
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('operations.changeNotFound', 'notFound', { id })
  return {
    id: row.id,
    planId: row.plan_id,
    kind: row.kind as ChangeKind,
    personId: row.person_id,
    at: row.at,
    summary: row.summary,
    changes: JSON.parse(row.changes),
    undoneAt: row.undone_at,
  }
}

/** Every activity that a set touched, also where it changed no field (added, annulled). */
export async function listActivityIdsOf(db: Reader, changeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('operations_change_activity')
    .select('activity_id')
    .where('change_id', '=', changeId)
    .execute()
  return rows.map((row) => row.activity_id)
}

export async function markUndone(tx: Tx, id: string, now: string): Promise<void> {
  await tx.updateTable('operations_change').set({ undone_at: now }).where('id', '=', id).execute()
}

export type HistoryEntry = ChangeSet & { personName: string }

/** Saves that touched an activity, newest first, each with only its own changes. */
export async function listHistory(db: Reader, activityId: string): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('operations_change_activity as link')
    .innerJoin('operations_change as change', 'change.id', 'link.change_id')
    .innerJoin('platform_person as person', 'person.id', 'change.person_id')
    .selectAll('change')
    .select('person.name as person_name')
    .where('link.activity_id', '=', activityId)
    .orderBy('change.at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    kind: row.kind as ChangeKind,
    personId: row.person_id,
    personName: row.person_name,
    at: row.at,
    summary: row.summary,
    changes: (JSON.parse(row.changes) as Change[]).filter((change) => change.activityId === activityId),
    undoneAt: row.undone_at,
  }))
}

/** Who last changed each of the activities and when, for conflicts that name both sides. */
export async function listLastChanges(
  db: Reader,
  activityIds: readonly string[],
): Promise<Map<string, { by: string; at: string }>> {
  if (activityIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; by: string; at: string }>`
    select distinct on (l.activity_id) l.activity_id as id, p.name as by, c.at from operations_change_activity l
    join operations_change c on c.id = l.change_id join platform_person p on p.id = c.person_id
    where l.activity_id = any(${activityIds}) order by l.activity_id, c.at desc`.execute(db)
  return new Map(rows.map(({ id, by, at }) => [id, { by, at }]))
}

/** Activities among the given ones that a set outside `own` changed from an instant on, and nobody undid. */
export async function listChangedSince(
  db: Reader,
  activityIds: readonly string[],
  own: readonly string[],
  since: string,
): Promise<{ id: string; code: string; name: string }[]> {
  if (activityIds.length === 0) return []
  const { rows } = await sql<{ id: string; code: string; name: string }>`
    select distinct a.id, a.code, a.name from operations_change_activity l
    join operations_change c on c.id = l.change_id join operations_activity a on a.id = l.activity_id
    where l.activity_id = any(${activityIds}) and c.at >= ${since} and not (c.id = any(${own})) and c.kind <> 'undo' and c.undone_at is null
    order by a.code`.execute(db)
  return rows
}

/** Who changed activities of each unit plan and when last, by unit plan: what was undone counts too. */
export async function listEditors(
  db: Reader,
  planId: string,
): Promise<{ unitPlanId: string; personId: string; at: string }[]> {
  return db
    .selectFrom('operations_change as change')
    .innerJoin('operations_change_activity as link', 'link.change_id', 'change.id')
    .innerJoin('operations_activity as activity', 'activity.id', 'link.activity_id')
    .select(({ fn }) => [
      'activity.unit_plan_id as unitPlanId',
      'change.person_id as personId',
      fn.max<string>('change.at').as('at'),
    ])
    .where('change.plan_id', '=', planId)
    .groupBy(['activity.unit_plan_id', 'change.person_id'])
    .execute()
}
