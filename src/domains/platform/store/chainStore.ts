import { sql } from 'kysely'
import type { Reader } from './database/transaction.ts'

/** A line of the chained log as it was hashed, with its personal part while that stands. */
export type ChainLine = {
  seq: number
  version: number
  body: string
  hash: string
  personal: { salt: string; data: string } | null
}

export type ChainHead = { seq: number; hash: string; at: string | null }

/** The last line of the chain and when it was written; nothing was written where `at` is null. */
export async function readChainHead(db: Reader): Promise<ChainHead> {
  const { rows } = await sql<ChainHead>`
    select h.seq, h.hash, l.at from platform_log_head h left join platform_log l on l.seq = h.seq`.execute(db)
  return rows[0] ?? { seq: 0, hash: '0'.repeat(64), at: null }
}

const PAGE = 1000

/** Every line up to one, in order; a page at a time is in memory. */
export async function* readChain(db: Reader, until: number): AsyncGenerator<ChainLine> {
  let after = 0
  while (after < until) {
    const rows = await db
      .selectFrom('platform_log as line')
      .leftJoin('platform_log_personal as personal', 'personal.seq', 'line.seq')
      .select(['line.seq', 'line.version', 'line.body', 'line.hash', 'personal.salt', 'personal.data'])
      .where('line.seq', '>', after)
      .where('line.seq', '<=', until)
      .orderBy('line.seq')
      .limit(PAGE)
      .execute()
    for (const { salt, data, ...line } of rows)
      yield { ...line, personal: salt === null || data === null ? null : { salt, data } }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}
