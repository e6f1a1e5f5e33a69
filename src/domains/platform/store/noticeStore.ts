import { sql } from 'kysely'
import type { Actor } from '../model/actor.ts'
import { type NoticeChoice, type NoticeKind, noticeKinds, usualChoice } from '../model/notices/notice.ts'
import type { Reader, Tx } from './database/transaction.ts'

/** What each of these people chose, or of all; who never chose is not there. */
export async function listNoticeChoices(db: Reader, personId?: string): Promise<Map<string, NoticeChoice>> {
  let query = db
    .selectFrom('platform_notice_choice as choice')
    .leftJoin('platform_notice_muted as muted', 'muted.person_id', 'choice.person_id')
    .select(['choice.person_id as personId', 'choice.digest', 'muted.kind'])
  if (personId !== undefined) query = query.where('choice.person_id', '=', personId)
  const found = new Map<string, NoticeChoice>()
  for (const row of await query.execute()) {
    const muted = found.get(row.personId)?.muted ?? []
    // A kind that a later release does not know any more is left out.
    const kind = noticeKinds.filter((one) => one === row.kind)
    found.set(row.personId, { digest: row.digest === 'never' ? 'never' : 'daily', muted: [...muted, ...kind] })
  }
  return found
}

export async function readNoticeChoice(db: Reader, personId: string): Promise<NoticeChoice> {
  return (await listNoticeChoices(db, personId)).get(personId) ?? usualChoice
}

export async function saveNoticeChoice(
  tx: Tx,
  personId: string,
  { digest, muted }: { digest: NoticeChoice['digest']; muted: readonly NoticeKind[] },
  now: string,
): Promise<void> {
  const row = { person_id: personId, digest, chosen_at: now }
  await tx
    .insertInto('platform_notice_choice')
    .values(row)
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('platform_notice_muted').where('person_id', '=', personId).execute()
  const kinds = [...new Set(muted)]
  if (kinds.length === 0) return
  await tx
    .insertInto('platform_notice_muted')
    .values(kinds.map((kind) => ({ person_id: personId, kind })))
    .execute()
}

/** Ids of the facts that a person has read. */
export async function readFacts(db: Reader, personId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('platform_notice_read').select('fact').where('person_id', '=', personId).execute()
  return new Set(rows.map(({ fact }) => fact))
}

/** The same for everybody, by person. */
export async function readFactsOfAll(db: Reader): Promise<Map<string, Set<string>>> {
  const rows = await db.selectFrom('platform_notice_read').select(['person_id as personId', 'fact']).execute()
  const found = new Map<string, Set<string>>()
  for (const { personId, fact } of rows) found.set(personId, (found.get(personId) ?? new Set()).add(fact))
  return found
}

export async function markFacts(
  tx: Tx,
  personId: string,
  facts: readonly string[],
  { isRead, now }: { isRead: boolean; now: string },
): Promise<void> {
  if (facts.length === 0) return
  if (!isRead) {
    await tx
      .deleteFrom('platform_notice_read')
      .where('person_id', '=', personId)
      .where('fact', '=', sql<string>`any(${facts})`)
      .execute()
    return
  }
  await tx
    .insertInto('platform_notice_read')
    .values(facts.map((fact) => ({ person_id: personId, fact, read_at: now })))
    .onConflict((conflict) => conflict.columns(['person_id', 'fact']).doNothing())
    .execute()
}

/** Forgets what was read before an instant: by then it is done, or worth a second look. */
export async function forgetReadBefore(tx: Tx, instant: string): Promise<void> {
  await tx.deleteFrom('platform_notice_read').where('read_at', '<', instant).execute()
}

/** Everybody who is active and holds a post on a day, with those posts. */
export async function listActors(db: Reader, today: string): Promise<Actor[]> {
  const { rows } = await sql<{ actor: Actor | null }>`
    select platform_actor(person.id, ${today}) as actor from platform_person as person
    where person.active and exists (
      select from platform_assignment as held where held.person_id = person.id
        and held.valid_from <= ${today} and (held.valid_to is null or held.valid_to > ${today}))
    order by person.id`.execute(db)
  return rows.flatMap(({ actor }) => (actor === null ? [] : [actor]))
}
