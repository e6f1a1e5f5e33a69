import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import type { KeptDeclaration } from '../model/closing/closingRows.ts'
import type { ClosingDeclaration, DeclarableState } from '../model/closing/closingState.ts'
import type { UnitClosingStatus } from '../model/closing/unitClosing.ts'

/** How far the closing of each unit's plan is, by unit plan; who never began is left out. */
export async function listClosings(db: Reader, planId: string): Promise<Map<string, UnitClosingStatus>> {
  const rows = await db
    .selectFrom('operations_closing')
    .select(['unit_plan_id', 'status'])
    .where('plan_id', '=', planId)
    .execute()
  // The table's check allows no other words.
  return new Map(rows.map(({ unit_plan_id, status }) => [unit_plan_id, status as UnitClosingStatus]))
}

type Place = { planId: string; unitId: string }

/** Puts the closing of a unit's plan into a state; the unit must be in the scope of the transaction. */
export async function saveClosingStatus(
  tx: Tx,
  { unitPlanId, planId, unitId }: Place & { unitPlanId: string },
  status: UnitClosingStatus,
): Promise<void> {
  await tx
    .insertInto('operations_closing')
    .values({ unit_plan_id: unitPlanId, plan_id: planId, unit_id: unitId, status })
    .onConflict((conflict) => conflict.column('unit_plan_id').doUpdateSet({ status }))
    .execute()
}

/** What the units of a plan declared, by activity. */
export async function listDeclarations(db: Reader, planId: string): Promise<Map<string, KeptDeclaration>> {
  const rows = await db
    .selectFrom('operations_closing_row')
    .select(['activity_id as activityId', 'state', 'ground', 'evidence', 'comment', 'revision'])
    .select(['person_id as personId', 'at'])
    .where('plan_id', '=', planId)
    .execute()
  // The table's check allows no other words.
  return new Map(rows.map((row) => [row.activityId, { ...row, state: row.state as DeclarableState | null }]))
}

/** What was declared of one activity, or null. */
export async function findDeclaredState(db: Reader, activityId: string): Promise<DeclarableState | null> {
  const row = await db
    .selectFrom('operations_closing_row')
    .select('state')
    .where('activity_id', '=', activityId)
    .executeTakeFirst()
  // The table's check allows no other words.
  return (row?.state ?? null) as DeclarableState | null
}

/** Writes declarations of one unit over those that are there, each with the next revision. */
export async function saveDeclarations(
  tx: Tx,
  { planId, unitId }: Place,
  declarations: readonly ClosingDeclaration[],
  by: { personId: string; at: string },
): Promise<void> {
  if (declarations.length === 0) return
  await tx
    .insertInto('operations_closing_row')
    .values(
      declarations.map(({ activityId, state, ground, evidence }) => ({
        ...{ activity_id: activityId, plan_id: planId, unit_id: unitId, state, ground, evidence },
        ...{ revision: 1, person_id: by.personId, at: by.at },
      })),
    )
    .onConflict((conflict) =>
      conflict.column('activity_id').doUpdateSet((eb) => ({
        unit_id: eb.ref('excluded.unit_id'),
        state: eb.ref('excluded.state'),
        ground: eb.ref('excluded.ground'),
        evidence: eb.ref('excluded.evidence'),
        revision: eb('operations_closing_row.revision', '+', 1),
        person_id: eb.ref('excluded.person_id'),
        at: eb.ref('excluded.at'),
      })),
    )
    .execute()
}

/** Leaves exactly the given remarks on the declarations of a unit; none of the others keeps an older one. */
export async function replaceComments(
  tx: Tx,
  { planId, unitId }: Place,
  comments: readonly { activityId: string; text: string }[],
): Promise<void> {
  const own = tx.updateTable('operations_closing_row').where('plan_id', '=', planId).where('unit_id', '=', unitId)
  await own.set({ comment: null }).execute()
  for (const { activityId, text } of comments)
    await own.set({ comment: text }).where('activity_id', '=', activityId).execute()
}

/** Activities that were split or merged into others: they go on there. */
export async function listContinued(db: Reader, planId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('operations_lineage as lineage')
    .innerJoin('operations_request as request', 'request.id', 'lineage.request_id')
    .select('lineage.from_activity_id as id')
    .where('request.plan_id', '=', planId)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** An activity of the next year in which a moved one goes on. */
export type NextYear = { fromId: string; id: string; code: string; name: string; unitId: string; year: number }

/**
 * Where the given activities go on in the plan of the next year: the activity that somebody linked, or else their living
 * copy. By the id of the activity that was moved.
 */
export async function listNextYear(db: Reader, activityIds: readonly string[]): Promise<Map<string, NextYear>> {
  if (activityIds.length === 0) return new Map()
  const { rows } = await sql<NextYear>`
    select distinct on (f.id) f.id as "fromId", a.id, a.code, a.name, a.unit_id as "unitId", p.year
    from unnest(${activityIds}::text[]) as f (id)
    left join operations_moved_activity m on m.from_activity_id = f.id
    join operations_activity a on a.annulled_at is null and (a.id = m.to_activity_id or a.copied_from = f.id)
    join operations_unit_plan u on u.id = a.unit_plan_id join operations_plan p on p.id = u.plan_id
    order by f.id, (a.id = m.to_activity_id) desc nulls last, a.id`.execute(db)
  return new Map(rows.map((row) => [row.fromId, row]))
}

/** An activity of the year before that goes on in this one. */
export type CameFrom = { id: string; code: string; name: string; year: number; ground: string }

/** What was moved into an activity: the links to it, and the row that it was copied from where that was moved. */
export async function listMovedInto(db: Reader, activityId: string): Promise<CameFrom[]> {
  const { rows } = await sql<CameFrom>`
    select a.id, a.code, a.name, p.year, r.ground from operations_activity t
    join operations_closing_row r on r.state = 'moved' and (r.activity_id = t.copied_from
      or r.activity_id in (select from_activity_id from operations_moved_activity where to_activity_id = t.id))
    join operations_activity a on a.id = r.activity_id
    join operations_unit_plan u on u.id = a.unit_plan_id join operations_plan p on p.id = u.plan_id
    where t.id = ${activityId} and (t.id = (select to_activity_id from operations_moved_activity m where m.from_activity_id = a.id)
      or not exists (select 1 from operations_moved_activity m where m.from_activity_id = a.id))
    order by p.year desc, a.code, a.id`.execute(db)
  return rows
}

/** Links a moved activity to the one in which it goes on; null takes the link away. */
export async function saveMovedLink(
  tx: Tx,
  fromId: string,
  toId: string | null,
  by: { personId: string; at: string },
): Promise<void> {
  await tx.deleteFrom('operations_moved_activity').where('from_activity_id', '=', fromId).execute()
  if (toId !== null)
    await tx
      .insertInto('operations_moved_activity')
      .values({ from_activity_id: fromId, to_activity_id: toId, person_id: by.personId, at: by.at })
      .execute()
}
