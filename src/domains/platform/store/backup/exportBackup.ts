import { type Kysely, sql } from 'kysely'
import { DomainError } from '../../../../kernel/domainError.ts'
import { listMigrations } from '../database/migrate.ts'
import type { Database } from '../database/openDatabase.ts'
import { setScope, type Tx } from '../database/transaction.ts'
import { checkFile, type FileStorage } from '../files/fileStorage.ts'
import { listStoredFiles, whileFilesStay } from '../files/storedFiles.ts'
import { findInstitution } from '../institutionStore.ts'
import type { Schema } from '../schema.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type BackupTrailer,
  type FilePiece,
  lineHash,
  PIECE_BYTES,
} from './backupFormat.ts'
import { readCatalogue, type TableShape } from './catalogue.ts'

/** Rows in memory at once; a table of bytes goes one by one, because each may weigh ten megabytes. */
const PAGE = 100

type StoredRow = Readonly<Record<string, unknown>>

function inJson(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

/** All rows of a table in the order of its key, in the characters' own order so that no server's language changes it. */
async function* readRows(db: Kysely<Schema>, table: TableShape): AsyncGenerator<StoredRow> {
  const order = table.key.map(({ name, isText }) => (isText ? sql`${sql.id(name)} collate "C"` : sql.id(name)))
  const page = table.columns.some(({ type }) => type === 'bytea') ? 1 : PAGE
  await sql`declare hilo_backup no scroll cursor for
    select * from ${sql.id(table.name)} order by ${sql.join(order)}`.execute(db)
  for (;;) {
    const { rows } = await sql<StoredRow>`fetch ${sql.raw(String(page))} from hilo_backup`.execute(db)
    if (rows.length === 0) break
    yield* rows
  }
  await sql`close hilo_backup`.execute(db)
}

/** The pieces of a kept file, read twice: one that is not whole must not leave half of it in the backup. */
async function* filePieces(files: FileStorage, sha256: string): AsyncGenerator<FilePiece> {
  const piece = (bytes: Buffer): FilePiece => ({ f: sha256, c: bytes.toString('base64') })
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of await files.open(sha256)) {
    held = Buffer.concat([held, chunk])
    // However the bytes come, the same file is cut at the same places.
    for (; held.byteLength > PIECE_BYTES; held = held.subarray(PIECE_BYTES)) yield piece(held.subarray(0, PIECE_BYTES))
  }
  if (held.byteLength > 0) yield piece(held)
}

async function* backupLines(tx: Tx, header: BackupHeader, kept: FileStorage): AsyncGenerator<string> {
  const hash = lineHash()
  const counts: Record<string, number> = {}
  const line = (value: unknown): string => {
    const text = JSON.stringify(value)
    hash.add(text)
    return text
  }
  yield line(header)
  for (const table of await readCatalogue(tx)) {
    let count = 0
    for await (const row of readRows(tx, table)) {
      const entries = table.columns.map(({ name }) => [name, inJson(row[name])])
      yield line({ t: table.name, r: Object.fromEntries(entries) })
      count++
    }
    counts[table.name] = count
  }
  const lostFiles: string[] = []
  let files = 0
  for (const sha256 of await listStoredFiles(tx)) {
    if ((await checkFile(kept, sha256)) === 'whole') {
      for await (const piece of filePieces(kept, sha256)) yield line(piece)
      files++
    } else lostFiles.push(sha256)
  }
  yield JSON.stringify({ rows: counts, files, lostFiles, sha256: hash.digest() } satisfies BackupTrailer)
}

/**
 * Hands a whole installation to `consume`, line by line without line feeds, as one moment of it: a header, a line for
 * each row, the kept files in pieces, a last line with counts and sum (see backupFormat). The same data gives the same lines on both engines.
 * Only `createdAt` differs. It writes nothing in the database and works on older migrations too.
 *
 * @throws DomainError `platform.notInstalled`.
 */
export async function exportBackup<T>(
  database: Database,
  about: { release: string; createdAt: string; files: FileStorage },
  consume: (lines: AsyncIterable<string>, header: BackupHeader) => Promise<T>,
): Promise<T> {
  const migrations = await listMigrations(database)
  if (migrations.length === 0) throw new DomainError('platform.notInstalled', 'unavailable')
  return whileFilesStay(database, (db) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const institution = await findInstitution(tx)
        if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
        // Tables whose reading is fenced would otherwise be carried in part, without a word.
        setScope(tx, 'all')
        const head = await tx.selectFrom('platform_log_head').select(['seq as lines', 'hash']).executeTakeFirstOrThrow()
        const header: BackupHeader = {
          format: BACKUP_FORMAT,
          version: BACKUP_VERSION,
          release: about.release,
          migrations,
          createdAt: about.createdAt,
          institution: { name: institution.name, acronym: institution.acronym },
          logHead: head,
        }
        return consume(backupLines(tx, header, about.files), header)
      }),
  )
}
