import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../kernel/clock.ts'
import type { Role } from '../../kernel/contract.ts'
import { foldText } from '../../kernel/text.ts'
import type { Application } from './pipeline/application.ts'
import { sessionEnd } from './pipeline/identify.ts'
import type { Tx } from './store/database/transaction.ts'
import { filesFolder } from './store/files/filesFolder.ts'
import { saveInstitution } from './store/institutionStore.ts'
import { hashPassword } from './store/passwords.ts'
import { insertSession } from './store/sessionStore.ts'
import { atTheSameTime } from './testing/atTheSameTime.ts'
import { openMailSink } from './testing/mailSink.ts'
import { hasSwift, openS3Server, type S3Server } from './testing/s3Server.ts'
import { openTestDatabase } from './testing/testDatabase.ts'
import { aBlankPlace, aMigratedPlace, anEmptyPlace, type TestPlace } from './testing/testPlace.ts'

export {
  aBlankPlace,
  aMigratedPlace,
  anEmptyPlace,
  atTheSameTime,
  hasSwift,
  openMailSink,
  openS3Server,
  openTestDatabase,
  type S3Server,
  type TestPlace,
}

/** A clock that only moves when the test says so. */
export function settableClock(start: string): Clock & { advance: (milliseconds: number) => void } {
  let instant = Date.parse(start)
  return {
    now: () => new Date(instant).toISOString(),
    today: () => new Date(instant).toISOString().slice(0, 10),
    advance: (milliseconds) => {
      instant += milliseconds
    },
  }
}

/**
 * An application on an empty database and a folder of files of its own, of which closing `app.database` leaves nothing; a
 * database and a folder that are given stay.
 */
export async function openTestApplication(options: Partial<Application> = {}): Promise<Application> {
  const files = options.files ?? filesFolder(join(tmpdir(), `hilo-archivos-${randomUUID()}`))
  const personKeyFile = options.personKeyFile ?? `${files.folder}.clave`
  const database = options.database ?? (await openTestDatabase())
  const close = async (): Promise<void> => {
    await database.close()
    rmSync(files.folder, { recursive: true, force: true })
    rmSync(personKeyFile, { force: true })
  }
  return {
    database: { ...database, close },
    files,
    personKeyFile,
    clock: settableClock('2026-03-02T15:00:00.000Z'),
    newId: randomUUID,
    randomBytes,
    checkAnswers: true,
    publicUrl: null,
    demoSignIn: false,
    nameThings: async () => new Map(),
    nameFiles: async () => new Map(),
    readNotices: async () => () => [],
    mailer: null,
    addToSample: async () => {},
    ...options,
  }
}

export function anInstitution(tx: Tx): Promise<void> {
  return saveInstitution(tx, {
    name: 'Ministerio de Prueba',
    acronym: 'MP',
    country: 'SV',
    locale: 'es-SV',
    timeZone: 'America/El_Salvador',
    emblemSvg: null,
    isDemo: false,
    fixedDate: null,
  })
}

export async function aUnit(
  tx: Tx,
  unit: {
    id?: string
    name: string
    code?: string
    kind?: 'central' | 'regional' | 'departamental' | 'organo'
    parentId?: string
  },
): Promise<string> {
  const id = unit.id ?? randomUUID()
  await tx
    .insertInto('platform_unit')
    .values({ id, opened_on: '2020-01-01', closed_on: null, successor_id: null })
    .execute()
  await tx
    .insertInto('platform_unit_version')
    .values({
      unit_id: id,
      valid_from: '2020-01-01',
      valid_to: null,
      code: unit.code ?? id.slice(0, 6).toUpperCase(),
      name: unit.name,
      kind: unit.kind ?? 'central',
      parent_id: unit.parentId ?? null,
      reason: null,
    })
    .execute()
  return id
}

/** A person; with `unitId` and `roles`, holding a post in that unit from 2020 on. */
export async function aPerson(
  tx: Tx,
  person: { email: string; name?: string; password?: string; unitId?: string; roles?: Role[] },
): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto('platform_person')
    .values({
      id,
      name: person.name ?? person.email,
      name_folded: foldText(person.name ?? person.email),
      email: person.email,
      email_folded: foldText(person.email),
      password_hash: person.password === undefined ? null : await hashPassword(person.password),
      created_at: '2020-01-01T00:00:00.000Z',
    })
    .execute()
  if (person.unitId === undefined) return id
  const postId = randomUUID()
  await tx
    .insertInto('platform_post')
    .values({
      id: postId,
      unit_id: person.unitId,
      name: `Puesto de ${person.email}`,
      valid_from: '2020-01-01',
      valid_to: null,
    })
    .execute()
  for (const role of person.roles ?? [])
    await tx.insertInto('platform_post_role').values({ post_id: postId, role }).execute()
  await tx
    .insertInto('platform_assignment')
    .values({ id: randomUUID(), person_id: id, post_id: postId, valid_from: '2020-01-01', valid_to: null })
    .execute()
  return id
}

/** An open session of a person; answers its token. */
export async function aSession(tx: Tx, app: Application, personId: string): Promise<string> {
  const token = randomUUID()
  const now = app.clock.now()
  await insertSession(tx, { token, personId, now, expiresAt: sessionEnd(now), userAgent: null })
  return token
}
export { setScope } from './store/database/transaction.ts'
