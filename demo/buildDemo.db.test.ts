import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDemo } from '../src/app/ensureDemo.ts'
import {
  activities,
  approval,
  changeRequests,
  conformity,
  coordination,
  formulationCalendar,
  listTemplates,
  planSession,
  reorganisation,
  sections,
  settlement,
  versions,
  yearClosing,
} from '../src/domains/operations/index.ts'
import { type Application, type Database, sha256, verifyLog } from '../src/domains/platform/index.ts'
import { openTestApplication } from '../src/domains/platform/testing.ts'
import { bootstrap } from './build/bootstrap.ts'
import { demoApplication } from './build/demoApplication.ts'
import { buildDemo } from './buildDemo.ts'
import { buildMinistry } from './data/index.ts'
import { documentTests } from './testing/documentTests.ts'
import { followingTests } from './testing/followingTests.ts'
import { reportingTests } from './testing/reportingTests.ts'

const ministry = buildMinistry()
/** Hundreds of acts: on a machine that does much else they may take minutes. */
const SLOW = 300_000
let place: Application
beforeAll(async () => {
  place = await openTestApplication()
  await buildDemo(place)
}, SLOW)
afterAll(() => place.database.close())

/** Months by activity; what another unit inherited goes by the code that it had before. */
async function months(of: Database) {
  return of.kysely
    .selectFrom('operations_activity_month as month')
    .innerJoin('operations_activity as activity', 'activity.id', 'month.activity_id')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'activity.unit_plan_id')
    .innerJoin('operations_plan as plan', 'plan.id', 'unit_plan.plan_id')
    .leftJoin('operations_inheritance as passed', 'passed.activity_id', 'activity.id')
    .where('activity.annulled_at', 'is', null)
    .select(['plan.year', 'activity.id', 'month.month', 'month.share_bp'])
    .select((row) => row.fn.coalesce('passed.code', 'activity.code').as('code'))
    .orderBy('plan.year')
    .orderBy('code')
    .orderBy('month.month')
    .execute()
}

/** What Planificación asks of a year on the day that the demo shows. */
function asked(year: number) {
  const planner = ministry.people.find(({ key }) => key === 'graciela.monzoy')
  const credentials = { kind: 'email', email: planner?.email ?? '' } as const
  const app = demoApplication(place)
  app.setTime(`${ministry.today}T15:00:00.000Z`)
  return { app, ask: { credentials, input: { year } } }
}

/** The plan of a year as the approval page shows it to Planificación. */
async function approvalOf(year: number) {
  const { app, ask } = asked(year)
  return {
    approval: await approval.call(app, ask),
    versions: (await versions.call(app, ask)).versions,
    calendar: await formulationCalendar.call(app, ask),
    templates: (await listTemplates.call(app, ask)).templates,
  }
}

