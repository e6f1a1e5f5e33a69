import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { extendPhase, formulationCalendar, saveCalendar } from './formulationCalendar.ts'

let ground: PlanGround
beforeAll(async () => {
  ground = await openPlanGround()
  await ground.add(ground.units.one, [{ name: 'Atender consultas' }])
  await ground.add(ground.units.office, [{ name: 'Consolidar planes' }])
})
afterAll(() => ground.app.database.close())

// The clock of the ground stands on 2 March 2026.
const submission = {
  phase: 'submission' as const,
  unitKind: 'all' as const,
  startsOn: '2026-02-01',
  endsOn: '2026-02-20',
}
const save = (who: string, dates: (typeof submission)[]) =>
  saveCalendar.call(ground.app, { credentials: as(who), input: { year: YEAR, dates } })
const extend = (who: string, unitId: string, endsOn: string) =>
  extendPhase.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, phase: 'submission', unitIds: [unitId], endsOn, reason: 'Cambio de jefatura' },
  })
const read = () => formulationCalendar.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })
const lateOf = async (unitId: string) => (await read()).units.find((unit) => unit.unitId === unitId)?.next?.daysLate

describe('calendario de formulación', () => {
  it('sin fechas nadie va con atraso; con ellas se dice quién y cuántos días', async () => {
    expect(await lateOf(ground.units.one)).toBe(0)
    await expect(save('jefa', [submission])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(save('plan', [{ ...submission, endsOn: '2026-01-01' }])).rejects.toMatchObject({
      code: 'operations.phaseDatesWrong',
    })
    await save('plan', [submission])
    expect(await lateOf(ground.units.one)).toBe(10)
    expect((await read()).mayKeep).toBe(false)
  })

  it('la prórroga es de una unidad, pasa del plazo y dice quién la dio y por qué', async () => {
    await expect(extend('jefa', ground.units.one, '2026-03-15')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(extend('plan', ground.units.one, '2026-02-20')).rejects.toMatchObject({
      code: 'operations.extensionTooShort',
    })
    await expect(extend('plan', 'nadie', '2026-03-15')).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    await extend('plan', ground.units.one, '2026-03-15')
    expect(await lateOf(ground.units.one)).toBe(0)
    expect(await lateOf(ground.units.office)).toBe(10)
    expect((await read()).extensions).toMatchObject([
      { unitId: ground.units.one, unitName: 'Oficina del Norte', endsOn: '2026-03-15', reason: 'Cambio de jefatura' },
    ])
    expect(await ground.logged('operations.extendPhase')).toBe(1)
  })
})
