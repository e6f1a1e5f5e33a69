import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBlankDatabase } from '../../testing/testDatabase.ts'
import { openTestDatabase } from '../../testing.ts'
import { sha256 } from '../canonicalJson.ts'
import { currentMigration, migrate } from '../database/migrate.ts'
import { readMigrations } from '../database/migrations.ts'
import { type Database, openDatabase } from '../database/openDatabase.ts'
import { inTransaction } from '../database/transaction.ts'
import type { FileStorage } from '../files/fileStorage.ts'
import { filesFolder, pathOfFile } from '../files/filesFolder.ts'
import { discardFile, receiveFile } from '../files/receivedFile.ts'
import { keepFile } from '../files/storedFiles.ts'
import { verifyFiles } from '../files/verifyFiles.ts'
import { readCatalogue, SEEDED } from './catalogue.ts'
import { exportBackup } from './exportBackup.ts'
import { restoreBackup } from './restoreBackup.ts'
import { fillDatabase } from './testing/aFullDatabase.ts'

const parent = mkdtempSync(join(tmpdir(), 'hilo-copia-'))
/** Each database has a folder of files of its own. */
const folders = {
  known: new Map<Database, FileStorage>(),
  of(database: Database): FileStorage {
    const folder = this.known.get(database) ?? filesFolder(join(parent, String(this.known.size)))
    this.known.set(database, folder)
    return folder
  },
}
const opened: Database[] = []
async function open(database: Promise<Database>): Promise<Database> {
  opened.push(await database)
  return database
}

const NOW = '2026-03-02T15:00:00.000Z'
/** One in a piece, one in several. */
const KEPT = [Buffer.from('%PDF-1.7 uno'), Buffer.alloc(2_000_000, 'dos')]

let source: Database
let exported: string[]

function linesOf(database: Database): Promise<string[]> {
  const about = { release: '0.0.0', createdAt: '2026-03-02T15:00:00.000Z', files: folders.of(database) }
  return exportBackup(database, about, async (lines) => {
    const all: string[] = []
    for await (const line of lines) all.push(line)
    return all
  })
}

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

function restore(database: Database, lines: readonly string[], acceptBrokenLog = false) {
  return restoreBackup(database, stream(lines), { acceptBrokenLog, files: folders.of(database) })
}

beforeAll(async () => {
  source = await open(openTestDatabase())
  await fillDatabase(source)
  for (const bytes of KEPT) {
    const files = folders.of(source)
    const file = await receiveFile(
      files.folder,
      { name: 'acta.pdf', maxBytes: bytes.byteLength },
      Readable.from([bytes]),
    )
    await inTransaction(source, (tx) => keepFile(tx, files, file, { mediaType: 'application/pdf', now: NOW }))
    await discardFile(file)
  }
  exported = await linesOf(source)
})
afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()))
  rmSync(parent, { recursive: true, force: true })
})

describe('una copia de todo', () => {
  it('lleva cada fila de cada tabla, sin sesiones, enlaces, correos por salir ni lo que se halló en su almacén', async () => {
    const { rows } = JSON.parse(exported.at(-1) ?? '')
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(source.kysely)
    const left = tables.map(({ name }) => name).filter((name) => !(name in rows))
    expect(left).toEqual([
      'hilo_migration',
      'platform_file_check',
      'platform_file_fault',
      'platform_invitation',
      'platform_mail',
      'platform_revision',
      'platform_session',
    ])
    expect(rows).toMatchObject({
      platform_unit: 2,
      operations_activity: 5,
      operations_activity_month: 4,
      platform_file: 3,
      platform_log: 3,
    })
    const pieces = exported.filter((line) => line.startsWith('{"f":'))
    expect(pieces).toHaveLength(4)
    expect(exported).toHaveLength(Object.values<number>(rows).reduce((sum, count) => sum + count, 2 + pieces.length))
  })

  it('de los mismos datos salen las mismas líneas', async () => {
    expect(await linesOf(source)).toEqual(exported)
  })

  it('va a la otra base y vuelve sin que cambie un carácter', async () => {
    // From PostgreSQL the other one is the embedded engine; from that, which has no other at hand, another of its own.
    const other = source.engine === 'postgres' ? openDatabase({ kind: 'memory' }) : openBlankDatabase()
    const there = await open(other)
    const report = await restore(there, exported)
    expect(report.log).toMatchObject({ lines: 3, firstBroken: null })
    const back = await open(openBlankDatabase())
    const linesThere = await linesOf(there)
    await restore(back, linesThere)
    expect(linesThere).toEqual(exported)
    expect(await linesOf(back)).toEqual(exported)
    expect(await verifyFiles(back.kysely, folders.of(back))).toEqual({ whole: 5, faults: [], extra: [] })
  })

  it('un archivo que cambió en el disco no viaja, y la copia lo nombra', async () => {
    const there = await open(openTestDatabase())
    await restore(there, exported)
    const sha = sha256(KEPT[0] ?? Buffer.alloc(0))
    writeFileSync(pathOfFile(folders.of(there).folder, sha), '%PDF-1.7 otro')
    const lines = await linesOf(there)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ files: 1, lostFiles: [sha] })
    const further = await open(openTestDatabase())
    expect(await restore(further, lines)).toMatchObject({ files: 1, lostFiles: [sha] })
    expect((await verifyFiles(further.kysely, folders.of(further))).faults).toEqual([{ sha256: sha, state: 'missing' }])
  })

  it('después de restaurar, la base escribe como antes', async () => {
    const target = await open(openTestDatabase())
    await restore(target, exported)
    await expect(
      sql`update operations_activity set copied_from = 'no existe' where id = 'z'`.execute(target.kysely),
    ).rejects.toThrow()
  })

  it('una de una versión anterior recibe las tablas de entonces y después las nuevas', async () => {
    const migrations = readMigrations()
    const older = await open(openBlankDatabase())
    await migrate(older, migrations.slice(0, 1))
    await fillOlder(older)
    const lines = await linesOf(older)
    const target = await open(openBlankDatabase())
    await restore(target, lines)
    expect(await currentMigration(target)).toBe(migrations.at(-1)?.name)
    await expect(restore(await open(openTestDatabase()), lines)).rejects.toMatchObject({
      code: 'platform.backupIsOlder',
    })
  })
})

