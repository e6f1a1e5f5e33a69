import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atTheSameTime } from '../../platform/testing.ts'
import { copyPlan } from './copyPlan.ts'
import { createPlan, openUnitPlan } from './createPlan.ts'
import { activities } from './readActivities.ts'
import { as, openPlanGround, type PlanGround, YEAR } from './testing/planGround.ts'

let ground: PlanGround
beforeAll(async () => {
  ground = await openPlanGround()
})
afterAll(() => ground.app.database.close())

describe('dos personas a la vez en el mismo año', () => {
  it('abrir el plan: uno lo abre, al otro se le dice que ya está abierto', async () => {
    const form = { title: 'Plan 2030', strategicPlanId: null, formCode: 'F-1', unitFormCode: 'F-2' }
    const start = () => createPlan.call(ground.app, { credentials: as('plan'), input: { year: 2030, ...form } })
    const ended = await atTheSameTime(ground.app.database, [start, start])
    expect(ended.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(ended.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'operations.planExists',
      kind: 'conflict',
      details: { year: 2030 },
    })
    expect(await ground.logged('operations.createPlan', 'refused')).toBe(1)
  })

  it('copiar a un año sin plan: una copia lo abre, la otra dice que las filas ya estaban y no repite ninguna', async () => {
    await ground.add(ground.units.one, [{ name: 'Abrir ferias' }, { name: 'Cerrar archivo' }])
    const input = { year: YEAR + 1, from: YEAR }
    const start = () => copyPlan.call(ground.app, { credentials: as('plan'), input })
    const ended = await atTheSameTime(ground.app.database, [start, start])
    const answers = ended.map((one) => (one.status === 'fulfilled' ? one.value : one.reason))
    expect(answers.toSorted((a, b) => b.activities - a.activities)).toMatchObject([
      { opened: true, activities: 2, already: 0 },
      { opened: false, activities: 0, already: 2, changeId: null },
    ])
    const copied = await activities.call(ground.app, { credentials: as('plan'), input: { year: YEAR + 1 } })
    expect(copied.total).toBe(2)
    expect(await ground.logged('operations.copyPlan')).toBe(1)
  })

  it('abrir el plan de una unidad: las dos personas llegan al mismo', async () => {
    const unitId = ground.units.two
    const start = (who: string) => () =>
      openUnitPlan.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId } })
    const [first, second] = await atTheSameTime(ground.app.database, [start('jefe2'), start('plan')])
    expect(first).toMatchObject({ status: 'fulfilled' })
    expect(second).toEqual(first)
  })
})
