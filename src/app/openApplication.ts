import { randomBytes, randomUUID } from 'node:crypto'
import { nameOperationsThings } from '../domains/operations/index.ts'
import { type Application, type Database, findInstitution, migrate, openDatabase } from '../domains/platform/index.ts'
import { systemClock } from '../kernel/clock.ts'
import type { Configuration } from './configuration.ts'

/** An application over an open and migrated database; its clock follows the institution. */
export async function makeApplication(
  database: Database,
  configuration: Pick<Configuration, 'loopback' | 'publicUrl'>,
): Promise<Application> {
  const institution = await findInstitution(database.kysely)
  return {
    database,
    clock: systemClock(institution?.timeZone ?? 'UTC', institution?.fixedDate ?? null),
    newId: randomUUID,
    randomBytes,
    checkAnswers: false,
    publicUrl: configuration.publicUrl?.replace(/\/+$/u, '') ?? null,
    demoSignIn: configuration.loopback && institution?.isDemo === true,
    nameThings: nameOperationsThings,
  }
}

/** Opens the configured database and brings it to this release. */
export async function openMigrated(configuration: Pick<Configuration, 'database'>): Promise<Database> {
  const database = await openDatabase(configuration.database)
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
