import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertHolding, insertPost, inTransaction } from '../../../platform/index.ts'
import { getPlanHeld } from '../../store/planStore.ts'
import { approval } from '../approval/readApproval.ts'
import { submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { planFileOf } from '../planFileOf.ts'
import { activities } from '../readActivities.ts'
import { saveMonths } from '../saveMonths.ts'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { nameSectionSigners } from './nameSectionSigners.ts'
import { sections } from './readSections.ts'
import { signSection } from './signSection.ts'

let ground: PlanGround
let postId = ''
beforeAll(async () => {
  ground = await openPlanGround()
  const { one } = ground.units
  await ground.add(one, [{ name: 'Atender consultas', months: EVEN }])
  await settle(ground, one)
  const liaison = await ground.app.database.kysely
    .selectFrom('platform_person')
    .select('id')
    .where('email', '=', 'enlace@ministerio.example')
    .executeTakeFirstOrThrow()
  postId = await inTransaction(ground.app.database, async (tx) => {
    const post = { id: 'seccion-1', unitId: one, name: 'Sección de Consultas', validFrom: '2020-01-01', validTo: null }
    await insertPost(tx, { ...post, roles: [] })
    const period = { validFrom: '2020-01-01', validTo: null }
    await insertHolding(tx, { ...period, id: 'h-1', postId: post.id, personId: liaison.id, kind: 'holder' })
    return post.id
  })
})
afterAll(() => ground.app.database.close())

const name = (who: string, postIds: string[]) =>
  nameSectionSigners.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, unitId: ground.units.one, postIds },
  })
const sign = (who: string) =>
  signSection.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId: ground.units.one, postId } })
const submit = () =>
  submitUnitPlan.call(ground.app, {
    credentials: as('jefa'),
    input: { year: YEAR, unitIds: [ground.units.one] },
  })
const read = (who: string) =>
  sections.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId: ground.units.one } })
const printed = () =>
  inTransaction(ground.app.database, async (tx) => {
    const { file } = await planFileOf(tx, await getPlanHeld(tx, YEAR), '2026-03-02')
    return file.signatures
  })

describe('las secciones firman dentro de su unidad', () => {
  it('la jefatura o Planificación dice cuáles; la de otra unidad no, y un puesto de fuera no firma', async () => {
    await expect(name('jefe2', [postId])).rejects.toMatchObject({ code: 'platform.notAllowed' })
    const { posts } = await read('jefa')
    expect(posts.map((post) => post.postId)).toContain(postId)
    const foreign = await ground.app.database.kysely
      .selectFrom('platform_post')
      .select('id')
      .where('unit_id', '=', ground.units.two)
      .executeTakeFirstOrThrow()
    await expect(name('jefa', [foreign.id])).rejects.toMatchObject({ code: 'operations.postNotInUnit' })
    expect(await name('jefa', [postId])).toEqual({ signers: 1 })
    expect(await name('plan', [postId])).toEqual({ signers: 1 })
  })

  it('sin su firma el plan no se presenta, y se dice cuál falta', async () => {
    await expect(submit()).rejects.toMatchObject({
      code: 'operations.sectionsUnsigned',
      details: { unit: 'Oficina del Norte', posts: 'Sección de Consultas' },
    })
    const { units } = await approval.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })
    expect(units.find(({ unitId }) => unitId === ground.units.one)?.unsignedSections).toBe(1)
    expect(await printed()).toEqual([
      expect.objectContaining({ post: 'Sección de Consultas', name: '', section: true }),
    ])
  })

  it('firma quien tiene el puesto y nadie más', async () => {
    await expect(sign('jefa')).rejects.toMatchObject({ code: 'platform.notAllowed' })
    expect((await read('jefa')).signers[0]?.available).toEqual([])
    expect((await read('enlace')).signers[0]?.available).toEqual([{ act: 'sign', refusal: null }])
    expect((await sign('enlace')).sha256).toMatch(/^[0-9a-f]{64}$/u)
    await expect(sign('enlace')).rejects.toMatchObject({ code: 'platform.wrongState' })
    expect((await printed())[0]?.name).not.toBe('')
  })

  it('lo que cambia después pide otra firma, y deshacer el cambio devuelve la que había', async () => {
    const list = await activities.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: ground.units.one },
    })
    const activityId = list.activities[0]?.id ?? ''
    const put = (expected: number, value: number) =>
      saveMonths.call(ground.app, {
        credentials: as('jefa'),
        input: { year: YEAR, cells: [{ activityId, month: 1, expected, value }] },
      })
    await put(834, 800)
    expect((await read('enlace')).signers[0]).toMatchObject({ status: 'outdated', available: [{ act: 'sign' }] })
    expect((await printed())[0]?.name).toBe('')
    await put(800, 834)
    expect((await read('enlace')).signers[0]?.status).toBe('signed')
  })

  it('con todas las firmas se presenta, y desde entonces ni se firma ni se nombra', async () => {
    await submit()
    await expect(name('jefa', [])).rejects.toMatchObject({ code: 'operations.planNotEditable' })
    expect((await read('jefa')).mayName).toBe(false)
  })
})
