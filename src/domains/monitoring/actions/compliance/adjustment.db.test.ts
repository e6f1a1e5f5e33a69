import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adjustPlan, as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { compliance } from './readCompliance.ts'
import { reprogrammed } from './readReprogrammed.ts'

/*
 * By hand: Visitas 40 % in January and 60 % in September; the budget that was approved brings Ferias, 50 % in February and
 * 50 % in March, in force since 10 March. At the end of March what was promised is 40 of Visitas and, of Ferias, the 50 of
 * March alone, which is all that it has while it stands in the plan until then: (40 + 50 / 50) / 2 = 70 % of the year.
 */
let ground: PlanGround
const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
const see = (month: number) =>
  compliance.call(ground.app, {
    credentials: as('jefa'),
    input: { year: YEAR, month, grouping: 'unit', way: 'equalUnits' },
  })

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  await ground.add(one, [{ name: 'Visitar empresas', months: inMonths({ 1: 4000, 9: 6000 }), ...common }])
  await ground.add(two, [{ name: 'Atender consultas', months: inMonths({ 3: 5000, 9: 5000 }), ...common }])
  await makeOfficial(ground)
  await adjustPlan(ground, `${YEAR}-03-10`, () =>
    ground.add(one, [{ name: 'Organizar ferias', months: inMonths({ 2: 5000, 3: 5000 }), ...common }]),
  )
}, 120_000)
afterAll(() => ground.app.database.close())

describe('un ajuste al presupuesto aprobado en el cumplimiento', () => {
  it('no es reprogramación: cada mes, la original y la vigente dicen lo mismo y nada se lista', async () => {
    const { groups, ground: against } = await see(3)
    expect(against).toMatchObject({ version: 2, originalVersions: [1, 2] })
    expect(groups.map(({ code }) => code)).toEqual(['ONO', 'OSU'])
    for (const { figures } of groups) expect(figures.original).toEqual(figures.inForce)
    expect(groups[0]?.figures.original?.means?.programmed).toBe(7000)
    const input = { year: YEAR, month: 3 }
    const { units, whole } = await reprogrammed.call(ground.app, { credentials: as('plan'), input })
    expect([units, whole.effect]).toEqual([[], 0])
  })

  it('los meses de antes siguen contra lo prometido entonces', async () => {
    const { groups, ground: against } = await see(2)
    expect(against).toMatchObject({ version: 1, originalVersions: [1] })
    expect(groups[0]?.figures.original).toMatchObject({ activities: 1, means: { programmed: 4000 } })
  })
})
