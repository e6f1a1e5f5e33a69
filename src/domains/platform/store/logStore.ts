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

/** Canonical text of a line on both sides of its number, which is known once the head of the chain is locked. */
function aroundNumber(entry: LogEntry, commitment: string | null): { before: string; after: string } {
  // Keys in the order of canonical JSON: those before `seq`, and those after it.
  const before = {
    ...{ act: entry.act, assignment: entry.assignmentId, at: entry.at, data: entry.data ?? null },
    ...{ outcome: entry.outcome, person: entry.personId, personal: commitment },
  }
  const after = { things: [...entry.things].sort(), unit: entry.unitId, version: LOG_VERSION }
  return { before: `${canonicalJson(before).slice(0, -1)},"seq":`, after: `,${canonicalJson(after).slice(1)}` }
}

const hashInSql = (text: string) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`

/**
 * Appends one line to the chain, in one statement. Call it last in the transaction: it locks the chain's head until the commit,
 * and whoever writes next waits for that. The hash is that of `hashLine`, reckoned where the head is.
 */
export async function appendLog(tx: Tx, entry: LogEntry): Promise<number> {
  const personal =
    entry.personal === undefined ? null : { salt: randomBytes(16).toString('hex'), data: canonicalJson(entry.personal) }
  const [salt, kept] = [personal?.salt ?? null, personal?.data ?? null]
  const { before, after } = aroundNumber(entry, personal === null ? null : sha256(`${personal.salt}\n${personal.data}`))
  const things = [...new Set(entry.things)]
  const { rows } = await sql<{ seq: number }>`
    with head as materialized (
      select seq + 1 as seq, hash as prev_hash from platform_log_head for update
    ), said as (
      select seq, prev_hash, ${before}::text || seq || ${after}::text as body from head
    ), hashed as (
      select *, ${sql.raw(hashInSql(`prev_hash || E'\\n' || ${hashInSql('body')}`))} as hash from said
    ), line as (
      insert into platform_log (seq, version, at, act, outcome, person_id, unit_id, body, prev_hash, hash)
      select seq, ${LOG_VERSION}, ${entry.at}, ${entry.act}, ${entry.outcome}, ${entry.personId}, ${entry.unitId},
        body, prev_hash, hash from hashed
    ), things as (
      insert into platform_log_thing (seq, thing) select seq, unnest(${things}::text[]) from head
    ), personal as (
      insert into platform_log_personal (seq, salt, data)
      select seq, ${salt}::text, ${kept}::text from head where ${salt}::text is not null
    )
    update platform_log_head set seq = hashed.seq, hash = hashed.hash from hashed returning hashed.seq`.execute(tx)
  const [line] = rows
  if (line === undefined) throw new Error('the log has no head')
  return line.seq
}

/** When the last line of the log was written; undefined in an empty log. */
export async function findLastActAt(db: Reader): Promise<string | undefined> {
  const line = await db.selectFrom('platform_log').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return line?.at
}
