import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../kernel/contract.ts'
import { as, EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../operations/testing.ts'
import { inTransaction, verifyLog } from '../../platform/index.ts'
import { aPerson, atTheSameTime } from '../../platform/testing.ts'
import type { reportRoutes } from '../contracts/reports.ts'
import { myMonth } from './myMonth.ts'
import { saveReport } from './saveReport.ts'
import { saveReports } from './saveReports.ts'
import { takeReportStep } from './takeReportStep.ts'

type Content = InputOf<typeof reportRoutes.saveReport>['content']

let ground: PlanGround
let fair = ''
let visits = ''
let demand = ''
let south = ''

const FEBRUARY = 2
const MARCH = 3
const content = (one: Partial<Content> = {}): Content => ({
  ...{ shareBp: 834, quantity: null, received: null, attended: null, women: null, men: null },
  ...{ achievement: 'Se hizo lo previsto', difficulty: '', corrective: '', evidence: [], noEvidence: '' },
  ...one,
})
const proof = {
  evidence: [{ kind: 'record' as const, place: 'Acta 12, archivo de la oficina', means: 'Informe firmado' }],
}
const see = (who: string, month = FEBRUARY) =>
  myMonth.call(ground.app, { credentials: as(who), input: { year: YEAR, month } })
const rowOf = async (who: string, activityId: string, month = FEBRUARY) =>
  (await see(who, month)).rows.find(({ activity }) => activity.id === activityId)
const save = (who: string, activityId: string, one: Partial<Content>, revision = 0, month = FEBRUARY) =>
  saveReport.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, activityId, revision, content: content(one) },
  })
type Step = InputOf<typeof reportRoutes.takeReportStep>
const step = (who: string, act: Step['act'], activityIds: string[], comment?: Step['comment'], month = FEBRUARY) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds, ...(comment === undefined ? {} : { comment }) },
  })

beforeAll(async () => {
  ground = await openPlanGround()
  const postId = await inTransaction(ground.app.database, async (tx) => {
    await aPerson(tx, { email: 'tecnica@ministerio.example', unitId: ground.units.one, roles: ['responsible'] })
    const post = await tx
      .selectFrom('platform_post')
      .select('id')
      .where('name', 'like', '%tecnica%')
      .executeTakeFirstOrThrow()
    return post.id
  })
  const responsibles = [{ kind: 'post' as const, postId }]
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const quantities = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]
  const target = { unitOfMeasure: 'visitas', quantities }
  const added = await ground.add(ground.units.one, [
    { name: 'Organizar ferias', ...common, months: EVEN },
    { name: 'Visitar empresas', ...common, target, modality: 'scheduled' },
    { name: 'Investigar accidentes', ...common, months: EVEN, modality: 'onDemand', responsibles },
  ])
  ;[fair = '', visits = '', demand = ''] = added
  ;[south = ''] = await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common, months: EVEN }])
  await expect(save('jefa', fair, {})).rejects.toMatchObject({ code: 'monitoring.noPlanInForce' })
  expect(await see('jefa')).toEqual({ version: null, due: null, rows: [], files: [] })
  await makeOfficial(ground)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('Mi mes', () => {
  it('cada quien ve lo que debe o le toca revisar, y nada más', async () => {
    const names = async (who: string) => (await see(who)).rows.map(({ activity }) => activity.name)
    expect(await names('jefa')).toEqual(['Organizar ferias', 'Visitar empresas', 'Investigar accidentes'])
    expect(await names('enlace')).toHaveLength(3)
    expect(await names('jefe2')).toEqual(['Atender consultas'])
    // The level above sees a report once it is sent.
    expect(await names('ejecutiva')).toEqual([])
    expect(await names('titular')).toEqual([])
  })

  it('dice cómo se informa cada actividad y cuánto programó el mes', async () => {
    const { version, rows } = await see('jefa')
    expect(version).toBe(1)
    expect(
      rows.map(({ form, programmedBp, programmedQuantity, report }) => [
        form,
        programmedBp,
        programmedQuantity,
        report,
      ]),
    ).toEqual([
      ['share', 834, null, null],
      ['quantity', 834, 10, null],
      ['demand', 834, null, null],
    ])
  })
})

