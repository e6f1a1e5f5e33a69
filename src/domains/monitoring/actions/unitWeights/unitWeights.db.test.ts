import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { verifyLog } from '../../../platform/index.ts'
import { atTheSameTime } from '../../../platform/testing.ts'
import type { unitWeightRoutes } from '../../contracts/unitWeights.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { board } from '../board/readBoard.ts'
import { compliance } from '../compliance/readCompliance.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { cut } from '../cuts/readCut.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { unitWeights } from './readUnitWeights.ts'
import { setUnitWeights } from './setUnitWeights.ts'

/*
 * By hand: each office has one activity with 50 % due in January. North 50 validated, 100 %; south 25, 50 %. Alike
 * 37.5 / 50 = 75 %; with 80 and 20 %, 45 / 50 = 90 %; with 20 and 80 %, 30 / 50 = 60 %. Nothing else is due until September.
 */
const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround

type Input = InputOf<typeof unitWeightRoutes.setUnitWeights>
const read = async (who = 'jefa') => unitWeights.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const set = async (who: string, fromDay: string, north: number | null, change: Partial<Input> = {}) =>
  setUnitWeights.call(ground.app, {
    credentials: as(who),
    input: {
      ...{
        year: YEAR,
        fromDay,
        reason: 'Lo acordó la sesión de marzo',
        seen: (await read()).decided.length,
      },
      weights:
        north === null
          ? []
          : [
              { unitId: ground.units.one, weightBp: north },
              { unitId: ground.units.two, weightBp: 10_000 - north },
            ],
      ...change,
    },
  })
const figureAt = async (month: Month) => {
  const { whole, ground: against } = await compliance.call(ground.app, {
    credentials: as('jefa'),
    input: { year: YEAR, month, grouping: 'institution', way: 'equalUnits' },
  })
  const of = (way: 'equalUnits' | 'byActivities') => whole[way]?.inForce?.means?.validated.compliance
  return { alike: of('equalUnits'), byActivities: of('byActivities'), weights: against?.unitWeights ?? null }
}
const curveAt = async (month: Month) =>
  (await board.call(ground.app, { credentials: as('titular'), input: { year: YEAR, month } })).curve.map(
    ({ validated }) => validated,
  )

beforeAll(async () => {
  ground = await openPlanGround()
  const common = {
    expectedResult: 'Servicio prestado',
    means: ['Informe firmado'],
    months: inMonths({ 1: 5000, 9: 5000 }),
  }
  const [north = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias', ...common }])
  const [south = ''] = await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  expect(await read()).toMatchObject({ inForce: false, mayKeep: false, decided: [], holds: null })
  await expect(set('plan', '2026-01-01', 8000)).rejects.toMatchObject({ code: 'monitoring.noPlanInForce' })
  await makeOfficial(ground)
  for (const [who, activityId, shareBp] of [
    ['jefa', north, 5000],
    ['jefe2', south, 2500],
  ] as const) {
    const content = {
      ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
      ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'Acta en firma' },
    }
    const at = { year: YEAR, month: 1 as const }
    await saveReport.call(ground.app, { credentials: as(who), input: { ...at, activityId, revision: 0, content } })
    for (const [actor, act] of [
      [who, 'submit'],
      ['ejecutiva', 'validate'],
    ] as const)
      await takeReportStep.call(ground.app, {
        credentials: as(actor),
        input: { ...at, act, activityIds: [activityId] },
      })
  }
}, 120_000)
afterAll(() => ground.app.database.close())

