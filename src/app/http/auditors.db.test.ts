import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, type BoundRoute, giveAuditAccess, inTransaction } from '../../domains/platform/index.ts'
import {
  anInstitution,
  aPerson,
  aSession,
  aUnit,
  openTestApplication,
  settableClock,
} from '../../domains/platform/testing.ts'
import { routes } from '../routes.ts'
import { createServer } from './createServer.ts'
import { foreignInputs, type Ground } from './testing/foreignInputs.ts'
import { movedLastYear } from './testing/movedLastYear.ts'
import { prepareGround } from './testing/prepareGround.ts'
import { standingRequests } from './testing/standingRequests.ts'
import { knock } from './testing/walk.ts'

let app: Application
let server: FastifyInstance
let ground: Ground
let other = ''
const clock = settableClock('2026-03-02T15:00:00.000Z')
const tokens = { wide: '', narrow: '', past: '', postOnly: '' }
const DAYS = { from: '2026-03-02', until: '2026-03-31' }

const named = (bound: BoundRoute): [string, BoundRoute] => [bound.route.name, bound]
const closed = routes.filter(({ route }) => route.access !== 'public')
/** Of the own session: who one is, and the way out. */
const ofSession = closed.filter(({ route }) => route.access === 'session')
const writing = closed.filter(({ route }) => route.method === 'POST' && route.access !== 'session')
const unmarked = closed.filter(
  ({ route }) => route.method === 'GET' && route.access !== 'session' && route.auditor === undefined,
)
const marked = routes.filter(({ route }) => route.auditor !== undefined && route.auditor !== 'own')

/** What each route that auditors read asks for, by year and unit; a new one without its line here fails. */
const readingInputs: Record<string, (year: number, unitId?: string) => Record<string, unknown>> = {
  'operations.downloadSample': (year, unidades) => ({ anios: String(year), ...(unidades && { unidades }) }),
  'operations.downloadVersion': (year, unidad) => ({ year, number: 1, formato: 'json', ...(unidad && { unidad }) }),
}
const reading = (name: string, year: number, unitId?: string): Record<string, unknown> => {
  const inputFor = readingInputs[name]
  if (inputFor === undefined) throw new Error(`add an input of ${name} to readingInputs`)
  return inputFor(year, unitId)
}

beforeAll(async () => {
  app = await openTestApplication({ clock })
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  const { own, foreign, planner } = await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const own = await aUnit(tx, { name: 'Dirección Propia', code: 'PRO' })
    const foreign = await aUnit(tx, { name: 'Dirección Ajena', code: 'AJE' })
    await aPerson(tx, { email: 'control@ministerio.example', unitId: foreign, roles: ['internalControl'] })
    const person = await aPerson(tx, { email: 'plan@ministerio.example', unitId: foreign, roles: ['planningOfficer'] })
    const post = await aPerson(tx, { email: 'puesto@ministerio.example', unitId: own, roles: ['externalAuditor'] })
    tokens.postOnly = await aSession(tx, app, post)
    return { own, foreign, planner: await aSession(tx, app, person) }
  })
  other = foreign
  const prepared = await prepareGround(server, planner, own, foreign)
  ground = { ...prepared, ...(await standingRequests(app, prepared)), ...(await movedLastYear(app, prepared)) }
  const give = async (email: string, units: 'all' | string[], days = DAYS): Promise<string> => {
    const who = { name: email, email, body: 'Corte de Cuentas', purpose: 'Examen especial' }
    const input = { ...who, years: [ground.year], units, names: false, ...days }
    await giveAuditAccess.call(app, { credentials: { kind: 'email', email: 'control@ministerio.example' }, input })
    return inTransaction(app.database, async (tx) => {
      const { id } = await tx
        .selectFrom('platform_person')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      return aSession(tx, app, id)
    })
  }
  tokens.wide = await give('todo@corte.example', 'all')
  tokens.narrow = await give('una@corte.example', [own])
  tokens.past = await give('futuro@corte.example', 'all', { from: '2026-03-20', until: '2026-03-31' })
})
afterAll(async () => {
  await server.close()
  await app.database.close()
})

