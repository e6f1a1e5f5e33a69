import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Notice } from '../../model/notices/notice.ts'
import { addBusinessDays } from '../../model/workingCalendar/businessDays.ts'
import type { Application } from '../../pipeline/application.ts'
import { readWorkingCalendar } from '../../store/calendarStore.ts'
import { inTransaction } from '../../store/database/transaction.ts'
import { type MailSettings, smtpMailer } from '../../store/mail/smtpMailer.ts'
import { type MailSink, openMailSink, trouble } from '../../testing/mailSink.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../testing.ts'
import { chooseNotices } from '../notices/chooseNotices.ts'
import { markNotices } from '../notices/markNotices.ts'
import { noticeChoice, notices } from '../notices/readNotices.ts'
import { digestTurn, sendDigestsNow } from './digestTurn.ts'
import { outbox } from './readOutbox.ts'
import { retryMail } from './retryMail.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const domain = 'ministerio.example'
const notice = (id: string, change: Partial<Notice> = {}): Notice => ({
  ...{
    id,
    kind: 'owed',
    text: `Falta ${id}.`,
    unitName: 'Oficina',
    href: `/seguimiento/${id}`,
    dueOn: null,
    since: null,
  },
  ...{ facts: [`${id}/hecho`], ...change },
})

let app: Application
let sink: MailSink
let clock: ReturnType<typeof settableClock>
/** What waits for each person, by the first part of the address. */
let waits: Record<string, Notice[]> = {}

const as = (who: string) => ({ kind: 'email' as const, email: `${who}@${domain}` })
const settings = (port: number, change: Partial<MailSettings> = {}): MailSettings => ({
  ...{ host: '127.0.0.1', port, security: 'none', user: null, password: null, from: `hilo@${domain}`, ...change },
})
const withMailer = (port: number, change: Partial<MailSettings> = {}): Application => ({
  ...app,
  mailer: smtpMailer(settings(port, change)),
})
const received = (): string[] => sink.mails.flatMap(({ to }) => to.map((address) => address.replace(`@${domain}`, '')))
const seen = async (ver: 'pending' | 'all' = 'all') =>
  (await outbox.call(app, { credentials: as('admin'), input: { ver } })).mails
const stateOf = async (who: string) => (await seen()).find(({ address }) => address.startsWith(`${who}@`))
/** Three in the afternoon (nine in the morning in El Salvador) of the next business day. */
async function nextBusinessDay(): Promise<void> {
  const calendar = await readWorkingCalendar(app.database.kysely, { fromYear: 2026, toYear: 2027 })
  const day = addBusinessDays(calendar, clock.today(), 1)
  clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(clock.now()))
}
const addPerson = (who: string) =>
  inTransaction(app.database, async (tx) => {
    const unitId = await aUnit(tx, { name: `Unidad de ${who}` })
    await aPerson(tx, { email: `${who}@${domain}`, name: `Persona ${who}`, unitId, roles: ['responsible'] })
  })

beforeAll(async () => {
  clock = settableClock('2026-03-02T15:00:00.000Z')
  app = await openTestApplication({
    clock,
    publicUrl: 'https://hilo.mp.example',
    readNotices: async () => (actor, muted) =>
      (waits[actor.email.split('@')[0] ?? ''] ?? []).filter(({ kind }) => !muted.includes(kind)),
  })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Informática' })
    await aPerson(tx, { email: `admin@${domain}`, unitId, roles: ['admin'] })
    await aPerson(tx, { email: `fuera@${domain}`, unitId, roles: ['externalAuditor'] })
    await aPerson(tx, { email: `sinpuesto@${domain}` })
  })
  for (const who of ['ana', 'beto', 'carla', ...Object.values(trouble)]) await addPerson(who)
})
afterAll(() => app.database.close())
beforeEach(async () => {
  sink = await openMailSink()
  waits = {}
  // Each test has a business day of its own.
  await nextBusinessDay()
})
afterEach(() => sink.close())

