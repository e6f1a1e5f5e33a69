import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '../../../platform/index.ts'
import { compareVersions } from '../approval/compareVersions.ts'
import { compareVersionsFile } from '../approval/compareVersionsFile.ts'
import { openRound } from '../approval/openRound.ts'
import { versions } from '../approval/readVersions.ts'
import { endorseUnitPlans, reviewUnitPlans, submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { verifyCode } from '../approval/verifyDocument.ts'
import { activities, activity } from '../readActivities.ts'
import { EVEN, makeOfficial, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { undoChange } from '../undoChange.ts'
import { answerTransfer } from './answerTransfer.ts'
import { saveChangeWindows } from './changeWindows.ts'
import { decideChangeRequest } from './decideRequest.ts'
import { changeRequest, changeRequestDocument, changeRequests } from './readRequests.ts'
import {
  endorseChangeRequest,
  refuseChangeRequest,
  returnChangeRequest,
  submitChangeRequest,
  withdrawChangeRequest,
} from './requestSteps.ts'
import { attachToChangeRequest, openChangeRequest, saveChangeRequest } from './writeRequest.ts'

let ground: PlanGround
const ids = { fairs: '', visits: '', courses: '' }
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
const content = { cause: 'budget' as const, reason: 'El presupuesto aprobado es menor', actNumber: 'Acuerdo 12' }
const SECOND_HALF = [null, null, null, null, null, null, 2500, 2500, 2500, 2500, null, null]

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
  const given = await ground.add(one, [
    { name: 'Organizar ferias', months: EVEN, condition: 'Hay convenio', ...common },
    { name: 'Visitar empresas', months: EVEN, ...common },
  ])
  ids.fairs = given[0] ?? ''
  ids.visits = given[1] ?? ''
  ids.courses = (await ground.add(two, [{ name: 'Dar cursos', months: EVEN, ...common }]))[0] ?? ''
  await makeOfficial(ground)
  // From 2 March to 15 July.
  ground.clock.advance(135 * 86_400_000)
})
afterAll(() => ground.app.database.close())

type Step = typeof submitChangeRequest
const step = (act: Step, who: string, number: number, reason?: string) =>
  act.call(ground.app, { credentials: as(who), input: { year: YEAR, number, reason } })
const see = (number: number, who = 'plan') =>
  changeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, number } })
const open = async (who = 'enlace', unitId = ground.units.one) =>
  (await openChangeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, unitId, ...content } })).number

type Items = Parameters<typeof saveChangeRequest.call>[1]['input']['items']
async function write(number: number, items: Items, who = 'enlace'): Promise<string[]> {
  const seen = (await see(number)).changes.map(({ id }) => id)
  const input = { year: YEAR, number, ...content, seen, items }
  return (await saveChangeRequest.call(ground.app, { credentials: as(who), input })).items
}
const decide = (who: string, number: number, decisions: { id: string; accepted: boolean; reason?: string }[]) =>
  decideChangeRequest.call(ground.app, { credentials: as(who), input: { year: YEAR, number, decisions } })

/** Opened, written, presented and endorsed; gives its number and the ids of its changes. */
async function endorsed(items: Items): Promise<{ number: number; changes: string[] }> {
  const number = await open()
  const changes = await write(number, items)
  await step(submitChangeRequest, 'jefa', number, 'Así lo pide el convenio')
  await step(endorseChangeRequest, 'ejecutiva', number)
  return { number, changes }
}
const versionsNow = async () =>
  (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).versions
const inPlan = async (id: string) =>
  (await activities.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })).activities.find(
    (one) => one.id === id,
  )
const means = (after: string): Items[number] => ({
  kind: 'edit',
  change: { activityId: ids.visits, field: 'means', before: ['Informe firmado'], after: [after] },
})

