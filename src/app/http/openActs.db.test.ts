import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Application } from '../../domains/platform/index.ts'
import { openTestApplication } from '../../domains/platform/testing.ts'
import { createServer } from './createServer.ts'

let app: Application
let server: FastifyInstance

beforeAll(async () => {
  app = await openTestApplication()
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
})
afterAll(async () => {
  await server.close()
  await app.database.close()
})

const tryToEnter = (): Promise<LightMyRequestResponse> =>
  server.inject({
    method: 'POST',
    url: '/api/sesion/entrar',
    headers: { host: 'hilo.example', origin: 'http://hilo.example' },
    payload: { email: 'nadie' },
  })

it('quien no tiene sesión no puede probar sin fin: a partir de 120 intentos en un minuto se le pide esperar', async () => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 120; attempt++) statuses.push((await tryToEnter()).statusCode)
  expect(new Set(statuses)).toEqual(new Set([422]))
  const refused = await tryToEnter()
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({ error: { code: 'platform.tooManyTries' } })
  expect((await server.inject({ url: '/salud' })).statusCode).toBe(200)
})

it.each([
  ['códigos', '/api/verificar/0000-0000-0000-0000'],
  ['enlaces de un solo uso', '/api/sesion/invitacion/enlace-que-nadie-dio'],
])('quien comprueba %s tampoco: 120 en un minuto desde una dirección, y otra dirección sigue', async (_title, url) => {
  const check = (remoteAddress: string) => server.inject({ url, remoteAddress })
  const statuses: number[] = []
  for (let attempt = 0; attempt < 120; attempt++) statuses.push((await check('10.0.0.1')).statusCode)
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect((await check('10.0.0.1')).statusCode).toBe(429)
  expect((await check('10.0.0.2')).statusCode).toBe(200)
})