const refusals = async (): Promise<number> => {
  const lines = app.database.kysely.selectFrom('platform_log').select('seq').where('outcome', '=', 'refused')
  return (await lines.execute()).length
}

describe('quien audita desde fuera', () => {
  it.each(writing.map(named))('%s: no escribe, tampoco dentro de su alcance', async (name, { route }) => {
    const input = foreignInputs[name]?.(ground) ?? { year: ground.year }
    for (const token of [tokens.wide, tokens.narrow]) {
      expect(await knock(server, route, { token, input })).toEqual({ status: 403, code: 'platform.notYourRole' })
    }
  })

  it.each(unmarked.map(named))(
    '%s: no lee lo que nadie marcó para auditores, y queda en el registro',
    async (_name, { route }) => {
      const before = await refusals()
      const answer = await knock(server, route, {
        token: tokens.wide,
        input: { year: ground.year, unitId: ground.unitId },
      })
      expect(answer).toEqual({ status: 403, code: 'platform.notYourRole' })
      expect(await refusals()).toBe(before + 1)
    },
  )

  it.each(marked.map(named))('%s: fuera de su alcance se niega y queda en el registro', async (name, { route }) => {
    const outside = { status: 403, code: 'platform.outsideAudit' }
    const before = await refusals()
    const year = ground.year + 1
    expect(await knock(server, route, { token: tokens.wide, input: reading(name, year) })).toEqual(outside)
    expect(await knock(server, route, { token: tokens.narrow, input: reading(name, ground.year) })).toEqual(outside)
    expect(await knock(server, route, { token: tokens.narrow, input: reading(name, ground.year, other) })).toEqual(
      outside,
    )
    expect(await refusals()).toBe(before + 3)
  })

  it.each(marked.map(named))('%s: dentro de su alcance se lee', async (name, { route }) => {
    const allowed = [
      { token: tokens.wide, input: reading(name, ground.year) },
      { token: tokens.narrow, input: reading(name, ground.year, ground.unitId) },
    ]
    // What is asked for may not be there; the door is open.
    for (const options of allowed) expect((await knock(server, route, options)).status).not.toBe(403)
  })

  it('con nombres solo si su acceso los incluye', async () => {
    const route = routes.find((bound) => bound.route.name === 'operations.downloadSample')?.route
    if (route === undefined) throw new Error('no such route')
    const input = { anios: String(ground.year), nombres: 'si' }
    expect(await knock(server, route, { token: tokens.wide, input })).toEqual({
      status: 403,
      code: 'platform.outsideAudit',
    })
  })

  const own = routes.filter(({ route }) => route.auditor === 'own')
  it.each(own.map(named))('%s: le dice su propio alcance', async (_name, { route }) => {
    expect(await knock(server, route, { token: tokens.narrow })).toEqual({ status: 200, code: null })
  })

  const all = closed.filter((bound) => !ofSession.includes(bound))
  it.each(all.map(named))(
    '%s: antes del primer día, o con el puesto y sin acceso, responde 403',
    async (_name, { route }) => {
      for (const token of [tokens.past, tokens.postOnly])
        expect(await knock(server, route, { token })).toEqual({ status: 403, code: 'platform.notYourRole' })
    },
  )

  it('pasado el último día, lo que leía se cierra en la misma sesión', async () => {
    const route = routes.find((bound) => bound.route.name === 'operations.auditScope')?.route
    if (route === undefined) throw new Error('no such route')
    expect((await knock(server, route, { token: tokens.wide })).status).toBe(200)
    const token = tokens.wide
    await app.database.kysely.updateTable('platform_session').set({ expires_at: '2027-01-01T00:00:00.000Z' }).execute()
    clock.advance(30 * 24 * 60 * 60 * 1000)
    expect(await knock(server, route, { token })).toEqual({ status: 403, code: 'platform.notYourRole' })
    clock.advance(-30 * 24 * 60 * 60 * 1000)
  })
})
