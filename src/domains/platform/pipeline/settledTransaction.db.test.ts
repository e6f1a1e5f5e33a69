import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actionRoute } from '../../../kernel/contract.ts'
import { addPerson } from '../actions/addPerson.ts'
import { changePerson } from '../actions/changePerson.ts'
import { openUnit } from '../actions/openUnit.ts'
import { setAliases } from '../actions/setAliases.ts'
import { administrationPermit } from '../model/permissions.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { forgetFile } from '../store/files/storedFiles.ts'
import { insertPerson } from '../store/personStore.ts'
import { anInstitution, aPerson, atTheSameTime, aUnit, openTestApplication } from '../testing.ts'
import { act } from './act.ts'
import type { Application } from './application.ts'
import { settledTransaction } from './settledTransaction.ts'

const credentials = { kind: 'email', email: 'admin@ministerio.example' } as const
const others = { kind: 'email', email: 'otra@ministerio.example' } as const
let app: Application
const people: string[] = []
const units: string[] = []

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    units.push(
      await aUnit(tx, { name: 'Unidad Uno', code: 'UNO' }),
      await aUnit(tx, { name: 'Unidad Dos', code: 'DOS' }),
    )
    for (const { email } of [credentials, others])
      people.push(await aPerson(tx, { email, unitId: units[0] ?? '', roles: ['admin'] }))
  })
})
afterAll(() => app.database.close())

/** Codes of the refusals, `hecho` for what was done; the order in which they won says nothing. */
async function endings(starts: readonly (() => Promise<unknown>)[]): Promise<string[]> {
  const ended = await atTheSameTime(app.database, starts)
  return ended.map((one) => (one.status === 'fulfilled' ? 'hecho' : (one.reason.code ?? String(one.reason)))).sort()
}

async function countLines(act: string, outcome: string): Promise<number> {
  const rows = await app.database.kysely
    .selectFrom('platform_log')
    .select('seq')
    .where('act', '=', act)
    .where('outcome', '=', outcome)
    .execute()
  return rows.length
}

describe('dos actos a la vez que quieren el mismo valor único', () => {
  it('dos personas con el mismo correo: una entra, la otra se niega con su frase y queda en el registro', async () => {
    const input = { name: 'Zoila Prueba', email: 'nueva@ministerio.example' }
    const start = () => addPerson.call(app, { credentials, input })
    expect(await endings([start, start])).toEqual(['hecho', 'platform.emailTaken'])
    expect(await countLines('platform.addPerson', 'done')).toBe(1)
    expect(await countLines('platform.addPerson', 'refused')).toBe(1)
  })

  it('dos personas que cambian al mismo correo', async () => {
    const change = (personId: string) => () =>
      changePerson.call(app, { credentials, input: { personId, name: 'Prueba', email: 'igual@ministerio.example' } })
    const ids = await Promise.all(
      ['a', 'b'].map((name) =>
        addPerson.call(app, { credentials, input: { name, email: `${name}@ministerio.example` } }),
      ),
    )
    expect(await endings(ids.map(({ id }) => change(id)))).toEqual(['hecho', 'platform.emailTaken'])
  })

  it('dos unidades con el mismo alias, o con el mismo código', async () => {
    const alias = (unitId: string) => () =>
      setAliases.call(app, { credentials, input: { unitId, aliases: ['La misma'] } })
    expect(await endings(units.map(alias))).toEqual(['hecho', 'platform.aliasTaken'])
    const open = (name: string) => () =>
      openUnit.call(app, {
        credentials,
        input: { from: '2026-01-01', code: 'TRE', name, kind: 'central', parentId: null, aliases: [] },
      })
    expect(await endings([open('Unidad Tres'), open('Unidad Cuatro')])).toEqual(['hecho', 'platform.unitCodeTaken'])
  })

  it('el mismo envío dos veces: se hace una vez y las dos respuestas son la misma', async () => {
    const input = { name: 'Repetida', email: 'repetida@ministerio.example' }
    const start = () => addPerson.call(app, { credentials, requestId: 'envio-1', input })
    const [first, second] = await atTheSameTime(app.database, [start, start])
    expect(first).toMatchObject({ status: 'fulfilled', value: { id: expect.any(String) } })
    expect(second).toEqual(first)
  })

  it('sin regla propia, se niega con una frase general y no con la de la base de datos', async () => {
    let tries = 0
    const careless = act({
      route: actionRoute('platform.addPerson', {
        path: '/api/prueba',
        access: ['admin'],
        summary: 'Writes without looking',
        input: z.object({}),
        output: z.object({}),
      }),
      load: async () => undefined,
      authorize: administrationPermit,
      run: async ({ tx, now, newId }) => {
        tries += 1
        await insertPerson(tx, { id: newId(), name: 'Sin mirar', email: credentials.email, now })
        return { answer: {}, log: null }
      },
    })
    await expect(careless.call(app, { credentials, input: {} })).rejects.toMatchObject({
      code: 'platform.takenMeanwhile',
      kind: 'conflict',
      details: { key: 'platform_person_email_folded_key' },
    })
    expect(tries).toBe(2)
  })
})

describe('dos actos que se esperan uno al otro', () => {
  it.skipIf(process.env.TEST_DB !== 'postgres')(
    'la base corta uno, que se hace otra vez: los dos terminan (PostgreSQL)',
    async () => {
      const tries: string[] = []
      let meet = (): void => undefined
      const bothHold = new Promise<void>((resolve) => {
        meet = resolve
      })
      const crossed = (own: string, other: string) => () =>
        settledTransaction(app.database, async (tx) => {
          await forgetFile(tx, app.files, own)
          if (tries.push(own) === 2) meet()
          await bothHold
          await forgetFile(tx, app.files, other)
        })
      const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
      await Promise.all([crossed(one, two)(), crossed(two, one)()])
      expect(tries).toHaveLength(3)
    },
  )
})
