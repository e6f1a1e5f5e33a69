import { type Kysely, sql } from 'kysely'
import { DomainError } from '../../../../kernel/domainError.ts'
import { together } from '../../../../kernel/together.ts'
import type { Database } from '../database/openDatabase.ts'
import { holdingLocks, type Reader, type Tx } from '../database/transaction.ts'
import type { Schema } from '../schema.ts'
import type { FileStorage } from './fileStorage.ts'
import type { ReceivedFile } from './receivedFile.ts'

const hashLock = (sha256: string) => sql`pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`

/** Whoever keeps or takes away the same bytes waits for the other until its transaction ends. */
async function holdHash(tx: Tx, sha256: string): Promise<void> {
  await sql`select ${hashLock(sha256)}`.execute(tx)
}

/** Number of the lock that a backup holds alone and removals share. */
const BACKUP_LOCK = 4_170_001

async function demandNoBackup(tx: Tx): Promise<void> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock_shared(${sql.lit(BACKUP_LOCK)}) as free`.execute(tx)
  if (rows[0]?.free !== true) throw new DomainError('platform.backupRunning', 'conflict')
}

/**
 * Runs a backup while no file goes away: removals that began are waited for, later ones are refused until it ends. The lock
 * is taken before the transaction of the backup begins, so that what the transaction sees has all its bytes.
 */
export async function whileFilesStay<T>(database: Database, work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
  return database.kysely.connection().execute(async (db) => {
    await sql`select pg_advisory_lock(${sql.lit(BACKUP_LOCK)})`.execute(db)
    try {
      return await work(db)
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(BACKUP_LOCK)})`.execute(db)
    }
  })
}

/**
 * Keeps a received file: a row in the list and its place in the storage. The act says `afterwards(releaseFile)` first, so
 * that a rollback takes the bytes away too.
 *
 * @throws DomainError as `FileStorage` does.
 */
export async function keepFile(
  tx: Tx,
  files: FileStorage,
  file: ReceivedFile,
  { mediaType, now }: { mediaType: string; now: string },
): Promise<void> {
  const { sha256, byteLength } = file
  // The lock and the row in one statement: a row is made when the lock was given.
  await sql`
    insert into platform_stored_file (sha256, byte_length, media_type, stored_at)
    select ${sha256}, ${byteLength}, ${mediaType}, ${now} from ${hashLock(sha256)}
    on conflict (sha256) do nothing`.execute(tx)
  await files.place(file)
}

/**
 * Takes a file off the list, once no row names it; its bytes go when the transaction has ended (`releaseFile`).
 *
 * @throws DomainError `platform.backupRunning`: a backup that has the row must find the bytes; as `FileStorage` does.
 */
export async function forgetFile(tx: Tx, files: FileStorage, sha256: string): Promise<void> {
  await demandNoBackup(tx)
  await holdHash(tx, sha256)
  await files.mark(sha256)
  await tx.deleteFrom('platform_stored_file').where('sha256', '=', sha256).execute()
}

/** When its act has ended, however it did: the bytes of a file that is not on the list go, since the act was refused or took it off. */
export async function releaseFile(database: Database, files: FileStorage, sha256: string): Promise<void> {
  await holdingLocks(database, async (tx) => {
    const row = tx.selectFrom('platform_stored_file').select('sha256').where('sha256', '=', sha256)
    // A statement of its own: it sees what whoever had the lock left.
    const [, found] = await together([holdHash(tx, sha256), row.executeTakeFirst()])
    await files.settle(sha256, { isNamed: found !== undefined })
  })
}

/**
 * Clears what interrupted uploads left, before the server listens.
 *
 * @param idleMs the embedded database belongs to one process; on a server another one may be receiving a file.
 */
export async function sweepFiles(
  database: Database,
  files: FileStorage,
  idleMs: number = database.engine === 'pglite' ? 0 : 60_000,
): Promise<void> {
  for (const sha256 of await files.sweep(idleMs)) await releaseFile(database, files, sha256)
}

/** Hashes of the files that must be in the storage, in their order, after a given one; none where the tables are older than it. */
export async function listStoredFiles(db: Reader, after = ''): Promise<string[]> {
  const { rows: known } = await sql`select 1 where to_regclass('platform_stored_file') is not null`.execute(db)
  if (known.length === 0) return []
  const files = db.selectFrom('platform_stored_file').select('sha256')
  const rows = await files.where('sha256', '>', after).orderBy('sha256').execute()
  return rows.map(({ sha256 }) => sha256)
}
