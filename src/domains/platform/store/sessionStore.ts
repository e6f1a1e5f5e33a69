import { sql } from 'kysely'
import type { Actor } from '../model/actor.ts'
import { sha256 } from './canonicalJson.ts'
import type { Reader, Tx } from './database/transaction.ts'
import type { StoredAnswer } from './requestStore.ts'

export type SessionRow = { tokenHash: string; lastSeenAt: string; actor: Actor; stored: StoredAnswer | null }

/** The answer of a person to a request id, as `stored` in a query that has both. */
const storedAnswer = (personId: string, requestId: string | undefined) => sql`
  (select jsonb_build_object('bodyHash', body_hash, 'answer', answer) from platform_request
    where person_id = ${sql.ref(personId)} and request_id = ${requestId ?? null}::text) as stored`

/** The living session of a token with its person's posts of today, and what a request id was answered; undefined when it has ended. */
export async function findSession(
  db: Reader,
  token: string,
  { now, today, requestId }: { now: string; today: string; requestId: string | undefined },
): Promise<SessionRow | undefined> {
  type Row = { token_hash: string; last_seen_at: string; actor: Actor | null; stored: StoredAnswer | null }
  const { rows } = await sql<Row>`
    select token_hash, last_seen_at, platform_actor(person_id, ${today}) as actor,
      ${storedAnswer('platform_session.person_id', requestId)}
    from platform_session
    where token_hash = ${sha256(token)} and ended_at is null and expires_at > ${now}`.execute(db)
  const row = rows[0]
  if (row === undefined || row.actor === null) return undefined
  return { tokenHash: row.token_hash, lastSeenAt: row.last_seen_at, actor: row.actor, stored: row.stored }
}

/** The person with that address, for acts that the command line does in somebody's name; the rest as in a session. */
export async function findActorByEmail(
  db: Reader,
  emailFolded: string,
  { today, requestId }: { today: string; requestId: string | undefined },
): Promise<Pick<SessionRow, 'actor' | 'stored'> | undefined> {
  const { rows } = await sql<{ actor: Actor | null; stored: StoredAnswer | null }>`
    select platform_actor(id, ${today}) as actor, ${storedAnswer('platform_person.id', requestId)}
    from platform_person where email_folded = ${emailFolded}`.execute(db)
  const row = rows[0]
  if (row === undefined || row.actor === null) return undefined
  return { actor: row.actor, stored: row.stored }
}

export async function insertSession(
  tx: Tx,
  session: { token: string; personId: string; now: string; expiresAt: string; userAgent: string | null },
): Promise<void> {
  await tx
    .insertInto('platform_session')
    .values({
      token_hash: sha256(session.token),
      person_id: session.personId,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
      ended_at: null,
      user_agent: session.userAgent,
    })
    .execute()
}

/** Moves the end of a session forward while its person works. */
export async function touchSession(db: Reader, tokenHash: string, now: string, expiresAt: string): Promise<void> {
  await db
    .updateTable('platform_session')
    .set({ last_seen_at: now, expires_at: expiresAt })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function endSession(tx: Tx, tokenHash: string, now: string): Promise<void> {
  await tx.updateTable('platform_session').set({ ended_at: now }).where('token_hash', '=', tokenHash).execute()
}

/** Ends every session of a person; answers how many were open. */
export async function endSessionsOf(tx: Tx, personId: string, now: string): Promise<number> {
  const result = await tx
    .updateTable('platform_session')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
