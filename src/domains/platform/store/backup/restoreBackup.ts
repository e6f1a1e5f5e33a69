import { sql } from 'kysely'
import { DomainError } from '../../../../kernel/domainError.ts'
import { listMigrations, migrate } from '../database/migrate.ts'
import { readMigrations } from '../database/migrations.ts'
import type { Database } from '../database/openDatabase.ts'
import { setScope, type Tx } from '../database/transaction.ts'
import type { FileStorage } from '../files/fileStorage.ts'
import { listStoredFiles } from '../files/storedFiles.ts'
import { type ChainReport, verifyLog } from '../verifyLog.ts'
import {
  type BackupHeader,
  type BackupRow,
  type BackupTrailer,
  isFilePiece,
  isTrailer,
  lineHash,
  parseFilePiece,
  parseHeader,
  parseRow,
  parseTrailer,
} from './backupFormat.ts'
import { readCatalogue, SEEDED, type TableShape } from './catalogue.ts'
import { type RestoredFiles, restoredFiles } from './restoredFiles.ts'

/** A statement carries at most so many rows or characters. */
const BATCH_ROWS = 200
const BATCH_CHARACTERS = 1_000_000

export type RestoreReport = {
  header: BackupHeader
  rows: number
  files: number
  /** Kept files that were gone or altered already when the backup was made. */
  lostFiles: readonly string[]
  log: ChainReport
}

/** Prepares tables of the level of the file: in a database without tables, the older ones that the file was made with. */
async function prepareTables(database: Database, { migrations }: BackupHeader): Promise<void> {
  const known = readMigrations()
  for (const [index, { name, sha256 }] of migrations.entries()) {
    if (known[index]?.name !== name) throw new DomainError('platform.backupIsNewer', 'conflict', { migration: name })
    if (known[index]?.sha256 !== sha256)
      throw new DomainError('platform.migrationChanged', 'conflict', { migration: name })
  }
  if ((await listMigrations(database)).length > migrations.length) {
    throw new DomainError('platform.backupIsOlder', 'conflict', { migration: migrations.at(-1)?.name })
  }
  await migrate(database, known.slice(0, migrations.length))
}

async function demandEmpty(tx: Tx, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) {
    if (SEEDED.has(name)) continue
    const { rows } = await sql`select 1 from ${sql.id(name)} limit 1`.execute(tx)
    if (rows.length > 0) throw new DomainError('platform.databaseNotEmpty', 'conflict')
  }
  for (const name of SEEDED) await sql`delete from ${sql.id(name)}`.execute(tx)
}

