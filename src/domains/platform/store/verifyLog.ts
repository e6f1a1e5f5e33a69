import { sql } from 'kysely'
import { z } from 'zod'
import { canonicalJson, sha256 } from './canonicalJson.ts'
import type { Reader } from './database/transaction.ts'
import { hashLine } from './logStore.ts'

/** Why a line does not hold; each names what somebody must have touched. */
export type BreakReason =
  /** A line between two others, or at the end, is gone. */
  | 'missing'
  /** The line does not hang from the one before. */
  | 'prevHash'
  /** Body and hash do not agree. */
  | 'hash'
  /** A column that is read beside the body says something else than the body. */
  | 'columns'
  /** The things by which the line is found are not those of its body. */
  | 'things'
  /** The personal part is not the one that was committed to. An erased one is fine. */
  | 'personal'
  /** The chain's head is not its last line. */
  | 'head'

export type ChainBreak = { seq: number; reason: BreakReason }
export type ChainReport = { lines: number; head: string; firstBroken: ChainBreak | null }

const PAGE = 500
const GENESIS = '0'.repeat(64)

const bodyShape = z.object({
  version: z.number(),
  seq: z.number(),
  at: z.string(),
  act: z.string(),
  outcome: z.string(),
  person: z.string().nullable(),
  unit: z.string().nullable(),
  things: z.array(z.string()),
  personal: z.string().nullable(),
})
type Body = z.output<typeof bodyShape>

type Line = Awaited<ReturnType<typeof readPage>>[number]

function readPage(db: Reader, after: number, until: number) {
  return db
    .selectFrom('platform_log as line')
    .leftJoin('platform_log_personal as personal', 'personal.seq', 'line.seq')
    .selectAll('line')
    .select(['personal.salt', 'personal.data as personalData'])
    .where('line.seq', '>', after)
    .where('line.seq', '<=', until)
    .orderBy('line.seq')
    .limit(PAGE)
    .execute()
}

async function readThings(db: Reader, first: number, last: number): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom('platform_log_thing')
    .select(['seq', 'thing'])
    .where('seq', '>=', first)
    .where('seq', '<=', last)
    .execute()
  const things = new Map<number, string[]>()
  for (const { seq, thing } of rows) things.set(seq, [...(things.get(seq) ?? []), thing])
  return things
}

function parseBody(text: string): Body | undefined {
  try {
    const parsed = bodyShape.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

function columnsAgree(line: Line, body: Body): boolean {
  return (
    line.version === body.version &&
    line.seq === body.seq &&
    line.at === body.at &&
    line.act === body.act &&
    line.outcome === body.outcome &&
    line.person_id === body.person &&
    line.unit_id === body.unit
  )
}

function personalAgrees(line: Line, commitment: string | null): boolean {
  if (line.salt === null || line.personalData === null) return true
  return commitment === sha256(`${line.salt}\n${line.personalData}`)
}

function checkLine(
  line: Line,
  things: readonly string[],
  expected: { seq: number; hash: string },
): BreakReason | undefined {
  if (line.seq !== expected.seq) return 'missing'
  if (line.prev_hash !== expected.hash) return 'prevHash'
  if (line.hash !== hashLine(line.prev_hash, line.body, line.version)) return 'hash'
  const body = parseBody(line.body)
  if (body === undefined || !columnsAgree(line, body)) return 'columns'
  const found = [...things].sort()
  const committed = [...new Set(body.things)].sort()
  if (canonicalJson(found) !== canonicalJson(committed)) return 'things'
  return personalAgrees(line, body.personal) ? undefined : 'personal'
}

/** Head and last line as one statement sees them, so that lines written meanwhile do not look like a break. */
async function readEnds(db: Reader): Promise<{ seq: number; hash: string; last: number }> {
  const { rows } = await sql<{ seq: number; hash: string; last: number }>`
    select h.seq, h.hash, (select coalesce(max(seq), 0) from platform_log) as last from platform_log_head h`.execute(db)
  const ends = rows[0]
  if (ends === undefined) return { seq: 0, hash: GENESIS, last: 0 }
  return ends
}

/**
 * Checks the whole chained log, page by page: order, gaps, hashes, the columns and things beside each body, the
 * personal parts that are still there, and the head. Lines written while it runs are left for the next time.
 *
 * @param onProgress called after each page with the lines checked so far and those there are.
 * @returns lines that hold, hash of the last of them (64 zeros for an empty log) and the first break, or null.
 */
export async function verifyLog(
  db: Reader,
  onProgress?: (checked: number, total: number) => void,
): Promise<ChainReport> {
  const ends = await readEnds(db)
  const until = Math.max(ends.seq, ends.last)
  let checked = { seq: 0, hash: GENESIS }
  const report = (reason: BreakReason | null): ChainReport => ({
    lines: checked.seq,
    head: checked.hash,
    firstBroken: reason === null ? null : { seq: checked.seq + 1, reason },
  })
  while (checked.seq < until) {
    const lines = await readPage(db, checked.seq, until)
    if (lines.length === 0) return report('missing')
    const things = await readThings(db, checked.seq + 1, lines.at(-1)?.seq ?? until)
    for (const line of lines) {
      const reason = checkLine(line, things.get(line.seq) ?? [], { seq: checked.seq + 1, hash: checked.hash })
      if (reason !== undefined) return report(reason)
      checked = { seq: line.seq, hash: line.hash }
    }
    onProgress?.(checked.seq, until)
  }
  const headHolds = ends.seq === ends.last && ends.hash === checked.hash
  return headHolds
    ? report(null)
    : { ...report(null), firstBroken: { seq: Math.min(ends.seq, ends.last) + 1, reason: 'head' } }
}
