import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../platform/index.ts'
import { aCatalogue } from '../../strategy/testing.ts'
import { getPlanForChange, getPlanForStep } from '../store/planStore.ts'
import { openUnitPlan } from './createPlan.ts'
import { planInStep, planOf } from './planMemory.ts'
import { listPlans, overview } from './readPlans.ts'
import { as, openPlan, openPlanGround, type PlanGround, YEAR } from './testing/planGround.ts'

const TODAY = '2026-03-02'
let ground: PlanGround
beforeAll(async () => {
  ground = await openPlanGround()
})
afterAll(() => ground.app.database.close())

const read = (today = TODAY) => planOf(ground.app.database.kysely, YEAR, today)

async function nameOf(unitId: string): Promise<string | undefined> {
  const { units } = await overview.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })
  return units.find((unit) => unit.unitId === unitId)?.name
}

describe('un plan en memoria', () => {
  it('se lee una vez mientras nada cambia, y de nuevo cuando el plan cambia', async () => {
    const first = await read()
    expect(await read()).toBe(first)
    await ground.add(ground.units.one, [{ name: 'Abrir ferias de empleo' }])
    const second = await read()
    expect(second).not.toBe(first)
    expect(second.activities).toHaveLength(first.activities.length + 1)
  })

  it('quien lo pide mientras se lee espera a la misma lectura', async () => {
    await inTransaction(ground.app.database, (tx) => getPlanForChange(tx, YEAR))
    const [one, other] = await Promise.all([read(), read()])
    expect(one).toBe(other)
  })

  it('un plan de unidad que se abre se ve al momento', async () => {
    expect((await read()).unitPlans.map(({ unitId }) => unitId)).not.toContain(ground.units.lead)
    const input = { year: YEAR, unitId: ground.units.lead }
    await openUnitPlan.call(ground.app, { credentials: as('plan'), input })
    expect((await read()).unitPlans.map(({ unitId }) => unitId)).toContain(ground.units.lead)
  })

  it('de una unidad que cambia de nombre se ve el nuevo al momento', async () => {
    expect(await nameOf(ground.units.two)).toBe('Oficina del Sur')
    await inTransaction(ground.app.database, (tx) =>
      tx
        .updateTable('platform_unit_version')
        .set({ name: 'Oficina del Sureste' })
        .where('unit_id', '=', ground.units.two)
        .execute(),
    )
    expect(await nameOf(ground.units.two)).toBe('Oficina del Sureste')
  })

  it('de un catálogo que cambia se ven las líneas al momento', async () => {
    const { id, line } = await inTransaction(ground.app.database, async (tx) => {
      const { plan, lines } = await aCatalogue(tx)
      await tx.updateTable('operations_plan').set({ strategic_plan_id: plan.id }).where('year', '=', YEAR).execute()
      return { id: plan.id, line: lines[0]?.id ?? '' }
    })
    const textOf = async () => (await read()).catalogue.lines.find((one) => one.id === line)?.text
    expect((await read()).plan.strategicPlanId).toBe(id)
    const before = await textOf()
    await inTransaction(ground.app.database, (tx) =>
      tx
        .updateTable('strategy_line')
        .set({ text: `${before}, con otro fin` })
        .where('id', '=', line)
        .execute(),
    )
    expect(await textOf()).toBe(`${before}, con otro fin`)
  })

  it('al pasar de un año a otro cuenta el día de sus unidades', async () => {
    const before = await read('2026-12-31')
    expect(await read('2027-01-01')).toBe(before)
    expect(await read('2026-12-30')).not.toBe(before)
  })

  it('los pasos que no escriben actividades no las leen otra vez; los que las escriben, sí', async () => {
    const before = (await read()).content
    await inTransaction(ground.app.database, (tx) => getPlanForStep(tx, YEAR))
    const after = await read()
    expect(after.content).toBe(before)
    await ground.add(ground.units.one, [{ name: 'Visitar talleres' }])
    expect((await read()).content).not.toBe(before)
    expect((await read()).activities).toHaveLength(before.activities.length + 1)
  })

  it('de lo que un acto escribió y se deshizo no queda nada, tampoco para el paso siguiente', async () => {
    const { activities } = await read()
    const undone = inTransaction(ground.app.database, async (tx) => {
      await getPlanForChange(tx, YEAR)
      await sql`select set_config('hilo.scope', '*', true)`.execute(tx)
      await tx.updateTable('operations_activity').set({ name: 'No llegó a ser' }).execute()
      expect((await planOf(tx, YEAR, TODAY)).activities[0]?.name).toBe('No llegó a ser')
      throw new Error('se deshace')
    })
    await expect(undone).rejects.toThrow('se deshace')
    await ground.add(ground.units.one, [{ name: 'Otra' }])
    const inStep = await inTransaction(ground.app.database, async (tx) => {
      await getPlanForStep(tx, YEAR)
      return planInStep({ app: ground.app, tx, today: TODAY }, YEAR)
    })
    expect(inStep.activities.map(({ name }) => name)).not.toContain('No llegó a ser')
    expect(inStep.activities).toHaveLength(activities.length + 1)
    expect((await read()).activities).toEqual(inStep.activities)
  })

  it('la lista de planes cuenta otra vez solo lo que cambió', async () => {
    const counts = async () => {
      const { plans } = await listPlans.call(ground.app, { credentials: as('plan'), input: {} })
      return Object.fromEntries(plans.map(({ year, units, activities }) => [year, { units, activities }]))
    }
    await openPlan(ground.app, YEAR + 1)
    const before = await counts()
    expect(before[YEAR + 1]).toEqual({ units: 0, activities: 0 })
    await ground.add(ground.units.two, [{ name: 'Capacitar al personal' }, { name: 'Visitar empresas' }], YEAR + 1)
    expect(await counts()).toEqual({ ...before, [YEAR + 1]: { units: 1, activities: 2 } })
  })
})
