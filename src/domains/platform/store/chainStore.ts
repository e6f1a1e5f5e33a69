import { sql } from 'kysely'
import { dayIn } from '../../../kernel/clock.ts'
import { dayAfter, dayBefore, startOfDay } from '../model/calendarDay.ts'
import type { DayHead } from '../model/dayHead.ts'
import { sha256 } from './canonicalJson.ts'
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

/** Days whose heads are shown. */
const DAYS = 31
/** An act counts from when it began: a day is shown once whatever began in it has surely ended. */
const SETTLED_MS = 60 * 60 * 1000

/**
 * The last line of the log at the end of each of the last days that have ended, newest first; a head that was shown once is the
 * same for ever. Days before the first line have none.
 *
 * @param until the last of the days, where it is not yesterday: one that has not ended is not shown either.
 */
export async function readDayHeads(
  db: Reader,
  { timeZone, now, until }: { timeZone: string; now: string; until?: string | undefined },
): Promise<DayHead[]> {
  const ended = dayBefore(dayIn(timeZone, new Date(Date.parse(now) - SETTLED_MS).toISOString()))
  const last = until === undefined || until > ended ? ended : until
  const days: string[] = []
  for (let day = last; days.length < DAYS; day = dayBefore(day)) days.push(day)
  const ends = days.map((day) => startOfDay(dayAfter(day), timeZone))
  const { rows } = await sql<DayHead>`
    select asked.day, line.seq, line.hash
    from unnest(${days}::text[], ${ends}::text[]) as asked (day, ended)
    cross join lateral (
      select seq, hash from platform_log where at < asked.ended order by at desc, seq desc limit 1
    ) as line
    order by asked.day desc`.execute(db)
  return rows
}

export const CHAIN_HEADER = 'numero,forma,texto_sha256,huella'

/** A line of the chain as digests: enough to reckon the chain again, and nothing of what was done. */
export function chainRow({ seq, version, body, hash }: ChainLine): string {
  return `${seq},${version},${sha256(body)},${hash}`
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
