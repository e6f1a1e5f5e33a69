import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyPlan } from '../copyPlan.ts'
import { activity } from '../readActivities.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlan, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from '../testing/planGround.ts'
import { bringMoved, linkMoved, movedActivities } from './movedActivities.ts'
import { unitClosing } from './readClosings.ts'
import { declareClosing } from './unitClosingSteps.ts'
import { saveClosing } from './writeClosing.ts'

const NEXT = YEAR + 1
let ground: PlanGround
let moved = ''
let second = ''

const list = (who: string) => movedActivities.call(ground.app, { credentials: as(who), input: { year: NEXT } })
const bring = (who: string, ...activityIds: string[]) =>
  bringMoved.call(ground.app, { credentials: as(who), input: { year: NEXT, activityIds } })
const link = (who: string, activityId: string, toActivityId: string | null) =>
  linkMoved.call(ground.app, { credentials: as(who), input: { year: NEXT, activityId, toActivityId } })
const sheet = (year: number, activityId: string) =>
  activity.call(ground.app, { credentials: as('jefa'), input: { year, activityId } })

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN }
  const own = [
    { name: 'Organizar ferias', ...common },
    { name: 'Visitar empresas', ...common },
  ]
  ;[moved = '', second = ''] = await ground.add(ground.units.one, own)
  await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  ground.clock.advance(Date.parse(`${YEAR}-12-05T15:00:00.000Z`) - Date.parse(ground.clock.now()))
  const rows = [moved, second].map((activityId) => ({
    ...{ activityId, revision: 0, state: 'moved' as const, ground: 'Se hará el año próximo', evidence: '' },
  }))
  await saveClosing.call(ground.app, {
    credentials: as('jefa'),
    input: { year: YEAR, unitId: ground.units.one, rows },
  })
})
afterAll(() => ground.app.database.close())

describe('lo trasladado al año siguiente', () => {
  it('se ofrece cuando la unidad entregó su cierre, no antes', async () => {
    await expect(list('jefa')).rejects.toMatchObject({ code: 'operations.planNotFound' })
    await openPlan(ground.app, NEXT)
    expect((await list('jefa')).rows).toEqual([])
    await declareClosing.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitIds: [ground.units.one] },
    })
    const { from, rows } = await list('jefa')
    expect(from).toBe(YEAR)
    expect(rows.map(({ name, next, mayBring, confirmed }) => [name, next, mayBring, confirmed])).toEqual([
      ['Organizar ferias', null, true, false],
      ['Visitar empresas', null, true, false],
    ])
    expect((await list('jefe2')).rows.map(({ mayLink }) => mayLink)).toEqual([false, false])
  })

  it('traída, la actividad queda enlazada en los dos sentidos y no entra dos veces', async () => {
    await expect(bring('jefe2', moved)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await bring('jefa', moved)).toEqual({ brought: 1 })
    expect(await bring('jefa', moved)).toEqual({ brought: 0 })
    const next = (await list('jefa')).rows.find(({ activityId }) => activityId === moved)?.next
    expect(next).toMatchObject({ name: 'Organizar ferias', year: NEXT })
    expect((await sheet(YEAR, moved)).goesOn).toMatchObject({ id: next?.id, year: NEXT })
    expect((await sheet(NEXT, next?.id ?? '')).cameFrom).toMatchObject([
      { id: moved, year: YEAR, ground: 'Se hará el año próximo' },
    ])
    const { rows } = await unitClosing.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: ground.units.one },
    })
    expect(rows.map((row) => row.next?.year ?? null)).toEqual([NEXT, null])
  })

  it('copiar el plan enlaza lo que faltaba, porque la copia recuerda de dónde viene', async () => {
    await copyPlan.call(ground.app, { credentials: as('plan'), input: { year: NEXT, from: YEAR } })
    expect((await list('jefa')).rows.map(({ next }) => next?.name)).toEqual(['Organizar ferias', 'Visitar empresas'])
  })

  it('se enlaza con otra actividad del año, y el enlace se quita', async () => {
    const [other = ''] = await ground.add(ground.units.one, [{ name: 'Visitas y ferias' }], NEXT)
    await setUnitPlanStatus(ground, ground.units.one, 'inForce')
    await expect(link('jefa', moved, second)).rejects.toMatchObject({ code: 'operations.activityNotFound' })
    await expect(link('jefa', other, other)).rejects.toMatchObject({ code: 'operations.notMoved' })
    await link('jefa', second, other)
    const next = async () => (await list('jefa')).rows.find(({ activityId }) => activityId === second)?.next?.name
    expect(await next()).toBe('Visitas y ferias')
    expect((await sheet(NEXT, other)).cameFrom.map(({ id }) => id)).toEqual([second])
    await link('jefa', second, null)
    expect(await next()).toBe('Visitar empresas')
    expect(await ground.logged('operations.linkMoved')).toBe(2)
  })
})
