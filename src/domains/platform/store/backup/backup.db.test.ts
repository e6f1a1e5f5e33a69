import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBlankDatabase } from '../../testing/testDatabase.ts'
import { openTestDatabase } from '../../testing.ts'
import { currentMigration, migrate } from '../database/migrate.ts'
import { readMigrations } from '../database/migrations.ts'
import { type Database, openDatabase } from '../database/openDatabase.ts'
import { readCatalogue, SEEDED } from './catalogue.ts'
import { exportBackup } from './exportBackup.ts'
import { restoreBackup } from './restoreBackup.ts'
import { fillDatabase } from './testing/aFullDatabase.ts'

const opened: Database[] = []
async function open(database: Promise<Database>): Promise<Database> {
  opened.push(await database)
  return database
}

let source: Database
let exported: string[]

function linesOf(database: Database): Promise<string[]> {
  return exportBackup(database, { release: '0.0.0', createdAt: '2026-03-02T15:00:00.000Z' }, async (lines) => {
    const all: string[] = []
    for await (const line of lines) all.push(line)
    return all
  })
}

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

function restore(database: Database, lines: readonly string[], acceptBrokenLog = false) {
  return restoreBackup(database, stream(lines), { acceptBrokenLog })
}

beforeAll(async () => {
  source = await open(openTestDatabase())
  await fillDatabase(source)
  exported = await linesOf(source)
})
afterAll(() => Promise.all(opened.map((database) => database.close())))

describe('una copia de todo', () => {
  it('lleva cada fila de cada tabla, sin sesiones ni enlaces', async () => {
    const { rows } = JSON.parse(exported.at(-1) ?? '')
    const { rows: tables } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(source.kysely)
    const left = tables.map(({ name }) => name).filter((name) => !(name in rows))
    expect(left).toEqual(['hilo_migration', 'platform_invitation', 'platform_revision', 'platform_session'])
    expect(rows).toMatchObject({
      platform_unit: 2,
      operations_activity: 5,
      operations_activity_month: 4,
      platform_file: 3,
      platform_log: 3,
    })
    expect(exported).toHaveLength(Object.values<number>(rows).reduce((sum, count) => sum + count, 2))
  })

  it('de los mismos datos salen las mismas líneas', async () => {
    expect(await linesOf(source)).toEqual(exported)
  })

  it('va a la otra base y vuelve sin que cambie un carácter', async () => {
    const there = await open(openDatabase({ kind: 'memory' }))
    const report = await restore(there, exported)
    expect(report.log).toMatchObject({ lines: 3, firstBroken: null })
    const back = await open(openBlankDatabase())
    const linesThere = await linesOf(there)
    await restore(back, linesThere)
    expect(linesThere).toEqual(exported)
    expect(await linesOf(back)).toEqual(exported)
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
    ['de un formato más nuevo', (lines) => changed(lines, '"version":1', '"version":2'), 'platform.backupIsNewer'],
    ['de una migración desconocida', (lines) => changed(lines, '0001_', '0001_otra_'), 'platform.backupIsNewer'],
    ['de una migración editada', (lines) => changed(lines, '"sha256":"', '"sha256":"0'), 'platform.migrationChanged'],
  ])('%s, no se carga y la base queda vacía', async (_title, spoil, code) => {
    await expect(restore(await emptyTarget(), spoil(exported))).rejects.toMatchObject({ code })
    await emptyTarget()
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
