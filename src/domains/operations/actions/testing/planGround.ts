import { type Application, type Credentials, inTransaction } from '../../../platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../../platform/testing.ts'
import { addActivities } from '../addActivities.ts'
import { createPlan } from '../createPlan.ts'

/** Whoever signs with that name in the test ministry: `jefa`, `enlace`, `jefe2`, `rectora`, `jefa-empleo`, `plan`, `ejecutiva`, `titular`. */
export const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })

export const YEAR = 2026

export type PlanGround = {
  app: Application
  clock: ReturnType<typeof settableClock>
  /** `one` and `two` are offices with a head each, `lead` is the unidad rectora, `office` planning's own. */
  units: { one: string; two: string; lead: string; office: string }
  /** Adds activities as planning and gives their ids. */
  add: (
    unitId: string,
    activities: Parameters<typeof addActivities.call>[1]['input']['activities'],
    year?: number,
  ) => Promise<string[]>
  /** Lines of the log: done or refused, of one act. */
  logged: (act: string, outcome?: 'done' | 'refused') => Promise<number>
}

/** A ministry with four units, their people, and the empty plan of a year; on a database of its own, or on a given one. */
export async function openPlanGround(
  place: Partial<Pick<Application, 'database' | 'files'>> = {},
): Promise<PlanGround> {
  const clock = settableClock('2026-03-02T15:00:00.000Z')
  const app = await openTestApplication({ clock, ...place })
  const units = await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const one = await aUnit(tx, { name: 'Oficina del Norte', code: 'ONO', kind: 'departamental' })
    const two = await aUnit(tx, { name: 'Oficina del Sur', code: 'OSU', kind: 'departamental' })
    const lead = await aUnit(tx, { name: 'Dirección de Empleo', code: 'DEM' })
    const office = await aUnit(tx, { name: 'Planificación', code: 'PLA' })
    const person = (name: string, unitId: string, roles: Parameters<typeof aPerson>[1]['roles'] = []) =>
      aPerson(tx, { email: `${name}@ministerio.example`, unitId, roles })
    await person('jefa', one, ['unitHead'])
    await person('enlace', one, ['liaison'])
    await person('jefe2', two, ['unitHead'])
    await person('rectora', lead, ['technicalLead'])
    await person('jefa-empleo', lead, ['unitHead'])
    await person('plan', office, ['planningOfficer'])
    await person('ejecutiva', office, ['executive'])
    await person('titular', office, ['authority'])
    return { one, two, lead, office }
  })
  await openPlan(app, YEAR)
  return {
    app,
    clock,
    units,
    add: async (unitId, activities, year = YEAR) =>
      (await addActivities.call(app, { credentials: as('plan'), input: { year, unitId, activities } })).ids,
    logged: async (act, outcome = 'done') => {
      const rows = await app.database.kysely
        .selectFrom('platform_log')
        .select('seq')
        .where('act', '=', act)
        .where('outcome', '=', outcome)
        .execute()
      return rows.length
    },
  }
}

/** Opens the plan of a year, empty. */
export async function openPlan(app: Application, year: number): Promise<void> {
  const input = { year, title: `Plan ${year}`, strategicPlanId: null, formCode: 'PAT-01', unitFormCode: 'PAT-02' }
  await createPlan.call(app, { credentials: as('plan'), input })
}

/** A unit's plan in another state, as presenting or approving leaves it: every act raises the plan's revision. */
export async function setUnitPlanStatus(ground: PlanGround, unitId: string, status: string): Promise<void> {
  await ground.app.database.kysely.transaction().execute(async (tx) => {
    await tx.updateTable('operations_unit_plan').set({ status }).where('unit_id', '=', unitId).execute()
    await tx
      .updateTable('operations_plan')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .execute()
  })
}
