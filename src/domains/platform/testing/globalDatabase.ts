import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../store/database/migrate.ts'
import { type Migration, readMigrations } from '../store/database/migrations.ts'
import { type Database, openDatabase } from '../store/database/openDatabase.ts'
import { projectFolder } from '../store/database/projectFolder.ts'
import { beginRun, newPostgresDatabase, serverUrl } from './postgresServer.ts'
import { openBlankDatabase } from './testDatabase.ts'

const CACHE = join(projectFolder(), '.cache')

/** Half of the files of a cluster are templates of databases that no test creates: opening goes faster without them. */
const DROP_TEMPLATES = [
  'update pg_database set datistemplate = false',
  'drop database if exists template0',
  'drop database if exists template1',
  'checkpoint',
]

/**
 * An embedded database with these migrations as a file, made once: opening it is four times faster than making one.
 * Its name changes with the engine's version, the migrations and how it is made.
 *
 * @param open what it is made from: nothing, or the file of a database without tables.
 */
async function ensureSnapshot(migrations: Migration[], open: () => Promise<Database>): Promise<string> {
  const engine = readFileSync(join(projectFolder(), 'node_modules/@electric-sql/pglite/package.json'), 'utf8')
  const hash = createHash('sha256').update(JSON.parse(engine).version).update(DROP_TEMPLATES.join())
  for (const migration of migrations) hash.update(migration.sha256)
  const path = join(CACHE, `pglite-${hash.digest('hex').slice(0, 16)}.tar`)
  if (existsSync(path)) return path
  const database = await open()
  if (migrations.length > 0) await migrate(database, migrations)
  for (const statement of DROP_TEMPLATES) await database.runScript(statement)
  mkdirSync(CACHE, { recursive: true })
  if (database.dump !== undefined) writeFileSync(path, await database.dump())
  await database.close()
  return path
}

/** Vitest global setup of the database lane: one template for all files. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DB !== 'postgres') {
    process.env.HILO_TEST_BLANK = await ensureSnapshot([], () => openDatabase({ kind: 'memory' }))
    process.env.HILO_TEST_SNAPSHOT = await ensureSnapshot(readMigrations(), openBlankDatabase)
    return undefined
  }
  const endRun = beginRun()
  const template = await newPostgresDatabase()
  const database = await openDatabase({ kind: 'postgres', url: serverUrl(template) })
  await migrate(database)
  await database.close()
  process.env.HILO_TEST_TEMPLATE = template
  return endRun
}
