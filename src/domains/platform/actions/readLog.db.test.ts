import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../pipeline/application.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../testing.ts'
import { addPerson } from './addPerson.ts'
import { changeInstitution } from './changeInstitution.ts'
import { openUnit } from './openUnit.ts'
import { readInstitution } from './readInstitution.ts'
import { readLog } from './readLog.ts'

const clock = settableClock('2026-03-02T15:00:00.000Z')
const admin = { kind: 'email', email: 'admin@ministerio.example' } as const
const control = { kind: 'email', email: 'control@ministerio.example' } as const
const head = { kind: 'email', email: 'jefa@ministerio.example' } as const
let app: Application
let root: string
let adminId: string
let opened: string

const DAY = 24 * 60 * 60 * 1000
const read = (input: Parameters<typeof readLog.call>[1]['input'] = {}) =>
  readLog.call(app, { credentials: control, input })
const institution = {
  name: 'Ministerio de Prueba',
  acronym: 'MP',
  country: 'SV',
  locale: 'es-SV',
  timeZone: 'America/El_Salvador',
  emblemSvg: null,
}

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    root = await aUnit(tx, { name: 'Despacho', code: 'DES' })
    adminId = await aPerson(tx, { email: admin.email, name: 'Ana Admin', unitId: root, roles: ['admin'] })
    await aPerson(tx, { email: control.email, unitId: root, roles: ['internalControl'] })
    await aPerson(tx, { email: head.email, unitId: root, roles: ['unitHead'] })
  })
  const unit = { from: '2026-01-01', code: 'NUE', name: 'Unidad Nueva', kind: 'central', parentId: root } as const
  opened = (await openUnit.call(app, { credentials: admin, input: unit })).id
  await openUnit.call(app, { credentials: head, input: unit }).catch(() => undefined)
  // 05:30 UTC is still 23:30 of the day before in El Salvador.
  clock.advance(DAY - 9.5 * 60 * 60 * 1000)
  await addPerson.call(app, { credentials: admin, input: { name: 'Berta', email: 'berta@ministerio.example' } })
  clock.advance(DAY)
  await changeInstitution.call(app, { credentials: admin, input: { ...institution, name: 'Ministerio Nuevo' } })
})
afterAll(() => app.database.close())

describe('leer el registro', () => {
  it('lo último va primero, con quién, en qué puesto y sobre qué', async () => {
    const { lines, nextBefore, head: chain } = await read()
    expect(lines.map(({ seq, act, outcome }) => [seq, act, outcome])).toEqual([
      [4, 'platform.saveInstitution', 'done'],
      [3, 'platform.addPerson', 'done'],
      [2, 'platform.openUnit', 'refused'],
      [1, 'platform.openUnit', 'done'],
    ])
    expect(lines[3]).toMatchObject({
      person: { id: adminId, name: 'Ana Admin' },
      post: { unitName: 'Despacho' },
      things: [{ thing: `platform.unit:${opened}`, label: 'Unidad Nueva' }],
      personal: null,
    })
    expect(lines[1]?.personal).toEqual({ email: 'berta@ministerio.example', name: 'Berta' })
    expect(lines[2]?.data).toMatchObject({ code: 'platform.notYourRole' })
    expect(nextBefore).toBeNull()
    expect(chain).toEqual({ seq: 4, hash: lines[0]?.hash })
    expect(lines[0]?.prevHash).toBe(lines[1]?.hash)
  })

  it.each<[string, () => Parameters<typeof readLog.call>[1]['input'], number[]]>([
    ['por cosa', () => ({ thing: `platform.unit:${opened}` }), [1]],
    ['por persona', () => ({ personId: adminId }), [4, 3, 1]],
    ['por acto', () => ({ act: 'platform.openUnit' }), [2, 1]],
    ['por rechazo', () => ({ outcome: 'refused' }), [2]],
    ['por día de la institución, no de UTC', () => ({ from: '2026-03-02', until: '2026-03-02' }), [3, 2, 1]],
    ['desde un día', () => ({ from: '2026-03-03' }), [4]],
    ['hasta un día', () => ({ until: '2026-03-01' }), []],
  ])('%s', async (_title, input, seqs) => {
    expect((await read(input())).lines.map(({ seq }) => seq)).toEqual(seqs)
  })

  it('se lee por páginas', async () => {
    const first = await read({ limit: 3 })
    expect(first.lines.map(({ seq }) => seq)).toEqual([4, 3, 2])
    expect(first.nextBefore).toBe(2)
    const second = await read({ limit: 3, before: first.nextBefore ?? 0 })
    expect([second.lines.map(({ seq }) => seq), second.nextBefore]).toEqual([[1], null])
  })

  it('una jefatura no lo lee', async () => {
    await expect(readLog.call(app, { credentials: head, input: {} })).rejects.toMatchObject({
      code: 'platform.notYourRole',
    })
  })
})

describe('la institución', () => {
  it('se cambia y queda antes y después', async () => {
    expect((await readInstitution.call(app, { credentials: head, input: {} })).name).toBe('Ministerio Nuevo')
    const [line] = (await read({ act: 'platform.saveInstitution' })).lines
    expect(line?.data).toMatchObject({ before: { name: 'Ministerio de Prueba' }, after: { name: 'Ministerio Nuevo' } })
  })

  it.each([
    ['una zona horaria que no existe', { timeZone: 'America/Ninguna' }, 'platform.badTimeZone'],
    ['un emblema con guion', { emblemSvg: '<svg><script>1</script></svg>' }, 'platform.badEmblem'],
    ['un país que no es un código', { country: 'El Salvador' }, 'platform.badInput'],
  ])('%s no se acepta', async (_title, change, code) => {
    await expect(
      changeInstitution.call(app, { credentials: admin, input: { ...institution, ...change } }),
    ).rejects.toMatchObject({ code })
  })

  it('solo Administración la cambia', async () => {
    await expect(changeInstitution.call(app, { credentials: control, input: institution })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
