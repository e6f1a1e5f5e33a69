import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { openEvaluation } from '../evaluations/openEvaluation.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { drawSample } from '../verification/drawSample.ts'
import { giveVerdicts } from '../verification/giveVerdicts.ts'
import { sample } from '../verification/readSamples.ts'
import { unitYear } from './readUnitYear.ts'

/*
 * By hand. Oficina del Norte: ferias 40 % in January, 20 % in March and 40 % in September. January is sent late on 2 March, validated,
 * and its evidence verifies; March is sent on 2 April and waits. The first quarter is closed on 20 April, and evaluated.
 */
let ground: PlanGround
let fairs = ''

const on = (day: string) => ground.clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(ground.clock.now()))
const step = (who: string, act: 'submit' | 'validate', month: Month) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [fairs] },
  })
async function report(month: Month, shareBp: number): Promise<void> {
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', noEvidence: '' },
    evidence: [{ kind: 'record' as const, place: `Acta ${month}`, means: null }],
  }
  const input = { year: YEAR, month, activityId: fairs, revision: 0, content }
  await saveReport.call(ground.app, { credentials: as('jefa'), input })
  await step('jefa', 'submit', month)
}
const see = (unitId: string = ground.units.one, who = 'titular') =>
  unitYear.call(ground.app, { credentials: as(who), input: { year: YEAR, month: 3, unitId } })

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  ;[fairs = ''] = await ground.add(ground.units.one, [
    { name: 'Organizar ferias', months: inMonths({ 1: 4000, 3: 2000, 9: 4000 }), ...common },
  ])
  await ground.add(ground.units.two, [{ name: 'Atender consultas', months: inMonths({ 9: 10_000 }), ...common }])
  expect(await see()).toMatchObject({ unit: null, months: [] })
  await makeOfficial(ground)
  await report(1, 4000)
  await step('ejecutiva', 'validate', 1)
  on('2026-04-02')
  await report(3, 1000)
  const plan = { credentials: as('plan') }
  const rule = { weightFromBp: null, jumpFromBp: null, late: true, repeatedFile: false, randomShareBp: 0 }
  const drawn = { year: YEAR, side: 'planning' as const, fromMonth: 1 as const, toMonth: 1 as const, rule }
  const { number } = await drawSample.call(ground.app, { ...plan, input: drawn })
  const { items } = await sample.call(ground.app, { ...plan, input: { year: YEAR, number } })
  const evidenceIds = items.flatMap(({ pieces }) => pieces.map(({ id }) => id))
  await giveVerdicts.call(ground.app, {
    ...plan,
    input: { year: YEAR, number, kind: 'verified', reason: '', evidenceIds },
  })
  on('2026-04-20')
  await closeMonths.call(ground.app, { ...plan, input: { year: YEAR, month: 3, note: '' } })
  await openEvaluation.call(ground.app, { ...plan, input: { year: YEAR, quarter: 1 } })
}, 120_000)
afterAll(() => ground.app.database.close())

describe('el año de una unidad', () => {
  it('cada mes con sus informes, su estado y el corte que lo cerró', async () => {
    const { months, unit } = await see()
    expect(unit).toMatchObject({ code: 'ONO', name: 'Oficina del Norte' })
    expect(months).toHaveLength(12)
    expect(months[0]).toMatchObject({
      ...{ status: 'onTrack', owed: 1, validated: 1, late: 1, verified: 1, unproven: 0, cut: 1 },
    })
    expect(months[2]).toMatchObject({ status: 'noReport', owed: 1, validated: 0, waiting: 1, late: 0, cut: 1 })
    expect(months[1]).toMatchObject({ status: 'notScheduled', owed: 0 })
    expect(months[8]).toMatchObject({ status: 'scheduled', owed: 1, unsent: 1, overdue: 0, cut: null })
  })

  it('programado, informado, validado y verificado, acumulados', async () => {
    const { curve } = await see()
    expect(curve[2]).toEqual({ month: 3, programmed: 6000, sent: 5000, validated: 4000, verified: 4000 })
    expect(curve[3]).toMatchObject({ programmed: 6000, sent: null, validated: null, verified: null })
  })

  it('sus actividades y nada de las otras, con los informes que se pueden abrir', async () => {
    const { rows, figures } = await see()
    expect(rows.map(({ activityId, reported }) => [activityId, reported])).toEqual([[fairs, [1]]])
    expect(figures.inForce?.means?.validated).toMatchObject({ executed: 4000, compliance: 6667 })
    expect((await see(ground.units.two)).rows.map(({ name }) => name)).toEqual(['Atender consultas'])
  })

  it('cómo la calificó la evaluación del trimestre', async () => {
    expect((await see()).evaluations).toEqual([{ quarter: 1, rating: 'late', part: 'pending', isClosed: false }])
    expect((await see(ground.units.two)).evaluations).toMatchObject([{ rating: 'notScheduled' }])
  })

  it('lo lee todo el personal; de una unidad sin plan se dice', async () => {
    for (const who of ['enlace', 'jefe2', 'plan']) expect((await see(ground.units.one, who)).months).toHaveLength(12)
    expect(await see('no-existe')).toMatchObject({ unit: null, rows: [] })
    await expect(see(ground.units.one, 'nadie')).rejects.toMatchObject({ kind: 'unauthenticated' })
  })
})
