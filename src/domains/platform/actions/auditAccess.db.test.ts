import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application, Credentials } from '../pipeline/application.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { anInstitution, aPerson, aSession, aUnit, openTestApplication, settableClock } from '../testing.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { giveAuditAccess } from './giveAuditAccess.ts'
import { listAuditAccess } from './listAuditAccess.ts'
import { me } from './readSession.ts'
import { revokeAuditAccess } from './revokeAuditAccess.ts'

let app: Application
const clock = settableClock('2026-03-02T15:00:00.000Z')
const DAY = 24 * 60 * 60 * 1000
const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })
const outside = { name: 'Auditora de Prueba', email: 'auditora@corte.example', body: 'Corte de Cuentas' }
const scope = { purpose: 'Examen especial', years: [2025], units: 'all' as const, names: false }
const days = { from: '2026-03-02', until: '2026-03-31' }
type Given = Parameters<typeof giveAuditAccess.call>[1]['input']
const give = (input: Partial<Given> = {}, who = 'control') =>
  giveAuditAccess.call(app, { credentials: as(who), input: { ...outside, ...scope, ...days, ...input } })
const list = async (who = 'control') => (await listAuditAccess.call(app, { credentials: as(who), input: {} })).accesses
const auditor: Credentials = { kind: 'email', email: outside.email }

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Control Interno' })
    for (const [email, role] of [
      ['control', 'internalControl'],
      ['plan', 'planningOfficer'],
      ['jefa', 'unitHead'],
    ] as const)
      await aPerson(tx, { email: `${email}@ministerio.example`, unitId, roles: [role] })
  })
})
afterAll(() => app.database.close())

describe('acceso de auditoría externa', () => {
  it('lo da Control Interno, no quien es auditado, y solo a gente de fuera', async () => {
    await expect(give({}, 'plan')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(give({ email: 'jefa@ministerio.example' })).rejects.toMatchObject({ code: 'platform.auditorOnStaff' })
    await expect(give({ until: '2026-02-01', from: '2026-01-01' })).rejects.toMatchObject({
      code: 'platform.auditOver',
    })
    await expect(give({ from: '2026-04-02' })).rejects.toMatchObject({ code: 'platform.badPeriod' })
    await expect(give({ units: ['nadie'] })).rejects.toMatchObject({ code: 'platform.unitNotFound' })
    expect(await list()).toEqual([])
  })

  it('con un enlace de una sola vez, para lo que dice y hasta el día que dice', async () => {
    const { path } = await give()
    const token = path.split('/').at(-1) ?? ''
    await acceptInvitation.call(app, { token, password: 'una clave bien larga' })
    expect((await me.call(app, { credentials: auditor, input: {} })).audit).toMatchObject({
      ...scope,
      until: '2026-04-01',
    })
    await expect(give({ from: '2026-03-31', until: '2026-05-01' })).rejects.toMatchObject({
      code: 'platform.auditOpen',
    })
    expect(await list('plan')).toMatchObject([{ body: 'Corte de Cuentas', state: 'open', personName: outside.name }])
    await expect(list('jefa')).rejects.toMatchObject({ code: 'platform.notYourRole' })
  })

  it('el nombre y la dirección de la persona quedan fuera de lo que el registro sella', async () => {
    const { body } = await app.database.kysely
      .selectFrom('platform_log')
      .select('body')
      .where('act', '=', 'platform.giveAuditAccess')
      .where('outcome', '=', 'done')
      .executeTakeFirstOrThrow()
    expect(body).toContain('Corte de Cuentas')
    expect(body).not.toMatch(/auditora@|Auditora de Prueba/)
  })

  it('después del último día se cierra solo', async () => {
    clock.advance(29 * DAY)
    expect((await me.call(app, { credentials: auditor, input: {} })).audit).not.toBeNull()
    clock.advance(DAY)
    expect((await me.call(app, { credentials: auditor, input: {} })).audit).toBeNull()
    expect((await list())[0]?.state).toBe('ended')
  })

  it('retirado, se cierra en el acto y termina las sesiones abiertas', async () => {
    const { id } = await give({ from: '2026-04-01', until: '2026-04-30' })
    const token = await inTransaction(app.database, async (tx) => {
      const person = await tx
        .selectFrom('platform_person')
        .select('id')
        .where('email', '=', outside.email)
        .executeTakeFirstOrThrow()
      return aSession(tx, app, person.id)
    })
    const session: Credentials = { kind: 'token', token }
    expect((await me.call(app, { credentials: session, input: {} })).audit).toMatchObject({ id })
    const input = { accessId: id, reason: 'Terminó el examen' }
    await expect(revokeAuditAccess.call(app, { credentials: as('plan'), input })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await revokeAuditAccess.call(app, { credentials: as('control'), input })
    await expect(me.call(app, { credentials: session, input: {} })).rejects.toMatchObject({ kind: 'unauthenticated' })
    expect((await me.call(app, { credentials: auditor, input: {} })).audit).toBeNull()
    await expect(revokeAuditAccess.call(app, { credentials: as('control'), input })).rejects.toMatchObject({
      code: 'platform.auditClosed',
    })
    expect((await list())[0]).toMatchObject({ state: 'revoked', revokedWhy: 'Terminó el examen' })
  })
})
