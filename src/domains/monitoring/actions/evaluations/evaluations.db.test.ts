import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { verificationOf } from '../../../operations/index.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { postsAt, sha256, verifyLog } from '../../../platform/index.ts'
import { atTheSameTime } from '../../../platform/testing.ts'
import type { evaluationRoutes } from '../../contracts/evaluations.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { reopenMonth } from '../cuts/reopenMonth.ts'
import { followUps } from '../followUps/readFollowUps.ts'
import { takeFollowUpStep } from '../followUps/takeFollowUpStep.ts'
import { nameMonitoringThings } from '../nameThings.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { closeEvaluation } from './closeEvaluation.ts'
import { evaluationMinutes } from './evaluationMinutes.ts'
import { openEvaluation } from './openEvaluation.ts'
import { downloadEvaluation, evaluation } from './readEvaluation.ts'
import { evaluations } from './readEvaluations.ts'
import { saveUnitEvaluation } from './saveUnitEvaluation.ts'
import { takeEvaluationStep } from './takeEvaluationStep.ts'

/*
 * By hand: each office has one activity with 50 % due in January. North: 50 % validated in January, 100 %: en meta. South: 40 %
 * validated, 80 %: en riesgo. After the cut January is opened again for the south and its 50 % is validated: the cut stays.
 */
const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
const ids = { fairs: '', consultations: '' }
let southPost = ''

type Content = InputOf<typeof evaluationRoutes.saveUnitEvaluation>['content']

const validated = async (who: string, activityId: string, shareBp: number, revision = 0) => {
  const month: Month = 1
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence: [], noEvidence: 'Acta en firma' },
  }
  const at = { year: YEAR, month }
  await saveReport.call(ground.app, { credentials: as(who), input: { ...at, activityId, revision, content } })
  for (const [actor, act] of [
    [who, 'submit'],
    ['ejecutiva', 'validate'],
  ] as const)
    await takeReportStep.call(ground.app, { credentials: as(actor), input: { ...at, act, activityIds: [activityId] } })
}
const open = (who: string, quarter: 1 | 2 = 1) =>
  openEvaluation.call(ground.app, { credentials: as(who), input: { year: YEAR, quarter } })
const see = async (who: string) => {
  const read = await evaluation.call(ground.app, { credentials: as(who), input: { year: YEAR, quarter: 1 } })
  if (read.evaluation === null) throw new Error('nobody opened it')
  return read.evaluation
}
const part = async (who: string, unitId: string) => (await see(who)).units.find(({ id }) => id === unitId)
const save = (who: string, unitId: string, revision: number, content: Content) =>
  saveUnitEvaluation.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, quarter: 1, unitId, revision, content },
  })
type Act = InputOf<typeof evaluationRoutes.takeEvaluationStep>['act']
const step = (who: string, act: Act, unitId: string, comment?: string) =>
  takeEvaluationStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, quarter: 1, unitId, act, ...(comment === undefined ? {} : { comment }) },
  })
const minutes = {
  ...{ place: 'Sala de juntas', heldOn: '2026-04-16', attendees: ['Jefatura de la Oficina del Sur'] },
  agreements: ['Se pide apoyo a la unidad financiera'],
}
const close = (who: string, change: Partial<typeof minutes> = {}) =>
  closeEvaluation.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, quarter: 1, minutes: { ...minutes, ...change } },
  })
const take = async (formato: 'pdf' | 'docx') =>
  (
    await evaluationMinutes.call(ground.app, {
      ...{ credentials: as('jefa'), input: { year: YEAR, quarter: 1 as const, formato } },
    })
  ).bytes
