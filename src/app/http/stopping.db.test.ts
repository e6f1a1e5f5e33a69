import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Application, inTransaction } from '../../domains/platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication } from '../../domains/platform/testing.ts'
import { createServer } from './createServer.ts'

const EMAIL = 'ana@ministerio.example'
const password = 'una frase larga y propia'
let app: Application
let server: FastifyInstance
let address = ''

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Unidad de Prueba' })
    await aPerson(tx, { email: EMAIL, password, unitId, roles: ['unitHead'] })
  })
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  address = await server.listen({ host: '127.0.0.1', port: 0 })
})

describe('al detener el servidor', () => {
  it('lo que está en curso termina y recibe su respuesta; la base se puede cerrar enseguida', async () => {
    const arrived = () => once(server.server, 'request')
    // Checking a password takes long enough for the closing to come in between.
    const enter = (sent: string, signal: AbortSignal | null = null) =>
      fetch(`${address}/api/sesion/entrar`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ email: EMAIL, password: sent }),
        signal,
      })
    const first = arrived()
    const answer = enter(password)
    await first
    const second = arrived()
    const left = new AbortController()
    const abandoned = enter('otra frase que no es', left.signal).catch(() => 'left')
    await second
    const closed = server.close()
    left.abort()
    expect((await answer).status).toBe(200)
    await abandoned
    await closed
    // Of the one who left as well: his try stands in the log before the database closes.
    const tries = await app.database.kysely.selectFrom('platform_log').select('outcome').orderBy('outcome').execute()
    expect(tries.map(({ outcome }) => outcome)).toEqual(['done', 'refused'])
    await app.database.close()
  })
})
