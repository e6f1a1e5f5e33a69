import { readConfiguration } from '../../src/app/configuration.ts'
import { type Database, inTransaction, openDatabase } from '../../src/domains/platform/index.ts'
import { aMigratedPlace, anInstitution, type TestPlace } from '../../src/domains/platform/testing.ts'

export type InstalledDatabase = TestPlace & { open: () => Promise<Database> }

/** A database of the lane's engine (TEST_DB) that a server process can open, with an institution: no demo is loaded. */
export async function installedDatabase(): Promise<InstalledDatabase> {
  const place = await aMigratedPlace()
  const open = (): Promise<Database> => openDatabase(readConfiguration(place.environment).database)
  const database = await open()
  await inTransaction(database, (tx) => anInstitution(tx))
  await database.close()
  return { ...place, open }
}