const commitment = (change: Partial<Content['commitments'][number]> = {}) => ({
  ...{ text: 'Atender lo pendiente de enero', postId: southPost, dueOn: '2026-05-15' },
  ...change,
})
/** While it runs a person stands in for a post as well, or is moved to it from the own one. */
async function posted(who: string, unitId: string, how: 'substitute' | 'moved', run: () => Promise<unknown>) {
  const { kysely } = ground.app.database
  const { id: postId = '' } = (await postsAt(kysely, '2026-03-02', unitId))[0] ?? {}
  const email = `${who}@ministerio.example`
  const { id: personId } = await kysely
    .selectFrom('platform_person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const own = await kysely
    .selectFrom('platform_assignment')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  if (how === 'moved') await kysely.deleteFrom('platform_assignment').where('id', '=', own.id).execute()
  await kysely
    .insertInto('platform_assignment')
    .values({ id: 'stand-in', person_id: personId, post_id: postId, valid_from: '2026-01-01', kind: 'substitute' })
    .execute()
  await run()
  await kysely.deleteFrom('platform_assignment').where('id', '=', 'stand-in').execute()
  if (how === 'moved') await kysely.insertInto('platform_assignment').values(own).execute()
}
const cause = { cause: 'staff' as const, text: 'Dos plazas estuvieron vacantes' }

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const months = inMonths({ 1: 5000, 9: 5000 })
  ;[ids.fairs = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias', months, ...common }])
  ;[ids.consultations = ''] = await ground.add(ground.units.two, [{ name: 'Atender consultas', months, ...common }])
  await makeOfficial(ground)
  await validated('jefa', ids.fairs, 5000)
  await validated('jefe2', ids.consultations, 4000)
  southPost = (await postsAt(ground.app.database.kysely, '2026-03-02', ground.units.two))[0]?.id ?? ''
}, 120_000)
afterAll(() => ground.app.database.close())

describe('abrir la evaluación de un trimestre', () => {
  it('no sin un corte que cierre su último mes', async () => {
    await expect(open('plan')).rejects.toMatchObject({ code: 'monitoring.quarterWithoutCut', details: { quarter: 1 } })
    ground.clock.advance(45 * DAY)
    await closeMonths.call(ground.app, { credentials: as('plan'), input: { year: YEAR, month: 3, note: '' } })
    await expect(open('plan', 2)).rejects.toMatchObject({ code: 'monitoring.quarterWithoutCut' })
  })

  it('solo Planificación; de dos que la abren a la vez entra uno', async () => {
    for (const who of ['jefa', 'ejecutiva', 'titular'])
      await expect(open(who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(see('jefa')).rejects.toThrow('nobody opened it')
    await expect(step('jefa', 'submit', ground.units.one)).rejects.toMatchObject({
      code: 'monitoring.evaluationNotOpen',
    })
    const all = await atTheSameTime(ground.app.database, [() => open('plan'), () => open('plan')])
    expect(all.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()).toEqual([
      'hecho',
      'monitoring.evaluationOpened',
    ])
    expect(await ground.logged('monitoring.openEvaluation')).toBe(1)
    expect(await ground.logged('monitoring.openEvaluation', 'refused')).toBe(6)
  })

  it('las cifras son las del corte, también cuando después cambia lo que se sabe', async () => {
    const before = await see('jefa')
    expect(before.cut).toMatchObject({ number: 1, month: 3 })
    const rated = before.units.map(({ name, rated: { inForce } }) => [name, inForce.rating, inForce.compliance])
    expect(rated.toSorted()).toEqual([
      ['Oficina del Norte', 'onTrack', 10_000],
      ['Oficina del Sur', 'atRisk', 8000],
    ])
    await reopenMonth.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, month: 1, unitIds: [ground.units.one], endsOn: '2026-04-30', reason: 'Se perdió el acta' },
    })
    await ground.app.database.kysely.updateTable('monitoring_report').set({ share_bp: 0 }).execute()
    expect((await see('jefa')).units).toEqual(before.units)
    await ground.app.database.kysely.updateTable('monitoring_report').set({ share_bp: 5000 }).execute()
  })
})

