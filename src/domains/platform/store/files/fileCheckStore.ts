import { sql } from 'kysely'
import type { Reader, Tx } from '../database/transaction.ts'
import type { FileFault, FilesRead } from './verifyFiles.ts'

/** A check of the kept files; `readUpTo` is the hash from which it goes on. */
export type FileCheck = { day: string; beganAt: string; endedAt: string | null; readUpTo: string }

const columns = [
  'day',
  'began_at as beganAt',
  'ended_at as endedAt',
  'read_up_to as readUpTo',
  'whole',
  'extra',
] as const

export async function findNewestCheck(db: Reader): Promise<FileCheck | undefined> {
  return db.selectFrom('platform_file_check').select(columns).orderBy('day', 'desc').executeTakeFirst()
}

/** The last check that ended. */
export async function findEndedCheck(
  db: Reader,
): Promise<{ day: string; endedAt: string; whole: number; extra: number } | undefined> {
  const row = await db
    .selectFrom('platform_file_check')
    .select(columns)
    .where('ended_at', 'is not', null)
    .orderBy('day', 'desc')
    .executeTakeFirst()
  return row?.endedAt == null ? undefined : { ...row, endedAt: row.endedAt }
}

/** Begins the check of a day; where somebody else did, nothing. */
export async function beginCheck(tx: Tx, day: string, now: string): Promise<void> {
  await tx
    .insertInto('platform_file_check')
    .values({ day, began_at: now })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute()
}

/** A statement takes so many values and no more. */
const FAULTS_AT_ONCE = 1_000

async function insertFaults(tx: Tx, day: string, faults: readonly FileFault[]): Promise<void> {
  for (let at = 0; at < faults.length; at += FAULTS_AT_ONCE)
    await tx
      .insertInto('platform_file_fault')
      .values(faults.slice(at, at + FAULTS_AT_ONCE).map((fault) => ({ day, ...fault })))
      // The same bytes may stand in the storage and inside the database.
      .onConflict((conflict) => conflict.columns(['day', 'sha256']).doNothing())
      .execute()
}

const forgetOtherChecks = (tx: Tx, day: string) =>
  tx.deleteFrom('platform_file_check').where('day', '<>', day).execute()

/**
 * Writes what a turn read. Nothing where somebody else went on from the same place, or ended: then it was counted there.
 *
 * @param next where the next turn goes on, or how the check ended; then the ones before it are forgotten.
 */
export async function advanceCheck(
  tx: Tx,
  { day, readUpTo }: Pick<FileCheck, 'day' | 'readUpTo'>,
  { whole, faults }: FilesRead,
  next: { upTo: string } | { endedAt: string; extra: number },
): Promise<void> {
  const place = 'upTo' in next ? { read_up_to: next.upTo } : { ended_at: next.endedAt, extra: next.extra }
  const { numUpdatedRows } = await tx
    .updateTable('platform_file_check')
    .set((eb) => ({ ...place, whole: eb('whole', '+', whole) }))
    .where('day', '=', day)
    .where('read_up_to', '=', readUpTo)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await insertFaults(tx, day, faults)
  if ('endedAt' in next) await forgetOtherChecks(tx, day)
}

/** Writes a check that was made whole, in the place of every other. */
export async function saveCheck(
  tx: Tx,
  { day, beganAt, endedAt }: { day: string; beganAt: string; endedAt: string },
  { whole, faults, extra }: FilesRead & { extra: readonly string[] },
): Promise<void> {
  await tx.deleteFrom('platform_file_check').execute()
  await tx
    .insertInto('platform_file_check')
    .values({ day, began_at: beganAt, ended_at: endedAt, whole, extra: extra.length })
    .execute()
  await insertFaults(tx, day, faults)
}

// A file that nobody keeps any more is not wrong.
const keptFaults = (day: string) => sql`
  from platform_file_fault as fault
  left join platform_stored_file as stored on stored.sha256 = fault.sha256
  left join platform_file as inside on inside.sha256 = fault.sha256
  where fault.day = ${day} and coalesce(stored.sha256, inside.sha256) is not null`

/** How many files the last check that ended found wrong, and the first of them; undefined where none. */
export async function findFaults(db: Reader): Promise<{ count: number; first: string; day: string } | undefined> {
  const check = await findEndedCheck(db)
  if (check === undefined) return undefined
  const { day } = check
  const { rows } = await sql<{ count: number; first: string | null }>`
    select count(*)::int as count, min(fault.sha256) as first ${keptFaults(day)}`.execute(db)
  const { count = 0, first = null } = rows[0] ?? {}
  return first === null ? undefined : { count, first, day }
}

/** A file that is not as it was kept, with what is known of it; without a type where it stands inside the database. */
export type ShownFault = FileFault & { mediaType: string | null; byteLength: number; storedAt: string }

/** Files that a check found wrong, those that were kept last first. */
export async function listFaults(db: Reader, day: string, limit: number): Promise<ShownFault[]> {
  const { rows } = await sql<ShownFault>`
    select fault.sha256, fault.state, stored.media_type as "mediaType",
      coalesce(stored.byte_length, inside.byte_length)::float8 as "byteLength",
      coalesce(stored.stored_at, inside.stored_at) as "storedAt"
    ${keptFaults(day)} order by 5 desc, 1 limit ${limit}`.execute(db)
  return rows
}

/** Whether this database keeps checks: a command may meet the tables of an older release. */
export async function hasChecks(db: Reader): Promise<boolean> {
  const { rows } = await sql`select 1 where to_regclass('platform_file_check') is not null`.execute(db)
  return rows.length > 0
}