/** With the tables of the first migration alone. */
async function fillOlder(database: Database): Promise<void> {
  await sql`insert into platform_institution (name, acronym, country, locale, time_zone)
    values ('Ministerio', 'M', 'SV', 'es-SV', 'America/El_Salvador')`.execute(database.kysely)
}

describe('una copia que no llegó entera', () => {
  const without = (lines: readonly string[], index: number): string[] => lines.filter((_, at) => at !== index)
  const changed = (lines: readonly string[], from: string, to: string): string[] =>
    lines.map((line) => line.replace(from, to))

  it.each<[string, (lines: string[]) => string[], string]>([
    ['vacía', () => [], 'platform.notABackup'],
    ['otro archivo', () => ['hola', 'mundo'], 'platform.notABackup'],
    ['JSON de otra cosa', () => ['{"format":"otro"}'], 'platform.notABackup'],
    ['cortada', (lines) => lines.slice(0, -1), 'platform.backupDamaged'],
    ['sin una fila', (lines) => without(lines, 5), 'platform.backupDamaged'],
    [
      'con una palabra cambiada',
      (lines) => changed(lines, 'Ministerio de Prueba', 'Ministerio de Pruebas'),
      'platform.backupDamaged',
    ],
    [
      'con una tabla desconocida',
      (lines) => changed(lines, '"t":"platform_unit"', '"t":"pg_class"'),
      'platform.backupDamaged',
    ],
    [
      'con una columna de más',
      (lines) => changed(lines, '"r":{"id":"u-1"', '"r":{"otra":1,"id":"u-1"'),
      'platform.backupDamaged',
    ],
    ['con algo detrás del final', (lines) => [...lines, '{}'], 'platform.backupDamaged'],
    ['sin un pedazo de archivo', (lines) => without(lines, lines.length - 2), 'platform.backupDamaged'],
    [
      'con un pedazo de archivo cambiado',
      (lines) => changed(lines, Buffer.from('%PDF-1.7 uno').toString('base64'), 'AAAA'),
      'platform.backupDamaged',
    ],
    ['de un formato más nuevo', (lines) => changed(lines, '"version":2', '"version":3'), 'platform.backupIsNewer'],
    ['de una migración desconocida', (lines) => changed(lines, '0001_', '0001_otra_'), 'platform.backupIsNewer'],
    ['de una migración editada', (lines) => changed(lines, '"sha256":"', '"sha256":"0'), 'platform.migrationChanged'],
  ])('%s, no se carga y la base queda vacía', async (_title, spoil, code) => {
    const empty = await emptyTarget()
    await expect(restore(empty, spoil(exported))).rejects.toMatchObject({ code })
    await emptyTarget()
    const left = await readdir(folders.of(empty).folder, { recursive: true, withFileTypes: true }).catch(() => [])
    expect(left.filter((one) => one.isFile())).toEqual([])
  })

  it('no se carga encima de otra institución', async () => {
    await expect(restore(source, exported)).rejects.toMatchObject({ code: 'platform.databaseNotEmpty' })
  })

  let target: Database | undefined
  /** The same database each time: every refusal must have left it empty. */
  async function emptyTarget(): Promise<Database> {
    target ??= await open(openTestDatabase())
    for (const { name } of await readCatalogue(target.kysely)) {
      const { rows } = await sql`select 1 from ${sql.id(name)}`.execute(target.kysely)
      expect([name, rows.length]).toEqual([name, SEEDED.has(name) ? 1 : 0])
    }
    return target
  }
})

describe('una copia con el registro roto', () => {
  it('se rechaza nombrando la línea, y entra solo si se acepta', async () => {
    const tampered = await open(openTestDatabase())
    await fillDatabase(tampered)
    await sql`update platform_log set act = 'platform.otra' where seq = 2`.execute(tampered.kysely)
    const lines = await linesOf(tampered)
    const target = await open(openTestDatabase())
    await expect(restore(target, lines)).rejects.toMatchObject({ code: 'platform.logBroken', details: { line: 2 } })
    expect((await restore(target, lines, true)).log.firstBroken).toEqual({ seq: 2, reason: 'columns' })
  })
})

describe('las tablas', () => {
  it('que se nombran a sí mismas lo hacen de forma aplazable, para cargarse en cualquier orden', async () => {
    const { rows } = await sql`select conname from pg_constraint
      where contype = 'f' and conrelid = confrelid and not condeferrable`.execute(source.kysely)
    expect(rows).toEqual([])
  })
})
