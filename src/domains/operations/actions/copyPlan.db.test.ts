import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annulActivities } from './annulActivities.ts'
import { comparePlans } from './comparePlans.ts'
import { copyPlan } from './copyPlan.ts'
import { createTemplate } from './keepTemplate.ts'
import { pushTemplate } from './pushTemplate.ts'
import { activities } from './readActivities.ts'
import { listTemplates } from './readTemplates.ts'
import { saveMonths } from './saveMonths.ts'
import { as, openPlan, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from './testing/planGround.ts'
import { undoChange } from './undoChange.ts'

const NEXT = YEAR + 1
const QUARTER = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]
let ground: PlanGround
let templateId: string

beforeAll(async () => {
  ground = await openPlanGround()
  await ground.add(ground.units.one, [
    { name: 'Abrir ferias', months: QUARTER, responsibleText: 'Jefatura' },
    { name: 'Cerrar archivo' },
  ])
  await ground.add(ground.units.two, [{ name: 'Medir tiempos', code: 'X-09' }])
  const input = {
    year: YEAR,
    leadUnitId: ground.units.lead,
    name: 'Visitar',
    lineId: null,
    processId: null,
    expectedResult: '',
    means: [],
    unitOfMeasure: null,
    resultMayDiffer: false,
    meansMayDiffer: false,
  }
  templateId = (await createTemplate.call(ground.app, { credentials: as('plan'), input })).id
  const unitIds = [ground.units.one]
  await pushTemplate.call(ground.app, { credentials: as('plan'), input: { year: YEAR, templateId, unitIds } })
})
afterAll(() => ground.app.database.close())

const copy = (who: string, year: number, requestId?: string) =>
  copyPlan.call(ground.app, { credentials: as(who), requestId, input: { year, from: YEAR } })
const rowsOf = async (year: number) =>
  (await activities.call(ground.app, { credentials: as('plan'), input: { year } })).activities
const compare = (unitId?: string) =>
  comparePlans.call(ground.app, { credentials: as('jefa'), input: { year: NEXT, other: YEAR, unitId } })

describe('copiar el plan de otro año', () => {
  it('abre el plan que falta y copia todo con meses, código y de dónde viene; otra vez no copia nada', async () => {
    const first = await copy('plan', NEXT, 'copiar-1')
    expect(first).toMatchObject({ opened: true, units: 2, activities: 4, templates: 1, already: 0, skipped: [] })
    expect(await copy('plan', NEXT, 'copiar-1')).toEqual(first)
    const [old, rows] = [await rowsOf(YEAR), await rowsOf(NEXT)]
    const fair = rows.find((row) => row.name === 'Abrir ferias')!
    expect(fair).toMatchObject({ months: QUARTER, code: 'ONO-01', responsibleText: 'Jefatura' })
    expect(fair.copiedFrom).toBe(old.find((row) => row.name === 'Abrir ferias')?.id)
    const { templates } = await listTemplates.call(ground.app, { credentials: as('plan'), input: { year: NEXT } })
    expect(rows.find((row) => row.name === 'Visitar')?.template?.templateId).toBe(templates[0]?.template.id)
    expect(templates[0]?.template.id).not.toBe(templateId)
    expect(await copy('plan', NEXT)).toMatchObject({ opened: false, changeId: null, activities: 0, already: 4 })
    expect(await ground.logged('operations.copyPlan')).toBe(1)
  })

  it('lo anulado después de copiar no vuelve; lo agregado al año anterior entra, con código libre', async () => {
    const rows = await rowsOf(NEXT)
    const ids = rows.filter((row) => row.name === 'Cerrar archivo').map((row) => row.id)
    await annulActivities.call(ground.app, { credentials: as('plan'), input: { year: NEXT, ids, reason: 'Ya no' } })
    await ground.add(ground.units.one, [{ name: 'Ya en el nuevo', code: 'ONO-04' }], NEXT)
    await ground.add(ground.units.one, [{ name: 'Orientar' }])
    expect(await copy('plan', NEXT)).toMatchObject({ activities: 1, already: 4 })
    const added = (await rowsOf(NEXT)).filter((row) => row.unitId === ground.units.one)
    expect(added.map((row) => row.code).sort()).toEqual(['ONO-01', 'ONO-03', 'ONO-04', 'ONO-05'])
    await ground.add(ground.units.one, [{ name: 'Sigue el código' }], NEXT)
  })

  it('una unidad cerrada antes del año nuevo se salta y se dice; un plan presentado también; se deshace', async () => {
    const LATER = YEAR + 2
    await ground.app.database.kysely
      .updateTable('platform_unit_version')
      .set({ valid_to: `${YEAR + 1}-06-30` })
      .where('unit_id', '=', ground.units.two)
      .execute()
    const answer = await copy('plan', LATER)
    expect(answer.skipped).toEqual([
      { unitId: ground.units.two, name: 'Oficina del Sur', reason: 'gone', activities: 1 },
    ])
    const changeId = answer.changeId!
    await undoChange.call(ground.app, { credentials: as('plan'), input: { year: LATER, changeId } })
    expect(await rowsOf(LATER)).toEqual([])
    expect(await copy('plan', LATER)).toMatchObject({ activities: answer.activities, already: 0 })
    const TAKEN = YEAR + 3
    await openPlan(ground.app, TAKEN)
    await ground.add(ground.units.one, [{ name: 'Propia' }], TAKEN)
    await setUnitPlanStatus(ground, ground.units.one, 'submitted')
    expect((await copy('plan', TAKEN)).skipped).toMatchObject([
      { reason: 'notEditable', activities: 4 },
      { reason: 'gone' },
    ])
    await setUnitPlanStatus(ground, ground.units.one, 'draft')
  })

  it('solo Planificación copia, de un año que existe y a otro', async () => {
    await expect(copy('jefa', NEXT)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(copy('plan', YEAR)).rejects.toMatchObject({ code: 'operations.sameYear' })
    const input = { year: NEXT, from: 2011 }
    await expect(copyPlan.call(ground.app, { credentials: as('plan'), input })).rejects.toMatchObject({
      code: 'operations.planNotFound',
    })
  })
})

describe('comparar con otro año', () => {
  it('cuenta lo agregado, lo quitado y lo que cambió, mes a mes, y filtra por unidad', async () => {
    const fair = (await rowsOf(NEXT)).find((row) => row.name === 'Abrir ferias')!
    const cells = [{ activityId: fair.id, month: 3, expected: 2500, value: 2600 }]
    await saveMonths.call(ground.app, { credentials: as('plan'), input: { year: NEXT, cells } })
    const answer = await compare()
    expect(answer.counts).toEqual({ added: 2, dropped: 1, changed: 1, same: 3 })
    expect(answer.changed[0]?.changes).toEqual([
      { activityId: fair.id, field: 'months', before: QUARTER, after: [null, null, 2600, ...QUARTER.slice(3)] },
    ])
    const two = await compare(ground.units.two)
    expect(two.counts).toEqual({ added: 0, dropped: 0, changed: 0, same: 1 })
    expect(two.units).toEqual(answer.units)
  })
})
