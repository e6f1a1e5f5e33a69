import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeActivities, createTemplate, pushTemplate } from '../../../operations/index.ts'
import { as, EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { insertHolding, insertPost, inTransaction, notices, verifyLog } from '../../../platform/index.ts'
import { aPerson, atTheSameTime } from '../../../platform/testing.ts'
import { myMonth } from '../myMonth.ts'
import { readMonitoringNotices } from '../notices/monitoringNotices.ts'
import { report } from '../readReport.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { latestSent } from './latestSent.ts'
import { reportConformity } from './readConformity.ts'
import { reviewReportConformity, withdrawReportConformity } from './reviewConformity.ts'

let ground: PlanGround
/** The activity of each office under the type, and one that comes from none. */
let north = ''
let south = ''
let own = ''
const FEBRUARY = 2
const place = { year: YEAR, month: FEBRUARY } as const

const save = async (who: string, activityId: string, shareBp: number) => {
  const { rows } = await myMonth.call(ground.app, { credentials: as(who), input: place })
  const revision = rows.find(({ activity }) => activity.id === activityId)?.report?.revision ?? 0
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', noEvidence: '' },
    evidence: [{ kind: 'record' as const, place: 'Acta 1', means: null }],
  }
  const input = { ...place, activityId, revision, content }
  return saveReport.call(ground.app, { credentials: as(who), input })
}
type Step = 'submit' | 'recall' | 'return' | 'validate'
const step = (who: string, act: Step, activityId: string, text?: string) => {
  const comment = text === undefined ? {} : { comment: { field: null, text } }
  const input = { ...place, act, activityIds: [activityId], ...comment }
  return takeReportStep.call(ground.app, { credentials: as(who), input })
}
const see = (who: string) => reportConformity.call(ground.app, { credentials: as(who), input: place })
const rowOf = async (activityId: string, who = 'rectora') => {
  const found = (await see(who)).types.flatMap(({ rows }) => rows).find(({ activity }) => activity.id === activityId)
  if (found === undefined) throw new Error('the report is not looked at')
  return found
}
const seen = async (activityId: string) => ({ activityId, digest: (await rowOf(activityId)).digest ?? '' })
type Seen = { activityId: string; digest: string }
const give = (who: string, ...all: Seen[]) =>
  reviewReportConformity.call(ground.app, { credentials: as(who), input: { ...place, give: all, except: [] } })
const except = (who: string, one: Seen, text = 'La cifra no cuadra con el acta') => {
  const input = { ...place, give: [], except: [{ ...one, field: null, text }] }
  return reviewReportConformity.call(ground.app, { credentials: as(who), input })
}
const withdraw = (who: string, one: Seen) => {
  const input = { ...place, reports: [one], reason: 'Se dio por error' }
  return withdrawReportConformity.call(ground.app, { credentials: as(who), input })
}
const latest = async () =>
  (await latestSent.call(ground.app, { credentials: as('rectora'), input: { year: YEAR } })).month
const stands = async (activityId: string) => {
  const { status, changed } = await rowOf(activityId)
  return [status, changed]
}

