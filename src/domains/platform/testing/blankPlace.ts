import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPostgresDatabase, dropPostgresDatabase, serverUrl } from './postgresServer.ts'

/** Where a program finds a database without tables, as an operator would tell it; `remove` leaves nothing behind. */
export type BlankPlace = { environment: Record<string, string>; remove: () => Promise<void> }

/** A blank database of the lane's engine (TEST_DB), or a data folder that does not exist yet. */
export async function aBlankPlace(): Promise<BlankPlace> {
  if (process.env.TEST_DB === 'postgres') {
    const name = `hilo_test_${randomBytes(6).toString('hex')}`
    await createPostgresDatabase(name)
    return { environment: { DATABASE_URL: serverUrl(name) }, remove: () => dropPostgresDatabase(name) }
  }
  return aBlankFolder()
}

/** A data folder that does not exist yet, whatever the lane. */
export function aBlankFolder(): BlankPlace {
  const parent = mkdtempSync(join(tmpdir(), 'hilo-data-'))
  return {
    environment: { HILO_DATA: join(parent, 'data') },
    remove: async () => rmSync(parent, { recursive: true, force: true }),
  }
}
