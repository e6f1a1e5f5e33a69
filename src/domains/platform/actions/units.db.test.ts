import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../pipeline/application.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { findUnitByName } from '../store/unitStore.ts'
import { anInstitution, aPerson, aUnit, openTestApplication } from '../testing.ts'
import { assignPost } from './assignPost.ts'
import { changeUnit } from './changeUnit.ts'
import { closeUnit } from './closeUnit.ts'
import { listPosts } from './listPosts.ts'
import { listUnits } from './listUnits.ts'
import { mergeUnits } from './mergeUnits.ts'
import { openPost } from './openPost.ts'
import { openUnit } from './openUnit.ts'
import { readUnit } from './readUnit.ts'
import { setAliases } from './setAliases.ts'

let app: Application
let root: string
let head: string
const admin = { kind: 'email', email: 'admin@ministerio.example' } as const
const jefa = { kind: 'email', email: 'jefa@ministerio.example' } as const

const open = (
  name: string,
  code: string,
  from = '2025-01-01',
  parentId: string | null = root,
): Promise<{ id: string }> =>
  openUnit.call(app, { credentials: admin, input: { from, code, name, kind: 'central', parentId } })

async function namesOn(day: string): Promise<string[]> {
  const { units } = await listUnits.call(app, { credentials: jefa, input: { day } })
  return units.map(({ name }) => name)
}

async function lastLine(): Promise<{ act: string; outcome: string; body: string }> {
  return app.database.kysely
    .selectFrom('platform_log')
    .select(['act', 'outcome', 'body'])
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
}

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    root = await aUnit(tx, { name: 'Despacho', code: 'DES' })
    await aPerson(tx, { email: admin.email, unitId: root, roles: ['admin'] })
    head = await aPerson(tx, { email: jefa.email, unitId: root, roles: ['unitHead'] })
  })
})
afterAll(() => app.database.close())

describe('abrir, renombrar y cerrar unidades', () => {
  it('el árbol de cada día muestra la unidad con el nombre de ese día, y cada acto queda en el registro', async () => {
    const { id } = await open('Oficina Norte', 'ORN', '2025-03-01')
    expect(await lastLine()).toMatchObject({ act: 'platform.openUnit', outcome: 'done' })
    await changeUnit.call(app, {
      credentials: admin,
      input: { unitId: id, from: '2025-07-01', name: 'Oficina Regional Norte', kind: 'regional', reason: 'Acuerdo 12' },
    })
    const line = JSON.parse((await lastLine()).body)
    expect(line).toMatchObject({
      things: [`platform.unit:${id}`],
      unit: id,
      data: { before: { name: 'Oficina Norte' }, change: { name: 'Oficina Regional Norte', kind: 'regional' } },
    })
    expect(await namesOn('2025-02-28')).toEqual(['Despacho'])
    expect(await namesOn('2025-06-30')).toEqual(['Despacho', 'Oficina Norte'])
    expect(await namesOn('2025-07-01')).toEqual(['Despacho', 'Oficina Regional Norte'])
    const unit = await readUnit.call(app, { credentials: jefa, input: { unitId: id } })
    expect(unit.versions.map(({ validFrom, reason }) => [validFrom, reason])).toEqual([
      ['2025-03-01', null],
      ['2025-07-01', 'Acuerdo 12'],
    ])
    expect(unit.names).toEqual({ [root]: 'Despacho' })
    await closeUnit.call(app, { credentials: admin, input: { unitId: id, from: '2026-01-01' } })
    expect(await namesOn('2025-12-31')).toHaveLength(2)
    expect(await namesOn('2026-01-01')).toEqual(['Despacho'])
  })

  it('la unidad dice su departamento desde un día, queda en el registro, y solo vale uno del país', async () => {
    const { id } = await open('Oficina de la Costa', 'OCO', '2025-03-01')
    const change = (department: string | null) =>
      changeUnit.call(app, { credentials: admin, input: { unitId: id, from: '2025-07-01', department } })
    await expect(change('CO-ANT')).rejects.toMatchObject({ code: 'platform.departmentUnknown' })
    await change('SV-LI')
    expect(JSON.parse((await lastLine()).body)).toMatchObject({
      data: { before: { department: null }, change: { department: 'SV-LI' } },
    })
    const departmentOn = async (day: string) => {
      const { units, departments } = await listUnits.call(app, { credentials: jefa, input: { day } })
      const code = units.find((unit) => unit.id === id)?.department
      return departments.find((one) => one.code === code)?.name ?? null
    }
    expect([await departmentOn('2025-06-30'), await departmentOn('2025-07-01')]).toEqual([null, 'La Libertad'])
    await change(null)
    expect(await departmentOn('2025-07-01')).toBeNull()
    await expect(change(null)).rejects.toMatchObject({ code: 'platform.nothingChanges' })
    await closeUnit.call(app, { credentials: admin, input: { unitId: id, from: '2026-01-01' } })
  })

  it('cerrar una unidad termina sus puestos y a quien los ocupa', async () => {
    const { id } = await open('Unidad Temporal', 'TMP')
    const post = await openPost.call(app, {
      credentials: admin,
      input: { unitId: id, name: 'Coordinación', from: '2025-01-01', roles: ['responsible', 'unitHead'] },
    })
    await assignPost.call(app, {
      credentials: admin,
      input: { postId: post.id, personId: head, kind: 'holder', from: '2025-01-01', until: null },
    })
    const closing = { unitId: id, from: '2025-12-01' }
    expect(await closeUnit.call(app, { credentials: admin, input: closing })).toMatchObject({
      closedPosts: 1,
      endedAssignments: 1,
    })
    const before = await listPosts.call(app, { credentials: jefa, input: { unitId: id, day: '2025-11-30' } })
    expect(before.posts.map(({ until, roles, holders }) => [until, roles, holders.map((held) => held.until)])).toEqual([
      ['2025-11-30', ['responsible', 'unitHead'], ['2025-11-30']],
    ])
    const after = await listPosts.call(app, { credentials: jefa, input: { unitId: id, day: '2025-12-01' } })
    expect(after.posts).toEqual([])
  })

  it('no cierra el día en que alguien debe empezar después', async () => {
    const { id } = await open('Unidad Breve', 'BRE')
    const post = await openPost.call(app, {
      credentials: admin,
      input: { unitId: id, name: 'Jefatura', from: '2025-01-01' },
    })
    const input = { postId: post.id, personId: head, kind: 'holder', from: '2027-01-01', until: null } as const
    await assignPost.call(app, { credentials: admin, input })
    await expect(
      closeUnit.call(app, { credentials: admin, input: { unitId: id, from: '2026-06-01' } }),
    ).rejects.toMatchObject({ code: 'platform.laterHolding' })
    expect(await namesOn('2026-06-01')).toContain('Unidad Breve')
  })

  it('al fusionar, la sucesora recibe las unidades de debajo y responde por el nombre', async () => {
    const source = await open('Dirección de Estudios', 'EST')
    const target = await open('Dirección de Datos', 'DAT')
    const child = await open('Sección de Encuestas', 'ENC', '2025-01-01', source.id)
    const input = { unitId: source.id, successorId: target.id, from: '2026-02-01' }
    expect(await mergeUnits.call(app, { credentials: admin, input })).toMatchObject({ movedUnits: 1 })
    const { units } = await listUnits.call(app, { credentials: jefa, input: {} })
    expect(units.find(({ id }) => id === child.id)?.parentId).toBe(target.id)
    expect(await findUnitByName(app.database.kysely, 'direccion de ESTUDIOS', '2026-03-01')).toMatchObject({
      id: target.id,
    })
  })

  it('los alias dejan encontrar la unidad y no pueden nombrar a dos', async () => {
    const { id } = await open('Unidad de Archivo', 'ARC')
    const other = await open('Unidad de Bodega', 'BOD')
    await setAliases.call(app, { credentials: admin, input: { unitId: id, aliases: ['Archivo  General'] } })
    expect(await findUnitByName(app.database.kysely, 'ARCHIVO GENERAL', '2026-03-01')).toMatchObject({ id })
    await expect(
      setAliases.call(app, { credentials: admin, input: { unitId: other.id, aliases: ['archivo general'] } }),
    ).rejects.toMatchObject({ code: 'platform.aliasTaken' })
    await setAliases.call(app, { credentials: admin, input: { unitId: id, aliases: [] } })
    expect(await findUnitByName(app.database.kysely, 'Archivo General', '2026-03-01')).toBeUndefined()
  })
})

