import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, inTransaction, openUnit, readChainHead } from '../../domains/platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../domains/platform/testing.ts'
import { addLogHeadPages } from './logHeadPages.ts'

const HOUR = 3_600_000
// Local midnight in El Salvador is 06:00 UTC.
const clock = settableClock('2026-03-02T15:00:00.000Z')
let app: Application
let server: FastifyInstance

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Unidad de Prueba' })
    await aPerson(tx, { email: 'admin@ministerio.example', unitId, roles: ['admin'] })
  })
  server = fastify()
  addLogHeadPages(server, app, (reply, { body }) => reply.type('text/html').send(body))
})
afterAll(async () => {
  await server.close()
  await app.database.close()
})

const act = (code: string) =>
  openUnit.call(app, {
    credentials: { kind: 'email', email: 'admin@ministerio.example' },
    input: { from: '2026-01-01', code, name: `Unidad ${code}`, kind: 'central', parentId: null, aliases: [] },
  })
const csv = async () => (await server.inject('/cabezas.csv')).body

describe('la cabeza de cada día, para cualquiera y sin sesión', () => {
  it('un día aparece una hora después de terminar, con su última línea, y ya no cambia', async () => {
    await act('UNO')
    await act('DOS')
    const head = await readChainHead(app.database.kysely)
    expect(await csv()).toBe('dia,numero,huella\n')
    clock.advance(15.5 * HOUR) // 00:30 there
    await act('TRE')
    expect(await csv()).toBe('dia,numero,huella\n')
    clock.advance(HOUR)
    const first = `2026-03-02,${head.seq},${head.hash}\n`
    expect(await csv()).toBe(`dia,numero,huella\n${first}`)
    clock.advance(48 * HOUR)
    const later = await readChainHead(app.database.kysely)
    expect(await csv()).toBe(
      `dia,numero,huella\n2026-03-04,${later.seq},${later.hash}\n2026-03-03,${later.seq},${later.hash}\n${first}`,
    )
    expect((await server.inject('/cabezas')).body).toContain(`<code>${head.hash}</code>`)
  })

  it('un día de hace más de un mes, como el que cita un papel, se encuentra por su fecha; uno que no ha terminado no', async () => {
    const head = (await csv()).split('\n').at(-2) ?? ''
    clock.advance(60 * 24 * HOUR)
    expect(await csv()).not.toContain('2026-03-02')
    const until = async (day: string) => (await server.inject(`/cabezas.csv?hasta=${day}`)).body
    expect(await until('2026-03-02')).toBe(`dia,numero,huella\n${head}\n`)
    expect(await until('2026-03-01')).toBe('dia,numero,huella\n')
    expect(await until('2027-01-01')).toBe(await csv())
    const page = (await server.inject('/cabezas?hasta=2026-03-02')).body
    expect(page).toContain('2 de marzo de 2026')
    expect(page).toContain('href="/cabezas.csv?hasta=2026-03-02"')
    for (const hasta of ['0000-01-05', '9999-12-31'])
      expect((await server.inject(`/cabezas?hasta=${hasta}`)).statusCode).toBe(200)
    const bad = (await server.inject('/cabezas?hasta=ayer')).body
    expect(bad).toContain('Ese día no se entiende')
    expect(bad).toContain('Los 31 días anteriores')
  })
})