describe('ministerio de demostración', () => {
  it('una carga interrumpida se reconoce al arrancar otra vez', async () => {
    const half = await openTestApplication()
    await bootstrap(demoApplication(half), ministry)
    const options = { ...half, wantsDemo: true, say: () => undefined }
    await expect(ensureDemo(half.database, options)).rejects.toMatchObject({ code: 'platform.demoInterrupted' })
    await half.database.close()
  })

  it('cada actividad de los tres años está en la base con los meses de los datos, salvo lo que pidió y obtuvo un cambio', async () => {
    const { app, ask } = asked(2026)
    const { requests } = await coordination.call(app, ask)
    const joint = requests.map(({ jointActivityId }) => jointActivityId)
    const accepted = ministry.planYears.flatMap(({ year, changes }) =>
      changes.requests
        .filter(({ end }) => 'decided' in end)
        .flatMap(({ items }) => items.filter(({ refused }) => refused === null))
        .map(({ activity }) => `${year} ${activity}`),
    )
    const stored = new Map<string, (number | null)[]>()
    for (const row of await months(place.database)) {
      if (joint.includes(row.id)) continue
      const key = `${row.year} ${row.code}`
      stored.set(key, [...(stored.get(key) ?? []), row.share_bp])
    }
    const plans = [
      ministry.pilot,
      ...ministry.planYears.flatMap(({ year, unitPlans }) => unitPlans.map((plan) => ({ ...plan, year }))),
    ]
    const expected = plans.flatMap(({ year, activities }) =>
      activities.map((one) => [`${year} ${one.key}`, [...one.months]] as const),
    )
    expect(stored.size).toBe(expected.length)
    for (const [key, shares] of expected)
      if (!accepted.includes(key)) expect([key, stored.get(key)]).toEqual([key, shares])
  })

  it('lo hicieron personas con nombre, y la cadena del registro está completa', async () => {
    const report = await verifyLog(place.database.kysely)
    expect(report.firstBroken).toBeNull()
    expect(report.lines).toBeGreaterThan(ministry.posts.length + ministry.people.length)
    const nobody = await place.database.kysely
      .selectFrom('platform_log')
      .select('seq')
      .where('person_id', 'is', null)
      .execute()
    expect(nobody).toEqual([])
  })

  it('el plan de 2025 rige con su versión 07: la 02 lo ajustó al presupuesto y las demás vienen de solicitudes y de una fusión', async () => {
    const { approval: standing, versions: approved } = await approvalOf(2025)
    expect(standing.plan.status).toBe('inForce')
    const merged = standing.units.filter(({ status }) => status === 'superseded').map(({ code }) => code)
    expect(merged).toEqual([ministry.planYears.find(({ year }) => year === 2025)?.changes.settlement?.unit])
    expect(standing.units.filter(({ status }) => status === 'inForce')).toHaveLength(standing.units.length - 1)
    const last = ministry.planYears.find(({ year }) => year === 2025)
    const accepted = last?.changes.requests.flatMap(({ end, items }) =>
      'decided' in end && items.some(({ refused }) => refused === null) ? [end.decided] : [],
    )
    const days = [...(accepted ?? []), last?.changes.settlement?.decided ?? ''].toSorted()
    expect(
      approved.map(({ number, kind, status, inForceFrom }) => [number, kind, status, inForceFrom]).toReversed(),
    ).toEqual([
      [1, 'formulation', 'superseded', '2025-01-01'],
      [2, 'adjustment', 'superseded', '2025-02-01'],
      ...days.map((day, at) => [at + 3, 'change', at + 1 === days.length ? 'inForce' : 'superseded', day]),
    ])
    const [adjusted, first] = approved.slice(-2)
    expect(approved).toHaveLength(7)
    expect(first?.units).toHaveLength(30)
    expect(adjusted?.units.filter(({ number }) => number === 2)).toHaveLength(5)
  })

  it('el plan de 2024 es el de dos unidades que probaron: su versión 01 se anuló antes de regir y el año está cerrado', async () => {
    const { approval: standing, versions: approved } = await approvalOf(2024)
    expect(standing.plan.status).toBe('closed')
    expect(standing.units.map(({ code, status }) => [code, status])).toEqual([
      ['UCI', 'closed'],
      ['UTR', 'closed'],
    ])
    expect(approved.map(({ number, status, inForceFrom }) => [number, status, inForceFrom]).toReversed()).toEqual([
      [1, 'annulled', null],
      [2, 'inForce', ministry.pilot.signed.inForceFrom],
    ])
  })

  it('en 2025 hay solicitudes en cada estado que pueden tener, y una unidad se fusionó', async () => {
    const { app, ask } = asked(2025)
    const { requests, windows } = await changeRequests.call(app, ask)
    expect(windows.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4])
    expect(requests.map(({ number, status, version }) => [number, status, version]).toReversed()).toEqual([
      [1, 'approved', 3],
      [2, 'refused', null],
      [3, 'withdrawn', null],
      [4, 'approvedInPart', 4],
      [5, 'approved', 5],
      [6, 'approved', 6],
      [7, 'approved', 7],
      [8, 'returned', null],
      [9, 'draft', null],
      [10, 'submitted', null],
      [11, 'endorsed', null],
    ])
    const plan = await activities.call(app, ask)
    const find = (key: string) => plan.activities.find(({ code }) => code === key)
    expect(find('DAC-09')?.exempt.map(({ month, why }) => [month, why])).toEqual([
      [9, 'suspended'],
      [10, 'suspended'],
    ])
    expect(find('DGE-13')?.target?.quantities[6]).toBeNull()
    expect(find('DGE-25')).toBeUndefined()
    expect(plan.activities.filter(({ name }) => name === 'Enviar por mensaje las vacantes de la semana')).toHaveLength(
      1,
    )
    const next = await activities.call(app, asked(2026).ask)
    expect(next.activities.filter(({ exempt }) => exempt.length > 0)).toEqual([])
  })

  it('en 2025 una unidad se fusionó: tres actividades tienen heredera y una terminó, y en 2026 ya no está', async () => {
    const { app, ask } = asked(2025)
    const { events } = await reorganisation.call(app, ask)
    const [merged] = events.filter(({ kind }) => kind === 'merged')
    expect(merged).toMatchObject({ day: '2025-10-15', successorName: 'Observatorio Laboral', waiting: 0, passed: 3 })
    const input = { year: 2025, unitId: merged?.unitId ?? '' }
    const page = await settlement.call(app, { ...ask, input })
    expect(page.passed.map(({ code, toUnitName, from }) => [code, toUnitName, from])).toEqual([
      ['CDL-01', 'Dirección Administrativa y Financiera', 10],
      ['CDL-02', 'Observatorio Laboral', 10],
      ['CDL-03', 'Observatorio Laboral', 10],
    ])
    expect(page.kept).toEqual([
      expect.objectContaining({ code: 'CDL-04', ended: expect.stringContaining('edificio del Centro') }),
    ])
    expect(page.record).not.toBeNull()
    const next = await approvalOf(2026)
    expect(next.approval.units).toHaveLength(30)
    expect(next.approval.units.map(({ code }) => code)).not.toContain('CDL')
  })

  it('en 2026 el visto bueno se da en una sesión con su acta, y una sección firmó dentro del plan de su unidad', async () => {
    const { app, ask } = asked(2026)
    const present = ministry.planYears.find(({ year }) => year === 2026)
    const endorsed = present?.unitPlans.filter(({ step }) => step === 'endorsed').map(({ unit }) => unit)
    const { approval: standing } = await approvalOf(2026)
    const codeOf = new Map(standing.units.map(({ unitId, code }) => [unitId, code]))
    const session = await planSession.call(app, { ...ask, input: { year: 2026, number: 1 } })
    expect(session).toMatchObject({ status: 'closed', heldOn: '2026-01-12' })
    expect(session.record).not.toBeNull()
    expect(session.attendees).toHaveLength(7)
    expect(session.decisions.map(({ act, unitId }) => [act, codeOf.get(unitId ?? '')]).toSorted()).toEqual(
      (endorsed ?? []).map((code) => ['endorse', code]).toSorted(),
    )
    const unitId = standing.units.find(({ code }) => code === 'UPC')?.unitId ?? ''
    const { signers } = await sections.call(app, { ...ask, input: { year: 2026, unitId } })
    expect(signers.map(({ postName, status, signature }) => [postName, status, signature?.personName])).toEqual([
      ['Coordinación de Calidad', 'signed', 'Abigaíl Sorto Villamar'],
    ])
  })

  it('el cierre de 2025 ya empezó: una unidad confirmada, una devuelta, una que espera, y las demás escriben', async () => {
    const { app, ask } = asked(2025)
    const { units } = await yearClosing.call(app, ask)
    const begun = units.filter(({ status }) => status !== 'pending').map(({ code, status }) => [code, status])
    expect(begun.toSorted()).toEqual([
      ['CSM', 'declared'],
      ['UCI', 'confirmed'],
      ['UFI', 'returned'],
    ])
    expect(units.find(({ code }) => code === 'UTR')?.totals).toMatchObject({ activities: 8, undeclared: 7 })
  })

  reportingTests(() => ({ ...place, ...asked(2025) }), ministry)
  followingTests(() => ({ ...place, ...asked(2025) }))
  documentTests(() => place, ministry.today)

  it('en 2026 las unidades se piden siete cosas: aceptadas, rechazada, propuesta, retirada, sin respuesta y una conjunta', async () => {
    const { app, ask } = asked(2026)
    const { requests } = await coordination.call(app, ask)
    const all = requests.map(({ activity, status, open }) => [activity.code, status, open])
    expect(all.toSorted()).toEqual([
      ['CSM-02', 'pending', false],
      ['CSM-03', 'accepted', false],
      ['DAC-16', 'refused', false],
      ['DAF-15', 'withdrawn', false],
      ['DSS-09', 'proposed', true],
      ['UII-04', 'pending', true],
      ['UTR-04', 'accepted', false],
    ])
    const joint = requests.find(({ joint: both }) => both)
    const { activities: rows } = await activities.call(app, ask)
    const carried = rows.find(({ id }) => id === joint?.jointActivityId)
    expect([carried?.name, carried?.months.reduce((sum, share) => (sum ?? 0) + (share ?? 0), 0)]).toEqual([
      joint?.activity.name,
      10_000,
    ])
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

  it('en 2026 una rectora dio conformidad a lo presentado, con una excepción, y lo demás está pendiente', async () => {
    const { app, ask } = asked(2026)
    const { types } = await conformity.call(app, ask)
    const rows = types.flatMap(({ activities: own, leadUnit }) => own.map((one) => ({ ...one, lead: leadUnit.code })))
    const given = rows.filter(({ status }) => status === 'given')
    expect(new Set(given.map(({ lead }) => lead))).toEqual(new Set(['DGE']))
    expect(new Set(given.map(({ unit }) => unit.code))).toEqual(new Set(['OAF', 'OMC', 'OST']))
    expect(rows.filter(({ status }) => status === 'exception').map(({ code }) => code)).toEqual(['OST-06'])
    expect(rows.filter(({ status }) => status === 'pending').length).toBeGreaterThan(given.length)
    expect(rows.filter(({ changed }) => changed)).toEqual([])
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

  // Each engine and each machine builds it once and compares. Who means to change the demo writes these anew: vitest run -u.
  it('es la misma cada vez, con cualquier base y en cualquier equipo', async () => {
    const versions = await place.database.kysely.selectFrom('operations_version').select(['code', 'sha256']).execute()
    const inOrder = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()
    expect({
      months: sha256(inOrder(await months(place.database)).join()),
      versions: sha256(inOrder(versions).join()),
    }).toMatchInlineSnapshot(`
      {
        "months": "f0014d0c28113e87e4fe72e1d1b92b393f8f91a818fdd3c77a29911f035601ab",
        "versions": "5c4ca462c0a7c2217e64c8730e4c9d28eaf239d7fba797ca2c07f16f9414fa06",
      }
    `)
  })
})
