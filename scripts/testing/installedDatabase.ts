import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, inTransaction, migrate, openDatabase } from '../../src/domains/platform/index.ts'
import {
  createPostgresDatabase,
  dropPostgresDatabase,
  serverUrl,
} from '../../src/domains/platform/testing/postgresServer.ts'
import { anInstitution } from '../../src/domains/platform/testing.ts'

export type InstalledDatabase = {
  /** What a server needs in its environment to open it. */
  variables: Record<string, string>
  open: () => Promise<Database>
  remove: () => Promise<void>
}

/** A database of the lane's engine (TEST_DB) that a server process can open: a folder, or a database on the server. */
export async function emptyDatabase(): Promise<InstalledDatabase> {
  if (process.env.TEST_DB === 'postgres') {
    const name = `hilo_test_${randomBytes(6).toString('hex')}`
    await createPostgresDatabase(name)
    const url = serverUrl(name)
    return {
      variables: { DATABASE_URL: url },
      open: () => openDatabase({ kind: 'postgres', url }),
      remove: () => dropPostgresDatabase(name),
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'hilo datos '))
  return {
    variables: { HILO_DATA: folder },
    open: () => openDatabase({ kind: 'embedded', folder }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The same with an institution in it, so that no demo is loaded. */
export async function installedDatabase(): Promise<InstalledDatabase> {
  const installed = await emptyDatabase()
  const database = await installed.open()
  await migrate(database)
  await inTransaction(database, (tx) => anInstitution(tx))
  await database.close()
  return installed
}
