import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { verifyLog } from '../../../platform/index.ts'
import { atTheSameTime } from '../../../platform/testing.ts'
import type { correctionRoutes } from '../../contracts/corrections.ts'
import type { CutFile } from '../../contracts/cuts.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { complianceActivity } from '../compliance/readActivity.ts'
import { compliance } from '../compliance/readCompliance.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { cut, downloadCut } from '../cuts/readCut.ts'
import { myMonth } from '../myMonth.ts'
import { nameMonitoringThings } from '../nameThings.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { discardCorrection } from './discardCorrection.ts'
import { corrections } from './readCorrections.ts'
import { saveCorrection } from './saveCorrection.ts'
import { takeCorrectionStep } from './takeCorrectionStep.ts'

/*
 * By hand: two activities, of which the second does nothing. Visits: 40 of 120 in January, 33.33 % of the year, so the
 * institution has 16.67 %; rectified to 35, 29.16 % and 14.58 %; rectified again to 38, 31.66 % and 15.83 %.
 */
const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
const ids = { visits: '', consultations: '' }
const JANUARY = 1
const FEBRUARY = 2

const beside = { women: null, men: null, achievement: 'Se hizo', difficulty: '', corrective: 'Se repone' }
const figures = { shareBp: null, quantity: null, received: null, attended: null }
const report = async (who: string, activityId: string, quantity: number) => {
  const content = {
    ...{ ...figures, quantity, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'Acta en firma' },
  }
  const input = { year: YEAR, month: JANUARY as Month, activityId, revision: 0, content }
  await saveReport.call(ground.app, { credentials: as(who), input })
  await takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month: JANUARY, act: 'submit', activityIds: [activityId] },
  })
}
type Written = InputOf<typeof correctionRoutes.saveCorrection>
const rectify = (who: string, quantity: number | null, one: Partial<Written> = {}) =>
  saveCorrection.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month: JANUARY, activityId: ids.visits, figures: { ...figures, quantity }, revision: 0 },
      ...{ cause: 'countedTwice' as const, reason: 'Cinco visitas se contaron dos veces', record: 'Acta 14' },
      ...one,
    },
  })
type Step = InputOf<typeof correctionRoutes.takeCorrectionStep>
const step = (who: string, act: Step['act'], revision: number, comment?: string) =>
  takeCorrectionStep.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, month: JANUARY, activityId: ids.visits, act, revision },
      ...(comment === undefined ? {} : { comment }),
    },
  })
const close = (month: Month) =>
  closeMonths.call(ground.app, {
    credentials: as('plan'),
    input: { year: YEAR, month, note: '', without: { missing: 99, reason: 'No llegaron todos' } },
  })
const january = async (who: string) =>
  (await myMonth.call(ground.app, { credentials: as(who), input: { year: YEAR, month: JANUARY as Month } })).rows.find(
    ({ activity }) => activity.id === ids.visits,
  )
const written = async (who: string, month: Month) =>
  (await corrections.call(ground.app, { credentials: as(who), input: { year: YEAR, month } })).corrections
const live = async () => {
  const input = { year: YEAR, month: JANUARY as Month, grouping: 'institution' as const, way: 'byActivities' as const }
  const found = await compliance.call(ground.app, { credentials: as('jefa'), input })
  return found.whole.byActivities.inForce?.means?.validated.uncapped.executed
}
const bytesOf = async (number: number) =>
  (await downloadCut.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number } })).bytes

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const quantities = [40, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0]
  const target = { unitOfMeasure: 'visitas', quantities }
  ;[ids.visits = ''] = await ground.add(ground.units.one, [
    { name: 'Visitar empresas', ...common, target, modality: 'scheduled' },
  ])
  ;[ids.consultations = ''] = await ground.add(ground.units.two, [
    { name: 'Atender consultas', ...common, months: inMonths({ 1: 5000, 9: 5000 }) },
  ])
  await makeOfficial(ground)
  await report('jefa', ids.visits, 40)
  await takeReportStep.call(ground.app, {
    credentials: as('ejecutiva'),
    input: { year: YEAR, month: JANUARY, act: 'validate', activityIds: [ids.visits] },
  })
}, 120_000)
afterAll(() => ground.app.database.close())