beforeAll(async () => {
  ground = await openPlanGround()
  ground.app.readNotices = readMonitoringNotices
  const { app, units } = ground
  await inTransaction(app.database, async (tx) => {
    await aPerson(tx, { email: 'otra-rectora@ministerio.example', unitId: units.two, roles: ['technicalLead'] })
    // Leads the type, and holds a post in one of the offices too.
    const personId = await aPerson(tx, {
      email: 'dos@ministerio.example',
      unitId: units.lead,
      roles: ['technicalLead'],
    })
    const always = { validFrom: '2020-01-01', validTo: null }
    await insertPost(tx, { id: 'p-dos', unitId: units.one, name: 'Apoyo', roles: ['responsible'], ...always })
    await insertHolding(tx, { id: 'a-dos', postId: 'p-dos', personId, kind: 'holder', ...always })
  })
  const words = { lineId: null, processId: null, expectedResult: 'Visitas hechas', means: ['Acta firmada'] }
  const may = { unitOfMeasure: null, resultMayDiffer: true, meansMayDiffer: false }
  const type = { year: YEAR, leadUnitId: units.lead, name: 'Visitar empresas', ...words, ...may }
  const { id: templateId } = await createTemplate.call(app, { credentials: as('rectora'), input: type })
  const push = { year: YEAR, templateId, unitIds: [units.one, units.two] }
  const { created } = await pushTemplate.call(app, { credentials: as('rectora'), input: push })
  const idIn = (unitId: string) => created.find((one) => one.unitId === unitId)?.activityId ?? ''
  ;[north, south] = [idIn(units.one), idIn(units.two)]
  const common = { expectedResult: 'Ferias hechas', means: ['Informe firmado'], months: EVEN }
  ;[own = ''] = await ground.add(units.one, [{ name: 'Organizar ferias', ...common }])
  const unprogrammed = Array(12).fill(null)
  const changes = [north, south].map((activityId) => ({
    ...{ activityId, field: 'months' as const, before: unprogrammed, after: EVEN },
  }))
  const input = { year: YEAR, kind: 'edit' as const, summary: '', changes }
  await changeActivities.call(app, { credentials: as('plan'), input })
  await makeOfficial(ground)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('lo que mira la unidad rectora', () => {
  it('antes de que la oficina envíe solo se ve que falta, y no hay nada que dar', async () => {
    await save('jefa', north, 800)
    expect(await latest()).toBeNull()
    expect(await rowOf(north)).toMatchObject({ reportStatus: 'draft', report: null, digest: null, doneBp: null })
    const refusals = (await rowOf(north)).available.map(({ act, refusal }) => [act, refusal?.code])
    expect(refusals).toEqual([
      ['give', 'monitoring.conformityNotSent'],
      ['except', 'monitoring.conformityNotSent'],
    ])
    expect((await see('rectora')).types).toMatchObject([{ name: 'Visitar empresas', mine: true, rows: [{}, {}] }])
    // Activities that come from no type are not looked at.
    expect((await see('rectora')).types.flatMap(({ rows }) => rows).map(({ activity }) => activity.id)).not.toContain(
      own,
    )
  })

  it('lo enviado lo lee la rectora antes de que se valide, y los demás no', async () => {
    await step('jefa', 'submit', north)
    expect(await rowOf(north)).toMatchObject({
      doneBp: 800,
      behind: false,
      report: { pieces: 1, achievement: 'Se hizo' },
    })
    const read = (who: string) =>
      report.call(ground.app, { credentials: as(who), input: { ...place, activityId: north } })
    expect(await read('rectora')).toMatchObject({ report: { shareBp: 800, evidence: [{ place: 'Acta 1' }] } })
    for (const who of ['otra-rectora', 'jefe2', 'plan']) {
      await expect(read(who)).rejects.toMatchObject({ code: 'monitoring.reportNotForYou' })
      expect(await rowOf(north, who)).toMatchObject({
        reportStatus: 'submitted',
        report: null,
        doneBp: null,
        available: [],
      })
    }
  })

  it('da conformidad la rectora del tipo y nadie más; tampoco quien tiene un puesto en la oficina', async () => {
    const one = await seen(north)
    for (const who of ['otra-rectora', 'jefa-empleo', 'jefa', 'plan', 'ejecutiva'])
      await expect(give(who, one)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(give('dos', one)).rejects.toMatchObject({ code: 'monitoring.conformityOwnReport' })
    await expect(give('rectora', { activityId: own, digest: one.digest })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await ground.logged('monitoring.reviewReportConformity', 'refused')).toBeGreaterThan(5)
  })
})

describe('dar conformidad', () => {
  it('todas o ninguna: un informe que no se envió detiene a los demás', async () => {
    await save('jefe2', south, 400)
    const two = [await seen(north), { activityId: south, digest: '0'.repeat(64) }]
    await expect(give('rectora', ...two)).rejects.toMatchObject({ code: 'monitoring.conformityNotSent' })
    expect(await stands(north)).toEqual(['pending', false])
    await step('jefe2', 'submit', south)
    expect(await latest()).toBe(FEBRUARY)
    expect(await give('rectora', await seen(north), await seen(south))).toEqual({ given: 2, exceptions: 0 })
    expect(await stands(north)).toEqual(['given', false])
    expect((await rowOf(south)).behind).toBe(true)
  })

  it('vale para lo que el informe dice: devuelto y cambiado, se pierde y se ve; igual, se conserva', async () => {
    await step('ejecutiva', 'return', north, 'Precise el logro')
    expect(await stands(north)).toEqual(['given', false])
    await save('jefa', north, 850)
    await step('jefa', 'submit', north)
    expect(await stands(north)).toEqual(['pending', true])
    await step('ejecutiva', 'return', south, 'Precise el logro')
    await save('jefe2', south, 400)
    await step('jefe2', 'submit', south)
    expect(await stands(south)).toEqual(['given', false])
  })

  it('sobre lo que ya no es así no se decide', async () => {
    const old = await seen(north)
    await step('jefa', 'recall', north)
    await save('jefa', north, 860)
    await step('jefa', 'submit', north)
    await expect(give('rectora', old)).rejects.toMatchObject({ code: 'monitoring.conformityChanged' })
    const one = await seen(north)
    const before = (await trailOf(north)).length
    // Two of the same rectora at once: the second comes after the first, and the trail has a place for each.
    await atTheSameTime(ground.app.database, [() => give('rectora', one), () => except('rectora', one)])
    expect(await trailOf(north)).toHaveLength(before + 2)
  })
})

const ownRow = async (who: string, activityId: string) => {
  const { rows } = await myMonth.call(ground.app, { credentials: as(who), input: place })
  return rows.find(({ activity }) => activity.id === activityId)
}
const trailOf = async (activityId: string) => (await ownRow('jefa', activityId))?.conformity?.steps ?? []

describe('una excepción', () => {
  it('la ven la oficina y quien valida, en su mes y en el informe', async () => {
    if ((await stands(north))[0] !== 'exception') await except('rectora', await seen(north))
    const said = { text: 'La cifra no cuadra con el acta', field: null }
    for (const who of ['jefa', 'ejecutiva'])
      expect((await ownRow(who, north))?.conformity).toMatchObject({ status: 'exception', exception: said })
    expect((await trailOf(north)).at(-1)).toMatchObject({ act: 'except', comment: said.text })
    expect((await rowOf(north)).last).toMatchObject({ act: 'except', reason: said.text })
  })

  const answers = async (who: string) =>
    (await notices.call(ground.app, { credentials: as(who), input: {} })).notices
      .filter(({ kind }) => kind === 'toReview')
      .map(({ text, href }) => [text, href])

  it('se avisa a la jefatura, que decide; devuelto, a quien lo corrige; enviado otra vez, a la rectora', async () => {
    const told = async (who: string) =>
      (await notices.call(ground.app, { credentials: as(who), input: {} })).notices
        .filter(({ kind }) => kind === 'exception')
        .map(({ text, href }) => [text, href])
    const exception = [
      'La unidad rectora marcó una excepción en el informe de febrero de 2026 de «Visitar empresas».',
      `/seguimiento/${YEAR}/${FEBRUARY}/${north}`,
    ]
    expect([await told('jefa'), await told('enlace'), await told('jefe2')]).toEqual([[exception], [], []])
    ground.clock.advance(60_000)
    await step('ejecutiva', 'return', north, 'Corrija la cifra')
    expect([await told('jefa'), await told('enlace')]).toEqual([[exception], [exception]])
    await step('jefa', 'submit', north)
    for (const who of ['jefa', 'enlace', 'ejecutiva']) expect([who, await told(who)]).toEqual([who, []])
    expect(await answers('rectora')).toEqual([
      [
        'Ya respondieron su excepción y falta que usted mire otra vez el informe de febrero de 2026 de «Visitar empresas».',
        `/seguimiento/${YEAR}/conformidad?mes=${FEBRUARY}`,
      ],
    ])
    // Another rectora did not mark it; who holds a post in the office does not look at what it reports.
    for (const who of ['otra-rectora', 'dos']) expect([who, await answers(who)]).toEqual([who, []])
    await give('rectora', await seen(north))
    expect(await answers('rectora')).toEqual([])
    ground.clock.advance(60_000)
    await except('rectora', await seen(north))
    expect([await answers('rectora'), await told('jefa')]).toEqual([[], [exception]])
  })

  it('no detiene: quien valida dice por qué, y queda en los pasos; sin excepción no se pide nada', async () => {
    await expect(step('ejecutiva', 'validate', north)).rejects.toMatchObject({ code: 'monitoring.exceptionStands' })
    await step('ejecutiva', 'validate', north, 'El acta se corrigió después')
    expect((await notices.call(ground.app, { credentials: as('jefa'), input: {} })).notices).not.toContainEqual(
      expect.objectContaining({ kind: 'exception' }),
    )
    expect((await ownRow('jefa', north))?.steps.at(-1)).toMatchObject({
      ...{ act: 'validate', comment: 'El acta se corrigió después' },
    })
    await withdraw('rectora', await seen(south))
    expect(await stands(south)).toEqual(['pending', false])
    await step('ejecutiva', 'validate', south)
  })

  it('quien trabaja en la institución lee el informe validado, y no lo que se dijo al mirarlo', async () => {
    const input = { ...place, activityId: north }
    const read = await report.call(ground.app, { credentials: as('jefe2'), input })
    expect(read.conformity).toMatchObject({ status: 'exception', exception: null })
    expect(read.conformity?.steps.every(({ comment }) => comment === null)).toBe(true)
    expect((await rowOf(north, 'jefe2')).last).toBeNull()
  })

  it('cada acto deja su línea en el registro, con el informe y la actividad', async () => {
    const { data } = await ground.app.database.kysely
      .selectFrom('platform_log')
      .innerJoin('platform_log_thing as thing', 'thing.seq', 'platform_log.seq')
      .select('thing.thing as data')
      .where('act', '=', 'monitoring.withdrawReportConformity')
      .where('thing.thing', 'like', 'operations.%')
      .executeTakeFirstOrThrow()
    expect(data).toBe(`operations.activity:${south}`)
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })
})
