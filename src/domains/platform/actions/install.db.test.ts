import { afterEach, describe, expect, it } from 'vitest'
import type { Application } from '../pipeline/application.ts'
import { findInstitution } from '../store/institutionStore.ts'
import { verifyLog } from '../store/verifyLog.ts'
import { openTestApplication, settableClock } from '../testing.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { addPerson } from './addPerson.ts'
import { deactivatePerson } from './deactivatePerson.ts'
import { type Installation, installInstitution } from './installInstitution.ts'
import { linkFromServer } from './linkFromServer.ts'
import { readCountryPack } from './readCountryPack.ts'
import { me } from './readSession.ts'
import { signIn } from './signIn.ts'

const installation: Installation = {
  name: 'Ministerio de Prueba',
  acronym: 'MP',
  country: 'SV',
  unitName: 'Despacho Ministerial',
  adminName: 'Ana Prueba',
  adminEmail: 'ana@mp.example',
}
const PASSWORD = 'una contraseña larga'
const byAna = { kind: 'email', email: installation.adminEmail } as const

let app: Application
afterEach(() => app.database.close())

async function setPassword(path: string, password = PASSWORD): Promise<void> {
  await acceptInvitation.call(app, { token: path.replace('/invitacion/', ''), password })
}

describe('instalar', () => {
  it('deja la institución, la unidad de arriba y a quien administra, que entra con el enlace', async () => {
    app = await openTestApplication({ clock: settableClock('2026-03-02T03:00:00.000Z') })
    const link = await installInstitution(app, installation)
    expect(link.expiresAt).toBe('2026-03-04T03:00:00.000Z')
    expect(await findInstitution(app.database.kysely)).toMatchObject({
      acronym: 'MP',
      timeZone: 'America/El_Salvador',
      isDemo: false,
    })
    await setPassword(link.path)
    expect((await signIn.call(app, { email: installation.adminEmail, password: PASSWORD })).token).toBeDefined()
    await addPerson.call(app, { credentials: byAna, input: { name: 'Beto Prueba', email: 'beto@mp.example' } })
    const unit = await app.database.kysely.selectFrom('platform_unit_version').selectAll().executeTakeFirstOrThrow()
    const post = await app.database.kysely.selectFrom('platform_post').selectAll().executeTakeFirstOrThrow()
    expect(unit).toMatchObject({ name: 'Despacho Ministerial', valid_from: '2026-01-01' })
    // In El Salvador it is still the evening of the first.
    expect(post.valid_from).toBe('2026-03-01')
  })

  it('guarda los datos del país como se leyeron y una línea en el registro, con la persona fuera de lo firmado', async () => {
    app = await openTestApplication()
    await installInstitution(app, installation)
    const { country_pack } = await app.database.kysely
      .selectFrom('platform_institution')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(JSON.parse(country_pack ?? '')).toMatchObject({
      currency: 'USD',
      labels: { yearlyPlan: { acronym: 'PAT' } },
    })
    const line = await app.database.kysely.selectFrom('platform_log').selectAll().executeTakeFirstOrThrow()
    expect(line).toMatchObject({ act: 'platform.install', person_id: null })
    // Only the first name would find Santa Ana.
    for (const personal of [installation.adminName, installation.adminEmail]) expect(line.body).not.toContain(personal)
    expect(await verifyLog(app.database.kysely)).toMatchObject({ lines: 1, firstBroken: null })
  })

  it('el plan del año se llama como en el país al instalar, y lo guardado vale más que el paquete de una versión nueva', async () => {
    app = await openTestApplication()
    await installInstitution(app, { ...installation, country: 'AR' })
    const read = () => readCountryPack.call(app, { credentials: byAna, input: {} })
    const called = async () => (await me.call(app, { credentials: byAna, input: {} })).institution.yearlyPlan
    expect(await called()).toEqual({ name: 'Plan Operativo Anual', acronym: 'POA' })
    const { facts, ...whole } = await read()
    expect(whole).toEqual({ isKept: true, isShipped: true })
    expect(facts.filter(({ inForce, shipped }) => inForce !== shipped)).toEqual([])
    const older = { country: 'AR', currency: 'ARS', labels: { yearlyPlan: { name: 'Plan de Antes', acronym: 'PDA' } } }
    await app.database.kysely
      .updateTable('platform_institution')
      .set({ country_pack: JSON.stringify(older), time_zone: 'America/Bogota' })
      .execute()
    expect(await called()).toEqual({ name: 'Plan de Antes', acronym: 'PDA' })
    expect((await read()).facts).toEqual(
      expect.arrayContaining([
        { fact: 'timeZone', inForce: 'America/Bogota', shipped: 'America/Argentina/Buenos_Aires' },
        { fact: 'labels.yearlyPlan.acronym', inForce: 'PDA', shipped: 'POA' },
        { fact: 'name', inForce: null, shipped: 'Argentina' },
      ]),
    )
  })

  it('sin paquete guardado vale el de esta versión; de un país sin paquete no hay con qué comparar', async () => {
    app = await openTestApplication()
    await installInstitution(app, installation)
    const change = (columns: { country_pack?: null; country?: string }) =>
      app.database.kysely.updateTable('platform_institution').set(columns).execute()
    const read = () => readCountryPack.call(app, { credentials: byAna, input: {} })
    await change({ country_pack: null })
    expect(await read()).toMatchObject({ isKept: false, isShipped: true })
    expect((await me.call(app, { credentials: byAna, input: {} })).institution.yearlyPlan.acronym).toBe('PAT')
    await change({ country: 'GT' })
    expect(await read()).toMatchObject({
      isShipped: false,
      facts: expect.arrayContaining([{ fact: 'country', inForce: 'GT', shipped: null }]),
    })
  })

  it('no se repite', async () => {
    app = await openTestApplication()
    await installInstitution(app, installation)
    await expect(installInstitution(app, installation)).rejects.toMatchObject({ code: 'platform.alreadyInstalled' })
  })
})

describe('un enlace pedido en el servidor', () => {
  it('cambia la contraseña perdida, anula el enlace anterior y queda en el registro', async () => {
    app = await openTestApplication()
    const first = await installInstitution(app, installation)
    const second = await linkFromServer(app, 'ANA@mp.example')
    await expect(setPassword(first.path)).rejects.toMatchObject({ code: 'platform.invitationSpent' })
    await setPassword(second.path, 'otra contraseña larga')
    expect(
      (await signIn.call(app, { email: installation.adminEmail, password: 'otra contraseña larga' })).token,
    ).toBeDefined()
    const acts = await app.database.kysely.selectFrom('platform_log').select('act').orderBy('seq').execute()
    expect(acts.map(({ act }) => act)).toContain('platform.linkFromServer')
  })

  it('solo para alguien que existe y está activo', async () => {
    app = await openTestApplication()
    await installInstitution(app, installation)
    await expect(linkFromServer(app, 'nadie@mp.example')).rejects.toMatchObject({ code: 'platform.personNotFound' })
    const { id } = await addPerson.call(app, { credentials: byAna, input: { name: 'Beto', email: 'beto@mp.example' } })
    await deactivatePerson.call(app, { credentials: byAna, input: { personId: id } })
    await expect(linkFromServer(app, 'beto@mp.example')).rejects.toMatchObject({ code: 'platform.personInactive' })
  })
})