describe('qué se puede rectificar', () => {
  it('un mes abierto no: se corrige su informe', async () => {
    await expect(rectify('jefa', 35)).rejects.toMatchObject({ code: 'monitoring.monthStillOpen' })
    expect(await january('jefa')).toMatchObject({ mayRectify: null })
    await close(JANUARY)
    expect(await january('jefa')).toMatchObject({ mayRectify: 'send', mayWrite: false, corrections: [] })
    expect(await january('enlace')).toMatchObject({ mayRectify: 'write' })
  })

  it.each([
    ['un mes que no empieza', () => rectify('jefa', 35, { month: 12 }), 'monitoring.monthNotBegun'],
    ['lo mismo', () => rectify('jefa', 40), 'monitoring.nothingRectified'],
    [
      'un texto que se borra',
      () => rectify('jefa', 40, { beside: { ...beside, achievement: '' } }),
      'monitoring.textEmptied',
    ],
    ['sin cifra', () => rectify('jefa', null), 'monitoring.figureMissing'],
    [
      'lo que nunca se informó ni validó',
      () => rectify('jefe2', null, { activityId: ids.consultations, figures: { ...figures, shareBp: 5000 } }),
      'monitoring.nothingToRectify',
    ],
  ])('se rechaza %s', async (_title, act, code) => {
    await expect(act()).rejects.toMatchObject({ code })
  })

  it('solo la pide quien informa la actividad', async () => {
    for (const who of ['jefe2', 'ejecutiva', 'plan', 'titular'])
      await expect(rectify(who, 35)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('el trámite de una rectificación', () => {
  it('el enlace la escribe y no la envía; de dos que la escriben a la vez, el segundo se entera', async () => {
    const all = await atTheSameTime(ground.app.database, [() => rectify('enlace', 36), () => rectify('enlace', 37)])
    expect(all.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()).toEqual([
      'hecho',
      'monitoring.changedMeanwhile',
    ])
    await expect(step('enlace', 'submit', 1)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await written('ejecutiva', FEBRUARY)).toEqual([])
    expect(await written('enlace', FEBRUARY)).toMatchObject([{ status: 'draft', month: 1, writtenIn: null }])
  })

  it('la jefatura la corrige y la envía; mientras nadie la valide no cambia nada', async () => {
    await rectify('jefa', 34, { revision: 1 })
    await step('jefa', 'submit', 2)
    await expect(rectify('jefa', 33, { revision: 3 })).rejects.toMatchObject({ code: 'monitoring.correctionSent' })
    await expect(step('jefa', 'validate', 3)).rejects.toMatchObject({ code: 'monitoring.ownReport' })
    expect(await january('jefa')).toMatchObject({ mayRectify: null, report: { quantity: 40 }, doneBp: 3333 })
    expect(await live()).toBe(1667)
  })

  it('el nivel superior la devuelve diciendo por qué; quien vio otra no decide sobre esta', async () => {
    await expect(step('ejecutiva', 'return', 3)).rejects.toMatchObject({ code: 'monitoring.commentMissing' })
    await step('ejecutiva', 'return', 3, 'El acta dice 35')
    await rectify('jefa', 35, { revision: 4 })
    await step('jefa', 'submit', 5)
    await expect(step('ejecutiva', 'validate', 3)).rejects.toMatchObject({ code: 'monitoring.changedMeanwhile' })
    await step('ejecutiva', 'validate', 6)
    await expect(step('ejecutiva', 'validate', 7)).rejects.toMatchObject({ code: 'monitoring.noCorrection' })
  })

  it('validada cuenta en las cifras vivas, y el corte sigue siendo los mismos bytes', async () => {
    expect(await live()).toBe(1458)
    const { file } = await cut.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number: 1 } })
    expect(file.whole.byActivities.inForce?.means?.validated.uncapped.executed).toBe(1667)
  })

  it('se ve en el mes corregido, en el mes abierto y en el cumplimiento de la actividad', async () => {
    const facts = {
      ...{ number: 1, month: 1, writtenIn: 2, status: 'validated', cause: 'countedTwice', record: 'Acta 14' },
      ...{ before: { quantity: 40 }, after: { quantity: 35 } },
    }
    expect(await january('jefa')).toMatchObject({ report: { quantity: 35 }, doneBp: 2916, corrections: [facts] })
    expect(await written('jefa', FEBRUARY)).toMatchObject([{ ...facts, activity: { name: 'Visitar empresas' } }])
    expect(await written('jefa', JANUARY)).toEqual([])
    expect(await written('jefe2', FEBRUARY)).toEqual([])
    const sheet = await complianceActivity.call(ground.app, {
      ...{ credentials: as('titular'), input: { year: YEAR, month: FEBRUARY as Month, activityId: ids.visits } },
    })
    expect(sheet.corrections).toMatchObject([facts])
    expect((await january('jefa'))?.corrections[0]?.steps.map(({ act }) => act)).toEqual([
      ...['submit', 'return', 'submit', 'validate'],
    ])
    // The trail of the report keeps to its own steps.
    expect((await january('jefa'))?.steps.map(({ act }) => act)).toEqual(['submit', 'validate'])
  })
})

describe('una segunda rectificación', () => {
  it('parte de la que cuenta, la reemplaza y no la borra; cada una va en el mes en que se validó', async () => {
    const before = await bytesOf(1)
    ground.clock.advance(30 * DAY)
    await close(FEBRUARY)
    await expect(rectify('jefa', 35)).rejects.toMatchObject({ code: 'monitoring.nothingRectified' })
    await rectify('jefa', 38, {
      ...{
        cause: 'lateProof',
        reason: 'Aparecieron tres fichas',
        beside: { ...beside, achievement: 'Se visitaron 38' },
      },
    })
    await step('jefa', 'submit', 1)
    await step('ejecutiva', 'validate', 2)
    expect((await january('jefa'))?.corrections).toMatchObject([
      { number: 1, writtenIn: 2, before: { quantity: 40 }, after: { quantity: 35 } },
      { number: 2, writtenIn: 3, before: { quantity: 35 }, after: { quantity: 38 } },
    ])
    expect(await live()).toBe(1583)
    expect(await bytesOf(1)).toEqual(before)
  })

  it('cada corte dice la rectificación que llegó después del anterior, y el siguiente ya no la repite', async () => {
    const since = async (number: number) =>
      (await cut.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number } })).file.since
    expect(await since(2)).toMatchObject({
      number: 1,
      differences: [
        {
          ...{ figure: 'validated', month: 1, before: 3333, after: 2916 },
          correction: { month: 1, number: 1, cause: 'countedTwice', reason: 'Cinco visitas se contaron dos veces' },
        },
      ],
    })
    ground.clock.advance(30 * DAY)
    await close(3)
    // The report of the quarter is made from what that cut keeps.
    const { reports } = JSON.parse(new TextDecoder().decode(await bytesOf(3))) as CutFile
    expect(reports?.filter(({ month }) => month === JANUARY)).toMatchObject([{ achievement: 'Se visitaron 38' }])
    expect((await since(3))?.differences).toMatchObject([
      { before: 2916, after: 3166, correction: { number: 2, cause: 'lateProof' } },
    ])
    ground.clock.advance(30 * DAY)
    await close(4)
    expect((await since(4))?.differences).toEqual([])
  })

  it('también se rectifican personas y textos con la misma cifra: se ven en los dos meses y el corte dice las personas', async () => {
    const rewritten = { ...beside, women: 12, men: 26, achievement: 'Se visitaron 38 empresas' }
    await rectify('jefa', 38, { beside: rewritten })
    expect(await january('jefa')).toMatchObject({ report: { women: null, achievement: 'Se visitaron 38' } })
    await step('jefa', 'submit', 1)
    await step('ejecutiva', 'validate', 2)
    expect(await live()).toBe(1583)
    const seen = await january('jefa')
    expect(seen?.report).toMatchObject({ ...rewritten, quantity: 38 })
    const facts = { number: 3, before: { women: null, achievement: 'Se visitaron 38' }, after: rewritten }
    expect(seen?.corrections.at(-1)).toMatchObject(facts)
    expect((await written('jefa', 5)).at(-1)).toMatchObject(facts)
    const { body } = await ground.app.database.kysely
      .selectFrom('platform_log')
      .select('body')
      .where('act', '=', 'monitoring.saveCorrection')
      .where('outcome', '=', 'done')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(body).toContain('"beside":["women","men","achievement"]')
    expect(body).not.toContain('Se visitaron')
    ground.clock.advance(30 * DAY)
    await close(5)
    const { file } = await cut.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number: 5 } })
    expect(file.since?.differences).toMatchObject([
      { figure: 'women', month: 1, before: null, after: 12, correction: { number: 3 } },
      { figure: 'men', month: 1, before: null, after: 26, correction: { number: 3 } },
    ])
  })

  it('la que nadie mira se descarta: deja de verse, no cambia nada y se puede pedir otra', async () => {
    const discard = (who: string, revision: number) =>
      discardCorrection.call(ground.app, {
        credentials: as(who),
        input: { year: YEAR, month: JANUARY, activityId: ids.visits, revision },
      })
    await expect(discard('jefa', 1)).rejects.toMatchObject({ code: 'monitoring.noCorrection' })
    await rectify('enlace', 30)
    for (const who of ['jefe2', 'ejecutiva', 'plan'])
      await expect(discard(who, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(discard('jefa', 2)).rejects.toMatchObject({ code: 'monitoring.changedMeanwhile' })
    await discard('enlace', 1)
    expect((await january('jefa'))?.corrections.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await january('jefa')).toMatchObject({ mayRectify: 'send', report: { quantity: 38 } })
    await rectify('jefa', 31)
    expect((await january('jefa'))?.corrections.at(-1)).toMatchObject({ number: 5, status: 'draft' })
    await step('jefa', 'submit', 1)
    await expect(discard('jefa', 2)).rejects.toMatchObject({ code: 'monitoring.correctionSent' })
    expect(await ground.logged('monitoring.discardCorrection')).toBe(1)
  })

  it('el registro la llama por su nombre y sigue encadenado', async () => {
    const { kysely } = ground.app.database
    const rows = await kysely.selectFrom('platform_log_thing').select('thing').execute()
    const things = [...new Set(rows.map(({ thing }) => thing))]
    const names = [...(await nameMonitoringThings(kysely, things)).values()]
    expect(names).toContain(`rectificación de enero de ${YEAR}, ONO-01 Visitar empresas`)
    expect((await verifyLog(kysely)).firstBroken).toBeNull()
  })
})
