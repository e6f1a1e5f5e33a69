import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import { planInForce } from '../../../operations/index.ts'
import { as, EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { verifyLog } from '../../../platform/index.ts'
import { atTheSameTime } from '../../../platform/testing.ts'
import type { closingRoutes } from '../../contracts/closings.ts'
import { daysLeft } from '../../model/monthClosing.ts'
import { myMonth } from '../myMonth.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { readClosings } from './closingGround.ts'
import { extendClosing } from './extendClosing.ts'
import { closings } from './readClosings.ts'
import { setClosingRule } from './setClosingRule.ts'
import { withdrawExtension } from './withdrawExtension.ts'

let ground: PlanGround
const activity = { north: '', south: '' }
const DAY = 24 * 60 * 60 * 1000
const FEBRUARY = 2
type Rule = InputOf<typeof closingRoutes.setClosingRule>
type Extension = InputOf<typeof closingRoutes.extendClosing>

const read = (who = 'jefa') => closings.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const setRule = (who: string, one: Partial<Rule>) =>
  setClosingRule.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, fromMonth: FEBRUARY, businessDay: 3, reason: 'Lo pidió la ministra', ...one },
  })
const extend = (who: string, one: Partial<Extension>) =>
  extendClosing.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month: FEBRUARY, unitIds: [ground.units.one], dueOn: '2026-03-20', reason: 'Se inundó la sede' },
      ...one,
    },
  })
const withdraw = (who: string, extensionId: string) =>
  withdrawExtension.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, extensionId, reason: 'Ya no hizo falta' },
  })
const seen = async (who: string, month: 1 | 2 = FEBRUARY) => {
  const answer = await myMonth.call(ground.app, { credentials: as(who), input: { year: YEAR, month } })
  return { ...answer, row: answer.rows[0] }
}
const step = (who: string, act: 'submit' | 'recall' | 'return', activityId: string, month: 1 | 2 = FEBRUARY) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month, act, activityIds: [activityId] },
      ...(act === 'return' ? { comment: { field: null, text: 'Diga dónde fue' } } : {}),
    },
  })
