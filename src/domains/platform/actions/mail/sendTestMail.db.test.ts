import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Application } from '../../pipeline/application.ts'
import { inTransaction } from '../../store/database/transaction.ts'
import { type MailSettings, smtpMailer } from '../../store/mail/smtpMailer.ts'
import { type MailSink, openMailSink, trouble } from '../../testing/mailSink.ts'
import { anInstitution, aPerson, aUnit, openTestApplication } from '../../testing.ts'
import { outbox } from './readOutbox.ts'
import { sendTestMail } from './sendTestMail.ts'

const domain = 'ministerio.example'
let app: Application
let sink: MailSink

const withMailer = (change: Partial<MailSettings> = {}): Application => {
  const server = { host: '127.0.0.1', port: sink.port, security: 'none', user: null, password: null } as const
  return { ...app, mailer: smtpMailer({ ...server, from: `hilo@${domain}`, ...change }) }
}
const send = (who = 'admin', on = withMailer()) =>
  sendTestMail.call(on, { credentials: { kind: 'email', email: `${who}@${domain}` }, input: {} })

beforeAll(async () => {
  app = await openTestApplication({ publicUrl: 'https://hilo.mp.example' })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Informática' })
    for (const who of ['admin', trouble.refused, trouble.silent])
      await aPerson(tx, { email: `${who}@${domain}`, name: `Persona ${who}`, unitId, roles: ['admin'] })
    await aPerson(tx, { email: `jefa@${domain}`, unitId, roles: ['unitHead'] })
  })
})
afterAll(() => app.database.close())
beforeEach(async () => {
  sink = await openMailSink()
})
afterEach(() => sink.close())

describe('el correo de prueba', () => {
  it('llega a quien lo pide, enseguida, y no queda en la bandeja de salida', async () => {
    expect(await send()).toEqual({ address: `admin@${domain}`, fault: null, detail: '' })
    expect(sink.mails.map(({ to }) => to)).toEqual([[`admin@${domain}`]])
    expect(sink.mails[0]?.raw).toMatch(/^Subject: Ministerio de Prueba: correo de prueba de Hilo\r$/mu)
    expect(sink.mails[0]?.raw).toContain('https://hilo.mp.example')
    const input = { ver: 'all' as const }
    expect((await outbox.call(app, { credentials: { kind: 'email', email: `admin@${domain}` }, input })).mails).toEqual(
      [],
    )
  })

  it('si el servidor no responde, no lo quiere o no contesta, se dice qué pasó', async () => {
    expect(await send(trouble.refused)).toMatchObject({ fault: 'addressRefused', detail: '550 no existe ese buzón' })
    expect(await send(trouble.silent)).toMatchObject({ fault: 'noAnswer' })
    expect(await send('admin', withMailer({ security: 'starttls' }))).toMatchObject({ fault: 'notEncrypted' })
    const { port } = sink
    await sink.close()
    expect(await send('admin', withMailer({ port }))).toMatchObject({ fault: 'unreachable' })
    sink = await openMailSink({ port, password: 'secreta-buena' })
    const answer = await send('admin', withMailer({ user: 'hilo', password: 'secreta-mala' }))
    expect(answer).toMatchObject({ fault: 'signInRefused' })
    expect(JSON.stringify(answer)).not.toContain('secreta')
  })

  it('sin servidor configurado, o quien no administra, no envía nada', async () => {
    await expect(send('admin', app)).rejects.toMatchObject({ code: 'platform.mailNotConfigured' })
    await expect(send('jefa')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    expect(sink.connections()).toBe(0)
  })

  it('queda en el registro si salió o qué falló', async () => {
    const rows = await app.database.kysely
      .selectFrom('platform_log')
      .select('outcome')
      .where('act', '=', 'platform.sendTestMail')
      .orderBy('seq')
      .execute()
    expect(rows.filter(({ outcome }) => outcome === 'done')).toHaveLength(6)
    expect(rows.filter(({ outcome }) => outcome === 'refused')).toHaveLength(2)
  })
})