describe('el resumen diario llega por correo', () => {
  it('a quien tiene algo nuevo, con texto y HTML; a nadie más', async () => {
    waits = { ana: [notice('a'), notice('b')], fuera: [notice('x')], sinpuesto: [notice('y')] }
    expect(await digestTurn(withMailer(sink.port))).toEqual({ sent: 1, notSent: 0 })
    expect(received()).toEqual(['ana'])
    const [mail] = sink.mails
    expect(mail?.raw).toMatch(/^From: Ministerio de Prueba <hilo@ministerio\.example>\r$/mu)
    expect(mail?.raw).toMatch(/^To: ana@ministerio\.example\r$/mu)
    expect(mail?.raw).toMatch(/^Subject: Ministerio de Prueba: 2 avisos en Hilo\r$/mu)
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/mu)
    expect(mail?.raw).toContain('Content-Type: text/plain; charset=utf-8')
    expect(mail?.raw).toContain('Content-Type: text/html; charset=utf-8')
    expect(mail?.raw).toContain('https://hilo.mp.example/seguimiento/a')
  })

  it('una vez al día como mucho, por muchas vueltas que dé, y al día hábil siguiente otra vez', async () => {
    waits = { ana: [notice('a')] }
    for (let turn = 0; turn < 3; turn += 1) {
      await digestTurn(withMailer(sink.port))
      clock.advance(10 * MINUTE)
    }
    expect(received()).toEqual(['ana'])
    await nextBusinessDay()
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual(['ana', 'ana'])
  })

  it('seis procesos a la vez, y una orden: cada persona recibe uno solo', async () => {
    const people = ['ana', 'beto', 'carla']
    for (let round = 0; round < 4; round += 1) {
      await nextBusinessDay()
      waits = Object.fromEntries(people.map((who) => [who, [notice(`${who}${round}`)]]))
      sink.mails.length = 0
      const runners = Array.from({ length: 6 }, () => withMailer(sink.port))
      const turns = runners.map((runner) => digestTurn(runner))
      const results = await Promise.all([...turns, sendDigestsNow(withMailer(sink.port))])
      expect(received().sort()).toEqual(people)
      expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(people.length)
      expect(results.every(({ notSent }) => notSent === 0)).toBe(true)
    }
  })

  it('no a quien eligió que no, ni de lo que no quiere, ni si ya lo leyó todo', async () => {
    waits = { ana: [notice('a')], beto: [notice('b')], carla: [notice('c')] }
    const choose = (who: string, input: { digest: 'daily' | 'never'; muted: ['owed'] | [] }) =>
      chooseNotices.call(app, { credentials: as(who), input })
    await choose('ana', { digest: 'never', muted: [] })
    await choose('beto', { digest: 'daily', muted: ['owed'] })
    await markNotices.call(app, { credentials: as('carla'), input: { ids: ['c', 'no-existe'], isRead: true } })
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual([])
    expect((await notices.call(app, { credentials: as('ana'), input: {} })).notices).toHaveLength(1)
    expect((await notices.call(app, { credentials: as('beto'), input: {} })).notices).toEqual([])
    for (const who of ['ana', 'beto']) await choose(who, { digest: 'daily', muted: [] })
    expect(await noticeChoice.call(app, { credentials: as('beto'), input: {} })).toEqual({
      ...{ digest: 'daily', muted: [], address: `beto@${domain}`, sendsMail: false },
    })
    await nextBusinessDay()
    await digestTurn(withMailer(sink.port))
    expect(received().sort()).toEqual(['ana', 'beto'])
    await markNotices.call(app, { credentials: as('carla'), input: { ids: ['c'], isRead: false } })
    await nextBusinessDay()
    await digestTurn(withMailer(sink.port))
    expect(received().sort()).toEqual(['ana', 'ana', 'beto', 'beto', 'carla'])
  })

  it('nadie marca por otra persona, ni algo que no se le avisa', async () => {
    waits = { ana: [notice('suyo')], beto: [notice('ajeno')] }
    const mark = (who: string, ids: string[]) =>
      markNotices.call(app, { credentials: as(who), input: { ids, isRead: true } })
    expect(await mark('beto', ['suyo'])).toEqual({ marked: 0 })
    expect(await mark('ana', ['suyo'])).toEqual({ marked: 1 })
    expect((await notices.call(app, { credentials: as('ana'), input: {} })).notices).toMatchObject([{ isRead: true }])
    expect((await notices.call(app, { credentials: as('beto'), input: {} })).notices).toMatchObject([{ isRead: false }])
  })

  it('antes de su hora y en fin de semana no se prepara; por orden, a cualquier hora de un día hábil', async () => {
    waits = { ana: [notice('temprano')] }
    clock.advance(-4 * 60 * MINUTE)
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual([])
    expect(await sendDigestsNow(withMailer(sink.port))).toMatchObject({ made: 1, sent: 1, isBusinessDay: true })
    expect(await sendDigestsNow(withMailer(sink.port))).toMatchObject({ made: null, sent: 0 })
    const saturday = (6 - new Date(clock.now()).getUTCDay()) * DAY
    clock.advance(saturday)
    expect(await sendDigestsNow(withMailer(sink.port))).toEqual({
      made: null,
      sent: 0,
      notSent: 0,
      isBusinessDay: false,
    })
  })

  it('sin servidor configurado no se prepara nada, y la orden lo dice', async () => {
    waits = { ana: [notice('a')] }
    const before = (await seen()).length
    expect(await digestTurn(app)).toEqual({ sent: 0, notSent: 0 })
    expect((await seen()).length).toBe(before)
    await expect(sendDigestsNow(app)).rejects.toMatchObject({ code: 'platform.mailNotConfigured' })
    expect((await outbox.call(app, { credentials: as('admin'), input: {} })).server).toBeNull()
  })
})