describe('lo que dice una unidad', () => {
  it('lo escribe la propia, por debajo del plan con causa y compromiso, y nadie de fuera ve el borrador', async () => {
    const { two } = ground.units
    for (const who of ['jefa', 'plan', 'ejecutiva'])
      await expect(save(who, two, 0, { causes: [], commitments: [] })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(step('jefe2', 'submit', two)).rejects.toMatchObject({
      ...{ code: 'monitoring.evaluationIncomplete', details: { missing: ['cause', 'commitment'] } },
    })
    expect(await save('jefe2', two, 0, { causes: [cause], commitments: [commitment()] })).toEqual({ revision: 1 })
    expect((await part('jefe2', two))?.content?.causes).toEqual([cause])
    expect((await part('jefa', two))?.content).toBeNull()
    expect((await part('plan', two))?.content).toBeNull()
  })

  it('el compromiso responde un puesto de la unidad, para un día que no ha pasado', async () => {
    const { one, two } = ground.units
    const foreign = (await postsAt(ground.app.database.kysely, '2026-04-16', one))[0]?.id ?? ''
    const with1 = (change: Partial<Content['commitments'][number]>) =>
      save('jefe2', two, 1, { causes: [cause], commitments: [commitment(change)] })
    await expect(with1({ postId: foreign })).rejects.toMatchObject({ code: 'monitoring.postOfOtherUnit' })
    await expect(with1({ dueOn: '2026-04-15' })).rejects.toMatchObject({ code: 'monitoring.dueBeforeToday' })
    await expect(save('jefe2', two, 0, { causes: [], commitments: [] })).rejects.toMatchObject({
      code: 'monitoring.partChangedMeanwhile',
    })
  })

  it('la jefatura envía; Planificación devuelve diciendo qué, y revisa', async () => {
    const { two } = ground.units
    for (const who of ['jefa', 'plan'])
      await expect(step(who, 'submit', two)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await step('jefe2', 'submit', two)).toEqual({ status: 'submitted' })
    await expect(save('jefe2', two, 2, { causes: [], commitments: [] })).rejects.toMatchObject({
      code: 'monitoring.partSent',
    })
    await expect(step('jefe2', 'review', two)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(close('plan')).rejects.toMatchObject({ code: 'monitoring.partsWaiting', details: { count: 1 } })
    await expect(step('plan', 'return', two)).rejects.toMatchObject({ code: 'monitoring.textMissing' })
    await step('plan', 'return', two, 'Diga cuántos casos quedan')
    expect((await part('jefe2', two))?.steps.at(-1)).toMatchObject({
      act: 'return',
      comment: 'Diga cuántos casos quedan',
    })
    await step('jefe2', 'submit', two)
    await posted('plan', two, 'substitute', () =>
      expect(step('plan', 'review', two)).rejects.toMatchObject({ kind: 'forbidden', code: 'platform.notAllowed' }),
    )
    await posted('jefe2', ground.units.office, 'moved', () =>
      expect(step('jefe2', 'review', two)).rejects.toMatchObject({ kind: 'forbidden', code: 'monitoring.ownPart' }),
    )
    expect(await ground.logged('monitoring.takeEvaluationStep', 'refused')).toBeGreaterThan(4)
    await step('plan', 'review', two)
    await expect(step('plan', 'review', two)).rejects.toMatchObject({ code: 'platform.wrongState' })
    expect((await part('jefa', two))?.content?.commitments).toEqual([commitment()])
  })
})

describe('cerrar la evaluación', () => {
  it('con el acta de una sesión que ya fue; desde entonces nada cambia y nacen los compromisos', async () => {
    for (const who of ['jefa', 'ejecutiva', 'titular'])
      await expect(close(who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(close('plan', { heldOn: '2026-04-17' })).rejects.toMatchObject({ code: 'monitoring.sessionAhead' })
    const get = () =>
      downloadEvaluation.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, quarter: 1 } })
    await expect(get()).rejects.toMatchObject({ code: 'monitoring.evaluationStillOpen' })
    await expect(take('pdf')).rejects.toMatchObject({ code: 'monitoring.evaluationStillOpen' })
    expect(await close('plan')).toEqual({ commitments: 1 })
    const { closed, units } = await see('jefa')
    expect(closed?.minutes).toEqual(minutes)
    expect(units.flatMap(({ available, mayWrite }) => [available.length, mayWrite])).toEqual([0, false, 0, false])
    const { bytes } = await get()
    expect(sha256(bytes)).toBe(closed?.sha256)
    expect(await verificationOf(ground.app.database.kysely, closed?.code ?? '', '2026-04-16')).toEqual({
      standing: 'valid',
      document: {
        ...{ kind: 'evaluation', code: closed?.code, year: YEAR, number: 1, approvedOn: '2026-04-16' },
        post: closed?.post,
      },
    })
    const over = { code: 'monitoring.evaluationClosed' }
    await expect(close('plan')).rejects.toMatchObject(over)
    await expect(save('jefa', ground.units.one, 0, { causes: [], commitments: [] })).rejects.toMatchObject(over)
    await expect(step('jefa', 'submit', ground.units.one)).rejects.toMatchObject(over)
  })

  it('el acta sale con su código, que la página pública conoce, y otra vez igual', async () => {
    const { kysely } = ground.app.database
    const code = (await see('jefa')).closed?.code ?? ''
    const { standing, document } = await verificationOf(kysely, code, ground.clock.today())
    expect({ standing, document }).toMatchObject({
      ...{ standing: 'valid', document: { kind: 'evaluation', number: 1, year: YEAR } },
    })
    const pdf = await take('pdf')
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-')
    expect(sha256(await take('pdf'))).toBe(sha256(pdf))
    expect(sha256(await take('docx'))).not.toBe(sha256(pdf))
    expect(await ground.logged('monitoring.evaluationMinutes')).toBe(3)
  })

  it('la que se cerró cuando las actas no llevaban código lo dice', async () => {
    const { kysely } = ground.app.database
    const { sha256: hash } = await kysely.selectFrom('monitoring_evaluation').select('sha256').executeTakeFirstOrThrow()
    const ofBefore = { kind: 'evaluation', sha256: hash ?? '' }
    const move = (from: string, to: string) =>
      kysely
        .updateTable('operations_record')
        .set({ subject_id: to })
        .where('kind', '=', ofBefore.kind)
        .where('sha256', '=', ofBefore.sha256)
        .where('subject_id', '=', from)
        .execute()
    const { id } = await kysely.selectFrom('monitoring_evaluation').select('id').executeTakeFirstOrThrow()
    await move(id, 'otra')
    await expect(take('pdf')).rejects.toMatchObject({ code: 'monitoring.evaluationWithoutCode' })
    expect((await see('jefa')).closed?.code).toBeNull()
    await move('otra', id)
  })

  it('el compromiso sale en la lista del año con quién responde, y la página del año dice cómo va cada trimestre', async () => {
    const { rows } = await followUps.call(ground.app, {
      ...{ credentials: as('jefa'), input: { kind: 'commitment', year: YEAR } },
    })
    expect(rows).toMatchObject([
      { text: 'Atender lo pendiente de enero', unit: { id: ground.units.two }, dueOn: '2026-05-15', status: 'open' },
    ])
    const { quarters } = await evaluations.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })
    expect(quarters.map(({ cut, evaluation: one }) => [cut?.number, one?.units, one?.reviewed])).toEqual([
      [1, 2, 1],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ])
  })

  it('el compromiso lo da por hecho alguien de fuera: no la unidad, ni quien la suple, ni quien respondió', async () => {
    const { two, office } = ground.units
    const { rows } = await followUps.call(ground.app, {
      ...{ credentials: as('plan'), input: { kind: 'commitment', year: YEAR } },
    })
    const { id = '' } = rows[0] ?? {}
    const take = (who: string, act: 'answer' | 'close', text = '', place = '') =>
      takeFollowUpStep.call(ground.app, { credentials: as(who), input: { id, act, text, place } })
    await take('jefe2', 'answer', 'Se atendió lo pendiente', 'Nota 9/2026')
    const notAllowed = { kind: 'forbidden', code: 'platform.notAllowed' }
    for (const who of ['jefe2', 'jefa', 'titular']) await expect(take(who, 'close')).rejects.toMatchObject(notAllowed)
    await expect(take('rectora', 'close')).rejects.toMatchObject({ kind: 'forbidden' })
    await posted('plan', two, 'substitute', () => expect(take('plan', 'close')).rejects.toMatchObject(notAllowed))
    await posted('jefe2', office, 'moved', () =>
      expect(take('jefe2', 'close')).rejects.toMatchObject({ kind: 'forbidden', code: 'monitoring.ownAnswer' }),
    )
    expect(await ground.logged('monitoring.takeFollowUpStep', 'refused')).toBe(6)
    expect(await take('plan', 'close')).toEqual({ status: 'closed' })
  })

  it('el registro llama a cada cosa por su nombre y su cadena sigue entera', async () => {
    const { kysely } = ground.app.database
    const rows = await kysely.selectFrom('platform_log_thing').select('thing').execute()
    const things = [...new Set(rows.map(({ thing }) => thing))]
    const names = [...(await nameMonitoringThings(kysely, things)).values()]
    expect(names).toContain(`evaluación del trimestre 1 de ${YEAR}`)
    expect(names).toContain(`compromiso de Oficina del Sur, ${YEAR}`)
    expect(names).toHaveLength(things.filter((thing) => thing.startsWith('monitoring.')).length)
    expect((await verifyLog(kysely)).firstBroken).toBeNull()
  })
})
