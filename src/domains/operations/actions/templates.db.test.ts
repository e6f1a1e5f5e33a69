import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptTemplateChange } from './acceptTemplateChange.ts'
import { changeTemplate, createTemplate, withdrawTemplate } from './keepTemplate.ts'
import { makeTemplateFrom } from './makeTemplateFrom.ts'
import { pushTemplate } from './pushTemplate.ts'
import { activity } from './readActivities.ts'
import { listTemplates, templateDifferences } from './readTemplates.ts'
import { saveMonths } from './saveMonths.ts'
import { as, openPlanGround, type PlanGround, setUnitPlanStatus, YEAR } from './testing/planGround.ts'
import { undoChange } from './undoChange.ts'

const words = {
  lineId: null,
  processId: null,
  expectedResult: 'Visitas hechas',
  means: ['Acta'],
  unitOfMeasure: null,
  resultMayDiffer: true,
  meansMayDiffer: false,
}
let ground: PlanGround

beforeAll(async () => {
  ground = await openPlanGround()
})
afterAll(() => ground.app.database.close())

const create = (who: string, name: string, leadUnitId = ground.units.lead, requestId?: string) =>
  createTemplate.call(ground.app, {
    credentials: as(who),
    requestId,
    input: { year: YEAR, leadUnitId, name, ...words },
  })
const change = (who: string, templateId: string, version: number, more: object) =>
  changeTemplate.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, templateId, version, name: 'Visitar', ...words, ...more },
  })
const push = (who: string, templateId: string, unitIds: string[], requestId?: string) =>
  pushTemplate.call(ground.app, { credentials: as(who), requestId, input: { year: YEAR, templateId, unitIds } })
const accept = (who: string, templateId: string, version: number, activityIds: string[], withOwn = false) =>
  acceptTemplateChange.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, templateId, version, activityIds, withOwn },
  })
const sheet = (who: string, templateId: string) =>
  templateDifferences.call(ground.app, { credentials: as(who), input: { year: YEAR, templateId } })
const read = async (activityId: string) =>
  (await activity.call(ground.app, { credentials: as('plan'), input: { year: YEAR, activityId } })).activity

