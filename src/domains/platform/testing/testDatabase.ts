import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { type Database, openDatabase } from '../store/database/openDatabase.ts'
import { createPostgresDatabase, dropPostgresDatabase, serverUrl } from './postgresServer.ts'

async function openPostgresDatabase(template?: string): Promise<Database> {
  const name = `hilo_test_${randomBytes(6).toString('hex')}`
  await createPostgresDatabase(name, template)
  const database = await openDatabase({ kind: 'postgres', url: serverUrl(name), connections: 5 })
  return {
    ...database,
    close: async () => {
      await database.close()
      await dropPostgresDatabase(name)
    },
  }
}

async function openSnapshot(path: string | undefined): Promise<Database> {
  if (path === undefined) throw new Error('run through the database lane: vitest --project database')
  return openDatabase({ kind: 'memory', snapshot: await openAsBlob(path) })
}

/** A database of the lane's engine without any table, as an operator has it before the first start. */
export function openBlankDatabase(): Promise<Database> {
  return process.env.TEST_DB === 'postgres' ? openPostgresDatabase() : openSnapshot(process.env.HILO_TEST_BLANK)
}

/**
 * A migrated, empty database of the lane's engine (TEST_DB), of its own for the test file that asks for it;
 * closing it leaves nothing behind.
 */
export function openTestDatabase(): Promise<Database> {
  if (process.env.TEST_DB === 'postgres') return openPostgresDatabase(process.env.HILO_TEST_TEMPLATE)
  return openSnapshot(process.env.HILO_TEST_SNAPSHOT)
}