describe('lo que no se pudo enviar', () => {
  it('un servidor que no responde: se espera cada vez más, un intento por vuelta, y sale cuando vuelve', async () => {
    waits = { ana: [notice('a')], beto: [notice('b')] }
    const { port } = sink
    await sink.close()
    expect(await digestTurn(withMailer(port))).toEqual({ sent: 0, notSent: 1 })
    const states = await seen('pending')
    expect(states.filter(({ status }) => status === 'waiting')).toHaveLength(2)
    expect(states.find(({ attempts }) => attempts === 1)).toMatchObject({ fault: 'unreachable', mayRetry: true })
    sink = await openMailSink({ port })
    await digestTurn(withMailer(port))
    expect(received()).toHaveLength(1)
    clock.advance(MINUTE)
    await digestTurn(withMailer(port))
    expect(received().sort()).toEqual(['ana', 'beto'])
  })

  it('una dirección que el servidor rechaza no se repite; con lo que dijo el servidor', async () => {
    waits = { [trouble.refused]: [notice('a')], [trouble.unwanted]: [notice('b')], ana: [notice('c')] }
    expect(await digestTurn(withMailer(sink.port))).toEqual({ sent: 1, notSent: 2 })
    expect(await stateOf(trouble.refused)).toMatchObject({
      ...{ status: 'failed', attempts: 1, fault: 'addressRefused', detail: '550 no existe ese buzón', nextTryAt: null },
    })
    expect(await stateOf(trouble.unwanted)).toMatchObject({ status: 'failed', fault: 'messageRefused' })
    clock.advance(8 * 60 * MINUTE)
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual(['ana'])
  })

  it('un servidor que pide volver más tarde: 7 intentos, cada vez más lejos, y después nadie insiste', async () => {
    waits = { [trouble.later]: [notice('a')] }
    clock.advance(-8 * 60 * MINUTE)
    await sendDigestsNow(withMailer(sink.port))
    const tried: number[] = []
    for (let minute = 0; minute < 450; minute += 1) {
      clock.advance(MINUTE)
      const { notSent } = await digestTurn(withMailer(sink.port))
      if (notSent > 0) tried.push(minute + 1)
    }
    expect(tried).toEqual([1, 6, 21, 81, 201, 441])
    expect(await stateOf(trouble.later)).toMatchObject({ status: 'failed', attempts: 7, fault: 'tryLater' })
    clock.advance(30 * MINUTE)
  }, 60_000)

  it('si la respuesta del servidor no llega, el correo pudo llegar: no se envía otra vez', async () => {
    waits = { [trouble.silent]: [notice('a')] }
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual([trouble.silent])
    expect(await stateOf(trouble.silent)).toMatchObject({ status: 'uncertain', fault: 'noAnswer', mayRetry: false })
    clock.advance(5 * 60 * MINUTE)
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual([trouble.silent])
  })

  it('si el proceso muere a media entrega, tampoco', async () => {
    waits = { ana: [notice('a')] }
    const dies: Application = {
      ...app,
      mailer: { server: settings(sink.port), send: () => Promise.reject(new Error('se apagó')) },
    }
    await expect(digestTurn(dies)).rejects.toThrow('se apagó')
    expect(await stateOf('ana')).toMatchObject({ status: 'sending' })
    clock.advance(16 * MINUTE)
    await digestTurn(withMailer(sink.port))
    expect(await stateOf('ana')).toMatchObject({ status: 'uncertain' })
    expect(received()).toEqual([])
  })

  it('lo que no salió en su día ya no sale: al día siguiente va uno solo', async () => {
    waits = { ana: [notice('a')] }
    const { port } = sink
    await sink.close()
    await digestTurn(withMailer(port))
    sink = await openMailSink({ port })
    await nextBusinessDay()
    await digestTurn(withMailer(port))
    expect(received()).toEqual(['ana'])
    expect((await seen()).filter(({ address }) => address.startsWith('ana@')).slice(0, 2)).toMatchObject([
      { status: 'sent' },
      { status: 'expired', mayRetry: false },
    ])
  })

  it('una contraseña que el servidor no acepta se dice, sin enseñarla; con la buena sale', async () => {
    waits = { ana: [notice('a')] }
    await sink.close()
    sink = await openMailSink({ password: 'secreta-buena' })
    await digestTurn(withMailer(sink.port, { user: 'hilo', password: 'secreta-mala' }))
    const answer = JSON.stringify(
      await outbox.call(withMailer(sink.port, { user: 'hilo', password: 'secreta-mala' }), {
        credentials: as('admin'),
        input: {},
      }),
    )
    expect(answer).toContain('signInRefused')
    expect(answer).not.toContain('secreta')
    clock.advance(MINUTE)
    await digestTurn(withMailer(sink.port, { user: 'hilo', password: 'secreta-buena' }))
    expect(received()).toEqual(['ana'])
  })

  it('sin cifrado no se envía cuando se pidió cifrar', async () => {
    waits = { ana: [notice('a')] }
    await digestTurn(withMailer(sink.port, { security: 'starttls' }))
    expect(received()).toEqual([])
    expect(await stateOf('ana')).toMatchObject({ status: 'waiting', fault: 'notEncrypted' })
  })

  it('una dirección con trampa no llega a ningún servidor', async () => {
    const email = `"x\r\nRCPT TO:<otro@fuera.example>"@${domain}`
    await inTransaction(app.database, async (tx) => {
      const unitId = await aUnit(tx, { name: 'Unidad de trampa' })
      await aPerson(tx, { email, name: 'Trampa\r\nBcc: otro@fuera.example', unitId, roles: ['responsible'] })
    })
    waits = { [email.split('@')[0] ?? '']: [notice('a', { text: 'Uno\r\n.\r\nMAIL FROM:<x@y>' })], ana: [notice('b')] }
    await digestTurn(withMailer(sink.port))
    expect(received()).toEqual(['ana'])
    expect(sink.connections()).toBe(1)
    expect((await seen()).find(({ address }) => address === email)).toMatchObject({
      status: 'failed',
      fault: 'badAddress',
    })
  })
})