describe('una solicitud de cambio', () => {
  it('la abre la unidad con su plan vigente; nadie más, ni sobre un plan que no rige', async () => {
    await expect(open('plan')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(open('jefe2')).rejects.toMatchObject({ kind: 'forbidden' })
    const number = await open()
    expect(number).toBe(1)
    const page = await see(number, 'enlace')
    expect(page).toMatchObject({ status: 'draft', mayWrite: true, firstOpenMonth: 7, ...content })
    expect((await see(number, 'jefe2')).mayWrite).toBe(false)
  })

  it('vacía no se presenta, y la presenta la jefatura', async () => {
    await expect(step(submitChangeRequest, 'jefa', 1)).rejects.toMatchObject({ code: 'operations.requestEmpty' })
    await write(1, [means('Acta')])
    await expect(step(submitChangeRequest, 'enlace', 1)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('dos personas que la escriben a la vez no se pisan', async () => {
    const seen = (await see(1)).changes.map(({ id }) => id)
    await write(1, [means('Acta'), { kind: 'drop', activityId: ids.fairs }], 'jefa')
    const late = saveChangeRequest.call(ground.app, {
      credentials: as('enlace'),
      input: { year: YEAR, number: 1, ...content, seen, items: [] },
    })
    await expect(late).rejects.toMatchObject({ code: 'operations.requestChanged' })
    expect((await see(1)).items).toBe(2)
  })

  it('dice qué cambio no puede hacerse y por qué, y así no se presenta', async () => {
    await write(1, [means('Acta'), { kind: 'suspend', activityId: ids.fairs, from: 6, to: 9 }])
    const { changes } = await see(1)
    expect(changes[0]?.problem).toBeNull()
    expect(changes[1]?.problem).toMatchObject({
      code: 'operations.monthClosed',
      message: 'El mes de junio ya cerró y su programación no cambia.',
    })
    await expect(step(submitChangeRequest, 'jefa', 1)).rejects.toMatchObject({ code: 'operations.monthClosed' })
  })

  it('que dejaría dudas que bloquean no se presenta', async () => {
    const after = EVEN.map((share, month) => (month === 11 ? 11_000 : share))
    await write(1, [{ kind: 'edit', change: { activityId: ids.visits, field: 'months', before: EVEN, after } }])
    await expect(step(submitChangeRequest, 'jefa', 1)).rejects.toMatchObject({
      code: 'operations.requestLeavesDoubts',
    })
  })

  it('lo no exigible pide un documento, que se guarda y se devuelve como llegó', async () => {
    await write(1, [{ kind: 'exempt', activityId: ids.fairs, months: [3] }])
    await expect(step(submitChangeRequest, 'jefa', 1)).rejects.toMatchObject({
      code: 'operations.requestEvidenceMissing',
    })
    const attach = (bytes: Uint8Array, name: string) =>
      attachToChangeRequest.call(ground.app, {
        credentials: as('enlace'),
        input: { year: YEAR, number: 1 },
        file: { name, bytes },
      })
    await expect(attach(new TextEncoder().encode('<script>'), 'nota.pdf')).rejects.toMatchObject({
      code: 'documents.attachmentType',
    })
    await attach(PDF, 'nota.pdf')
    const file = await changeRequestDocument.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, number: 1 },
    })
    expect(file).toMatchObject({ fileName: 'nota.pdf', mediaType: 'application/pdf' })
    expect(Buffer.from(file.bytes).equals(Buffer.from(PDF))).toBe(true)
  })

  it('presentada no se escribe; devuelta sí; quien la hizo no le da visto bueno', async () => {
    await step(submitChangeRequest, 'jefa', 1)
    await expect(write(1, [])).rejects.toMatchObject({ code: 'operations.requestNotWritable' })
    await expect(step(endorseChangeRequest, 'jefa', 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(step(returnChangeRequest, 'plan', 1)).rejects.toMatchObject({ code: 'operations.reasonMissing' })
    await step(returnChangeRequest, 'plan', 1, 'Diga qué convenio')
    expect(await see(1)).toMatchObject({ status: 'returned', lastStep: { act: 'return', reason: 'Diga qué convenio' } })
    await step(submitChangeRequest, 'jefa', 1)
  })

  it('la decide Planificación después del visto bueno del nivel superior, y nunca la misma persona', async () => {
    const [change] = (await see(1)).changes
    const yes = [{ id: change?.id ?? '', accepted: true }]
    await expect(decide('plan', 1, yes)).rejects.toMatchObject({ code: 'platform.wrongState' })
    await step(endorseChangeRequest, 'ejecutiva', 1)
    await expect(decide('ejecutiva', 1, yes)).rejects.toMatchObject({ code: 'platform.notAllowed' })
    await expect(decide('plan', 1, [])).rejects.toMatchObject({ code: 'operations.decisionsMissing' })
    expect(await decide('plan', 1, yes)).toEqual({ status: 'approved', version: 2 })
  })
})

describe('lo que una solicitud aprobada cambia', () => {
  it('queda en el plan y en una versión nueva, vigente desde el día de la decisión, sin tocar las demás unidades', async () => {
    expect((await inPlan(ids.fairs))?.exempt).toEqual([{ month: 3, why: 'conditionNotMet' }])
    const [second, first] = await versionsNow()
    const check = { credentials: { kind: 'token', token: null } as const, input: { code: second?.code ?? '' } }
    const checked = await verifyCode.call(ground.app, check)
    expect(checked.document).toMatchObject({ kind: 'version', number: 2, post: expect.stringMatching(/./) })
    expect(first).toMatchObject({ number: 1, status: 'superseded', inForceTo: '2026-07-15' })
    expect(second).toMatchObject({ number: 2, kind: 'change', status: 'inForce', inForceFrom: '2026-07-15' })
    const parts = new Map(second?.units.map(({ unitId, number }) => [unitId, number]))
    expect([parts.get(ground.units.one), parts.get(ground.units.two)]).toEqual([2, 1])
    const { history } = await activity.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, activityId: ids.fairs },
    })
    expect(history[0]).toMatchObject({ kind: 'request', changes: [{ field: 'exempt' }] })
    const undo = undoChange.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, changeId: history[0]?.id ?? '' },
    })
    await expect(undo).rejects.toMatchObject({ code: 'operations.decidedByRequest' })
  })

  /** The plan of a unit that came late: with the visto bueno, and without the three signatures. */
  async function endorseLate(): Promise<void> {
    const { lead } = ground.units
    await ground.add(lead, [{ name: 'Diseñar cursos', months: EVEN, expectedResult: '1 curso', means: ['Programa'] }])
    await settle(ground, lead)
    const input = { year: YEAR, unitIds: [lead] }
    await submitUnitPlan.call(ground.app, { credentials: as('jefa-empleo'), input })
    await reviewUnitPlans.call(ground.app, { credentials: as('plan'), input })
    await endorseUnitPlans.call(ground.app, { credentials: as('ejecutiva'), input })
  }

  it('se decide en partes: lo aceptado rige, lo rechazado dice por qué, y no arrastra a la unidad que llegó tarde', async () => {
    await endorseLate()
    const { number, changes } = await endorsed([means('Acta firmada'), { kind: 'drop', activityId: ids.fairs }])
    const [keep = '', drop = ''] = changes
    const both = [
      { id: keep, accepted: true },
      { id: drop, accepted: false },
    ]
    await expect(decide('plan', number, both)).rejects.toMatchObject({ code: 'operations.reasonMissing' })
    const reason = 'Las ferias siguen en el convenio'
    const answer = await decide('plan', number, [both[0]!, { ...both[1]!, reason }])
    expect(answer).toEqual({ status: 'approvedInPart', version: 3 })
    expect((await versionsNow())[0]?.units.map(({ unitId }) => unitId)).not.toContain(ground.units.lead)
    expect((await inPlan(ids.visits))?.means).toEqual(['Acta firmada'])
    expect(await inPlan(ids.fairs)).toBeDefined()
    expect((await see(number)).changes[1]?.decision).toEqual({ accepted: false, reason })
  })

  it('suspender, dividir, agregar y trasladar quedan en la comparación de versiones', async () => {
    const part = (name: string) => ({ name, months: SECOND_HALF, expectedResult: '4 informes', means: ['Informe'] })
    const { number, changes } = await endorsed([
      { kind: 'suspend', activityId: ids.fairs, from: 8, to: 9 },
      { kind: 'split', activityId: ids.visits, into: [part('Visitar talleres'), part('Visitar fincas')] },
      { kind: 'add', activity: part('Publicar boletines') },
      { kind: 'transfer', activityId: ids.fairs, toUnitId: ground.units.two },
    ])
    const yes = changes.map((id) => ({ id, accepted: true }))
    const itemId = changes[3] ?? ''
    const answer = (who: string, accepted: boolean, why?: string) =>
      answerTransfer.call(ground.app, {
        credentials: as(who),
        input: { year: YEAR, number, itemId, accepted, reason: why },
      })
    const listed = async (who: string) =>
      (await changeRequests.call(ground.app, { credentials: as(who), input: { year: YEAR } })).requests.find(
        (one) => one.number === number,
      )?.awaitsOwnUnit
    expect([await listed('jefe2'), await listed('jefa'), await listed('plan')]).toEqual([true, false, false])
    await expect(decide('plan', number, yes)).rejects.toMatchObject({
      code: 'operations.transferUnanswered',
      details: { unit: 'Oficina del Sur' },
    })
    for (const who of ['jefa', 'enlace']) await expect(answer(who, true)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(answer('jefe2', false)).rejects.toMatchObject({ code: 'operations.reasonMissing' })
    await answer('jefe2', false, 'No hay personal')
    const urgent = yes.map((one) => ({ ...one, ...(one.id === itemId ? { reason: 'Es urgente' } : {}) }))
    await expect(decide('plan', number, urgent)).rejects.toMatchObject({ code: 'operations.transferRefused' })
    expect((await see(number)).changes[3]?.receiver).toMatchObject({ answer: 'refused', reason: 'No hay personal' })
    await answer('jefe2', true)
    await expect(answer('jefe2', true)).rejects.toMatchObject({ code: 'platform.wrongState' })
    expect(await listed('jefe2')).toBe(false)
    expect(await decide('plan', number, yes)).toEqual({ status: 'approved', version: 4 })
    expect((await see(number)).trail.map(({ act }) => act)).toContain('acceptTransfer')
    await expect(answer('jefe2', false, 'Tarde')).rejects.toMatchObject({ code: 'operations.transferNotAsked' })
    const moved = await inPlan(ids.fairs)
    expect(moved).toMatchObject({ unitId: ground.units.two, months: EVEN })
    expect(moved?.exempt.map(({ month }) => month)).toEqual([3, 8, 9])
    const compared = await compareVersions.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, number: 4, other: 3 },
    })
    expect(compared.counts).toMatchObject({ added: 3, dropped: 1, moved: 1, changed: 0 })
    expect(compared.moved[0]).toMatchObject({ unitBefore: ground.units.one })
    const movedOf = (id: string) => compared.units.find((unit) => unit.id === id)?.moved
    expect([movedOf(ground.units.one), movedOf(ground.units.two)]).toEqual([1, 1])
    const shown = (await see(number)).activities.find(({ id }) => id === ids.fairs)
    expect([shown?.code, moved?.code]).toEqual(['ONO-01', 'OSU-02'])
    const { rows } = await lineage()
    expect(rows).toEqual([ids.visits, ids.visits])
  })

  it('de lo que se pidió antes y ya no está así, la decisión no hace nada y lo dice', async () => {
    const courses = { kind: 'drop' as const, activityId: ids.courses }
    const first = await open('jefe2', ground.units.two)
    const second = await open('jefe2', ground.units.two)
    for (const number of [first, second]) {
      await write(number, [courses], 'jefe2')
      await step(submitChangeRequest, 'jefe2', number)
      await step(endorseChangeRequest, 'ejecutiva', number)
    }
    const yes = async (number: number) =>
      decide('plan', number, [{ id: (await see(number)).changes[0]?.id ?? '', accepted: true }])
    expect(await yes(first)).toMatchObject({ status: 'approved' })
    const before = (await versionsNow()).length
    await expect(yes(second)).rejects.toMatchObject({ code: 'operations.activityNotFound' })
    expect((await versionsNow()).length).toBe(before)
    expect((await see(second)).changes[0]?.problem?.code).toBe('operations.activityNotFound')
    await step(refuseChangeRequest, 'plan', second, 'Ya se hizo en la anterior')
  })

  it('la versión vigente se compara con el plan original, que ninguna solicitud cambia', async () => {
    const [latest] = await versionsNow()
    const compared = await compareVersions.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, number: latest?.number ?? 0, other: 'original' },
    })
    expect(compared.counts).toMatchObject({ added: 3, dropped: 2, moved: 1 })
    expect(compared.moved[0]?.changes.map(({ field }) => field)).toEqual(['exempt'])
    const file = await compareVersionsFile.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, number: 4, other: 2 },
    })
    const lines = new TextDecoder().decode(file.bytes).trim().split('\r\n')
    const rows = lines.map((line) => line.split(',')).map((cells) => [cells[0], cells[5], ...cells.slice(6)])
    expect(rows).toContainEqual(['Qué pasó', 'Actividad', 'Dato', 'Antes', 'Después'])
    expect(rows).toContainEqual(['quitada', 'Visitar empresas', '', '', ''])
    expect(rows).toContainEqual(['agregada', 'Visitar talleres', '', '', ''])
    expect(rows).toContainEqual(['pasó a otra unidad', 'Organizar ferias', 'Código de unidad', 'ONO', 'OSU'])
    const ofTheGiver = await compareVersionsFile.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, number: 4, other: 3, unidad: ground.units.one },
    })
    expect(new TextDecoder().decode(ofTheGiver.bytes)).toContain('pasó a otra unidad')
    expect(new TextDecoder().decode(ofTheGiver.bytes)).not.toMatch(/quitada.*Organizar ferias/u)
  })

  it('un traslado sin respuesta se acepta con motivo, que queda en el cambio y en el trámite', async () => {
    const number = await open('jefe2', ground.units.two)
    await write(number, [{ kind: 'transfer', activityId: ids.fairs, toUnitId: ground.units.one }], 'jefe2')
    await step(submitChangeRequest, 'jefe2', number)
    await step(endorseChangeRequest, 'ejecutiva', number)
    const id = (await see(number)).changes[0]?.id ?? ''
    const reason = 'La jefatura está de licencia'
    await decide('plan', number, [{ id, accepted: true, reason }])
    const { changes, trail } = await see(number)
    expect(changes[0]).toMatchObject({ decision: { accepted: true, reason }, receiver: { answer: 'unanswered' } })
    expect(trail.at(-1)).toMatchObject({ act: 'approve', reason })
    expect((await inPlan(ids.fairs))?.unitId).toBe(ground.units.one)
  })

  it('mientras se prepara otra ronda no se decide', async () => {
    const { number, changes } = await endorsed([
      {
        kind: 'add',
        activity: { name: 'Capacitar', months: SECOND_HALF, expectedResult: '1 curso', means: ['Lista'] },
      },
    ])
    await openRound.call(ground.app, {
      credentials: as('plan'),
      input: { year: YEAR, kind: 'late', reason: 'Falta una unidad' },
    })
    await expect(decide('plan', number, [{ id: changes[0] ?? '', accepted: true }])).rejects.toMatchObject({
      code: 'operations.roundOpen',
    })
    await step(withdrawChangeRequest, 'jefa', number)
    await expect(step(submitChangeRequest, 'jefa', number)).rejects.toMatchObject({ code: 'platform.wrongState' })
  })
})

