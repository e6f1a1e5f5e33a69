import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertHolding, insertPost, inTransaction } from '../../../platform/index.ts'
import { aPerson, atTheSameTime } from '../../../platform/testing.ts'
import { answerObservation, settleObservation } from '../approval/observations.ts'
import { approval, unitApproval } from '../approval/readApproval.ts'
import { observations } from '../approval/readObservations.ts'
import { endorseUnitPlans, observeUnitPlans, reviewUnitPlans, submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { changeActivities } from '../changeActivities.ts'
import { createTemplate } from '../keepTemplate.ts'
import { pushTemplate } from '../pushTemplate.ts'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from '../testing/planGround.ts'
import { conformity, conformityFile, conformityOfType } from './readConformity.ts'
import { reviewConformity, withdrawConformity } from './reviewConformity.ts'

let ground: PlanGround
let templateId = ''
/** The activity of each office. */
let mine = ''
let theirs = ''
const year = YEAR

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  await inTransaction(app.database, async (tx) => {
    const personId = await aPerson(tx, {
      email: 'dos@ministerio.example',
      unitId: units.lead,
      roles: ['technicalLead'],
    })
    const always = { validFrom: '2020-01-01', validTo: null }
    await insertPost(tx, { id: 'p-dos', unitId: units.one, name: 'Apoyo', roles: ['responsible'], ...always })
    await insertHolding(tx, { id: 'a-dos', postId: 'p-dos', personId, kind: 'holder', ...always })
    await aPerson(tx, { email: 'otra-rectora@ministerio.example', unitId: units.two, roles: ['technicalLead'] })
  })
  const words = { lineId: null, processId: null, expectedResult: '12 visitas', means: ['Acta firmada'] }
  const may = { unitOfMeasure: null, resultMayDiffer: true, meansMayDiffer: false }
  const input = { year, leadUnitId: units.lead, name: 'Visitar empresas', ...words, ...may }
  const made = await createTemplate.call(app, { credentials: as('rectora'), input })
  templateId = made.id
  const push = { year, templateId, unitIds: [units.one, units.two] }
  const { created } = await pushTemplate.call(app, { credentials: as('rectora'), input: push })
  const idIn = (unitId: string) => created.find((one) => one.unitId === unitId)?.activityId ?? ''
  mine = idIn(units.one)
  theirs = idIn(units.two)
  await write(mine, 'months', Array(12).fill(null), EVEN)
})
afterAll(() => ground.app.database.close())

const write = (activityId: string, field: 'months' | 'expectedResult', before: unknown, after: unknown) =>
  changeActivities.call(ground.app, {
    credentials: as('plan'),
    input: { year, kind: 'edit', summary: '', changes: [{ activityId, field, before, after } as never] },
  })
const see = (who: string) => conformityOfType.call(ground.app, { credentials: as(who), input: { year, templateId } })
const stands = async (activityId: string, who = 'rectora') => {
  const found = (await see(who)).activities.find((one) => one.activityId === activityId)
  if (found === undefined) throw new Error('the activity is not looked at')
  return found
}
const seen = async (activityId: string) => ({ activityId, digest: (await stands(activityId)).digest })
type Input = Parameters<typeof reviewConformity.call>[1]['input']
const review = (who: string, give: Input['give'], except: Input['except'] = []) =>
  reviewConformity.call(ground.app, { credentials: as(who), input: { year, give, except } })
const withdraw = async (who: string, activityId: string) =>
  withdrawConformity.call(ground.app, {
    credentials: as(who),
    input: { year, activities: [await seen(activityId)], reason: 'Se mira otra vez' },
  })
type UnitStep = typeof submitUnitPlan
const step = (route: UnitStep, who: string, unitId: string, reason?: string) =>
  route.call(ground.app, { credentials: as(who), input: { year, unitIds: [unitId], reason } })

describe('lo que ve la rectora', () => {
  it('una fila por oficina con lo que difiere, y la cifra nacional con la oficina sin programar aparte', async () => {
    const sheet = await see('rectora')
    expect(sheet.activities.map(({ unit, status, programmed }) => [unit.code, status, programmed])).toEqual([
      ['ONO', 'pending', true],
      ['OSU', 'pending', false],
    ])
    expect(sheet.national).toMatchObject({ months: EVEN, units: 2, unprogrammed: 1 })
    expect(sheet.ways).toMatchObject({ months: 2, expectedResult: 1 })
    expect(sheet.mine).toBe(true)
    expect((await see('jefa')).mine).toBe(false)
    expect((await stands(mine, 'jefa')).available).toEqual([])
  })

  it('a un borrador no se le da conformidad y el botón dice por qué', async () => {
    const { available } = await stands(mine)
    expect(available.map(({ act, refusal }) => [act, refusal?.code ?? null])).toEqual([
      ['give', 'operations.conformityNotPresented'],
      ['except', null],
    ])
    await expect(review('rectora', [await seen(mine)])).rejects.toMatchObject({
      code: 'operations.conformityNotPresented',
    })
  })
})

