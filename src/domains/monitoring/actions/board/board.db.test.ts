import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openChangeRequest,
  saveChangeRequest,
  saveChangeWindows,
  submitChangeRequest,
} from '../../../operations/index.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { extendClosing } from '../closings/extendClosing.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { board } from './readBoard.ts'

/*
 * By hand, at the end of March. Oficina del Norte: ferias 22 % in March, without report; visitas 31 % in January and 30 % in
 * March, 31 and 19.63 validated; accidentes on demand, without report. Oficina del Sur: consultas 50 % in March, sent.
 * Norte: done (0 + 50.63) / 2 = 25.315 of (22 + 61) / 2 = 41.5, so 61 %. Institution: (25.315 + 0) / 2 = 12.6575 of
 * (41.5 + 50) / 2 = 45.75, so 27.67 %; with what was sent (25.315 + 50) / 2 = 37.6575.
 * Everything was sent and validated on 2 March. January was due on 6 February, February on 6 March and March is on 10 April,
 * after the days of the Holy Week.
 */
const MARCH = 3
const reason = 'El presupuesto aprobado es menor'
let ground: PlanGround
const ids = { fairs: '', visits: '', consultations: '' }

const on = (day: string) => ground.clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(ground.clock.now()))
const see = (who = 'titular', year = YEAR) =>
  board.call(ground.app, { credentials: as(who), input: { year, month: MARCH } })

async function report(who: string, activityId: string, month: number, shareBp: number): Promise<void> {
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: `Faltó transporte en ${month}`, corrective: 'Se repone en abril' },
    ...{ evidence: [], noEvidence: 'Acta en firma' },
  }
  const input = { year: YEAR, month, activityId, revision: 0, content }
  await saveReport.call(ground.app, { credentials: as(who), input })
  await step(who, 'submit', activityId, month)
}
const step = (who: string, act: 'submit' | 'validate', activityId: string, month: number) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [activityId] },
  })

async function askForChange(): Promise<void> {
  const call = { credentials: as('jefa') }
  const asked = { year: YEAR, cause: 'budget' as const, reason, actNumber: null }
  const { number } = await openChangeRequest.call(ground.app, {
    ...call,
    input: { ...asked, unitId: ground.units.one },
  })
  const items = [{ kind: 'drop' as const, activityId: ids.fairs }]
  await saveChangeRequest.call(ground.app, { ...call, input: { ...asked, number, seen: [], items } })
  await submitChangeRequest.call(ground.app, { ...call, input: { year: YEAR, number } })
}

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
  const [fairs = '', visits = ''] = await ground.add(ground.units.one, [
    { name: 'Organizar ferias', months: inMonths({ 3: 2200, 9: 7800 }), ...common },
    { name: 'Visitar empresas', months: inMonths({ 1: 3100, 3: 3000, 9: 3900 }), ...common },
    { name: 'Investigar accidentes', months: inMonths({}), modality: 'onDemand', ...common },
  ])
  const south = { name: 'Atender consultas', months: inMonths({ 3: 5000, 9: 5000 }), ...common }
  const [consultations = ''] = await ground.add(ground.units.two, [south])
  Object.assign(ids, { fairs, visits, consultations })
  expect(await see()).toMatchObject({ ground: null, units: [], knotCount: 0, agenda: [] })
  await makeOfficial(ground)
  for (const [month, share] of [
    [1, 3100],
    [MARCH, 1963],
  ] as const) {
    await report('jefa', visits, month, share)
    await step('ejecutiva', 'validate', visits, month)
  }
  await report('jefe2', consultations, MARCH, 5000)
  await askForChange()
}, 120_000)
afterAll(() => ground.app.database.close())