describe('reintentar', () => {
  it('quien administra lo manda y queda en el registro; nadie más', async () => {
    waits = { [trouble.refused]: [notice('a')] }
    await digestTurn(withMailer(sink.port))
    const mail = await stateOf(trouble.refused)
    const retry = (who: string, on: Application) =>
      retryMail.call(on, { credentials: as(who), input: { mailId: mail?.id ?? '' } })
    await expect(retry('ana', withMailer(sink.port))).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(retry('admin', app)).rejects.toMatchObject({ code: 'platform.mailNotConfigured' })
    await retry('admin', withMailer(sink.port))
    expect(await stateOf(trouble.refused)).toMatchObject({ status: 'waiting', attempts: 0 })
    expect(await digestTurn(withMailer(sink.port))).toEqual({ sent: 0, notSent: 1 })
    await nextBusinessDay()
    await expect(retry('admin', withMailer(sink.port))).rejects.toMatchObject({ code: 'platform.mailOfAnotherDay' })
    const line = await app.database.kysely
      .selectFrom('platform_log')
      .select(['outcome'])
      .where('body', 'like', '%platform.retryMail%')
      .orderBy('seq')
      .execute()
    expect(line.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'done', 'refused'])
  })

  it('lo que salió no se reintenta', async () => {
    waits = { ana: [notice('a')] }
    await digestTurn(withMailer(sink.port))
    const input = { mailId: (await stateOf('ana'))?.id ?? '' }
    const retried = retryMail.call(withMailer(sink.port), { credentials: as('admin'), input })
    await expect(retried).rejects.toMatchObject({ code: 'platform.mailNotRetried' })
  })
})
