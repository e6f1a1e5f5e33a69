import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeUnit, inTransaction, mergeUnits, openUnit } from '../../../platform/index.ts'
import { aPerson } from '../../../platform/testing.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { closeYear } from './closeYear.ts'
import { unitClosing } from './readClosings.ts'
import { confirmClosing, declareClosing, recallClosing } from './unitClosingSteps.ts'
import { returnClosing, saveClosing } from './writeClosing.ts'

let ground: PlanGround
const activityOf = new Map<string, string>()

const at = (day: string) => ground.clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(ground.clock.now()))
const see = (who: string, unitId: string) =>
  unitClosing.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId } })
const save = async (who: string, unitId: string) => {
  const activityId = activityOf.get(unitId) ?? ''
  const revision = (await see(who, unitId)).rows[0]?.revision ?? 0
  const rows = [{ activityId, revision, state: 'fulfilled' as const, ground: '', evidence: 'Carpeta 4' }]
  return saveClosing.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId, rows } })
}
const step = (bound: typeof declareClosing, who: string, unitId: string) =>
  bound.call(ground.app, { credentials: as(who), input: { year: YEAR, unitIds: [unitId] } })
const credentials = as('admin')
const refused = { kind: 'forbidden' }

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two, lead, office } = ground.units
  await inTransaction(ground.app.database, async (tx) => {
    await aPerson(tx, { email: 'admin@ministerio.example', unitId: office, roles: ['admin'] })
    await aPerson(tx, { email: 'plan2@ministerio.example', unitId: office, roles: ['planningOfficer'] })
  })
  const common = { name: 'Organizar ferias', expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN }
  for (const unitId of [one, two]) activityOf.set(unitId, (await ground.add(unitId, [common]))[0] ?? '')
  await makeOfficial(ground)
  at('2026-07-10')
  await mergeUnits.call(ground.app, { credentials, input: { unitId: one, successorId: lead, from: '2026-07-15' } })
  at('2026-12-05')
  await closeUnit.call(ground.app, { credentials, input: { unitId: two, from: '2027-01-08' } })
})
afterAll(() => ground.app.database.close())

describe('el cierre del año de una unidad que ya no está', () => {
  it('lo declara la unidad que la hereda y nadie más; quien lo declara no lo confirma', async () => {
    const { one } = ground.units
    expect((await see('jefa-empleo', one)).declares).toEqual({ kind: 'heir', unit: 'Dirección de Empleo' })
    for (const who of ['jefa', 'jefe2', 'plan', 'ejecutiva'])
      await expect(save(who, one)).rejects.toMatchObject(refused)
    expect([(await see('jefa-empleo', one)).mayWrite, (await see('plan', one)).mayWrite]).toEqual([true, false])
    await save('jefa-empleo', one)
    await step(declareClosing, 'jefa-empleo', one)
    await expect(step(confirmClosing, 'jefa-empleo', one)).rejects.toMatchObject(refused)
    await step(recallClosing, 'jefa-empleo', one)
  })

  it('si la heredera también se fusiona pasado el año, declara la de ese día, aunque sea más nueva que el plan', async () => {
    const { one, lead } = ground.units
    at('2027-01-05')
    const input = { from: '2027-01-05', code: 'NUE', name: 'Oficina Nueva', kind: 'central' as const, parentId: null }
    const { id } = await openUnit.call(ground.app, { credentials, input })
    await inTransaction(ground.app.database, (tx) =>
      aPerson(tx, { email: 'jefa-nueva@ministerio.example', unitId: id, roles: ['unitHead'] }),
    )
    await mergeUnits.call(ground.app, { credentials, input: { unitId: lead, successorId: id, from: '2027-01-06' } })
    expect((await see('jefa-empleo', one)).mayWrite).toBe(true)
    at('2027-01-06')
    expect((await see('jefa-nueva', one)).declares).toEqual({ kind: 'heir', unit: 'Oficina Nueva' })
    await expect(step(declareClosing, 'jefa-empleo', one)).rejects.toMatchObject(refused)
    await step(declareClosing, 'jefa-nueva', one)
    await step(confirmClosing, 'plan', one)
    expect((await see('plan', one)).status).toBe('confirmed')
  })

  it('hasta su último día declara ella; sin heredera, después, Planificación, que no lo confirma', async () => {
    const { two } = ground.units
    at('2027-01-07')
    expect(await see('jefe2', two)).toMatchObject({
      mayWrite: true,
      declares: { kind: 'own', unit: 'Oficina del Sur' },
    })
    at('2027-01-08')
    expect((await see('plan', two)).declares).toEqual({ kind: 'planning', unit: null })
    for (const who of ['jefe2', 'jefa-nueva', 'ejecutiva']) await expect(save(who, two)).rejects.toMatchObject(refused)
    await save('plan', two)
    await step(declareClosing, 'plan', two)
    for (const who of ['plan', 'plan2']) await expect(step(confirmClosing, who, two)).rejects.toMatchObject(refused)
    const back = { year: YEAR, unitId: two, reason: 'Falta la evidencia', comments: [] }
    await returnClosing.call(ground.app, { credentials: as('ejecutiva'), input: back })
    await step(declareClosing, 'plan2', two)
    await step(confirmClosing, 'ejecutiva', two)
    const closed = await closeYear.call(ground.app, { credentials: as('plan'), input: { year: YEAR, leaving: [] } })
    expect(closed).toEqual({ closedOn: '2027-01-08' })
  })
})