const report = async (who: string, activityId: string, month: 1 | 2 = FEBRUARY) => {
  const content = {
    ...{ shareBp: 834, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: '', evidence: [], noEvidence: 'No se guardó' },
  }
  await saveReport.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, activityId, revision: 0, content },
  })
  await step(who, 'submit', activityId, month)
}

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  ;[activity.north = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias', ...common }])
  ;[activity.south = ''] = await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  expect(await read()).toMatchObject({ inForce: false, months: [] })
  await expect(setRule('plan', {})).rejects.toMatchObject({ code: 'monitoring.noPlanInForce' })
  await makeOfficial(ground)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('plazos de los meses', () => {
  it('sin regla fijada cada mes se informa hasta el 5.º día hábil del siguiente', async () => {
    const { months, rules, mayKeep } = await read()
    expect([months[0]?.dueOn, months[1]?.dueOn, months[11]?.dueOn]).toEqual(['2026-02-06', '2026-03-06', '2027-01-08'])
    expect([rules, mayKeep]).toEqual([[], false])
    expect(await seen('jefa')).toMatchObject({ due: { on: '2026-03-06', daysLeft: 4 } })
  })

  it('la regla la fija Planificación, y no mueve plazos vencidos', async () => {
    for (const who of ['jefa', 'ejecutiva', 'titular'])
      await expect(setRule(who, {})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(setRule('plan', { fromMonth: 1, businessDay: 6 })).rejects.toMatchObject({
      ...{ code: 'monitoring.closingPassed', details: { month: 'enero' } },
    })
    await setRule('plan', {})
    const { months, rules, mayKeep } = await read('plan')
    // The Holy Week of 2026, from Monday on a holiday of the public service in El Salvador, ends on Sunday, 5 April.
    expect([months[0]?.dueOn, months[1]?.dueOn, months[2]?.dueOn]).toEqual(['2026-02-06', '2026-03-04', '2026-04-08'])
    expect(rules).toMatchObject([{ fromMonth: 2, businessDay: 3, reason: 'Lo pidió la ministra' }])
    expect(mayKeep).toBe(true)
    expect(await ground.logged('monitoring.setClosingRule')).toBe(1)
  })
})

describe('informes extemporáneos', () => {
  it('dentro del plazo no llevan marca', async () => {
    await report('jefa', activity.north)
    const { row } = await seen('jefa')
    expect(row?.steps).toMatchObject([{ act: 'submit', late: false, dueOn: '2026-03-04' }])
  })

  it('después del plazo se reciben con su marca; lo devuelto que llegó a tiempo no la lleva', async () => {
    await step('ejecutiva', 'return', activity.north)
    ground.clock.advance(3 * DAY)
    await step('jefa', 'submit', activity.north)
    await report('jefe2', activity.south)
    expect((await seen('jefa')).row?.steps.at(-1)).toMatchObject({ late: false, dueOn: '2026-03-04' })
    const south = await seen('jefe2')
    expect(south.row?.steps).toMatchObject([{ late: true, dueOn: '2026-03-04' }])
    expect(south.row?.due).toEqual({ on: '2026-03-04', hasPassed: true, extendedBecause: null })
    expect(south.due).toEqual({ on: '2026-03-04', daysLeft: null })
    await report('jefe2', activity.south, 1)
    expect((await seen('jefe2', 1)).row?.steps).toMatchObject([{ late: true, dueOn: '2026-02-06' }])
  })
})

describe('prórrogas', () => {
  it('las da Planificación, a unidades del plan y por más tiempo del que tienen', async () => {
    await expect(extend('jefa', {})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(extend('plan', { unitIds: ['otra'] })).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    for (const dueOn of ['2026-03-04', '2026-03-03'])
      await expect(extend('plan', { dueOn })).rejects.toMatchObject({
        ...{ code: 'monitoring.extensionTooShort', details: { dueOn: '4 de marzo de 2026' } },
      })
    await extend('plan', {})
    await expect(extend('plan', { dueOn: '2026-03-19' })).rejects.toMatchObject({
      ...{ code: 'monitoring.extensionTooShort', details: { dueOn: '20 de marzo de 2026' } },
    })
    expect((await read()).extensions).toMatchObject([
      { unitName: 'Oficina del Norte', month: 2, dueOn: '2026-03-20', reason: 'Se inundó la sede' },
    ])
  })

  it('la unidad informa a tiempo hasta su nuevo plazo, y la marca de lo ya enviado no cambia', async () => {
    const { row } = await seen('jefa')
    expect(row?.due).toEqual({ on: '2026-03-20', hasPassed: false, extendedBecause: 'Se inundó la sede' })
    await step('jefa', 'recall', activity.north)
    await step('jefa', 'submit', activity.north)
    expect((await seen('jefa')).row?.steps.at(-1)).toMatchObject({ late: false, dueOn: '2026-03-20' })
    await extend('plan', { unitIds: [ground.units.two] })
    expect((await seen('jefe2')).row?.steps).toMatchObject([{ late: true, dueOn: '2026-03-04' }])
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })

  it('la retira Planificación con su motivo, una vez y antes de que termine; lo ya enviado no cambia de marca', async () => {
    const extensionOf = async (unit: string) => (await read()).extensions.find(({ unitName }) => unitName === unit)
    const id = (await extensionOf('Oficina del Norte'))?.id ?? ''
    await expect(withdraw('jefa', id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(withdraw('plan', 'otra')).rejects.toMatchObject({ code: 'monitoring.extensionNotFound' })
    const both = await atTheSameTime(ground.app.database, [() => withdraw('plan', id), () => withdraw('plan', id)])
    expect(both.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()).toEqual([
      'hecho',
      'monitoring.extensionWithdrawn',
    ])
    expect(await ground.logged('monitoring.withdrawExtension')).toBe(1)
    const south = await extensionOf('Oficina del Sur')
    expect(south).toMatchObject({ withdrawn: null })
    expect(await extensionOf('Oficina del Norte')).toMatchObject({
      withdrawn: { reason: 'Ya no hizo falta', personName: 'plan@ministerio.example' },
    })
    const { row } = await seen('jefa')
    expect(row?.due).toEqual({ on: '2026-03-04', hasPassed: true, extendedBecause: null })
    expect(row?.steps.at(-1)).toMatchObject({ late: false, dueOn: '2026-03-20' })
    ground.clock.advance(16 * DAY)
    await expect(withdraw('plan', south?.id ?? '')).rejects.toMatchObject({
      ...{ code: 'monitoring.extensionEnded', details: { dueOn: '20 de marzo de 2026' } },
    })
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })

  it('años después, y antes de que el año empiece, los plazos se leen igual', async () => {
    const { plan } = (await planInForce(ground.app.database.kysely, YEAR, ground.clock.today())) ?? {}
    const early = await readClosings(ground.app.database.kysely, { id: plan?.id ?? '', year: 2031 }, '2026-03-02')
    expect(daysLeft(early.calendar, '2026-03-02', '2026-03-06')).toBe(4)
    ground.clock.advance(4 * 365 * DAY)
    expect((await seen('jefa')).due).toEqual({ on: '2026-03-04', daysLeft: null })
    expect((await read()).months).toHaveLength(12)
  })
})
