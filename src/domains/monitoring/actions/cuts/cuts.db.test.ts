import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { sha256, verifyLog } from '../../../platform/index.ts'
import { atTheSameTime } from '../../../platform/testing.ts'
import { cutFileShape, type cutRoutes } from '../../contracts/cuts.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { extendClosing } from '../closings/extendClosing.ts'
import { closings } from '../closings/readClosings.ts'
import { withdrawExtension } from '../closings/withdrawExtension.ts'
import { compliance } from '../compliance/readCompliance.ts'
import { myMonth } from '../myMonth.ts'
import { nameMonitoringThings } from '../nameThings.ts'
import { removeEvidenceFile } from '../removeEvidenceFile.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { closeMonths } from './closeMonths.ts'
import { cutPreview } from './previewCut.ts'
import { cut, downloadCut } from './readCut.ts'
import { reopenMonth } from './reopenMonth.ts'

/*
 * By hand, with two units of one activity each that weigh alike. Ferias: 25 % in January and in February, 10 % in March, which
 * nobody reports; 20 % of January validated, February validated after the first cut. Consultas: 50 % in January, sent and not validated.
 * Cut of January: done (20 + 0) / 2 of (25 + 50) / 2, 26.67 %. The same month later, with the 50 % of consultas: 93.33 %.
 */
const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
const ids = { fairs: '', consultations: '' }

const report = async (who: string, activityId: string, month: Month, shareBp: number, revision = 0) => {
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'Acta en firma' },
  }
  await saveReport.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, activityId, revision, content },
  })
  await step(who, 'submit', activityId, month)
}
type Act = 'submit' | 'validate' | 'recall'
const step = (who: string, act: Act, activityId: string, month: Month) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [activityId] },
  })
type Closing = InputOf<typeof cutRoutes.closeMonths>
const close = (who: string, month: Month, without?: Closing['without']) =>
  closeMonths.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, note: 'Se presentó al despacho', ...(without && { without }) },
  })
const preview = (month: Month) => cutPreview.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, month } })
const see = (number: number, who = 'jefa') =>
  cut.call(ground.app, { credentials: as(who), input: { year: YEAR, number } })
const reopen = (who: string, one: Partial<InputOf<typeof cutRoutes.reopenMonth>> = {}) =>
  reopenMonth.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month: 1, unitIds: [ground.units.two], endsOn: '2026-03-20', reason: 'Faltó validar a tiempo' },
      ...one,
    },
  })
/** Units that write again in January and in February. */
const reopenedFor = async () =>
  (await closings.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).months
    .slice(0, 2)
    .map((month) => month.reopenedFor)
