import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Application, inTransaction, smtpMailer } from '../domains/platform/index.ts'
import {
  anInstitution,
  aPerson,
  aUnit,
  openMailSink,
  openTestApplication,
  settableClock,
} from '../domains/platform/testing.ts'
import { startDigestRunner } from './digestRunner.ts'

/* Las 5:59 de la mañana de un lunes en El Salvador. */
const clock = settableClock('2026-03-02T11:59:00.000Z')
let app: Application
let sink: Awaited<ReturnType<typeof openMailSink>>
let turns = 0
/** Each turn asks for the time at least once. */
function countedNow(): string {
  turns += 1
  return clock.now()
}

beforeAll(async () => {
  sink = await openMailSink()
  const server = { host: '127.0.0.1', port: sink.port, security: 'none', user: null, password: null } as const
  app = await openTestApplication({
    clock: { ...clock, now: countedNow },
    mailer: smtpMailer({ ...server, from: 'hilo@mp.example' }),
    readNotices: async (_db, today) => () => [
      {
        ...{ id: 'a', kind: 'owed' as const, text: 'Falta algo.', unitName: '', href: '/', dueOn: null, since: null },
        facts: [`a/${today}`],
      },
    ],
  })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Informática' })
    await aPerson(tx, { email: 'ana@mp.example', unitId, roles: ['responsible'] })
  })
})
afterAll(async () => {
  await sink.close()
  await app.database.close()
})

it('el servidor prepara y envía solo el resumen a su hora, una vez al día por muchas vueltas que dé', async () => {
  const said: string[] = []
  const stop = startDigestRunner(app, (line) => said.push(line), 10)
  const afterTurns = async (count: number): Promise<void> => {
    const until = turns + count
    await vi.waitFor(() => expect(turns).toBeGreaterThan(until), { timeout: 30_000 })
  }
  await afterTurns(10)
  expect(sink.mails).toEqual([])
  clock.advance(60_000)
  await vi.waitFor(() => expect(sink.mails).toHaveLength(1), { timeout: 30_000 })
  await afterTurns(20)
  expect(sink.mails).toHaveLength(1)
  clock.advance(24 * 3_600_000)
  await vi.waitFor(() => expect(sink.mails).toHaveLength(2), { timeout: 30_000 })
  await stop()
  expect(said).toEqual([])
})

it('sin servidor de correo no da ni una vuelta', async () => {
  const before = turns
  await startDigestRunner({ ...app, mailer: null }, () => undefined, 1)()
  expect(turns).toBe(before)
})