describe('escribir un informe', () => {
  it('el enlace escribe por cuenta del puesto que responde, y el avance de una cantidad se calcula', async () => {
    expect(await save('enlace', visits, { shareBp: null, quantity: 10, ...proof })).toEqual({
      revision: 1,
      missing: [],
    })
    const row = await rowOf('jefa', visits)
    expect(row).toMatchObject({ doneBp: 833, report: { status: 'draft', quantity: 10, shareBp: null } })
    expect(row?.report?.evidence).toEqual(
      proof.evidence.map((one) => ({ ...one, datedOn: null, confidentiality: 'internal' })),
    )
    expect(await save('jefa', visits, { shareBp: null, quantity: 14, ...proof }, 1)).toMatchObject({ revision: 2 })
    expect(await rowOf('jefa', visits)).toMatchObject({ doneBp: 1166, report: { onBehalfOf: null } })
  })

  it('sin cifra y con cero no son lo mismo; por debajo de lo programado pide una medida correctiva', async () => {
    expect((await save('jefa', fair, { shareBp: null })).missing).toEqual(['shareBp', 'corrective', 'evidence'])
    expect((await save('jefa', fair, { shareBp: 0, ...proof }, 1)).missing).toEqual(['corrective'])
    expect((await save('jefa', fair, { shareBp: 0, ...proof, corrective: 'Se repone en marzo' }, 2)).missing).toEqual(
      [],
    )
    expect((await save('jefa', fair, { shareBp: 834, ...proof }, 3)).missing).toEqual([])
  })

  it('lo que otra persona cambió mientras tanto no se pisa', async () => {
    await expect(save('enlace', fair, {}, 1)).rejects.toMatchObject({ code: 'monitoring.changedMeanwhile' })
    expect((await rowOf('jefa', fair))?.report?.revision).toBe(4)
  })

  it('otra unidad, el nivel superior y Planificación no escriben', async () => {
    for (const who of ['jefe2', 'plan', 'ejecutiva', 'titular'])
      await expect(save(who, fair, {}, 4)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await ground.logged('monitoring.saveReport', 'refused')).toBeGreaterThanOrEqual(4)
  })

  it('quien tiene un puesto responsable informa lo suyo y no lo de otros puestos', async () => {
    await expect(save('tecnica', fair, {}, 4)).rejects.toMatchObject({ code: 'monitoring.notYourActivity' })
    expect((await see('tecnica')).rows.map(({ activity }) => activity.name)).toEqual(['Investigar accidentes'])
    expect(await save('tecnica', demand, { received: 2, attended: 2, shareBp: null, ...proof })).toMatchObject({
      missing: [],
    })
    expect((await rowOf('jefa', demand))?.report?.onBehalfOf).toBeNull()
  })

  it('un mes que no empezó no se informa, y uno sin programación tampoco', async () => {
    await expect(save('jefa', fair, {}, 0, 4)).rejects.toMatchObject({ code: 'monitoring.monthNotBegun' })
    await expect(step('jefa', 'submit', [south])).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('a la vez', () => {
  const ended = (all: PromiseSettledResult<unknown>[]) =>
    all.map((one) => (one.status === 'fulfilled' ? 'hecho' : one.reason.code)).sort()

  it('de dos que escriben el mismo informe entra uno, y el otro lo sabe; también si nadie lo había empezado', async () => {
    const both = (revision: number) =>
      ['jefa', 'enlace'].map((who) => () => save(who, fair, { ...proof, achievement: `Lo hizo ${who}` }, revision, 1))
    for (const revision of [0, 1])
      expect(ended(await atTheSameTime(ground.app.database, both(revision)))).toEqual([
        'hecho',
        'monitoring.changedMeanwhile',
      ])
    expect((await rowOf('jefa', fair, 1))?.report?.revision).toBe(2)
  })

  it('de quien valida y quien retira a la vez, uno llega tarde', async () => {
    await step('jefa', 'submit', [fair], undefined, 1)
    const all = await atTheSameTime(ground.app.database, [
      () => step('ejecutiva', 'validate', [fair], undefined, 1),
      () => step('jefa', 'recall', [fair], undefined, 1),
    ])
    expect(ended(all)).toEqual(['hecho', 'platform.wrongState'])
    expect((await rowOf('jefa', fair, 1))?.steps).toHaveLength(2)
  })
})

describe('enviar, devolver y validar', () => {
  it('incompleto no se envía; el enlace no envía; todos los elegidos o ninguno', async () => {
    await save('enlace', demand, { shareBp: null, received: 4, attended: null, ...proof }, 1)
    await expect(step('jefa', 'submit', [fair, demand])).rejects.toMatchObject({
      code: 'monitoring.reportIncomplete',
      details: { missing: ['attended'] },
    })
    await expect(step('enlace', 'submit', [fair])).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await rowOf('jefa', fair))?.report?.status).toBe('draft')
    await save('enlace', demand, { shareBp: null, received: 4, attended: 3, ...proof }, 2)
    expect(await step('jefa', 'submit', [fair, visits, demand])).toEqual({ changed: 3 })
  })

  it('enviado no se escribe más; quien lo hizo o envió no lo valida: lo hace el nivel superior', async () => {
    await expect(save('jefa', fair, {}, 5)).rejects.toMatchObject({ code: 'monitoring.reportSent' })
    await expect(step('jefa', 'validate', [fair])).rejects.toMatchObject({ code: 'monitoring.ownReport' })
    const { rows } = await see('ejecutiva')
    expect(rows).toHaveLength(3)
    expect(rows[0]?.available).toEqual([
      { act: 'return', refusal: null },
      { act: 'validate', refusal: null },
    ])
    await expect(step('ejecutiva', 'return', [visits])).rejects.toMatchObject({ code: 'monitoring.commentMissing' })
    await expect(
      step('ejecutiva', 'return', [visits], { field: 'received', text: 'El acta dice 12 visitas' }),
    ).rejects.toMatchObject({ code: 'monitoring.fieldNotInReport' })
    await step('ejecutiva', 'return', [visits], { field: 'quantity', text: 'El acta dice 12 visitas' })
    expect(await step('ejecutiva', 'validate', [fair, demand])).toEqual({ changed: 2 })
  })

  it('lo devuelto dice qué dato corregir, se corrige y se envía otra vez; el trámite queda entero', async () => {
    const row = await rowOf('enlace', visits)
    expect(row).toMatchObject({ mayWrite: true, report: { status: 'returned' } })
    expect(row?.steps.at(-1)).toMatchObject({ act: 'return', field: 'quantity', comment: 'El acta dice 12 visitas' })
    const revision = row?.report?.revision ?? 0
    await save('enlace', visits, { shareBp: null, quantity: 12, ...proof }, revision)
    expect((await rowOf('enlace', visits))?.report?.status).toBe('returned')
    await step('jefa', 'submit', [visits])
    await step('jefa', 'recall', [visits])
    await step('jefa', 'submit', [visits])
    await step('ejecutiva', 'validate', [visits])
    const after = await rowOf('jefa', visits)
    expect(after).toMatchObject({ mayWrite: false, doneBp: 1000, report: { status: 'validated' } })
    expect(after?.steps.map(({ act }) => act)).toEqual(['submit', 'return', 'submit', 'recall', 'submit', 'validate'])
    await expect(step('ejecutiva', 'validate', [visits])).rejects.toMatchObject({ code: 'platform.wrongState' })
  })

  it('las cantidades de los meses cierran exactamente el año', async () => {
    await save('jefa', visits, { shareBp: null, quantity: 13, ...proof }, 0, 3)
    expect(await rowOf('jefa', visits, 3)).toMatchObject({ doneBp: 1083 })
  })

  it('cada acto queda en la bitácora, que sigue entera', async () => {
    expect(await ground.logged('monitoring.takeReportStep')).toBe(9)
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })
})

describe('muchos informes a la vez', () => {
  it('todos o ninguno, cada uno sobre lo que su autora vio, y dice qué llama la atención', async () => {
    const saveAll = (who: string, given: Readonly<Record<string, Partial<Content> & { revision?: number }>>) =>
      saveReports.call(ground.app, {
        credentials: as(who),
        input: {
          ...{ year: YEAR, month: MARCH },
          reports: Object.entries(given).map(([activityId, { revision = 0, ...one }]) => ({
            ...{ activityId, revision, content: content({ achievement: `Lo de marzo de ${activityId}`, ...one }) },
          })),
        },
      })
    const { reports } = await saveAll('jefa', {
      [fair]: { shareBp: 1000, ...proof },
      [visits]: { revision: 1, shareBp: null, quantity: 0, ...proof },
    })
    expect(reports).toEqual([
      { activityId: fair, revision: 1, missing: [] },
      { activityId: visits, revision: 2, missing: ['corrective'] },
    ])
    const warnings = async (id: string) => (await rowOf('jefa', id, MARCH))?.warnings
    expect([await warnings(fair), await warnings(visits)]).toEqual([['overProgrammed'], ['zero']])
    // The second line is old: the first one is not written either.
    await expect(
      saveAll('jefa', { [fair]: { revision: 1, shareBp: 1, ...proof }, [visits]: { quantity: 9 } }),
    ).rejects.toMatchObject({ code: 'monitoring.changedMeanwhile', details: { code: 'ONO-02' } })
    expect((await rowOf('jefa', fair, MARCH))?.report).toMatchObject({ shareBp: 1000, revision: 1 })
    await expect(saveAll('jefa', { [fair]: { revision: 1 }, [south]: {} })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await ground.logged('monitoring.saveReports')).toBe(1)
  })
})
