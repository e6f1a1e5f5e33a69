import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application, Credentials } from '../../platform/index.ts'
import { inTransaction } from '../../platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../platform/testing.ts'
import { addActivities } from './addActivities.ts'
import { createPlan } from './createPlan.ts'
import { acceptedDoubts, catalogue, doubts } from './readPlanAside.ts'
import { listPlans, overview } from './readPlans.ts'

const YEAR = 2026
const as = (name: string): Credentials => ({ kind: 'email', email: `${name}@ministerio.example` })
const EIGHTS = Array(12).fill(800)
let app: Application
let unit: string
let other: string
let id: string

beforeAll(async () => {
  app = await openTestApplication({ clock: settableClock('2026-03-02T15:00:00.000Z') })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    unit = await aUnit(tx, { name: 'Dirección de Empleo', code: 'DEM' })
    other = await aUnit(tx, { name: 'Oficina del Sur', code: 'OSU', kind: 'departamental' })
    await aPerson(tx, { email: 'jefa@ministerio.example', unitId: unit, roles: ['unitHead'] })
    await aPerson(tx, { email: 'plan@ministerio.example', unitId: other, roles: ['planningOfficer'] })
  })
  await createPlan.call(app, {
    credentials: as('plan'),
    input: { year: YEAR, title: 'Plan 2026', strategicPlanId: null, formCode: 'PAT-01', unitFormCode: 'PAT-02' },
  })
  const input = { year: YEAR, unitId: unit, activities: [{ name: 'Abrir ferias', months: EIGHTS }, { name: 'Cerrar' }] }
  id = (await addActivities.call(app, { credentials: as('jefa'), input })).ids[0]!
})
afterAll(() => app.database.close())

describe('lo que las páginas de un plan leen además del plan', () => {
  it('las dudas de una unidad dicen cada una su fila, y las de una fila son solo suyas', async () => {
    const ofUnit = await doubts.call(app, { credentials: as('jefa'), input: { year: YEAR, unitId: unit } })
    const ofRow = await doubts.call(app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: unit, activityId: id },
    })
    const ofOther = await doubts.call(app, { credentials: as('jefa'), input: { year: YEAR, unitId: other } })
    const sums = ofUnit.doubts.filter(({ rule }) => rule === 'months.sum')
    expect(sums).toMatchObject([{ activityId: id, severity: 'warning', title: 'Doce meses de 8 suman 96' }])
    expect(ofRow.doubts).toEqual(ofUnit.doubts.filter(({ activityId }) => activityId === id))
    expect(ofOther.doubts).toEqual([])
  })

  it('sin plan estratégico el catálogo está vacío, y nada está aceptado todavía', async () => {
    const input = { year: YEAR }
    expect(await catalogue.call(app, { credentials: as('jefa'), input })).toEqual({
      perspectives: [],
      objectives: [],
      lines: [],
      processes: [],
    })
    expect(await acceptedDoubts.call(app, { credentials: as('jefa'), input })).toEqual({ fingerprints: [] })
  })

  it('la lista de planes cuenta unidades y actividades', async () => {
    const { plans } = await listPlans.call(app, { credentials: as('jefa'), input: {} })
    expect(plans).toMatchObject([{ year: YEAR, units: 1, activities: 2 }])
  })

  it('cada quien sabe qué unidades puede escribir', async () => {
    const editable = async (name: string): Promise<boolean[]> => {
      const { units } = await overview.call(app, { credentials: as(name), input: { year: YEAR } })
      return [unit, other].map((unitId) => units.find((row) => row.unitId === unitId)?.editable ?? false)
    }
    expect(await editable('jefa')).toEqual([true, false])
    expect(await editable('plan')).toEqual([true, true])
  })
})