describe('lo que se niega', () => {
  const input = { from: '2026-01-01', code: 'NO', name: 'No se abre', kind: 'central', parentId: null } as const

  it('quien no administra no cambia unidades, y el intento queda en el registro', async () => {
    await expect(openUnit.call(app, { credentials: jefa, input })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await lastLine()).toMatchObject({ act: 'platform.openUnit', outcome: 'refused' })
  })

  it('sin sesión no se lee el árbol', async () => {
    await expect(listUnits.call(app, { credentials: { kind: 'token', token: null }, input: {} })).rejects.toMatchObject(
      { kind: 'unauthenticated' },
    )
  })

  it.each([
    ['un código con espacios', { ...input, code: 'A B' }],
    ['una fecha que no existe', { ...input, from: '2026-02-30' }],
    ['un nombre vacío', { ...input, name: '  ' }],
  ])('%s no se acepta', async (_title, bad) => {
    await expect(openUnit.call(app, { credentials: admin, input: bad })).rejects.toMatchObject({
      code: 'platform.badInput',
    })
  })

  it('un puesto no se abre en una unidad que cierra ni en una que no existe', async () => {
    const { id } = await open('Unidad por Cerrar', 'UPC')
    await closeUnit.call(app, { credentials: admin, input: { unitId: id, from: '2026-12-31' } })
    const post = { name: 'Puesto', from: '2026-01-01' }
    await expect(openPost.call(app, { credentials: admin, input: { ...post, unitId: id } })).rejects.toMatchObject({
      code: 'platform.unitNotOpen',
    })
    await expect(
      openPost.call(app, { credentials: admin, input: { ...post, unitId: 'ninguna' } }),
    ).rejects.toMatchObject({ code: 'platform.unitNotFound' })
    await expect(readUnit.call(app, { credentials: jefa, input: { unitId: 'ninguna' } })).rejects.toMatchObject({
      kind: 'notFound',
    })
  })

  it('dos cambios que juntos cerrarían un círculo no entran los dos', async () => {
    const [a, b] = [await open('Círculo A', 'CIA'), await open('Círculo B', 'CIB')]
    const move = (unitId: string, parentId: string) =>
      changeUnit.call(app, { credentials: admin, input: { unitId, from: '2026-05-01', parentId } })
    const results = await Promise.allSettled([move(a.id, b.id), move(b.id, a.id)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
