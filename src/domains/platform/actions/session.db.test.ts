import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../pipeline/application.ts'
import { sha256 } from '../store/canonicalJson.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { insertInvitation } from '../store/signInStore.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../testing.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { invitation } from './readInvitation.ts'
import { me, welcome } from './readSession.ts'
import { enterDemo, signIn } from './signIn.ts'
import { signOut } from './signOut.ts'

const PASSWORD = 'una frase larga de prueba'
const clock = settableClock('2026-03-02T15:00:00.000Z')
let app: Application
let betoId: string

async function logLines(): Promise<{ act: string; outcome: string }[]> {
  return app.database.kysely.selectFrom('platform_log').select(['act', 'outcome']).orderBy('seq').execute()
}

async function enter(email: string): Promise<string> {
  const { answer, token } = await signIn.call(app, { email, password: PASSWORD })
  expect(answer.outcome).toBe('entered')
  if (token === undefined) throw new Error('no token')
  return token
}

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    await aPerson(tx, { email: 'ana@ministerio.example', password: PASSWORD })
    betoId = await aPerson(tx, { email: 'beto@ministerio.example' })
    await insertInvitation(tx, {
      tokenHash: sha256('enlace-de-prueba-de-un-solo-uso'),
      personId: betoId,
      now: clock.now(),
      expiresAt: '2026-03-04T15:00:00.000Z',
    })
  })
})
afterAll(() => app.database.close())

describe('entrar', () => {
  it('con la contraseña correcta abre una sesión que termina al salir', async () => {
    const token = await enter('Ana@Ministerio.example')
    const credentials = { kind: 'token', token } as const
    expect((await me.call(app, { credentials, input: {} })).email).toBe('ana@ministerio.example')
    await signOut.call(app, { credentials, input: { everywhere: false } })
    await expect(me.call(app, { credentials, input: {} })).rejects.toMatchObject({ code: 'platform.signInFirst' })
  })

  it('salir de todas partes termina también las otras sesiones', async () => {
    const [one, two] = [await enter('ana@ministerio.example'), await enter('ana@ministerio.example')]
    const { ended } = await signOut.call(app, {
      credentials: { kind: 'token', token: one },
      input: { everywhere: true },
    })
    expect(ended).toBe(2)
    await expect(me.call(app, { credentials: { kind: 'token', token: two }, input: {} })).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
  })

  it('una sesión sin uso vence a las ocho horas', async () => {
    const token = await enter('ana@ministerio.example')
    clock.advance(8 * 60 * 60 * 1000 + 1)
    await expect(me.call(app, { credentials: { kind: 'token', token }, input: {} })).rejects.toMatchObject({
      code: 'platform.signInFirst',
    })
  })

  it('al quinto fallo la dirección espera, y la contraseña correcta tampoco entra hasta entonces', async () => {
    const wrong = { email: 'ana@ministerio.example', password: 'equivocada' }
    const outcomes = []
    for (let i = 0; i < 5; i++) outcomes.push((await signIn.call(app, wrong)).answer.outcome)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'locked'])
    const right = { email: wrong.email, password: PASSWORD }
    expect((await signIn.call(app, right)).answer.outcome).toBe('locked')
    clock.advance(30_001)
    expect((await signIn.call(app, right)).answer.outcome).toBe('entered')
    expect((await logLines()).filter((line) => line.outcome === 'refused')).toHaveLength(5)
  })

  it('un correo que no existe se responde igual que una contraseña equivocada', async () => {
    const { answer } = await signIn.call(app, { email: 'nadie@ministerio.example', password: 'cualquiera' })
    expect(answer).toEqual({ outcome: 'refused' })
  })

  it('sin ser demostración no hay entrada sin contraseña', async () => {
    await expect(enterDemo.call(app, { email: 'ana@ministerio.example' })).rejects.toMatchObject({
      code: 'platform.notADemo',
    })
  })
})

describe('la demostración', () => {
  const nobody = { credentials: { kind: 'token', token: null }, input: {} } as const

  it('ofrece una persona por rol, y a todas por unidad, cada una una vez; fuera de ella, a nadie', async () => {
    const demo = await openTestApplication({ clock, demoSignIn: true })
    await inTransaction(demo.database, async (tx) => {
      await anInstitution(tx)
      const sur = await aUnit(tx, { name: 'Oficina del Sur', code: 'SUR' })
      const norte = await aUnit(tx, { name: 'Oficina del Norte', code: 'NOR' })
      await aPerson(tx, { email: 'a@ministerio.example', unitId: sur, roles: ['responsible', 'unitHead'] })
      await aPerson(tx, { email: 'b@ministerio.example', unitId: norte, roles: ['unitHead'] })
    })
    const shown = await welcome.call(demo, nobody)
    expect(shown.demo.map(({ role, email }) => [role, email])).toEqual([
      ['responsible', 'a@ministerio.example'],
      ['unitHead', 'a@ministerio.example'],
    ])
    expect(shown.demoStaff.map(({ unit, email }) => [unit, email])).toEqual([
      ['Oficina del Norte', 'b@ministerio.example'],
      ['Oficina del Sur', 'a@ministerio.example'],
    ])
    await demo.database.close()
    expect(await welcome.call(app, nobody)).toMatchObject({ demo: [], demoStaff: [] })
  })
})

describe('enlace de un solo uso', () => {
  const works = async (token: string) =>
    (await invitation.call(app, { credentials: { kind: 'token', token: null }, input: { token } })).works

  it('al abrirlo se sabe si sirve: el falso, el vencido y el incompleto se responden igual', async () => {
    const tokenHash = sha256('enlace-de-prueba-que-ya-vencio')
    const expired = { tokenHash, personId: betoId, now: clock.now(), expiresAt: clock.now() }
    await inTransaction(app.database, (tx) => insertInvitation(tx, expired))
    expect(await works('enlace-de-prueba-de-un-solo-uso')).toBe(true)
    expect(await works('enlace-de-prueba-que-ya-vencio')).toBe(false)
    expect(await works('enlace-de-prueba-que-nadie-dio')).toBe(false)
    expect(await works('corto')).toBe(false)
  })

  it('fija la contraseña una vez y no otra', async () => {
    const input = { token: 'enlace-de-prueba-de-un-solo-uso', password: PASSWORD }
    expect((await acceptInvitation.call(app, input)).answer.email).toBe('beto@ministerio.example')
    expect((await signIn.call(app, { email: 'beto@ministerio.example', password: PASSWORD })).answer.outcome).toBe(
      'entered',
    )
    expect(await works(input.token)).toBe(false)
    await expect(acceptInvitation.call(app, input)).rejects.toMatchObject({ code: 'platform.invitationSpent' })
  })

  it('una contraseña corta no se acepta', async () => {
    const input = { token: 'enlace-de-prueba-de-un-solo-uso', password: 'corta' }
    await expect(acceptInvitation.call(app, input)).rejects.toMatchObject({ code: 'platform.badInput' })
  })
})
