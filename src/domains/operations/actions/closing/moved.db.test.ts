import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeUnit, inTransaction, mergeUnits } from '../../../platform/index.ts'
import { aPerson } from '../../../platform/testing.ts'
import { annulActivities } from '../annulActivities.ts'
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
  const { id: postId } = await ground.app.database.kysely
    .selectFrom('platform_post')
    .select('id')
    .where('name', '=', 'Puesto de jefa@ministerio.example')
    .executeTakeFirstOrThrow()
  const own = [
    { name: 'Organizar ferias', ...common, responsibles: [{ kind: 'post' as const, postId }] },
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

describe('lo que trasladó una unidad que ya no está', () => {
  const credentials = as('admin')
  let one = ''

  beforeAll(async () => {
    one = ground.units.one
    const { lead, two, office } = ground.units
    await setUnitPlanStatus(ground, one, 'draft')
    await inTransaction(ground.app.database, async (tx) => {
      await aPerson(tx, { email: 'admin@ministerio.example', unitId: office, roles: ['admin'] })
      await aPerson(tx, { email: 'enlace-empleo@ministerio.example', unitId: lead, roles: ['liaison'] })
    })
    // What was brought and linked before is taken away, so that the heirs begin with nothing.
    await annulActivities.call(ground.app, {
      credentials: as('plan'),
      input: {
        year: NEXT,
        ids: (await list('plan')).rows.flatMap(({ next }) => (next === null ? [] : [next.id])),
        reason: 'Se vuelve a empezar',
      },
    })
    await mergeUnits.call(ground.app, { credentials, input: { unitId: one, successorId: lead, from: `${NEXT}-01-01` } })
    await mergeUnits.call(ground.app, { credentials, input: { unitId: lead, successorId: two, from: `${NEXT}-02-01` } })
  })

  it('la trae la que la hereda en el año del plan, con un código suyo; antes de ese año también', async () => {
    const { lead } = ground.units
    const [row] = (await list('jefa-empleo')).rows
    expect(row).toMatchObject({ unitName: 'Oficina del Norte', taker: { id: lead }, mayBring: true })
    for (const who of ['enlace-empleo', 'plan'])
      expect((await list(who)).rows.map(({ mayLink }) => mayLink)).toEqual([true, true])
    for (const who of ['jefa', 'jefe2']) {
      expect((await list(who)).rows.map(({ mayLink }) => mayLink)).toEqual([false, false])
      await expect(bring(who, moved)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    expect(await bring('enlace-empleo', moved)).toEqual({ brought: 1 })
    const next = (await list('plan')).rows.find(({ activityId }) => activityId === moved)?.next
    expect(next).toMatchObject({ unitId: lead, name: 'Organizar ferias' })
    expect(next?.code).toMatch(/^DEM-/u)
  })

  it('pasa a la heredera de la heredera desde su día', async () => {
    const { two } = ground.units
    ground.clock.advance(Date.parse(`${NEXT}-02-01T15:00:00.000Z`) - Date.parse(ground.clock.now()))
    expect((await list('jefe2')).rows.map(({ taker, mayLink }) => [taker?.id, mayLink])).toEqual([
      [two, true],
      [two, true],
    ])
    const [other = ''] = await ground.add(two, [{ name: 'Visitas del Sur' }], NEXT)
    await link('jefe2', second, other)
    expect((await list('plan')).rows.find(({ activityId }) => activityId === second)?.next?.id).toBe(other)
  })

  it('la ficha de lo traído dice que el puesto responsable terminó y quién lo hereda', async () => {
    const next = (await list('plan')).rows.find(({ activityId }) => activityId === moved)?.next
    const { endedPosts } = await activity.call(ground.app, {
      credentials: as('plan'),
      input: { year: NEXT, activityId: next?.id ?? '' },
    })
    expect(endedPosts).toMatchObject([{ name: 'Puesto de jefa@ministerio.example', heir: 'Oficina del Sur' }])
    const other = { year: YEAR, activityId: second }
    expect((await activity.call(ground.app, { credentials: as('plan'), input: other })).endedPosts).toEqual([])
  })

  it('si nadie la hereda, la enlaza Planificación y no entra sola en ningún plan', async () => {
    const { two, office } = ground.units
    await closeUnit.call(ground.app, { credentials, input: { unitId: two, from: `${NEXT}-03-01` } })
    ground.clock.advance(Date.parse(`${NEXT}-03-01T15:00:00.000Z`) - Date.parse(ground.clock.now()))
    expect((await list('plan')).rows.map(({ taker, mayLink, mayBring }) => [taker, mayLink, mayBring])).toEqual([
      [null, true, false],
      [null, true, false],
    ])
    const [other = ''] = await ground.add(office, [{ name: 'Seguir las visitas' }], NEXT)
    await expect(link('jefa-empleo', second, other)).rejects.toMatchObject({ kind: 'forbidden' })
    await link('plan', second, other)
    expect((await list('plan')).rows.find(({ activityId }) => activityId === second)?.next?.id).toBe(other)
  })
})