const row = async (who: string, month: Month) =>
  (await myMonth.call(ground.app, { credentials: as(who), input: { year: YEAR, month } })).rows[0]

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const fairs = { name: 'Organizar ferias', months: inMonths({ 1: 2500, 2: 2500, 3: 1000, 9: 4000 }), ...common }
  const consultations = { name: 'Atender consultas', months: inMonths({ 1: 5000, 9: 5000 }), ...common }
  ;[ids.fairs = ''] = await ground.add(ground.units.one, [fairs])
  ;[ids.consultations = ''] = await ground.add(ground.units.two, [consultations])
  await expect(close('plan', 1)).rejects.toMatchObject({ code: 'monitoring.noPlanInForce' })
  await makeOfficial(ground)
  await report('jefa', ids.fairs, 1, 2000)
  await step('ejecutiva', 'validate', ids.fairs, 1)
  await report('jefa', ids.fairs, 2, 2500)
  await report('jefe2', ids.consultations, 1, 5000)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('cerrar meses', () => {
  it('solo Planificación, y solo cuando venció el plazo de todas las unidades', async () => {
    for (const who of ['jefa', 'ejecutiva', 'titular'])
      await expect(close(who, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(close('plan', 2)).rejects.toMatchObject({
      ...{ code: 'monitoring.monthStillRunning', details: { month: 'febrero', dueOn: '6 de marzo de 2026' } },
    })
    expect((await preview(2)).refusal?.message).toBe(
      'Todavía no se puede cerrar: febrero se informa hasta el 6 de marzo de 2026.',
    )
  })

  it('antes se ve qué quedaría: lo esperado, lo que nadie validó y lo que falta', async () => {
    expect(await preview(1)).toEqual({
      ...{ refusal: null, expected: 2, validated: 1, waiting: 1, missing: 0, differences: 0 },
      units: [
        { id: ground.units.one, name: 'Oficina del Norte', expected: 1, validated: 1, waiting: 0, missing: 0 },
        { id: ground.units.two, name: 'Oficina del Sur', expected: 1, validated: 0, waiting: 1, missing: 0 },
      ],
    })
  })

  it('de dos que cierran a la vez entra uno; quien escribe a la vez llega antes o encuentra el mes cerrado', async () => {
    const all = await atTheSameTime(ground.app.database, [() => close('plan', 1), () => close('plan', 1)])
    expect(all.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()).toEqual([
      'hecho',
      'monitoring.alreadyClosed',
    ])
    expect(await ground.logged('monitoring.closeMonths')).toBe(1)
  })

  it('guarda las cifras con las dos programaciones y la versión del plan; la huella es la de sus bytes', async () => {
    const { cut: kept, file } = await see(1, 'titular')
    expect(kept).toMatchObject({ number: 1, month: 1, note: 'Se presentó al despacho' })
    expect(file).toMatchObject({
      ...{ format: 'hilo.corte/1', year: YEAR, number: 1, month: 1, since: null },
      ground: { version: 1, units: 2 },
      thresholds: { exceededOver: 110, onTrackFrom: 90, atRiskFrom: 70 },
    })
    expect(file.departments?.map(({ key }) => key)).toEqual(['none'])
    expect(file.whole.equalUnits.inForce?.means).toMatchObject({ programmed: 3750, validated: { compliance: 2667 } })
    const { bytes } = await downloadCut.call(ground.app, {
      ...{ credentials: as('jefa'), input: { year: YEAR, number: 1 } },
    })
    expect(sha256(bytes)).toBe(kept.sha256)
  })

  it('un corte de antes de que las unidades dijeran su departamento se lee igual, sin cifras por departamento', async () => {
    const { bytes } = await downloadCut.call(ground.app, {
      ...{ credentials: as('jefa'), input: { year: YEAR, number: 1 } },
    })
    const { departments, ...older } = JSON.parse(new TextDecoder().decode(bytes))
    expect(departments).toHaveLength(1)
    expect(cutFileShape.parse(older)).toEqual(older)
  })

  it('el registro llama al corte y al informe por su nombre', async () => {
    const { kysely } = ground.app.database
    const rows = await kysely.selectFrom('platform_log_thing').select('thing').execute()
    const things = [...new Set(rows.map(({ thing }) => thing))]
    const names = [...(await nameMonitoringThings(kysely, things)).values()]
    expect(names).toContain(`corte n.º 1 de ${YEAR}`)
    expect(names).toContain(`informe de enero de ${YEAR}, ONO-01 Organizar ferias`)
    expect(names).toHaveLength(things.filter((thing) => thing.startsWith('monitoring.')).length)
  })

  it('un corte que no existe se dice', async () => {
    await expect(see(9)).rejects.toMatchObject({ code: 'monitoring.cutNotFound' })
  })
})

describe('un mes cerrado', () => {
  it('no se escribe, ni se envía, ni se retira, ni se valida; la página dice qué corte lo cerró', async () => {
    const closed = { code: 'monitoring.monthClosed', details: { month: 'enero', number: 1 } }
    await expect(report('jefe2', ids.consultations, 1, 4000, 2)).rejects.toMatchObject(closed)
    await expect(step('jefe2', 'recall', ids.consultations, 1)).rejects.toMatchObject(closed)
    await expect(step('ejecutiva', 'validate', ids.consultations, 1)).rejects.toMatchObject(closed)
    const input = { year: YEAR, month: 1 as Month, activityId: ids.consultations, fileId: 'ninguno' }
    const remove = removeEvidenceFile.call(ground.app, { credentials: as('jefe2'), input })
    await expect(remove).rejects.toMatchObject(closed)
    expect(await row('jefe2', 1)).toMatchObject({ lock: { number: 1 }, mayWrite: false, available: [] })
    expect(await row('jefa', 2)).toMatchObject({ lock: null })
    await step('ejecutiva', 'validate', ids.fairs, 2)
  })

  it('lo reabre Planificación, a unidades, con motivo y hasta un día', async () => {
    await expect(reopen('jefe2')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(reopen('plan', { month: 2 })).rejects.toMatchObject({ code: 'monitoring.monthOpen' })
    await expect(reopen('plan', { endsOn: '2026-03-01' })).rejects.toMatchObject({ code: 'monitoring.reopeningEnded' })
    await expect(reopen('plan', { unitIds: ['otra'] })).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    await reopen('plan')
    expect(
      (await closings.call(ground.app, { credentials: as('jefe2'), input: { year: YEAR } })).reopenings,
    ).toMatchObject([{ unitName: 'Oficina del Sur', month: 1, endsOn: '2026-03-20', reason: 'Faltó validar a tiempo' }])
    const reopened = { number: 1, endsOn: '2026-03-20', reason: 'Faltó validar a tiempo' }
    expect(await row('jefe2', 1)).toMatchObject({ lock: null, reopened })
    expect(await row('jefa', 1)).toMatchObject({ lock: { number: 1 }, reopened: null })
    expect(await row('jefa', 2)).toMatchObject({ lock: null, reopened: null })
    expect(await reopenedFor()).toEqual([1, 0])
    await step('ejecutiva', 'validate', ids.consultations, 1)
  })

  it('la reapertura termina su día', async () => {
    ground.clock.advance(19 * DAY)
    expect(await row('jefe2', 1)).toMatchObject({ lock: { number: 1 }, reopened: null })
    expect(await reopenedFor()).toEqual([0, 0])
  })
})

describe('el corte siguiente', () => {
  it('el anterior no cambia, y el nuevo dice qué cambió desde entonces', async () => {
    const before = await see(1)
    expect((await preview(2)).differences).toBe(1)
    expect(await close('plan', 2)).toEqual({ number: 2 })
    expect(await see(1)).toEqual(before)
    const { file } = await see(2)
    expect(file.since).toMatchObject({
      number: 1,
      differences: [{ activityId: ids.consultations, figure: 'validated', month: 1, before: null, after: 5000 }],
    })
    const now = await compliance.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, month: 1, grouping: 'unit', way: 'equalUnits' },
    })
    expect(now.whole.equalUnits.inForce?.means?.validated.compliance).toBe(9333)
    expect(now.cut).toMatchObject({ number: 1 })
  })

  it('con una prórroga que corre no se cierra, y se dice de quién es; retirada, se cierra diciendo por qué falta un informe', async () => {
    const extend = (month: Month) =>
      extendClosing.call(ground.app, {
        credentials: as('plan'),
        input: { year: YEAR, month, unitIds: [ground.units.one], dueOn: '2026-04-30', reason: 'Se inundó la sede' },
      })
    await expect(extend(2)).rejects.toMatchObject({ code: 'monitoring.alreadyClosed', details: { number: 2 } })
    const { ids: extensionIds } = await extend(3)
    ground.clock.advance(30 * DAY)
    await expect(close('plan', 3)).rejects.toMatchObject({ code: 'monitoring.extensionRuns' })
    expect((await preview(3)).refusal?.message).toBe(
      'Todavía no se puede cerrar hasta marzo: sigue en curso la prórroga de Oficina del Norte (marzo, hasta el 30 de abril de 2026).',
    )
    await withdrawExtension.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, extensionId: extensionIds[0] ?? '', reason: 'Ya informó todo' },
    })
    await expect(close('plan', 3)).rejects.toMatchObject({
      ...{ code: 'monitoring.reportsMissing', details: { reports: '1 informe que no llegó' } },
    })
    const reason = 'La oficina no tuvo luz'
    expect(await preview(3)).toMatchObject({ missing: 1, units: [{ name: 'Oficina del Norte', missing: 1 }] })
    expect(await close('plan', 3, { missing: 7, reason })).toEqual({ number: 3 })
    expect((await see(3)).file.without).toEqual({ missing: 1, reason })
    expect((await see(2)).file).not.toHaveProperty('without')
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })
})
