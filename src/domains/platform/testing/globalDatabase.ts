import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../store/database/migrate.ts'
import { readMigrations } from '../store/database/migrations.ts'
import { openDatabase } from '../store/database/openDatabase.ts'
import { projectFolder } from '../store/database/projectFolder.ts'
import { createPostgresDatabase, dropPostgresDatabase, serverUrl } from './postgresServer.ts'

/** A migrated embedded database as a file, made once for each set of migrations: opening it is four times faster. */
async function ensureSnapshot(): Promise<string> {
  const hash = createHash('sha256')
  for (const migration of readMigrations()) hash.update(migration.sha256)
  const folder = join(projectFolder(), '.cache')
  const path = join(folder, `pglite-${hash.digest('hex').slice(0, 16)}.tar`)
  if (existsSync(path)) return path
  const database = await openDatabase({ kind: 'memory' })
  await migrate(database)
  mkdirSync(folder, { recursive: true })
  if (database.dump !== undefined) writeFileSync(path, await database.dump())
  await database.close()
  return path
}

/** Vitest global setup of the database lane: one template for all files, dropped at the end. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DB !== 'postgres') {
    process.env.HILO_TEST_SNAPSHOT = await ensureSnapshot()
    return undefined
  }
  const template = `hilo_test_${randomBytes(6).toString('hex')}`
  await createPostgresDatabase(template)
  const database = await openDatabase({ kind: 'postgres', url: serverUrl(template) })
  await migrate(database)
  await database.close()
  process.env.HILO_TEST_TEMPLATE = template
  return () => dropPostgresDatabase(template)
}