describe('catálogo de actividades tipo', () => {
  it('la rectora crea en su unidad; en otra, u otra persona, no; dos con el mismo nombre tampoco', async () => {
    await create('rectora', 'Inspeccionar locales', undefined, 'crear-1')
    await create('rectora', 'Inspeccionar locales', undefined, 'crear-1')
    expect(await ground.logged('operations.createTemplate')).toBe(1)
    await expect(create('rectora', 'Otra', ground.units.one)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await expect(create('jefa', 'Otra')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(create('plan', 'INSPECCIONAR LOCALES.')).rejects.toMatchObject({ code: 'operations.templateExists' })
    const { templates, mayLead } = await listTemplates.call(ground.app, {
      credentials: as('rectora'),
      input: { year: YEAR },
    })
    expect(templates).toMatchObject([{ leadUnit: { code: 'DEM' }, mayKeep: true, behind: 0, units: [] }])
    expect(mayLead.map((unit) => unit.code)).toEqual(['DEM'])
  })

  it('cambiar sube la versión una vez; con la versión de antes es un conflicto; retirada ya no cambia', async () => {
    const { id } = await create('plan', 'Atender filas')
    expect(await change('rectora', id, 1, { name: 'Atender ventanillas' })).toEqual({ version: 2 })
    expect(await change('rectora', id, 2, { name: 'Atender ventanillas' })).toEqual({ version: 2 })
    expect(await ground.logged('operations.changeTemplate')).toBe(1)
    await expect(change('plan', id, 1, { name: 'X' })).rejects.toMatchObject({ code: 'operations.templateChanged' })
    await expect(change('plan', id, 2, { lineId: 'nada' })).rejects.toMatchObject({ code: 'operations.linkUnknown' })
    const withdraw = (who: string) =>
      withdrawTemplate.call(ground.app, {
        credentials: as(who),
        input: { year: YEAR, templateId: id, reason: 'Ya no' },
      })
    await expect(withdraw('jefe2')).rejects.toMatchObject({ kind: 'forbidden' })
    await withdraw('rectora')
    await expect(withdraw('rectora')).rejects.toMatchObject({ code: 'operations.templateWithdrawn' })
    await expect(push('plan', id, [ground.units.one])).rejects.toMatchObject({ code: 'operations.templateWithdrawn' })
    await expect(sheet('plan', 'nada')).rejects.toMatchObject({ code: 'operations.templateNotFound' })
  })
})

describe('enviar y aceptar', () => {
  it('llega a los borradores elegidos sin meses ni responsable, nunca dos veces, y no a los presentados', async () => {
    const { id } = await create('rectora', 'Visitar mercados')
    const first = await push('rectora', id, [ground.units.one], 'enviar-1')
    expect(await push('rectora', id, [ground.units.one], 'enviar-1')).toEqual(first)
    const copy = await read(first.created[0]!.activityId)
    expect(copy).toMatchObject({
      name: 'Visitar mercados',
      unitId: ground.units.one,
      months: Array(12).fill(null),
      responsibleText: '',
      template: { templateId: id, version: 1 },
    })
    await ground.add(ground.units.two, [{ name: 'Otra cosa' }])
    await setUnitPlanStatus(ground, ground.units.two, 'submitted')
    expect(await push('rectora', id, [ground.units.one, ground.units.two])).toMatchObject({
      changeId: null,
      created: [],
      skipped: expect.arrayContaining([
        { unitId: ground.units.one, reason: 'hasIt' },
        { unitId: ground.units.two, reason: 'notEditable' },
      ]),
    })
    await setUnitPlanStatus(ground, ground.units.two, 'draft')
    expect(await ground.logged('operations.pushTemplate')).toBe(1)
    await expect(push('jefa', id, [ground.units.one])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(push('rectora', id, ['nadie'])).rejects.toMatchObject({ code: 'operations.unitNotFound' })
    const changeId = first.changeId!
    await undoChange.call(ground.app, { credentials: as('plan'), input: { year: YEAR, changeId } })
    expect((await sheet('plan', id)).copies).toEqual([])
  })

  it('la rectora deshace lo que ella envió, mientras nadie trabajó en ello; lo demás de la unidad, no', async () => {
    const undo = (who: string, changeId: string) =>
      undoChange.call(ground.app, { credentials: as(who), input: { year: YEAR, changeId } })
    const { id } = await create('rectora', 'Revisar contratos')
    const sent = await push('rectora', id, [ground.units.one, ground.units.two])
    await expect(undo('jefa', sent.changeId!)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await undo('rectora', sent.changeId!)
    expect((await sheet('rectora', id)).copies).toEqual([])
    await expect(undo('rectora', sent.changeId!)).rejects.toMatchObject({ code: 'operations.alreadyUndone' })

    const again = await push('rectora', id, [ground.units.one])
    const cells = [{ activityId: again.created[0]!.activityId, month: 3, expected: null, value: 10_000 }]
    await saveMonths.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, cells } })
    for (const who of ['rectora', 'plan'])
      await expect(undo(who, again.changeId!)).rejects.toMatchObject({ code: 'operations.addedChangedSince' })

    const byPlanning = await push('plan', id, [ground.units.two])
    await expect(undo('rectora', byPlanning.changeId!)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    const own = await ground.add(ground.units.one, [{ name: 'Cosa de la unidad' }])
    const { history } = await activity.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, activityId: own[0]! },
    })
    await expect(undo('rectora', history[0]!.id)).rejects.toMatchObject({ code: 'platform.notAllowed' })
  })

  it('un cambio del catálogo muestra qué difiere dónde y entra solo donde la jefatura lo acepta', async () => {
    const { id } = await create('rectora', 'Capacitar comités')
    const { created } = await push('rectora', id, [ground.units.one, ground.units.two])
    const [mine, theirs] = [ground.units.one, ground.units.two].map(
      (unitId) => created.find((one) => one.unitId === unitId)!.activityId,
    )
    const cells = [{ activityId: mine!, month: 6, expected: null, value: 10_000 }]
    await saveMonths.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, cells } })
    await change('rectora', id, 1, { name: 'Capacitar comités de salud', expectedResult: 'Comités formados' })
    const { copies } = await sheet('jefa', id)
    expect(copies.map((copy) => [copy.unit.code, copy.version, copy.mayAccept])).toEqual([
      ['ONO', 1, true],
      ['OSU', 1, false],
    ])
    expect(copies[0]?.differences.map(({ field, own }) => [field, own])).toEqual([
      ['name', false],
      ['expectedResult', true],
    ])
    await expect(accept('jefa', id, 2, [theirs!])).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await expect(accept('rectora', id, 2, [mine!])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(accept('jefa', id, 1, [mine!])).rejects.toMatchObject({ code: 'operations.templateChanged' })
    const { changeId } = await accept('jefa', id, 2, [mine!])
    expect(await read(mine!)).toMatchObject({
      name: 'Capacitar comités de salud',
      expectedResult: 'Visitas hechas',
      template: { version: 2 },
    })
    expect((await read(mine!)).months[5]).toBe(10_000)
    expect((await read(theirs!)).name).toBe('Capacitar comités')
    expect(await accept('jefa', id, 2, [mine!])).toEqual({ changeId: null, activities: 0 })
    await accept('jefa', id, 2, [mine!], true)
    expect((await read(mine!)).expectedResult).toBe('Comités formados')
    await setUnitPlanStatus(ground, ground.units.two, 'endorsed')
    await expect(accept('plan', id, 2, [theirs!])).rejects.toMatchObject({ code: 'operations.planNotEditable' })
    await setUnitPlanStatus(ground, ground.units.two, 'draft')
    await expect(
      undoChange.call(ground.app, { credentials: as('jefe2'), input: { year: YEAR, changeId: changeId! } }),
    ).rejects.toMatchObject({ code: 'platform.notAllowed' })
    expect(await ground.logged('operations.acceptTemplateChange')).toBe(2)
  })
})

