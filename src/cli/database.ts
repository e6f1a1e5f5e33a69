import type { Configuration } from '../app/configuration.ts'
import { openMigrated } from '../app/openApplication.ts'
import { type Database, findInstitution, isThere, listMigrations, openDatabase } from '../domains/platform/index.ts'
import { DomainError } from '../kernel/domainError.ts'

/**
 * How a command meets the database: `asIs` must hold an institution and its tables are left alone; `migrated` is
 * brought to this release, and made where it is not there; `any` may even be without tables.
 */
export type Meeting = 'asIs' | 'migrated' | 'any'

/** @throws DomainError `platform.notInstalled` where no institution was set up. */
export async function demandInstalled(database: Database): Promise<void> {
  const isReady = (await listMigrations(database)).length > 0
  if (!isReady || (await findInstitution(database.kysely)) === undefined)
    throw new DomainError('platform.notInstalled', 'unavailable')
}

/**
 * Opens the configured database for one command and closes it.
 *
 * @throws DomainError `platform.notInstalled` for `asIs` where no data folder is, and what `openDatabase` throws.
 */
export async function withDatabase<T>(
  { database: target }: Pick<Configuration, 'database'>,
  meeting: Meeting,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  if (meeting === 'asIs' && !isThere(target)) throw new DomainError('platform.notInstalled', 'unavailable')
  const database = meeting === 'migrated' ? await openMigrated({ database: target }) : await openDatabase(target)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
