import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newPostgresDatabase, serverUrl } from './postgresServer.ts'

/** Where a program finds a database, as an operator would tell it; `remove` leaves no file behind. */
export type TestPlace = { environment: Record<string, string>; remove: () => Promise<void> }

async function onServer(template?: string): Promise<TestPlace> {
  const name = await newPostgresDatabase(template)
  // Files of people stand in the data folder, whatever the database.
  const { environment, remove } = inFolder()
  return { environment: { ...environment, DATABASE_URL: serverUrl(name) }, remove }
}

/** A data folder, its path with a space; a copy of the snapshot, without which it does not exist yet. */
function inFolder(snapshot?: string): TestPlace {
  const parent = mkdtempSync(join(tmpdir(), 'hilo datos '))
  const folder = join(parent, 'data')
  if (snapshot !== undefined) cpSync(snapshot, folder, { recursive: true })
  return {
    environment: { HILO_DATA: folder },
    remove: async () => rmSync(parent, { recursive: true, force: true }),
  }
}

const onPostgres = (): boolean => process.env.TEST_DB === 'postgres'

/** A blank database of the lane's engine (TEST_DB), or a data folder that does not exist yet. */
export async function aBlankPlace(): Promise<TestPlace> {
  return onPostgres() ? onServer() : inFolder()
}

/** A database of the lane's engine without tables; the embedded one was made once and is copied. */
export async function anEmptyPlace(): Promise<TestPlace> {
  return onPostgres() ? onServer() : inFolder(process.env.HILO_TEST_BLANK)
}

/** A migrated database of the lane's engine with nothing in it, copied from the one that the lane made. */
export async function aMigratedPlace(): Promise<TestPlace> {
  return onPostgres() ? onServer(process.env.HILO_TEST_TEMPLATE) : inFolder(process.env.HILO_TEST_SNAPSHOT)
}
