import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, type BoundRoute, inTransaction } from '../../domains/platform/index.ts'
import { anInstitution, aPerson, aSession, aUnit, openTestApplication } from '../../domains/platform/testing.ts'
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
const tokens = { nobody: '', foreigner: '', planner: '' }
let own = ''
let foreign = ''

const named = (bound: BoundRoute): [string, BoundRoute] => [bound.route.name, bound]
const closed = routes.filter((bound) => bound.route.access !== 'public')
const forRoles = closed.filter((bound) => bound.route.access !== 'session')
const writesUnits = closed.filter(
  ({ route }) => typeof route.access === 'object' && route.access.includes('unitHead') && route.method === 'POST',
)

beforeAll(async () => {
  app = await openTestApplication()
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Dirección Propia', code: 'PRO' })
    const otherId = await aUnit(tx, { name: 'Dirección Ajena', code: 'AJE' })
    tokens.nobody = await aSession(tx, app, await aPerson(tx, { email: 'sin@ministerio.example' }))
    const foreigner = await aPerson(tx, { email: 'ajena@ministerio.example', unitId: otherId, roles: ['unitHead'] })
    tokens.foreigner = await aSession(tx, app, foreigner)
    const planner = await aPerson(tx, { email: 'plan@ministerio.example', unitId: otherId, roles: ['planningOfficer'] })
    tokens.planner = await aSession(tx, app, planner)
    own = unitId
    foreign = otherId
  })
  const prepared = await prepareGround(server, tokens.planner, own, foreign)
  ground = { ...prepared, ...(await standingRequests(app, prepared)), ...(await movedLastYear(app, prepared)) }
})
afterAll(async () => {
  await server.close()
  await app.database.close()
})

describe('cada ruta del producto', () => {
  it.each(closed.map(named))('%s: sin sesión responde 401', async (_name, { route }) => {
    expect(await knock(server, route)).toEqual({ status: 401, code: 'platform.signInFirst' })
  })

  it.each(forRoles.map(named))(
    '%s: con sesión y sin puesto responde 403, y queda en el registro',
    async (name, { route }) => {
      expect(await knock(server, route, { token: tokens.nobody })).toEqual({
        status: 403,
        code: 'platform.notYourRole',
      })
      const lines = app.database.kysely.selectFrom('platform_log').select('body').where('act', '=', name)
      const refused = await lines.where('outcome', '=', 'refused').orderBy('seq', 'desc').executeTakeFirstOrThrow()
      expect(JSON.parse(refused.body).data.code).toBe('platform.notYourRole')
    },
  )

  it.each(writesUnits.map(named))('%s: para una unidad ajena responde 403', async (name, { route }) => {
    const inputFor = foreignInputs[name]
    if (inputFor === undefined) throw new Error(`add an input of ${name} to testing/foreignInputs.ts`)
    const answer = await knock(server, route, { token: tokens.foreigner, input: inputFor(ground) })
    expect(answer).toEqual({ status: 403, code: 'platform.notAllowed' })
  })

  const demanding = routes.filter(({ route }) => !route.input.safeParse({}).success)
  it.each(demanding.map(named))('%s: con datos que no valen responde 422', async (_name, bound) => {
    const allowed = typeof bound.route.access === 'object' ? bound.route.access : undefined
    const token = await inTransaction(app.database, async (tx) => {
      const email = `${bound.route.name}@ministerio.example`
      return aSession(tx, app, await aPerson(tx, { email, unitId: own, roles: [...(allowed ?? ['responsible'])] }))
    })
    const broken = Object.fromEntries(
      bound.route.path.match(/:(\w+)/g)?.map((name) => [name.slice(1), ' '.repeat(200)]) ?? [],
    )
    const answer = await knock(server, bound.route, { token, input: broken })
    // An upload may miss its file before anything else.
    const codes = bound.route.kind === 'upload' ? /badInput$|fileMissing$/ : /^platform\.badInput$/
    expect(answer).toEqual({ status: 422, code: expect.stringMatching(codes) })
  })

  const changing = routes.filter(({ route }) => route.method === 'POST')
  it.each(changing.map(named))('%s: desde otra página o sin decir de dónde responde 403', async (_name, { route }) => {
    for (const headers of [
      { host: 'hilo.example', origin: 'http://otra.example' },
      { host: 'hilo.example', 'sec-fetch-site': 'cross-site', origin: 'http://hilo.example' },
      { host: 'hilo.example', origin: 'null' },
      { host: 'hilo.example' },
    ]) {
      expect(await knock(server, route, { token: tokens.foreigner, headers })).toEqual({
        status: 403,
        code: 'platform.otherSite',
      })
    }
  })
})

describe('direcciones', () => {
  it('una que no existe en la API responde 404 con su frase', async () => {
    const answer = await server.inject({ url: '/api/nada' })
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ error: { code: 'platform.notFound', message: expect.stringMatching(/./) } })
  })

  it('la salud dice versión, base de datos y migración', async () => {
    const answer = await server.inject({ url: '/salud' })
    expect(answer.json()).toMatchObject({
      status: 'ok',
      database: app.database.engine,
      migration: expect.stringMatching(/^\d{4}_/),
    })
  })
})
