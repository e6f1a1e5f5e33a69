import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Attendee, PlanSession, PlanSessionKind, Presented } from '../model/workflow/planSession.ts'

function groupBy<T extends { session_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.session_id, [...(groups.get(row.session_id) ?? []), row])
  return groups
}

/** Rows of sessions in their order: who came, what was presented, what was agreed. */
async function partsOf(db: Reader, planId: string) {
  const own = db.selectFrom('operations_session').select('id').where('plan_id', '=', planId)
  const [attendees, items, agreements] = await Promise.all([
    db
      .selectFrom('operations_session_attendee')
      .selectAll()
      .where('session_id', 'in', own)
      .orderBy('position')
      .execute(),
    db.selectFrom('operations_session_item').selectAll().where('session_id', 'in', own).orderBy('position').execute(),
    db
      .selectFrom('operations_session_agreement')
      .selectAll()
      .where('session_id', 'in', own)
      .orderBy('position')
      .execute(),
  ])
  return { attendees: groupBy(attendees), items: groupBy(items), agreements: groupBy(agreements) }
}

/** Sessions of a plan, newest first. */
export async function listPlanSessions(db: Reader, planId: string): Promise<PlanSession[]> {
  const rows = await db
    .selectFrom('operations_session as session')
    .innerJoin('platform_person as opener', 'opener.id', 'session.person_id')
    .leftJoin('platform_person as closer', 'closer.id', 'session.closed_by')
    .leftJoin('operations_session as earlier', 'earlier.id', 'session.corrects_id')
    .selectAll('session')
    .select(['opener.name as opened_by', 'closer.name as closer', 'earlier.number as corrects'])
    .where('session.plan_id', '=', planId)
    .orderBy('session.number', 'desc')
    .execute()
  if (rows.length === 0) return []
  const parts = await partsOf(db, planId)
  return rows.map((row): PlanSession => {
    const { id, number, place, revision, corrects, closer, closed_at, closed_post } = row
    const closed =
      closed_at === null || closer === null ? null : { personName: closer, postName: closed_post ?? '', at: closed_at }
    return {
      id,
      planId,
      number,
      status: closed === null ? 'open' : 'closed',
      // The table's check allows no other words.
      kind: row.kind as PlanSessionKind,
      place,
      heldOn: row.held_on,
      corrects,
      revision,
      attendees: (parts.attendees.get(id) ?? []).map(
        (one): Attendee => ({
          postId: one.post_id,
          personId: one.person_id,
          postName: one.post_name,
          personName: one.person_name,
          bySubstitute: one.by_substitute,
        }),
      ),
      presented: (parts.items.get(id) ?? []).map(
        ({ unit_plan_id: unitPlanId, status, sha256, at }): Presented => ({ unitPlanId, status, sha256, at }),
      ),
      agreements: (parts.agreements.get(id) ?? []).map(({ body }) => body),
      openedBy: row.opened_by,
      closed,
    }
  })
}

/** @throws DomainError `operations.sessionNotFound`. */
export async function getPlanSession(db: Reader, planId: string, number: number): Promise<PlanSession> {
  const found = (await listPlanSessions(db, planId)).find((session) => session.number === number)
  if (found === undefined) throw new DomainError('operations.sessionNotFound', 'notFound', { number })
  return found
}

export type SessionContent = Pick<
  PlanSession,
  'kind' | 'place' | 'heldOn' | 'attendees' | 'presented' | 'agreements'
> & {
  correctsId: string | null
}

/** Opens the next session of a plan whose row is locked, empty, and gives its number. */
export async function insertPlanSession(
  tx: Tx,
  session: { id: string; planId: string; personId: string; at: string },
  { kind, place, heldOn, correctsId }: SessionContent,
): Promise<number> {
  const { last } = await tx
    .selectFrom('operations_session')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where('plan_id', '=', session.planId)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await tx
    .insertInto('operations_session')
    .values({
      id: session.id,
      plan_id: session.planId,
      number,
      kind,
      place,
      held_on: heldOn,
      corrects_id: correctsId,
      person_id: session.personId,
      at: session.at,
    })
    .execute()
  return number
}

/** Writes everything of an open session in the place of what it had, and raises its revision. */
export async function saveSessionContent(tx: Tx, id: string, content: SessionContent): Promise<void> {
  const { kind, place, heldOn, correctsId, attendees, agreements } = content
  await tx
    .updateTable('operations_session')
    .set((eb) => ({ kind, place, held_on: heldOn, corrects_id: correctsId, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('operations_session_attendee').where('session_id', '=', id).execute()
  if (attendees.length > 0)
    await tx
      .insertInto('operations_session_attendee')
      .values(
        attendees.map((one, index) => ({
          session_id: id,
          position: index + 1,
          post_id: one.postId,
          person_id: one.personId,
          post_name: one.postName,
          person_name: one.personName,
          by_substitute: one.bySubstitute,
        })),
      )
      .execute()
  await tx.deleteFrom('operations_session_agreement').where('session_id', '=', id).execute()
  if (agreements.length > 0)
    await tx
      .insertInto('operations_session_agreement')
      .values(agreements.map((body, index) => ({ session_id: id, position: index + 1, body })))
      .execute()
  await savePresented(tx, id, content.presented)
}

/** Puts what was presented in the place of what the session had. */
export async function savePresented(tx: Tx, id: string, presented: readonly Presented[]): Promise<void> {
  await tx.deleteFrom('operations_session_item').where('session_id', '=', id).execute()
  if (presented.length === 0) return
  await tx
    .insertInto('operations_session_item')
    .values(
      presented.map(({ unitPlanId, status, sha256, at }, index) => ({
        session_id: id,
        position: index + 1,
        unit_plan_id: unitPlanId,
        status,
        sha256,
        at,
      })),
    )
    .execute()
}

export async function closePlanSession(
  tx: Tx,
  id: string,
  closed: { personId: string; postName: string; at: string },
): Promise<void> {
  await tx
    .updateTable('operations_session')
    .set({ closed_at: closed.at, closed_by: closed.personId, closed_post: closed.postName })
    .where('id', '=', id)
    .execute()
}