describe('el tablero de la autoridad', () => {
  it('la institución y sus unidades, calculadas a mano, con su estado en una palabra', async () => {
    on('2026-03-09')
    const { whole, units, ground: against } = await see()
    expect(against).toMatchObject({ version: 1, units: 2 })
    expect(whole.inForce?.means).toMatchObject({ programmed: 4575, validated: { executed: 1266, compliance: 2767 } })
    expect(whole.inForce?.reports).toEqual({ expected: 7, validated: 2, sent: 3 })
    expect(units.map(({ code, status, knots }) => [code, status, knots])).toEqual([
      ['ONO', 'late', { late: 0, noReport: 1 }],
      ['OSU', 'noReport', { late: 0, noReport: 1 }],
    ])
  })

  it('la curva: programado todo el año, validado y enviado hasta el corte', async () => {
    const { curve } = await see()
    expect(curve[0]).toEqual({ month: 1, programmed: 775, validated: 775, sent: 775, verified: null })
    expect(curve[2]).toEqual({ month: 3, programmed: 4575, validated: 1266, sent: 3766, verified: null })
    expect(curve[3]).toEqual({ month: 4, programmed: 4575, validated: null, sent: null, verified: null })
    expect(curve[11]?.programmed).toBe(10_000)
  })

  it('lo que no cuelga de ningún objetivo está a la vista, con su cinta', async () => {
    const { objectives } = await see()
    // March: 19.63 done of 22 + 30 + 50.
    expect(objectives.map(({ key, status, ribbon }) => [key, status, ribbon.slice(0, 4), ribbon[8]])).toEqual([
      ['none', 'late', ['onTrack', 'notScheduled', 'late', 'notScheduled'], 'scheduled'],
    ])
  })

  it('los nudos: primero el que más puntos debe, con lo que escribió en su último informe', async () => {
    const { knots, knotCount } = await see()
    expect(knotCount).toBe(2)
    expect(knots.map(({ activityId, programmedBp, validatedBp }) => [activityId, programmedBp, validatedBp])).toEqual([
      [ids.consultations, 5000, 0],
      [ids.fairs, 2200, 0],
    ])
    const words = { month: MARCH, difficulty: 'Faltó transporte en 3', corrective: 'Se repone en abril' }
    expect(knots.map((knot) => knot.words)).toEqual([words, null])
  })

  it('la semana cuenta desde el mismo día de la anterior, y no antes', async () => {
    on('2026-03-09')
    expect((await see()).week).toMatchObject({
      since: '2026-03-02',
      submitted: 3,
      validated: 2,
      returned: 0,
      decided: [],
    })
    expect((await see()).units[1]?.week).toEqual({ submitted: 1, validated: 0, returned: 0 })
    on('2026-03-10')
    expect((await see()).week).toMatchObject({ since: '2026-03-03', submitted: 0, validated: 0 })
  })

  it('lo vencido, con el plazo de cada unidad, y lo que espera revisión o decisión', async () => {
    on('2026-03-09')
    const { units, pending } = await see()
    // Accidentes of January and February; March is not due yet.
    expect(units.map(({ waiting }) => waiting)).toEqual([
      { toReview: 0, returned: 0, overdue: 2 },
      { toReview: 1, returned: 0, overdue: 0 },
    ])
    expect(pending).toEqual({
      requests: [{ number: 1, unitName: 'Oficina del Norte', status: 'submitted', days: 7 }],
      plans: [],
      closings: 0,
      instructions: { open: 0, overdue: 0 },
      commitments: { open: 0, overdue: 0 },
    })
    on('2026-04-10')
    expect((await see()).units[0]?.waiting.overdue).toBe(2)
    on('2026-04-11')
    expect((await see()).units[0]?.waiting.overdue).toBe(4)
  })

  it('los próximos quince días, en orden', async () => {
    on('2026-04-01')
    const plan = { credentials: as('plan') }
    const windows = [{ quarter: 2 as const, startsOn: '2026-04-10', endsOn: '2026-04-17' }]
    await saveChangeWindows.call(ground.app, { ...plan, input: { year: YEAR, windows } })
    const unitIds = [ground.units.two]
    const more = { year: YEAR, month: 3 as const, unitIds, dueOn: '2026-04-16', reason }
    await extendClosing.call(ground.app, { ...plan, input: more })
    expect((await see()).agenda.map(({ kind, on: day, units }) => [kind, day, units])).toEqual([
      ['reportsDue', '2026-04-10', []],
      ['windowOpens', '2026-04-10', []],
      ['extensionEnds', '2026-04-16', ['Oficina del Sur']],
    ])
  })

  it('lo lee todo el personal; nadie sin sesión, y de un año sin plan se dice', async () => {
    for (const who of ['jefa', 'enlace', 'plan']) expect((await see(who)).knotCount).toBe(2)
    await expect(see('nadie')).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(see('titular', YEAR + 5)).rejects.toMatchObject({ code: 'operations.planNotFound' })
  })
})