describe('dar conformidad', () => {
  it('nadie más que la línea técnica de esa rectora; y no quien es de la oficina', async () => {
    await settle(ground, ground.units.one)
    await step(submitUnitPlan, 'jefa', ground.units.one)
    for (const who of ['jefa', 'plan', 'jefa-empleo', 'otra-rectora'])
      await expect(review(who, [await seen(mine)])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(review('dos', [await seen(mine)])).rejects.toMatchObject({ code: 'operations.conformityOwnOffice' })
    expect(await ground.logged('operations.reviewConformity')).toBe(0)
  })

  it('todas o ninguna: si una no se puede, no queda nada', async () => {
    await expect(review('rectora', [await seen(mine), await seen(theirs)])).rejects.toMatchObject({
      code: 'operations.conformityNotPresented',
      details: { unit: 'Oficina del Sur' },
    })
    expect((await stands(mine)).status).toBe('pending')
    expect((await see('rectora')).trail).toEqual([])
  })

  it('no se da a lo que cambió después de verlo', async () => {
    const before = await seen(mine)
    await expect(review('rectora', [{ ...before, digest: '0'.repeat(64) }])).rejects.toMatchObject({
      code: 'operations.conformityChanged',
    })
  })

  it('dos a la vez: una la da y a la otra se le dice', async () => {
    const give = [await seen(mine)]
    const ended = await atTheSameTime(ground.app.database, [
      () => review('rectora', give),
      () => review('rectora', give),
    ])
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'platform.wrongState' },
    })
    expect(await stands(mine)).toMatchObject({ status: 'given', changed: false })
    expect((await see('rectora')).trail).toMatchObject([{ act: 'give', activities: [expect.stringContaining('ONO')] }])
    expect(await ground.logged('operations.reviewConformity')).toBe(1)
  })

  it('si la oficina cambia la actividad vuelve a pendiente y dice que cambió', async () => {
    await setUnitPlanStatus(ground, ground.units.one, 'observed')
    await write(mine, 'expectedResult', '12 visitas', '10 visitas')
    expect(await stands(mine)).toMatchObject({ status: 'pending', changed: true })
    await write(mine, 'expectedResult', '10 visitas', '12 visitas')
    expect(await stands(mine)).toMatchObject({ status: 'given', changed: false })
    await setUnitPlanStatus(ground, ground.units.one, 'submitted')
  })

  it('se retira con motivo, y con visto bueno ya no', async () => {
    await withdraw('rectora', mine)
    expect(await stands(mine)).toMatchObject({ status: 'pending', changed: false })
    await expect(withdraw('rectora', mine)).rejects.toMatchObject({ code: 'platform.wrongState' })
    await review('rectora', [await seen(mine)])
    await setUnitPlanStatus(ground, ground.units.one, 'endorsed')
    await expect(withdraw('rectora', mine)).rejects.toMatchObject({ code: 'operations.conformityPlanEndorsed' })
    await setUnitPlanStatus(ground, ground.units.one, 'submitted')
  })
})

