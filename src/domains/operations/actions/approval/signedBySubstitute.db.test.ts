import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeActivities } from '../changeActivities.ts'
import { approvePlan } from '../testing/approvedPlan.ts'
import { EVEN } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from '../testing/planGround.ts'
import { downloadVersion } from './downloadVersion.ts'
import { openRound } from './openRound.ts'

let ground: PlanGround
let activityId = ''

beforeAll(async () => {
  ground = await openPlanGround()
  const { units } = ground
  ;[activityId = ''] = await ground.add(units.one, [
    { name: 'Organizar ferias', expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN },
  ])
})
afterAll(() => ground.app.database.close())

/** Whoever is executive holds the post as its holder, or stands in for one who is away. */
const executiveAs = (kind: 'holder' | 'substitute') =>
  ground.app.database.kysely
    .updateTable('platform_assignment')
    .set({ kind })
    .where('person_id', 'in', (eb) =>
      eb.selectFrom('platform_person').select('id').where('email', '=', 'ejecutiva@ministerio.example'),
    )
    .execute()

const bytesOf = async (number: number): Promise<string> => {
  const input = { year: YEAR, number, formato: 'json' as const }
  const { bytes } = await downloadVersion.call(ground.app, { credentials: as('plan'), input })
  return new TextDecoder().decode(bytes)
}
const substitutesOf = (text: string): unknown[] =>
  JSON.parse(text).official.signatures.map(({ act, bySubstitute }: Record<string, unknown>) => [act, bySubstitute])

describe('una versión firmada por encargo', () => {
  it('guarda qué firma fue por encargo y no toca las que ya había', async () => {
    const { one } = ground.units
    await approvePlan(ground, [one], '2026-01-01')
    const first = await bytesOf(1)
    expect(substitutesOf(first)).toEqual([
      ['elaborate', undefined],
      ['endorse', undefined],
      ['authorize', undefined],
    ])
    expect(first).not.toContain('bySubstitute')
    await openRound.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, kind: 'adjustment', reason: 'Ajuste' },
    })
    await setUnitPlanStatus(ground, one, 'draft')
    const before = 'Organizar ferias'
    const change = { activityId, field: 'name' as const, before, after: 'Organizar ferias de empleo' }
    await changeActivities.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, kind: 'edit', summary: 'Nombre', changes: [change] },
    })
    await executiveAs('substitute')
    await approvePlan(ground, [one])
    await executiveAs('holder')
    expect(substitutesOf(await bytesOf(2))).toEqual([
      ['elaborate', undefined],
      ['endorse', true],
      ['authorize', undefined],
    ])
    expect(await bytesOf(1)).toBe(first)
  })
})