/** Rows of one table; the database turns the JSON into its own types. */
async function insertRows(tx: Tx, { name, columns }: TableShape, rows: readonly BackupRow['r'][]): Promise<void> {
  const bytes = columns.filter(({ type }) => type === 'bytea').map((column) => column.name)
  const filled = rows.map((row) => {
    const hexadecimal = bytes.map((column) => {
      const value = row[column]
      return [column, typeof value === 'string' ? `\\x${Buffer.from(value, 'base64').toString('hex')}` : null]
    })
    return { ...row, ...Object.fromEntries(hexadecimal) }
  })
  const table = sql.id(name)
  await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(filled)}::jsonb)`.execute(
    tx,
  )
}

function fits({ columns }: TableShape, row: BackupRow['r']): boolean {
  return Object.keys(row).length === columns.length && columns.every(({ name }) => row[name] !== undefined)
}

type Loaded = { trailer: BackupTrailer; sha256: string; counts: Map<string, number> }

/**
 * Loads every line up to the last one, which it answers with what was counted and summed on the way. Pieces of files go to
 * `files`.
 */
async function loadLines(
  tx: Tx,
  tables: readonly TableShape[],
  { lines, firstLine, files }: { lines: AsyncIterator<string>; firstLine: string; files: RestoredFiles },
): Promise<Loaded> {
  const hash = lineHash()
  hash.add(firstLine)
  const counts = new Map(tables.map(({ name }) => [name, 0]))
  let batch: { table: TableShape; rows: BackupRow['r'][]; characters: number } | undefined
  const flush = async (): Promise<void> => {
    if (batch === undefined) return
    await insertRows(tx, batch.table, batch.rows)
    counts.set(batch.table.name, (counts.get(batch.table.name) ?? 0) + batch.rows.length)
    batch = undefined
  }
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const line = next.value
    if (isTrailer(line)) {
      await flush()
      await files.end()
      if ((await lines.next()).done !== true) break
      return { trailer: parseTrailer(line), sha256: hash.digest(), counts }
    }
    hash.add(line)
    if (isFilePiece(line)) {
      await files.add(parseFilePiece(line))
      continue
    }
    const { t, r } = parseRow(line)
    const table = tables.find(({ name }) => name === t)
    if (table === undefined || !fits(table, r)) break
    if (batch?.table !== table || batch.rows.length >= BATCH_ROWS || batch.characters >= BATCH_CHARACTERS) {
      await flush()
      batch = { table, rows: [], characters: 0 }
    }
    batch.rows.push(r)
    batch.characters += line.length
  }
  throw new DomainError('platform.backupDamaged', 'invalid')
}

/** The rows that arrived are those that were sent: sum of the lines, counts of the file, counts of the database. */
async function demandWhole(tx: Tx, loaded: Loaded): Promise<number> {
  const { trailer, sha256, counts } = loaded
  let total = 0
  for (const [table, count] of counts) {
    const { rows } = await sql<{ stored: number }>`select count(*) as stored from ${sql.id(table)}`.execute(tx)
    if (trailer.rows[table] !== count || rows[0]?.stored !== count) {
      throw new DomainError('platform.backupDamaged', 'invalid', { table })
    }
    total += count
  }
  if (trailer.sha256 !== sha256) throw new DomainError('platform.backupDamaged', 'invalid')
  return total
}

/** What the database itself refuses (a value out of its range, a reference to nothing) is a fault of the file. */
function asDamage(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^2[23]...$/.test(code) ? new DomainError('platform.backupDamaged', 'invalid', { cause: code }) : error
}

async function checkLog(tx: Tx, { logHead }: BackupHeader, acceptBrokenLog: boolean): Promise<ChainReport> {
  const log = await verifyLog(tx)
  if (acceptBrokenLog) return log
  if (log.firstBroken !== null) throw new DomainError('platform.logBroken', 'conflict', { line: log.firstBroken.seq })
  if (log.lines !== logHead.lines || log.head !== logHead.hash)
    throw new DomainError('platform.backupDamaged', 'invalid')
  return log
}

/**
 * Loads a backup into a database that nobody has used, all or nothing, and checks on arrival sum, counts, the hash of
 * each kept file and the chained log. A file of an older release needs a database without tables: it gets the tables of then, the rows, and
 * then the newer migrations.
 *
 * @param lines of the file, without line feeds.
 * @param acceptBrokenLog keeps a history that was already broken when it was copied; the report says where.
 * @throws DomainError `platform.notABackup`, `platform.backupDamaged`, `platform.backupIsNewer`,
 *   `platform.backupIsOlder`, `platform.migrationChanged`, `platform.databaseNotEmpty` or `platform.logBroken`.
 */
export async function restoreBackup(
  database: Database,
  lines: AsyncIterable<string>,
  { acceptBrokenLog, files: storage }: { acceptBrokenLog: boolean; files: FileStorage },
): Promise<RestoreReport> {
  const iterator = lines[Symbol.asyncIterator]()
  const first = await iterator.next()
  const firstLine = first.done === true ? '' : first.value
  const header = parseHeader(firstLine)
  await prepareTables(database, header)
  const files = restoredFiles(storage)
  const report = await database.kysely
    .transaction()
    .execute(async (tx) => {
      setScope(tx, 'all')
      await sql`set constraints all deferred`.execute(tx)
      const tables = await readCatalogue(tx)
      await demandEmpty(tx, tables)
      const loaded = await loadLines(tx, tables, { lines: iterator, firstLine, files })
      const rows = await demandWhole(tx, loaded)
      await sql`set constraints all immediate`.execute(tx)
      const log = await checkLog(tx, header, acceptBrokenLog)
      const { lostFiles } = loaded.trailer
      await files.place(await listStoredFiles(tx), lostFiles)
      return { header, rows, files: loaded.trailer.files, lostFiles, log }
    })
    .catch(async (error: unknown) => {
      await files.discard()
      throw asDamage(error)
    })
  await files.finish()
  await migrate(database)
  return report
}