describe('una excepción', () => {
  const about = { text: 'Diga qué empresas visita' }
  const open = async (unitId: string) =>
    (await observations.call(ground.app, { credentials: as('jefe2'), input: { year, unitId } })).observations.filter(
      ({ end }) => end === null,
    )

  it('es una observación en el plan de la oficina, que la responde allí; la conformidad la da por resuelta', async () => {
    const { two } = ground.units
    const given = await review('rectora', [], [{ ...(await seen(theirs)), field: 'months', ...about }])
    expect(given).toEqual({ given: 0, exceptions: 1 })
    expect(await stands(theirs)).toMatchObject({ status: 'exception', exception: { ...about, field: 'months' } })
    const [observation] = await open(two)
    expect(observation).toMatchObject({ activityId: theirs, field: 'months', ...about, mayAnswer: true })
    await write(theirs, 'months', Array(12).fill(null), EVEN)
    expect(await stands(theirs)).toMatchObject({ status: 'exception', changed: true })
    await settle(ground, two)
    await expect(step(submitUnitPlan, 'jefe2', two)).rejects.toMatchObject({
      code: 'operations.observationsUnanswered',
    })
    const input = { year, observationId: observation?.id ?? '', text: 'Ya están los doce meses' }
    await answerObservation.call(ground.app, { credentials: as('jefe2'), input })
    await step(submitUnitPlan, 'jefe2', two)
    expect((await stands(theirs)).exception).toMatchObject({ answer: 'Ya están los doce meses' })
    await expect(step(reviewUnitPlans, 'plan', two)).rejects.toMatchObject({ code: 'operations.observationsOpen' })
    await review('rectora', [await seen(theirs)])
    expect(await stands(theirs)).toMatchObject({ status: 'given', changed: false, exception: null })
    expect(await open(two)).toEqual([])
  })

  it('retirada por la rectora, o cerrada por Planificación, deja la actividad pendiente', async () => {
    await review('rectora', [], [{ ...(await seen(theirs)), ...about }])
    await withdraw('rectora', theirs)
    expect(await stands(theirs)).toMatchObject({ status: 'pending', exception: null })
    expect(await open(ground.units.two)).toEqual([])
    await review('rectora', [], [{ ...(await seen(theirs)), ...about }])
    const [observation] = await open(ground.units.two)
    await settleObservation.call(ground.app, {
      credentials: as('plan'),
      input: { year, observationId: observation?.id ?? '', outcome: 'resolved' },
    })
    expect(await stands(theirs)).toMatchObject({ status: 'pending', exception: null })
  })

  it('la oficina no la cierra; la rectora la retira también cuando el plan fue devuelto', async () => {
    await review('rectora', [], [{ ...(await seen(theirs)), ...about }])
    await step(observeUnitPlans, 'plan', ground.units.two)
    const [observation] = await open(ground.units.two)
    const input = { year, observationId: observation?.id ?? '', outcome: 'withdrawn' as const }
    await expect(settleObservation.call(ground.app, { credentials: as('jefe2'), input })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await withdraw('rectora', theirs)
    await step(submitUnitPlan, 'jefe2', ground.units.two)
  })
})

describe('lo que hace en el trámite de la oficina', () => {
  it('la revisión sin conformidad pide un motivo, que queda en el trámite; el visto bueno dice cuántas faltan', async () => {
    const { one, two } = ground.units
    const units = await approval.call(ground.app, { credentials: as('plan'), input: { year } })
    expect(units.units.map(({ code, missingConformity }) => [code, missingConformity])).toEqual([
      ['ONO', 0],
      ['OSU', 1],
    ])
    await expect(step(reviewUnitPlans, 'plan', two)).rejects.toMatchObject({
      code: 'operations.conformityMissing',
      details: { count: 1, unit: 'Oficina del Sur' },
    })
    const reason = 'La rectora no respondió en el plazo'
    const input = { year, unitIds: [one, two], reason }
    await reviewUnitPlans.call(ground.app, { credentials: as('plan'), input })
    const trail = async (unitId: string) =>
      unitApproval.call(ground.app, { credentials: as('ejecutiva'), input: { year, unitId } })
    expect(await trail(two)).toMatchObject({ missingConformity: 1, reviewed: true })
    expect((await trail(two)).steps.at(-1)).toMatchObject({ act: 'review', reason })
    expect((await trail(one)).steps.at(-1)).toMatchObject({ act: 'review', reason: null })
    await endorseUnitPlans.call(ground.app, { credentials: as('ejecutiva'), input: { year, unitIds: [one, two] } })
  })

  it('después del visto bueno todavía se puede dar, y ya no marcar una excepción', async () => {
    await expect(review('rectora', [], [{ ...(await seen(theirs)), text: 'Falta algo' }])).rejects.toMatchObject({
      code: 'operations.conformityPlanEndorsed',
    })
    await review('rectora', [await seen(theirs)])
    const { types } = await conformity.call(ground.app, { credentials: as('plan'), input: { year } })
    expect(types.map(({ activities }) => activities.map(({ status }) => status))).toEqual([['given', 'given']])
  })

  it('los datos salen en una fila por actividad, con el puesto y sin nombres de personas', async () => {
    const file = await conformityFile.call(ground.app, { credentials: as('plan'), input: { year } })
    const text = new TextDecoder().decode(file.bytes)
    expect(text.trim().split('\r\n')).toHaveLength(3)
    expect(text).toContain('conforme')
    expect(text).toContain('Puesto de rectora@ministerio.example')
  })

  it('de una rectora sin puesto de línea técnica nadie espera conformidad', async () => {
    await inTransaction(ground.app.database, (tx) =>
      tx.deleteFrom('platform_post_role').where('role', '=', 'technicalLead').execute(),
    )
    const { types } = await conformity.call(ground.app, { credentials: as('plan'), input: { year } })
    expect(types).toEqual([])
  })
})