describe('fijar los pesos de las unidades', () => {
  it('mientras nadie decide, todas pesan igual, como siempre', async () => {
    expect(await figureAt(1)).toEqual({ alike: 7500, byActivities: 7500, weights: null })
    expect(await read('plan')).toMatchObject({ mayKeep: true, firstDay: '2026-01-01', decided: [], holds: null })
    expect((await read('jefa')).mayKeep).toBe(false)
  })

  it('solo Planificación, con motivo, con todas las unidades y sumando 100 %', async () => {
    for (const who of ['jefa', 'ejecutiva', 'titular'])
      await expect(set(who, '2026-02-01', 8000)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await ground.logged('monitoring.setUnitWeights', 'refused')).toBe(4)
    const two = { unitId: ground.units.two, weightBp: 2000 }
    const wrong = (weights: Input['weights']) => set('plan', '2026-02-01', 8000, { weights })
    await expect(wrong([two])).rejects.toMatchObject({ code: 'monitoring.weightsUnits' })
    await expect(wrong([two, { unitId: ground.units.one, weightBp: 7999 }])).rejects.toMatchObject({
      ...{ code: 'monitoring.weightsSum', details: { sum: 99.99 } },
    })
    await expect(wrong([two, { ...two, weightBp: 8000 }])).rejects.toMatchObject({ code: 'monitoring.weightsUnits' })
    await expect(set('plan', '2025-12-31', 8000)).rejects.toMatchObject({ code: 'monitoring.weightsOutsideYear' })
    await expect(set('plan', '2026-02-01', 8000, { reason: 'Sí' })).rejects.toMatchObject({ code: 'platform.badInput' })
  })

  it('rigen desde su día: el mes anterior conserva los suyos y la otra manera de pesar no cambia', async () => {
    await set('plan', '2026-02-01', 8000)
    expect(await figureAt(1)).toEqual({ alike: 7500, byActivities: 7500, weights: null })
    const { one, two } = ground.units
    const held = { fromDay: '2026-02-01', weights: { [one]: 8000, [two]: 2000 } }
    expect(await figureAt(2)).toEqual({ alike: 9000, byActivities: 7500, weights: held })
    await set('plan', '2026-03-15', 2000)
    expect([(await figureAt(2)).alike, (await figureAt(3)).alike]).toEqual([9000, 6000])
    const { decided, holds } = await read()
    expect(
      decided.map(({ fromDay, reason, personName, weights }) => [fromDay, reason, personName, weights.length]),
    ).toEqual([
      ['2026-02-01', 'Lo acordó la sesión de marzo', 'plan@ministerio.example', 2],
      ['2026-03-15', 'Lo acordó la sesión de marzo', 'plan@ministerio.example', 2],
    ])
    expect(holds).toBe(decided[0]?.id)
    expect(await ground.logged('monitoring.setUnitWeights')).toBe(2)
  })

  it('la curva del tablero lleva en cada mes los pesos de ese mes', async () => {
    expect((await curveAt(3)).slice(0, 4)).toEqual([3750, 4500, 3000, null])
  })

  it('de dos que deciden a la vez entra uno, y el otro se entera', async () => {
    const seen = (await read()).decided.length
    const all = await atTheSameTime(ground.app.database, [
      () => set('plan', '2026-03-20', 5000, { seen }),
      () => set('plan', '2026-03-20', 5000, { seen }),
    ])
    expect(all.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()).toEqual([
      'hecho',
      'monitoring.weightsChangedMeanwhile',
    ])
    await set('plan', '2026-03-20', 2000)
    expect((await figureAt(3)).alike).toBe(6000)
  })
})

describe('el corte', () => {
  const fileOf = async () =>
    (await cut.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number: 1 } })).file

  it('guarda los pesos que usó, y ninguna decisión posterior los mueve ni alcanza un mes cerrado', async () => {
    ground.clock.advance(45 * DAY)
    await closeMonths.call(ground.app, { credentials: as('plan'), input: { year: YEAR, month: 3, note: '' } })
    const before = await fileOf()
    const { one, two } = ground.units
    expect(before.ground.unitWeights).toEqual({ fromDay: '2026-03-20', weights: { [one]: 2000, [two]: 8000 } })
    expect(before.whole.equalUnits.inForce?.means?.validated.compliance).toBe(6000)
    expect(before.verified?.whole?.validated).toBe(3000)
    await expect(set('plan', '2026-03-31', 5000)).rejects.toMatchObject({
      ...{ code: 'monitoring.weightsMonthClosed', details: { month: 'marzo' } },
    })
    await set('plan', '2026-04-01', null)
    expect(await fileOf()).toEqual(before)
    expect([(await figureAt(3)).alike, (await figureAt(4)).alike]).toEqual([6000, 7500])
    expect((await figureAt(4)).weights).toEqual({ fromDay: '2026-04-01', weights: {} })
    const { firstDay, decided, holds } = await read()
    expect([firstDay, holds]).toEqual(['2026-04-01', decided.at(-1)?.id])
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })
})
