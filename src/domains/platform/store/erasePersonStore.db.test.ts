import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activatePerson } from '../actions/activatePerson.ts'
import { addPerson } from '../actions/addPerson.ts'
import { changePerson } from '../actions/changePerson.ts'
import { deactivatePerson } from '../actions/deactivatePerson.ts'
import { erasePerson } from '../actions/erasePerson.ts'
import { readPerson } from '../actions/readPerson.ts'
import { signIn } from '../actions/signIn.ts'
import type { Application } from '../pipeline/application.ts'
import { anInstitution, aPerson, aSession, aUnit, openTestApplication } from '../testing.ts'
import { inTransaction } from './database/transaction.ts'
import { verifyLog } from './verifyLog.ts'

const admin = { kind: 'email', email: 'admin@ministerio.example' } as const
const staff = { kind: 'email', email: 'tecnica@ministerio.example' } as const
const NAME = 'Zoraida Inconfundible'
const EMAIL = 'zoraida.inconfundible@ministerio.example'
const reason = 'Lo pidió por escrito al terminar su contrato'
let app: Application
let id: string

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Unidad de Prueba' })
    await aPerson(tx, { email: admin.email, unitId, roles: ['admin'] })
    await aPerson(tx, { email: staff.email, unitId, roles: ['responsible'] })
  })
  ;({ id } = await addPerson.call(app, { credentials: admin, requestId: 'alta', input: { name: NAME, email: EMAIL } }))
  await changePerson.call(app, { credentials: admin, input: { personId: id, name: `${NAME} Dos`, email: EMAIL } })
  await inTransaction(app.database, (tx) => aSession(tx, app, id))
  await signIn.call(app, { email: EMAIL, password: 'no es esta' })
})
afterAll(() => app.database.close())

/** Tables where some column of some row holds the word, whatever the column. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(app.database.kysely)
  const found: string[] = []
  for (const { name } of rows) {
    const hit = await sql`select 1 from ${sql.id(name)} as t where t::text ilike ${`%${word}%`} limit 1`.execute(
      app.database.kysely,
    )
    if (hit.rows.length > 0) found.push(name)
  }
  return found
}

const erase = (credentials: typeof admin | typeof staff, personId = id) =>
  erasePerson.call(app, { credentials, input: { personId, reason } })

describe('borrar los datos personales de alguien', () => {
  it('no se hace con quien todavía entra, y solo lo hace Administración', async () => {
    await expect(erase(admin)).rejects.toMatchObject({ code: 'platform.personActive' })
    await expect(erase(staff)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await tablesWith('inconfundible')).toContain('platform_person')
  })

  it('ninguna tabla guarda ya su nombre ni su correo, y la cadena sigue entera con las mismas líneas', async () => {
    await deactivatePerson.call(app, { credentials: admin, input: { personId: id } })
    const before = await verifyLog(app.database.kysely)
    expect(await erase(admin)).toEqual({ id, erasedLines: 2 })
    expect(await tablesWith('inconfundible')).toEqual([])
    expect(await verifyLog(app.database.kysely)).toMatchObject({ lines: before.lines + 1, firstBroken: null })
  })

  it('queda un seudónimo, quién lo borró y por qué', async () => {
    const person = await readPerson.call(app, { credentials: admin, input: { personId: id } })
    expect(person).toMatchObject({
      name: expect.stringMatching(/^Persona [0-9a-f]{8}$/u),
      isErased: true,
      entry: null,
      active: false,
    })
    const line = await app.database.kysely
      .selectFrom('platform_log')
      .select(['body', 'person_id'])
      .where('act', '=', 'platform.erasePerson')
      .where('outcome', '=', 'done')
      .executeTakeFirstOrThrow()
    expect(line.body).toContain(reason)
    expect(line.body).toContain(`platform.person:${id}`)
    expect(line.person_id).not.toBeNull()
  })

  it('no se repite, y la persona no vuelve a entrar ni se le pone otro nombre', async () => {
    const erased = { code: 'platform.personErased' }
    await expect(erase(admin)).rejects.toMatchObject(erased)
    await expect(activatePerson.call(app, { credentials: admin, input: { personId: id } })).rejects.toMatchObject(
      erased,
    )
    const input = { personId: id, name: NAME, email: EMAIL }
    await expect(changePerson.call(app, { credentials: admin, input })).rejects.toMatchObject(erased)
  })
})
