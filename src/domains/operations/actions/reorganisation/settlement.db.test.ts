import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeUnit, inTransaction, mergeUnits, openUnit, verifyLog } from '../../../platform/index.ts'
import { aPerson } from '../../../platform/testing.ts'
import { recordFileSchema } from '../../model/records/recordFile.ts'
import { programmedByUnit, unitOfMonth } from '../../model/reorganisation/inheritance.ts'
import { listInheritances } from '../../store/inheritanceStore.ts'
import { findPlan } from '../../store/planStore.ts'
import { listVersions, readVersion } from '../../store/versionStore.ts'
import { draftVersion } from '../approval/nextVersion.ts'
import { unitApproval } from '../approval/readApproval.ts'
import { verifyCode } from '../approval/verifyDocument.ts'
import { decideChangeRequest } from '../changes/decideRequest.ts'
import { changeRequest } from '../changes/readRequests.ts'
import { returnChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { activities, activity } from '../readActivities.ts'
import { overview, unitPlan } from '../readPlans.ts'
import { downloadRecord } from '../records/downloadRecord.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { planAtDate } from './planAtDate.ts'
import { prepareSettlement } from './prepareSettlement.ts'
import { reorganisation, settlement } from './readSettlement.ts'

let ground: PlanGround
let fresh = ''
const ids = { fairs: '', visits: '', done: '', courses: '' }
const FIRST_HALF = [null, 5000, null, null, 5000, null, null, null, null, null, null, null]

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
  const given = await ground.add(one, [
    { name: 'Organizar ferias', months: EVEN, ...common },
    { name: 'Visitar empresas', months: EVEN, ...common },
    { name: 'Capacitar brigadas', months: FIRST_HALF, ...common },
  ])
  ids.fairs = given[0] ?? ''
  ids.visits = given[1] ?? ''
  ids.done = given[2] ?? ''
  const [courses] = await ground.add(two, [{ name: 'Dar cursos', months: EVEN, supports: [one], ...common }])
  ids.courses = courses ?? ''
  await inTransaction(ground.app.database, (tx) =>
    aPerson(tx, { email: 'admin@ministerio.example', unitId: ground.units.lead, roles: ['admin'] }),
  )
  await makeOfficial(ground)
  // From 2 March to 10 July.
  ground.clock.advance(130 * 86_400_000)
  await mergeUnits.call(ground.app, {
    credentials: as('admin'),
    input: { unitId: one, successorId: two, from: '2026-07-15' },
  })
  fresh = (
    await openUnit.call(ground.app, {
      credentials: as('admin'),
      input: { from: '2026-07-01', code: 'NUE', name: 'Oficina Nueva', kind: 'departamental', parentId: null },
    })
  ).id
})
afterAll(() => ground.app.database.close())

const see = (unitId = ground.units.one, who = 'plan') =>
  settlement.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId } })
const list = async () =>
  (await reorganisation.call(ground.app, { credentials: as('jefe2'), input: { year: YEAR } })).events
type Choice = Parameters<typeof prepareSettlement.call>[1]['input']['choices'][number]
const prepare = async (choices: Choice[], who = 'plan', seen?: string[]) =>
  prepareSettlement.call(ground.app, {
    credentials: as(who),
    input: {
      year: YEAR,
      unitId: ground.units.one,
      seen: seen ?? (await see()).seen,
      reason: 'Se fusionan las oficinas del norte y del sur',
      actNumber: 'Acuerdo 40',
      choices,
    },
  })
const submit = (who = 'plan') =>
  submitChangeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, number: 1 } })
const request = (who = 'plan') =>
  changeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, number: 1 } })
const approve = async (who = 'ejecutiva') => {
  const decisions = (await request()).changes.map(({ id }) => ({ id, accepted: true }))
  return decideChangeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, number: 1, decisions } })
}
const planNow = async () =>
  (await activities.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })).activities
const versionsNow = async () => {
  const db = ground.app.database.kysely
  const plan = await findPlan(db, YEAR)
  return listVersions(db, plan?.id ?? '')
}

