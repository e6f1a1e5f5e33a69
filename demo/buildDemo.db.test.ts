import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDemo } from '../src/app/ensureDemo.ts'
import { type Database, sha256, verifyLog } from '../src/domains/platform/index.ts'
import { openTestDatabase } from '../src/domains/platform/testing.ts'
import { bootstrap } from './build/bootstrap.ts'
import { demoApplication } from './build/demoApplication.ts'
import { buildDemo } from './buildDemo.ts'
import { buildMinistry } from './data/index.ts'

const ministry = buildMinistry()
let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
  await buildDemo(database)
})
afterAll(() => database.close())

async function months(of: Database) {
  return of.kysely
    .selectFrom('operations_activity_month as month')
    .innerJoin('operations_activity as activity', 'activity.id', 'month.activity_id')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'activity.unit_plan_id')
    .innerJoin('operations_plan as plan', 'plan.id', 'unit_plan.plan_id')
    .select(['plan.year', 'activity.id', 'activity.code', 'month.month', 'month.share_bp'])
    .orderBy('plan.year')
    .orderBy('activity.code')
    .orderBy('month.month')
    .execute()
}

describe('ministerio de demostración', () => {
  it('una carga interrumpida se reconoce al arrancar otra vez', async () => {
    const half = await openTestDatabase()
    await bootstrap(demoApplication(half), ministry)
    await expect(ensureDemo(half, { wantsDemo: true, say: () => undefined })).rejects.toMatchObject({
      code: 'platform.demoInterrupted',
    })
    await half.close()
  })

  it('cada actividad de los dos años está en la base con los meses de los datos', async () => {
    const stored = new Map<string, (number | null)[]>()
    for (const row of await months(database)) {
      const key = `${row.year} ${row.code}`
      stored.set(key, [...(stored.get(key) ?? []), row.share_bp])
    }
    const expected = ministry.planYears.flatMap((plan) =>
      plan.unitPlans.flatMap(({ activities }) =>
        activities.map((one) => [`${plan.year} ${one.key}`, [...one.months]] as const),
      ),
    )
    expect(stored.size).toBe(expected.length)
    for (const [key, shares] of expected) expect([key, stored.get(key)]).toEqual([key, shares])
  })

  it('lo hicieron personas con nombre, y la cadena del registro está completa', async () => {
    const report = await verifyLog(database.kysely)
    expect(report.firstBroken).toBeNull()
    expect(report.lines).toBeGreaterThan(ministry.posts.length + ministry.people.length)
    const nobody = await database.kysely
      .selectFrom('platform_log')
      .select('seq')
      .where('person_id', 'is', null)
      .execute()
    expect(nobody).toEqual([])
  })

  it('es la misma cada vez', async () => {
    const again = await openTestDatabase()
    await buildDemo(again)
    const [first, second] = await Promise.all([months(database), months(again)])
    await again.close()
    expect(sha256(JSON.stringify(second))).toBe(sha256(JSON.stringify(first)))
  })
})
