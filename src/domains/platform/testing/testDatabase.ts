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

/** A database of the lane's engine without any table, as an operator has it before the first start. */
export function openBlankDatabase(): Promise<Database> {
  return process.env.TEST_DB === 'postgres' ? openPostgresDatabase() : openDatabase({ kind: 'memory' })
}

/**
 * A migrated, empty database of the lane's engine (TEST_DB), of its own for the test file that asks for it;
 * closing it leaves nothing behind.
 */
export async function openTestDatabase(): Promise<Database> {
  if (process.env.TEST_DB === 'postgres') return openPostgresDatabase(process.env.HILO_TEST_TEMPLATE)
  const snapshot = process.env.HILO_TEST_SNAPSHOT
  if (snapshot === undefined) throw new Error('run through the database lane: vitest --project database')
  return openDatabase({ kind: 'memory', snapshot: await openAsBlob(snapshot) })
}
