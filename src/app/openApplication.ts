import { randomBytes, randomUUID } from 'node:crypto'
import { addMonitoringToSample, nameMonitoringThings } from '../domains/monitoring/index.ts'
import { nameOperationsThings } from '../domains/operations/index.ts'
import {
  type Application,
  type Database,
  findInstitution,
  findLastActAt,
  migrate,
  type NameThings,
  openDatabase,
  openFiles,
  smtpMailer,
} from '../domains/platform/index.ts'
import { type StoppedDay, systemClock } from '../kernel/clock.ts'
import type { Configuration } from './configuration.ts'
import { nameFiles } from './nameFiles.ts'
import { readNotices } from './readNotices.ts'

const SECOND_MS = 1000

/** A demo goes on from its last act, so that what is done in it has the date that its banner says. */
async function stoppedOn(database: Database, day: string | null): Promise<StoppedDay | null> {
  if (day === null) return null
  const last = await findLastActAt(database.kysely)
  const from = last === undefined ? Date.parse(`${day}T12:00:00.000Z`) : Date.parse(last) + SECOND_MS
  return { day, from: new Date(from).toISOString() }
}

/** Names of things of every domain, for the log. */
const nameThings: NameThings = async (db, things) => {
  const [planned, monitored] = [await nameOperationsThings(db, things), await nameMonitoringThings(db, things)]
  return new Map([...planned, ...monitored])
}

/** An application over an open and migrated database; its clock follows the institution. */
export async function makeApplication(
  database: Database,
  configuration: Pick<Configuration, 'files' | 'personKeyFile' | 'loopback' | 'publicUrl' | 'mail'>,
): Promise<Application> {
  const institution = await findInstitution(database.kysely)
  return {
    database,
    clock: systemClock(institution?.timeZone ?? 'UTC', await stoppedOn(database, institution?.fixedDate ?? null)),
    newId: randomUUID,
    randomBytes,
    checkAnswers: false,
    publicUrl: configuration.publicUrl?.replace(/\/+$/u, '') ?? null,
    demoSignIn: configuration.loopback && institution?.isDemo === true,
    nameThings,
    nameFiles,
    readNotices,
    mailer: configuration.mail === null ? null : smtpMailer(configuration.mail),
    addToSample: addMonitoringToSample,
    files: openFiles(configuration.files),
    personKeyFile: configuration.personKeyFile,
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
