import type { Reader } from './database/transaction.ts'

export type LogFilter = {
  thing?: string | undefined
  personId?: string | undefined
  act?: string | undefined
  outcome?: 'done' | 'refused' | undefined
  /** Instants: from included, until excluded. */
  from?: string | undefined
  until?: string | undefined
  before?: number | undefined
  limit: number
}

export type LogRow = {
  seq: number
  at: string
  act: string
  outcome: string
  personId: string | null
  unitId: string | null
  body: string
  hash: string
  prevHash: string
  personal: string | null
}

/** Lines of the log, newest first. */
export async function findLogLines(db: Reader, filter: LogFilter): Promise<LogRow[]> {
  let query = db
    .selectFrom('platform_log as line')
    .leftJoin('platform_log_personal as personal', 'personal.seq', 'line.seq')
    .select(['line.seq', 'line.at', 'line.act', 'line.outcome', 'line.person_id as personId', 'line.unit_id as unitId'])
    .select(['line.body', 'line.hash', 'line.prev_hash as prevHash', 'personal.data as personal'])
    .orderBy('line.seq', 'desc')
    .limit(filter.limit)
  const { thing, personId, act, outcome, from, until, before } = filter
  if (thing !== undefined) {
    query = query.where('line.seq', 'in', (select) =>
      select.selectFrom('platform_log_thing').select('seq').where('thing', '=', thing),
    )
  }
  if (personId !== undefined) query = query.where('line.person_id', '=', personId)
  if (act !== undefined) query = query.where('line.act', '=', act)
  if (outcome !== undefined) query = query.where('line.outcome', '=', outcome)
  if (from !== undefined) query = query.where('line.at', '>=', from)
  if (until !== undefined) query = query.where('line.at', '<', until)
  if (before !== undefined) query = query.where('line.seq', '<', before)
  return query.execute()
}

export async function readLogHead(db: Reader): Promise<{ seq: number; hash: string }> {
  return db.selectFrom('platform_log_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
}

/** Posts behind the assignments that lines name. */
export async function postsOfAssignments(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string; unitId: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform_assignment as held')
    .innerJoin('platform_post as post', 'post.id', 'held.post_id')
    .select(['held.id as assignmentId', 'post.id', 'post.name', 'post.unit_id as unitId'])
    .where('held.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ assignmentId, ...post }) => [assignmentId, post]))
}