describe('hacer una actividad tipo de textos repetidos', () => {
  const make = (who: string, activityIds: string[]) =>
    makeTemplateFrom.call(ground.app, {
      credentials: as(who),
      input: { year: YEAR, leadUnitId: ground.units.lead, activityIds, resultMayDiffer: false, meansMayDiffer: true },
    })

  it('las filas quedan vinculadas sin cambiar nada más, y la cifra nacional las cuenta una vez', async () => {
    const [a] = await ground.add(ground.units.one, [
      { name: 'Difundir derechos', expectedResult: '10 charlas', months: [10_000, ...Array(11).fill(null)] },
    ])
    const [b] = await ground.add(ground.units.two, [
      { name: 'DIFUNDIR DERECHOS.', months: [null, 10_000, ...Array(10).fill(null)] },
    ])
    const [c] = await ground.add(ground.units.two, [{ name: 'Difundir otra cosa' }])
    await expect(make('rectora', [a!, c!])).rejects.toMatchObject({ code: 'operations.templateNotSame' })
    await expect(make('jefa', [a!, b!])).rejects.toMatchObject({ kind: 'forbidden' })
    const before = await read(b!)
    const { id } = await make('rectora', [a!, b!])
    expect(await read(b!)).toEqual({ ...before, template: { templateId: id, version: 1 } })
    const { template, national, copies } = await sheet('plan', id)
    expect(template).toMatchObject({ name: 'Difundir derechos', expectedResult: '10 charlas', version: 1 })
    expect(national).toMatchObject({ units: 2, activities: 2 })
    expect(national.months.slice(0, 3)).toEqual([5000, 5000, null])
    expect(copies.find((copy) => copy.activityId === b)?.differences.map((one) => one.field)).toEqual([
      'name',
      'expectedResult',
    ])
    await expect(make('plan', [a!, b!])).rejects.toMatchObject({ code: 'operations.alreadyTemplate' })
    expect(await ground.logged('operations.makeTemplateFrom')).toBe(1)
  })
})
