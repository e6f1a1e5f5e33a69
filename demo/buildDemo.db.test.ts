import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDemo } from '../src/app/ensureDemo.ts'
import { formulationCalendar } from '../src/domains/operations/actions/approval/formulationCalendar.ts'
import { approval } from '../src/domains/operations/actions/approval/readApproval.ts'
import { versions } from '../src/domains/operations/actions/approval/readVersions.ts'
import { listTemplates } from '../src/domains/operations/index.ts'
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
    .where('activity.annulled_at', 'is', null)
    .select(['plan.year', 'activity.id', 'activity.code', 'month.month', 'month.share_bp'])
    .orderBy('plan.year')
    .orderBy('activity.code')
    .orderBy('month.month')
    .execute()
}

/** The plan of a year as the approval page shows it to Planificación. */
async function approvalOf(year: number) {
  const planner = ministry.people.find(({ key }) => key === 'graciela.monzoy')
  const credentials = { kind: 'email', email: planner?.email ?? '' } as const
  const app = demoApplication(database)
  app.setTime(`${ministry.today}T15:00:00.000Z`)
  const ask = { credentials, input: { year } }
  return {
    approval: await approval.call(app, ask),
    versions: (await versions.call(app, ask)).versions,
    calendar: await formulationCalendar.call(app, ask),
    templates: (await listTemplates.call(app, ask)).templates,
  }
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

  it('el plan de 2025 rige con su versión 02, que ajusta la 01 al presupuesto aprobado', async () => {
    const { approval: standing, versions: approved } = await approvalOf(2025)
    expect(standing.plan.status).toBe('inForce')
    expect(new Set(standing.units.map(({ status }) => status))).toEqual(new Set(['inForce']))
    expect(approved.map(({ number, kind, status, inForceFrom }) => ({ number, kind, status, inForceFrom }))).toEqual([
      { number: 2, kind: 'adjustment', status: 'inForce', inForceFrom: '2025-02-01' },
      { number: 1, kind: 'formulation', status: 'superseded', inForceFrom: '2025-01-01' },
    ])
    const [now, before] = approved
    const numbers = now?.units.map(({ number }) => number) ?? []
    expect(before?.units).toHaveLength(29)
    expect(numbers.filter((number) => number === 2)).toHaveLength(5)
  })

  it('el plan de 2026 está en camino: cada unidad donde dicen los datos, una prórroga y varias atrasadas', async () => {
    const { approval: standing, calendar } = await approvalOf(2026)
    const present = ministry.planYears.find(({ year }) => year === 2026)
    const states = { draft: 'draft', returned: 'observed', reviewed: 'submitted', inForce: 'inForce' }
    for (const { code, status, reviewed } of standing.units) {
      const step = present?.unitPlans.find(({ unit }) => unit === code)?.step ?? 'draft'
      expect([code, status]).toEqual([code, { ...states, submitted: 'submitted', endorsed: 'endorsed' }[step]])
      expect([code, reviewed]).toEqual([code, step === 'reviewed' || step === 'endorsed'])
    }
    expect(standing.units.some((unit) => unit.openObservations > unit.unansweredObservations)).toBe(true)
    expect(calendar.extensions).toHaveLength(1)
    const late = calendar.units.filter(({ next }) => (next?.daysLate ?? 0) > 0)
    expect(late.length).toBeGreaterThan(5)
    expect(late.length).toBeLessThan(calendar.units.length)
  })

  it('cada actividad tipo de los datos llegó a sus oficinas y las enlaza', async () => {
    for (const { year, unitPlans } of ministry.planYears) {
      const rows = unitPlans.flatMap(({ activities }) => activities)
      const { templates } = await approvalOf(year)
      const sent = templates.map(({ template, units }) => [template.name, units.length])
      const wanted = ministry.catalogue.map(({ key, name }) => [
        name,
        rows.filter((row) => row.catalogue === key).length,
      ])
      expect(new Map(sent as [string, number][])).toEqual(
        new Map(wanted.filter(([, units]) => units !== 0) as [string, number][]),
      )
    }
  })

  it('es la misma cada vez', async () => {
    const again = await openTestDatabase()
    await buildDemo(again)
    const [first, second] = await Promise.all([months(database), months(again)])
    const hashes = (of: Database) =>
      of.kysely.selectFrom('operations_version').select(['number', 'code', 'sha256']).orderBy('number').execute()
    expect(await hashes(again)).toEqual(await hashes(database))
    await again.close()
    expect(sha256(JSON.stringify(second))).toBe(sha256(JSON.stringify(first)))
  })
})