describe('las ventanas de cambios', () => {
  const save = (who: string, windows: { quarter: 1 | 2 | 3 | 4; startsOn: string; endsOn: string }[]) =>
    saveChangeWindows.call(ground.app, { credentials: as(who), input: { year: YEAR, windows } })

  it('las fija Planificación, y fuera de ellas no se presenta', async () => {
    const third = { quarter: 3 as const, startsOn: '2026-09-01', endsOn: '2026-09-15' }
    await expect(save('jefa', [third])).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(save('plan', [{ ...third, endsOn: '2026-08-01' }])).rejects.toMatchObject({
      code: 'operations.changeWindowWrong',
    })
    await save('plan', [third])
    const number = await open()
    await write(number, [
      {
        kind: 'add',
        activity: { name: 'Capacitar', months: SECOND_HALF, expectedResult: '1 curso', means: ['Lista'] },
      },
    ])
    await expect(step(submitChangeRequest, 'jefa', number)).rejects.toMatchObject({
      code: 'operations.changeWindowClosed',
    })
    const list = await changeRequests.call(ground.app, { credentials: as('enlace'), input: { year: YEAR } })
    expect(list).toMatchObject({ windowOpen: false, nextWindow: third })
    expect(list.mayOpenFor.map(({ unitId }) => unitId)).toEqual([ground.units.one])
  })

  it('cada paso y cada rechazo quedan en la bitácora, y su cadena está entera', async () => {
    expect(await ground.logged('operations.decideChangeRequest')).toBe(5)
    expect(await ground.logged('operations.answerTransfer')).toBe(2)
    expect(await ground.logged('operations.decideChangeRequest', 'refused')).toBeGreaterThan(3)
    expect(await verifyLog(ground.app.database.kysely)).toMatchObject({ firstBroken: null })
  })
})

async function lineage(): Promise<{ rows: string[] }> {
  const rows = await ground.app.database.kysely.selectFrom('operations_lineage').select('from_activity_id').execute()
  return { rows: rows.map(({ from_activity_id }) => from_activity_id) }
}
