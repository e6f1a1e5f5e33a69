import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson, sha256 } from './canonicalJson.ts'
import type { Reader, Tx } from './database/transaction.ts'

/** Version of the hashed form of a line; raised when its fields change. */
export const LOG_VERSION = 2

export type LogEntry = {
  at: string
  act: string
  outcome: 'done' | 'refused'
  personId: string | null
  assignmentId: string | null
  unitId: string | null
  /** `operations.activity:ID`: every thing that the act touched. */
  things: readonly string[]
  /** What the act did, without personal fields. */
  data: unknown
  /** Names, addresses, free text about a person: kept outside the hash behind a salted commitment. */
  personal?: unknown
}

/**
 * `hash` = SHA-256 of `prev_hash` and the SHA-256 of the canonical body, joined by a line feed: whoever gets the digest of a
 * body instead of the body can still reckon the chain (ADR 016). Lines of version 1 hashed the body itself.
 */
export function hashLine(prevHash: string, body: string, version = LOG_VERSION): string {
  return sha256(`${prevHash}\n${version === 1 ? body : sha256(body)}`)
}

/**
 * Appends one line to the chain. Call it last in the transaction: it locks the chain's head until the commit.
 */
export async function appendLog(tx: Tx, entry: LogEntry): Promise<number> {
  const personal =
    entry.personal === undefined ? null : { salt: randomBytes(16).toString('hex'), data: canonicalJson(entry.personal) }
  const head = await tx.selectFrom('platform_log_head').select(['seq', 'hash']).forUpdate().executeTakeFirstOrThrow()
  const seq = head.seq + 1
  const body = canonicalJson({
    version: LOG_VERSION,
    seq,
    at: entry.at,
    act: entry.act,
    outcome: entry.outcome,
    person: entry.personId,
    assignment: entry.assignmentId,
    unit: entry.unitId,
    things: [...entry.things].sort(),
    data: entry.data ?? null,
    personal: personal === null ? null : sha256(`${personal.salt}\n${personal.data}`),
  })
  const hash = hashLine(head.hash, body)
  const [salt, kept] = [personal?.salt ?? null, personal?.data ?? null]
  const things = [...new Set(entry.things)]
  // One statement: whoever writes next waits for the head from its lock to the commit.
  await sql`
    with line as (
      insert into platform_log (seq, version, at, act, outcome, person_id, unit_id, body, prev_hash, hash)
      values (${seq}, ${LOG_VERSION}, ${entry.at}, ${entry.act}, ${entry.outcome}, ${entry.personId}, ${entry.unitId},
        ${body}, ${head.hash}, ${hash})
    ), things as (
      insert into platform_log_thing (seq, thing) select ${seq}::bigint, unnest(${things}::text[])
    ), personal as (
      insert into platform_log_personal (seq, salt, data)
      select ${seq}::bigint, ${salt}::text, ${kept}::text where ${salt}::text is not null
    )
    update platform_log_head set seq = ${seq}, hash = ${hash}`.execute(tx)
  return seq
}

/** When the last line of the log was written; undefined in an empty log. */
export async function findLastActAt(db: Reader): Promise<string | undefined> {
  const line = await db.selectFrom('platform_log').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return line?.at
}
