import { randomBytes } from 'node:crypto'
import { canonicalJson, sha256 } from './canonicalJson.ts'
import type { Tx } from './database/transaction.ts'

/** Version of the hashed form of a line; raised when its fields change. */
export const LOG_VERSION = 1

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

/** The hashed form of a line: `hash` = SHA-256 of `prev_hash` and the canonical body, joined by a line feed. */
export function hashLine(prevHash: string, body: string): string {
  return sha256(`${prevHash}\n${body}`)
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
  await tx
    .insertInto('platform_log')
    .values({
      seq,
      version: LOG_VERSION,
      at: entry.at,
      act: entry.act,
      outcome: entry.outcome,
      person_id: entry.personId,
      unit_id: entry.unitId,
      body,
      prev_hash: head.hash,
      hash,
    })
    .execute()
  const things = [...new Set(entry.things)]
  if (things.length > 0)
    await tx
      .insertInto('platform_log_thing')
      .values(things.map((thing) => ({ seq, thing })))
      .execute()
  if (personal !== null)
    await tx
      .insertInto('platform_log_personal')
      .values({ seq, ...personal })
      .execute()
  await tx.updateTable('platform_log_head').set({ seq, hash }).execute()
  return seq
}
