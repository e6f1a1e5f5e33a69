import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../store/database/migrate.ts'
import { type Migration, readMigrations } from '../store/database/migrations.ts'
import { openDatabase } from '../store/database/openDatabase.ts'
import { projectFolder } from '../store/database/projectFolder.ts'
import { beginRun, newPostgresDatabase, serverUrl } from './postgresServer.ts'

const CACHE = join(projectFolder(), '.cache')

/** Half of the files of a cluster are templates of databases that no test creates: opening goes faster without them. */
const DROP_TEMPLATES = [
  'update pg_database set datistemplate = false',
  'drop database if exists template0',
  'drop database if exists template1',
  'checkpoint',
]

/**
 * A data folder with these migrations, made once: copying it is ten times faster than making one. Its name changes with the
 * engine's version, the migrations and how it is made.
 *
 * @param from the data folder that it begins as; without one, an empty folder.
 */
async function ensureSnapshot(migrations: Migration[], from?: string): Promise<string> {
  const engine = readFileSync(join(projectFolder(), 'node_modules/@electric-sql/pglite/package.json'), 'utf8')
  const hash = createHash('sha256').update(JSON.parse(engine).version).update(DROP_TEMPLATES.join())
  for (const migration of migrations) hash.update(migration.sha256)
  const folder = join(CACHE, `pglite-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  if (from !== undefined) cpSync(from, part, { recursive: true })
  const database = await openDatabase({ kind: 'embedded', folder: part })
  if (migrations.length > 0) await migrate(database, migrations)
  for (const statement of DROP_TEMPLATES) await database.runScript(statement)
  await database.close()
  // Whole or not there: who finds it copies it.
  renameSync(part, folder)
  return folder
}

/** Vitest global setup of the database lane: one template for all files. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DB !== 'postgres') {
    process.env.HILO_TEST_BLANK = await ensureSnapshot([])
    process.env.HILO_TEST_SNAPSHOT = await ensureSnapshot(readMigrations(), process.env.HILO_TEST_BLANK)
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
