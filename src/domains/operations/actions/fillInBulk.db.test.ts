import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillInBulk } from './fillInBulk.ts'
import { activity } from './readActivities.ts'
import { as, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from './testing/planGround.ts'
import { undoChange } from './undoChange.ts'

let ground: PlanGround
let ids: string[]

beforeAll(async () => {
  ground = await openPlanGround()
  ids = await ground.add(ground.units.one, [
    { name: 'Inspeccionar comercios' },
    { name: 'Inspeccionar talleres', modality: 'onDemand' },
    { name: 'Capacitar' },
  ])
  await ground.add(ground.units.two, [{ name: 'Inspeccionar fincas' }])
})
afterAll(() => ground.app.database.close())

type Input = Parameters<typeof fillInBulk.call>[1]['input']
const fill = (who: string, input: Partial<Input> = {}, requestId?: string) =>
  fillInBulk.call(ground.app, {
    credentials: as(who),
    requestId,
    input: {
      year: YEAR,
      filter: { text: 'inspeccionar', unitIds: [ground.units.one] },
      set: { modality: 'permanent' },
      replace: false,
      preview: false,
      ...input,
    },
  })
const modalityOf = async (id: string) =>
  (await activity.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, activityId: id } })).activity
    .modality
const revision = async () =>
  (await ground.app.database.kysely.selectFrom('operations_plan').select('revision').executeTakeFirstOrThrow()).revision

describe('llenar en bloque', () => {
  it('la vista previa cuenta y muestra sin cambiar el plan ni dejar línea', async () => {
    const before = await revision()
    const answer = await fill('jefa', { preview: true })
    expect(answer).toMatchObject({ changeId: null, matched: 2, changed: 1, kept: 1, locked: 0 })
    expect(answer.rows).toMatchObject([
      { activityId: ids[0], unitCode: 'ONO', changes: [{ field: 'modality', before: null, after: 'permanent' }] },
    ])
    expect(await revision()).toBe(before)
    expect(await ground.logged('operations.fillInBulk')).toBe(0)
  })

  it('llena solo lo que falta, una vez aunque se repita el envío, y se deshace', async () => {
    const first = await fill('enlace', {}, 'llenar-1')
    expect(await fill('enlace', {}, 'llenar-1')).toEqual(first)
    expect(await Promise.all(ids.map(modalityOf))).toEqual(['permanent', 'onDemand', null])
    expect(await ground.logged('operations.fillInBulk')).toBe(1)
    expect(await fill('jefa')).toMatchObject({ changeId: null, changed: 0, kept: 1 })
    const changeId = first.changeId!
    await undoChange.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, changeId } })
    expect(await modalityOf(ids[0]!)).toBeNull()
  })

  it('con reemplazo cambia también lo que ya tenía valor', async () => {
    await fill('jefa', { replace: true })
    expect(await modalityOf(ids[1]!)).toBe('permanent')
  })

  it('otra unidad, quien no escribe, un peso imposible y una línea que no existe se rechazan', async () => {
    const everywhere = { filter: { text: 'inspeccionar fincas' } }
    await expect(fill('jefa', everywhere)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await expect(fill('rectora')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(fill('jefa', { set: { link: { lineId: 'no-existe' } } })).rejects.toMatchObject({
      code: 'operations.linkUnknown',
    })
    for (const set of [{ weightBp: 0 }, { unitOfMeasure: '  ' }])
      await expect(fill('jefa', { set })).rejects.toMatchObject({ code: 'operations.bulkValueInvalid' })
    await expect(fill('jefa', { set: {} })).rejects.toMatchObject({ code: 'platform.badInput' })
    expect(await ground.logged('operations.fillInBulk', 'refused')).toBeGreaterThan(1)
  })

  it('las filas de un plan presentado se dejan y se cuentan', async () => {
    await setUnitPlanStatus(ground, ground.units.two, 'submitted')
    const answer = await fill('plan', { filter: { text: 'inspeccionar fincas' } })
    expect(answer).toMatchObject({ changeId: null, matched: 1, changed: 0, locked: 1 })
    await setUnitPlanStatus(ground, ground.units.two, 'draft')
  })
})