describe('una unidad que se fusiona a mitad de año', () => {
  it('aparece con lo que espera heredera; lo que ya terminó no espera', async () => {
    const events = await list()
    expect(events.map(({ kind, name, waiting }) => [kind, name, waiting])).toEqual([
      ['opened', 'Oficina Nueva', 0],
      ['merged', 'Oficina del Norte', 2],
    ])
    expect(events[1]).toMatchObject({ successorName: 'Oficina del Sur', planStatus: 'inForce', request: null })
    const page = await see()
    expect(page.waiting.map(({ id }) => id)).toEqual([ids.fairs, ids.visits])
    expect(page.waiting[0]?.months).toEqual([7, 8, 9, 10, 11, 12])
    expect(page.defaultHeirId).toBe(ground.units.two)
    expect(page.heirs).toContainEqual({ id: fresh, name: 'Oficina Nueva', opensPlan: true })
    expect(page.kept.map(({ id }) => id)).toEqual([ids.done])
  })

  it('dice qué actividades de otras unidades la nombran, sin cambiarlas', async () => {
    expect((await see()).naming).toEqual([
      expect.objectContaining({ id: ids.courses, unitName: 'Oficina del Sur', named: ['Oficina del Norte'] }),
    ])
  })

  it('la prepara Planificación y nadie más', async () => {
    const all = [{ activityId: ids.fairs, heirId: ground.units.two }]
    await expect(prepare(all, 'ejecutiva')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(prepare(all, 'jefe2')).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await see(undefined, 'jefe2')).mayPrepare).toBe(false)
  })

  it('una unidad no pide heredar por su cuenta', async () => {
    const content = { cause: 'other' as const, reason: 'Nos toca a nosotros', actNumber: null }
    const credentials = as('jefe2')
    const input = { year: YEAR, unitId: ground.units.two, ...content }
    // What a client may send is not what the contract allows.
    const wrong = { ...input, cause: 'reorganisation' as never }
    await expect(openChangeRequest.call(ground.app, { credentials, input: wrong })).rejects.toMatchObject({
      code: 'platform.badInput',
    })
  })

  it('no se presenta mientras una actividad quede sin heredera', async () => {
    expect(await prepare([{ activityId: ids.fairs, heirId: ground.units.two }])).toEqual({ number: 1 })
    await expect(submit()).rejects.toMatchObject({ code: 'operations.activitiesWithoutHeir', details: { count: 1 } })
  })

  it('lo que otra persona guardó mientras tanto no se pisa', async () => {
    await expect(prepare([], 'plan', [])).rejects.toMatchObject({ code: 'operations.requestChanged' })
  })

  it('pasa también a una unidad sin plan en el año, y nunca a la misma que cierra', async () => {
    await prepare([
      { activityId: ids.fairs, heirId: ground.units.lead },
      { activityId: ids.visits, heirId: ground.units.two },
    ])
    const problem = (await request()).changes[0]?.problem
    expect(problem).toBeNull()
    await prepare([
      { activityId: ids.fairs, heirId: ground.units.two },
      { activityId: ids.visits, heirId: ground.units.one },
    ])
    await expect(submit()).rejects.toMatchObject({ code: 'operations.sameUnit' })
  })

  it('no se edita como una solicitud común', async () => {
    const { changes } = await request()
    const input = {
      year: YEAR,
      number: 1,
      cause: 'other' as const,
      reason: 'Otra razón',
      actNumber: null,
      seen: changes.map(({ id }) => id),
      items: [],
    }
    await expect(saveChangeRequest.call(ground.app, { credentials: as('plan'), input })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('presentada, la decide la Dirección Ejecutiva, y no antes de que la unidad cierre', async () => {
    await prepare([
      { activityId: ids.fairs, heirId: ground.units.two },
      { activityId: ids.visits, heirId: fresh },
    ])
    await submit()
    await expect(approve('plan')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(approve()).rejects.toMatchObject({ code: 'operations.unitStillOpen' })
  })

  it('devuelta, Planificación la corrige y la presenta otra vez', async () => {
    await returnChangeRequest.call(ground.app, {
      credentials: as('ejecutiva'),
      input: { year: YEAR, number: 1, reason: 'Diga qué pasa con las visitas' },
    })
    // To 18 July: the unit is gone.
    ground.clock.advance(8 * 86_400_000)
    await prepare([
      { activityId: ids.fairs, heirId: ground.units.two },
      { activityId: ids.visits, heirId: fresh },
    ])
    await submit()
  })

  it('aprobada, hace la versión siguiente y cada mes queda con quien responde por él', async () => {
    const before = await planNow()
    expect(await approve()).toMatchObject({ status: 'approved', version: 2 })
    const after = await planNow()
    const passed = await listInheritances(
      ground.app.database.kysely,
      (await findPlan(ground.app.database.kysely, YEAR))?.id ?? '',
    )
    const total = (byUnit: ReadonlyMap<string, readonly number[]>) =>
      [...byUnit.values()].flat().reduce((a, b) => a + b, 0)
    expect(total(programmedByUnit(after, passed))).toBe(total(programmedByUnit(before, [])))
    const fairs = after.find(({ id }) => id === ids.fairs)
    expect(fairs).toMatchObject({ unitId: ground.units.two, months: EVEN })
    expect(unitOfMonth({ id: ids.fairs, unitId: fairs?.unitId ?? '' }, 6, passed)).toBe(ground.units.one)
    expect(unitOfMonth({ id: ids.fairs, unitId: fairs?.unitId ?? '' }, 7, passed)).toBe(ground.units.two)
    expect(after.find(({ id }) => id === ids.visits)).toMatchObject({ unitId: fresh, code: 'NUE-01' })
    expect(after.find(({ id }) => id === ids.done)).toMatchObject({ unitId: ground.units.one })
  })

  it('la versión nueva lleva lo heredado y la anterior no cambió', async () => {
    const db = ground.app.database.kysely
    const [next, first] = await versionsNow()
    expect(next).toMatchObject({ number: 2, kind: 'change', status: 'inForce', inForceFrom: '2026-07-18' })
    if (next === undefined || first === undefined) throw new Error('two versions')
    const file = await readVersion(db, next)
    expect(file.inherited?.map(({ activityId, from }) => [activityId, from]).sort()).toEqual(
      [
        [ids.fairs, 7],
        [ids.visits, 7],
      ].sort(),
    )
    const inUnit = (unitId: string) => file.units.find(({ id }) => id === unitId)?.activities.map(({ id }) => id)
    expect(inUnit(ground.units.one)).toEqual([ids.done])
    expect(inUnit(ground.units.two)?.toSorted()).toEqual([ids.courses, ids.fairs].toSorted())
    expect(inUnit(fresh)).toEqual([ids.visits])
    const before = await readVersion(db, first)
    expect(before.inherited).toBeUndefined()
    expect(before.units.find(({ id }) => id === ground.units.one)?.activities).toHaveLength(3)
  })

  it('el plan de la unidad que cerró queda sustituido, con su paso en el trámite, y ya no pide nada', async () => {
    const { app, units } = ground
    const plan = await unitPlan.call(app, { credentials: as('jefe2'), input: { year: YEAR, unitId: units.one } })
    expect(plan.status).toBe('superseded')
    const trail = await unitApproval.call(app, { credentials: as('plan'), input: { year: YEAR, unitId: units.one } })
    expect(trail.steps.at(-1)).toMatchObject({
      act: 'supersede',
      reason: 'Se fusionan las oficinas del norte y del sur',
    })
    expect(trail.steps.at(-1)?.postName).not.toBe('')
    expect(trail.available).toEqual([])
    await expect(prepare([])).rejects.toMatchObject({ code: 'operations.unitPlanNotInForce' })
  })

  it('la versión que venga después conserva su parte', async () => {
    const db = ground.app.database.kysely
    const plan = await findPlan(db, YEAR)
    if (plan === undefined) throw new Error('no plan')
    const { file } = await inTransaction(ground.app.database, (tx) => draftVersion(tx, plan, '2026-07-18'))
    expect(file.units.find(({ id }) => id === ground.units.one)?.activities.map(({ id }) => id)).toEqual([ids.done])
  })

  it('la página muestra a quién pasó cada una y que ya nada espera', async () => {
    const page = await see()
    expect(page.waiting).toEqual([])
    expect(page.mayPrepare).toBe(false)
    expect(page.request).toMatchObject({ number: 1, status: 'approved', version: 2, actNumber: 'Acuerdo 40' })
    expect(page.passed).toEqual([
      expect.objectContaining({ activityId: ids.fairs, code: 'ONO-01', toUnitName: 'Oficina del Sur', from: 7 }),
      expect.objectContaining({ activityId: ids.visits, code: 'ONO-02', toUnitName: 'Oficina Nueva', from: 7 }),
    ])
  })
})

describe('lo que queda a la vista', () => {
  it('la ficha de la actividad dice de qué unidad viene, y el plan de la que cerró que nada espera', async () => {
    const { app, units } = ground
    const sheet = await activity.call(app, { credentials: as('jefe2'), input: { year: YEAR, activityId: ids.fairs } })
    expect(sheet.unit.id).toBe(units.two)
    expect(sheet.inherited).toEqual([
      {
        fromUnit: { id: units.one, name: 'Oficina del Norte' },
        toUnit: { id: units.two, name: 'Oficina del Sur' },
        from: 7,
        code: 'ONO-01',
        request: 1,
      },
    ])
    const closed = await unitPlan.call(app, { credentials: as('jefe2'), input: { year: YEAR, unitId: units.one } })
    const heir = { unitId: units.two, name: expect.any(String) }
    expect(closed.end).toEqual({ unitId: units.one, closedOn: '2026-07-15', successor: heir })
    const rows = (await overview.call(app, { credentials: as('jefe2'), input: { year: YEAR } })).units
    expect(rows.filter(({ end }) => end !== null).map(({ unitId }) => unitId)).toEqual([units.one])
    expect(closed).toMatchObject({ closedOn: '2026-07-15', waiting: 0 })
  })

  it('a una fecha: la versión que regía, con el organigrama y los nombres de ese día', async () => {
    const { app, units } = ground
    const at = (day: string, unitId?: string) =>
      planAtDate.call(app, { credentials: as('jefe2'), input: { year: YEAR, day, unitId } })
    const june = await at('2026-06-30', units.one)
    expect(june.version?.number).toBe(1)
    expect(june.tree.map(({ name }) => name)).not.toContain('Oficina Nueva')
    expect(june.tree.find(({ unitId }) => unitId === units.one)).toMatchObject({ activities: 3 })
    expect(june.unit?.activities.map(({ id }) => id)).toEqual([ids.fairs, ids.visits, ids.done])
    const july = await at('2026-07-18')
    expect(july.version?.number).toBe(2)
    expect(july.tree.map(({ name }) => name)).toContain('Oficina Nueva')
    expect(july.absent).toEqual([expect.objectContaining({ unitId: units.one, activities: 1 })])
    await expect(at('2027-01-01')).rejects.toMatchObject({ code: 'operations.dayOutsideYear' })
  })
})

describe('el informe de cierre', () => {
  it('queda registrado con su código, y cualquiera lo comprueba', async () => {
    const { record } = await see()
    const code = record?.code ?? ''
    const answer = await verifyCode.call(ground.app, { credentials: { kind: 'token', token: null }, input: { code } })
    expect(answer).toMatchObject({ standing: 'valid', document: { kind: 'closingReport', number: 1 } })
    const input = { year: YEAR, code, formato: 'json' as const }
    const { bytes } = await downloadRecord.call(ground.app, { credentials: as('jefe2'), input })
    const { content } = recordFileSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
    if (content.kind !== 'closingReport') throw new Error(content.kind)
    expect(content).toMatchObject({
      unit: { name: 'Oficina del Norte', closedOn: '2026-07-15' },
      successorName: 'Oficina del Sur',
      version: { number: 2 },
    })
    expect(content.activities.map(({ code: own, months, outcome }) => [own, months, outcome.kind])).toEqual([
      ['ONO-01', EVEN, 'inherited'],
      ['ONO-02', EVEN, 'inherited'],
      ['ONO-03', FIRST_HALF, 'kept'],
    ])
    expect(content.activities[1]?.outcome).toMatchObject({ unitName: 'Oficina Nueva', code: 'NUE-01', from: 7 })
  })

  it('se descarga en PDF y en Word', async () => {
    const code = (await see()).record?.code ?? ''
    for (const formato of ['pdf', 'docx'] as const) {
      const paper = await downloadRecord.call(ground.app, {
        credentials: as('jefe2'),
        input: { year: YEAR, code, formato },
      })
      expect(paper.fileName).toBe(`plan-${YEAR}-informe-de-cierre-de-unidad-1.${formato}`)
      expect(paper.bytes.length).toBeGreaterThan(1000)
    }
  })
})

describe('una unidad que cierra sin sucesora', () => {
  it('sus actividades terminan con su motivo desde el mes de la decisión', async () => {
    const { app, clock, units } = ground
    // To 5 September: the new unit is closed on the 1st.
    clock.advance(49 * 86_400_000)
    await closeUnit.call(app, { credentials: as('admin'), input: { unitId: fresh, from: '2026-08-20' } })
    const page = await see(fresh)
    expect(page).toMatchObject({ defaultHeirId: null, ownerless: [8], firstOpenMonth: 9 })
    expect(page.heirs.map(({ id }) => id)).not.toContain(units.one)
    const input = {
      year: YEAR,
      unitId: fresh,
      seen: [],
      reason: 'La oficina cierra y nadie la sustituye',
      actNumber: null,
      choices: [{ activityId: ids.visits, heirId: null, reason: 'El programa terminó' }],
    }
    const { number } = await prepareSettlement.call(app, { credentials: as('plan'), input })
    await submitChangeRequest.call(app, { credentials: as('plan'), input: { year: YEAR, number } })
    const { changes } = await changeRequest.call(app, { credentials: as('plan'), input: { year: YEAR, number } })
    const decisions = changes.map(({ id }) => ({ id, accepted: true }))
    await decideChangeRequest.call(app, { credentials: as('titular'), input: { year: YEAR, number, decisions } })
    const ended = (await planNow()).find(({ id }) => id === ids.visits)
    expect(ended).toMatchObject({ unitId: fresh, months: EVEN })
    expect(ended?.exempt.map(({ month, why }) => [month, why])).toEqual(
      [9, 10, 11, 12].map((month) => [month, 'unitClosed']),
    )
    expect((await see(fresh)).kept).toEqual([expect.objectContaining({ id: ids.visits, ended: 'El programa terminó' })])
    expect(await verifyLog(app.database.kysely)).toMatchObject({ firstBroken: null })
  })
})
