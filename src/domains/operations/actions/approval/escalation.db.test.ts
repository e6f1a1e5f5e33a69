import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { extendPhase, saveCalendar } from './formulationCalendar.ts'
import { approval, unitApproval } from './readApproval.ts'
import { endorseUnitPlans, reviewUnitPlans, submitUnitPlan } from './unitPlanSteps.ts'

let ground: PlanGround
beforeAll(async () => {
  ground = await openPlanGround()
  const heads = [
    ['jefa', ground.units.one],
    ['jefe2', ground.units.two],
  ] as const
  for (const [head, unitId] of heads) {
    await ground.add(unitId, [{ name: 'Atender consultas', months: EVEN }])
    await settle(ground, unitId)
    await submitUnitPlan.call(ground.app, { credentials: as(head), input: { year: YEAR, unitIds: [unitId] } })
  }
})
afterAll(() => ground.app.database.close())

const calendar = (endsOn: string) =>
  saveCalendar.call(ground.app, {
    credentials: as('plan'),
    input: {
      year: YEAR,
      dates: (['review', 'approval'] as const).map((phase) => ({
        phase,
        unitKind: 'all' as const,
        startsOn: '2026-02-01',
        endsOn,
      })),
    },
  })
const review = (who: string, unitId: string) =>
  reviewUnitPlans.call(ground.app, { credentials: as(who), input: { year: YEAR, unitIds: [unitId] } })
const endorse = (who: string, unitId: string) =>
  endorseUnitPlans.call(ground.app, { credentials: as(who), input: { year: YEAR, unitIds: [unitId] } })
const trail = async (unitId: string) =>
  (await unitApproval.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, unitId } })).steps.map(
    ({ act, overdue }) => [act, overdue],
  )
const waits = async (unitId: string) => {
  const { units } = await approval.call(ground.app, { credentials: as('ejecutiva'), input: { year: YEAR } })
  return units.find((unit) => unit.unitId === unitId)
}

describe('cuando vence el plazo de quien debía actuar', () => {
  it('en plazo nadie actúa por otro nivel', async () => {
    await calendar('2026-03-02')
    await expect(review('ejecutiva', ground.units.one)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    expect((await waits(ground.units.one))?.waiting).toMatchObject({ party: 'planning', daysLate: 0, standIn: null })
  })

  it('vencido, revisa la Dirección Ejecutiva, y el paso dice que fue por vencimiento', async () => {
    await calendar('2026-02-27')
    const unit = await waits(ground.units.one)
    expect(unit?.waiting).toMatchObject({ phase: 'review', daysLate: 3, standIn: { role: 'executive' } })
    expect(unit?.waiting?.since).toMatch(/^2026-03-02T/u)
    expect(unit?.available.find(({ act }) => act === 'review')).toMatchObject({ refusal: null, overdue: true })
    await review('ejecutiva', ground.units.one)
    expect(await trail(ground.units.one)).toEqual([
      ['submit', false],
      ['review', true],
    ])
  })

  it('quien debía actuar todavía puede, y su paso no lleva la marca', async () => {
    await review('plan', ground.units.two)
    expect((await trail(ground.units.two)).at(-1)).toEqual(['review', false])
  })

  it('una prórroga devuelve el plazo al nivel que debe actuar; al vencer, actúa el titular', async () => {
    const input = { year: YEAR, unitIds: [ground.units.one], phase: 'approval' as const, reason: 'Falta el acta' }
    await extendPhase.call(ground.app, { credentials: as('plan'), input: { ...input, endsOn: '2026-03-05' } })
    await expect(endorse('titular', ground.units.one)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await endorse('titular', ground.units.two)
    expect((await trail(ground.units.two)).at(-1)).toEqual(['endorse', true])
    await endorse('ejecutiva', ground.units.one)
    expect((await trail(ground.units.one)).at(-1)).toEqual(['endorse', false])
    expect((await waits(ground.units.one))?.waiting).toBeNull()
  })
})
