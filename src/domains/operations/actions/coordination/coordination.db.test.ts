import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitApproval } from '../approval/readApproval.ts'
import { submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { activities } from '../readActivities.ts'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { askCoordination } from './askCoordination.ts'
import { coordination } from './readCoordination.ts'
import { takeCoordinationStep } from './takeCoordinationStep.ts'

let ground: PlanGround
let fair = ''

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN }
  const given = await ground.add(ground.units.one, [{ name: 'Organizar ferias', ...common }])
  fair = given[0] ?? ''
  await settle(ground, ground.units.one)
})
afterAll(() => ground.app.database.close())

type Step = Parameters<typeof takeCoordinationStep.call>[1]['input']['step']
const see = (who: string) => coordination.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const ask = (who: string, unitIds: string[], joint = false, what = 'Prestar el salón') =>
  askCoordination.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, activityId: fair, unitIds, what, joint },
  })
const take = (who: string, requestId: string, step: Step, text?: string) =>
  takeCoordinationStep.call(ground.app, { credentials: as(who), input: { year: YEAR, requestId, step, text } })
const requestTo = async (unitId: string) =>
  (await see('plan')).requests.find(({ asked, status }) => asked.id === unitId && status !== 'withdrawn')
const submit = () =>
  submitUnitPlan.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, unitIds: [ground.units.one] } })

describe('coordinación entre unidades', () => {
  it('la unidad pide lo que necesita, y la otra queda nombrada como apoyo', async () => {
    await expect(ask('jefe2', [ground.units.two])).rejects.toMatchObject({ kind: 'forbidden' })
    await ask('enlace', [ground.units.two, ground.units.lead])
    await expect(ask('jefa', [ground.units.two])).rejects.toMatchObject({ code: 'operations.alreadyAsked' })
    await expect(ask('jefa', [ground.units.one])).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    const { activities: rows } = await activities.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })
    expect(rows[0]?.supports).toEqual([ground.units.two, ground.units.lead].toSorted())
    const own = await see('jefe2')
    expect(own.requests.find(({ asked }) => asked.id === ground.units.two)).toMatchObject({
      status: 'pending',
      open: true,
      activity: { id: fair },
      available: [{ act: 'accept' }, { act: 'refuse' }, { act: 'propose' }],
    })
  })

  it('con solicitudes abiertas el plan no se presenta; con respuesta o con motivo, sí', async () => {
    await expect(submit()).rejects.toMatchObject({ code: 'operations.coordinationOpen', details: { count: 2 } })
    const [two, lead] = [await requestTo(ground.units.two), await requestTo(ground.units.lead)]
    await expect(take('jefa', two?.id ?? '', 'accept')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(take('jefe2', two?.id ?? '', 'propose')).rejects.toMatchObject({ code: 'operations.reasonMissing' })
    await take('jefe2', two?.id ?? '', 'propose', 'El salón de la tarde')
    await expect(take('jefe2', two?.id ?? '', 'agree')).rejects.toMatchObject({ kind: 'forbidden' })
    await take('jefa', two?.id ?? '', 'agree')
    await take('jefa', lead?.id ?? '', 'leaveOpen', 'La Dirección contesta en agosto')
    expect(await requestTo(ground.units.two)).toMatchObject({ status: 'accepted', answer: 'El salón de la tarde' })
    expect(await requestTo(ground.units.lead)).toMatchObject({
      status: 'pending',
      open: false,
      pendingReason: 'La Dirección contesta en agosto',
    })
    const trail = await unitApproval.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: ground.units.one },
    })
    expect(trail.openCoordination).toBe(0)
  })

  it('lo conjunto entra en el plan de la otra unidad, con su propia parte del año', async () => {
    const lead = await requestTo(ground.units.lead)
    await take('jefa', lead?.id ?? '', 'withdraw')
    await ask('jefa', [ground.units.lead], true, 'Hacer la feria juntas')
    const joint = await requestTo(ground.units.lead)
    await expect(take('jefa-empleo', joint?.id ?? '', 'carry')).rejects.toMatchObject({ code: 'platform.wrongState' })
    await take('jefa-empleo', joint?.id ?? '', 'accept')
    await take('jefa-empleo', joint?.id ?? '', 'carry')
    await expect(take('jefa-empleo', joint?.id ?? '', 'carry')).rejects.toMatchObject({
      code: 'operations.nothingToCarry',
    })
    const { jointActivityId } = (await requestTo(ground.units.lead)) ?? {}
    const { activities: rows } = await activities.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })
    expect(rows.find(({ id }) => id === jointActivityId)).toMatchObject({
      unitId: ground.units.lead,
      name: 'Organizar ferias',
      months: Array(12).fill(null),
    })
  })

  it('presentado el plan, ya no se retira ni se pide más', async () => {
    await settle(ground, ground.units.one)
    await submit()
    const two = await requestTo(ground.units.two)
    await expect(take('jefa', two?.id ?? '', 'withdraw')).rejects.toMatchObject({ code: 'operations.planNotEditable' })
    await expect(ask('jefa', [ground.units.office])).rejects.toMatchObject({ code: 'operations.planNotEditable' })
    expect((await see('jefa')).mayAskFor).toEqual([])
    expect(await ground.logged('operations.takeCoordinationStep', 'refused')).toBeGreaterThan(4)
  })
})
