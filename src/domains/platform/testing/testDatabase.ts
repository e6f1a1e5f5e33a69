import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { type Database, openDatabase } from '../store/database/openDatabase.ts'
import { createPostgresDatabase, dropPostgresDatabase, serverUrl } from './postgresServer.ts'

/**
 * A migrated, empty database of the lane's engine (TEST_DB), of its own for the test file that asks for it;
 * closing it leaves nothing behind.
 */
export async function openTestDatabase(): Promise<Database> {
  if (process.env.TEST_DB === 'postgres') {
    const name = `hilo_test_${randomBytes(6).toString('hex')}`
    await createPostgresDatabase(name, process.env.HILO_TEST_TEMPLATE)
    const database = await openDatabase({ kind: 'postgres', url: serverUrl(name), connections: 5 })
    return {
      ...database,
      close: async () => {
        await database.close()
        await dropPostgresDatabase(name)
      },
    }
  }
  const snapshot = process.env.HILO_TEST_SNAPSHOT
  if (snapshot === undefined) throw new Error('run through the database lane: vitest --project database')
  return openDatabase({ kind: 'memory', snapshot: await openAsBlob(snapshot) })
}
