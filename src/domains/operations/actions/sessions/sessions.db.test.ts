import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLog } from '../../../platform/index.ts'
import { recordFileSchema } from '../../model/records/recordFile.ts'
import { authorizePlan, elaboratePlan, endorsePlan } from '../approval/planSteps.ts'
import { approval, unitApproval } from '../approval/readApproval.ts'
import { versions } from '../approval/readVersions.ts'
import { endorseUnitPlans, reviewUnitPlans, submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { verifyCode } from '../approval/verifyDocument.ts'
import { downloadRecord } from '../records/downloadRecord.ts'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { closeSession } from './closeSession.ts'
import { planSession, planSessions, sessionAttendees } from './readSessions.ts'
import { openSession, saveSession } from './writeSession.ts'

let ground: PlanGround
beforeAll(async () => {
  ground = await openPlanGround()
  for (const unitId of [ground.units.one, ground.units.two]) {
    await ground.add(unitId, [{ name: 'Atender consultas', months: EVEN }])
    await settle(ground, unitId)
  }
  await submitUnitPlan.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, unitIds: [ground.units.one] } })
  await submitUnitPlan.call(ground.app, {
    credentials: as('jefe2'),
    input: { year: YEAR, unitIds: [ground.units.two] },
  })
  const unitIds = [ground.units.one, ground.units.two]
  await reviewUnitPlans.call(ground.app, { credentials: as('plan'), input: { year: YEAR, unitIds } })
})
afterAll(() => ground.app.database.close())

const HALF_HOUR = 30 * 60_000
const DAY = '2026-03-02'
const empty = {
  year: YEAR,
  kind: 'ordinary' as const,
  place: 'Sala de reuniones',
  heldOn: DAY,
  corrects: null,
  attendees: [] as { guest: string }[],
  unitIds: [] as string[],
  consolidated: false,
  agreements: [] as string[],
}
const open = (input: Partial<Omit<typeof empty, 'corrects'>> & { corrects?: number } = {}, who = 'plan') =>
  openSession.call(ground.app, { credentials: as(who), input: { ...empty, ...input } })
const close = (number: number, who = 'plan') =>
  closeSession.call(ground.app, { credentials: as(who), input: { year: YEAR, number } })
const read = (number: number) =>
  planSession.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number } })

/** Writes in an open session who came to it, keeping what is on its table. */
async function attend(number: number, names: readonly string[]) {
  const { revision, presented } = await read(number)
  const input = {
    ...empty,
    number,
    revision,
    attendees: await Promise.all(names.map((name) => holder(name))),
    unitIds: presented.flatMap(({ unitId }) => unitId ?? []),
    consolidated: presented.some(({ unitId }) => unitId === null),
  }
  await saveSession.call(ground.app, { credentials: as('plan'), input })
}

async function holder(name: string) {
  const { people } = await sessionAttendees.call(ground.app, {
    credentials: as('plan'),
    input: { year: YEAR, on: DAY },
  })
  const email = `${name}@ministerio.example`
  const person = await ground.app.database.kysely
    .selectFrom('platform_person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const found = people.find(({ personId }) => personId === person.id)
  if (found === undefined) throw new Error(`nobody holds a post: ${name}`)
  return { postId: found.postId, personId: found.personId }
}

describe('una sesión en que se deciden planes', () => {
  it('los pasos dados en ella quedan en ella, con lo que se presentó y su huella', async () => {
    const { one, two } = ground.units
    const who = await holder('ejecutiva')
    const attendees = [who, { guest: 'Delegada del sindicato' }]
    const { number } = await openSession.call(ground.app, {
      credentials: as('plan'),
      input: { ...empty, attendees, unitIds: [two], consolidated: true, agreements: ['Revisar los medios'] },
    })
    expect(number).toBe(1)
    const list = await planSessions.call(ground.app, { credentials: as('ejecutiva'), input: { year: YEAR } })
    expect(list.sessions).toMatchObject([{ number: 1, unitIds: [two], consolidated: true, attended: true }])
    expect(list.units.filter(({ unitId }) => unitId === one || unitId === two)).toMatchObject([
      { name: 'Oficina del Norte', status: 'submitted', reviewed: true },
      { name: 'Oficina del Sur', status: 'submitted', reviewed: true },
    ])
    ground.clock.advance(HALF_HOUR)
    await endorseUnitPlans.call(ground.app, {
      credentials: as('ejecutiva'),
      input: { year: YEAR, unitIds: [one, two], session: 1 },
    })
    const found = await read(1)
    expect(found.attendees.map(({ personName, postName }) => [personName !== '', postName !== ''])).toEqual([
      [true, true],
      [true, false],
    ])
    expect(found.presented.map(({ unitName, status, decided }) => [unitName, status, decided])).toEqual([
      ['Oficina del Sur', 'submitted', true],
      ['', 'preparing', false],
      ['Oficina del Norte', 'submitted', true],
    ])
    expect(found.decisions.map(({ act, unitName, session }) => [act, unitName, session])).toEqual([
      ['endorse', 'Oficina del Norte', 1],
      ['endorse', 'Oficina del Sur', 1],
    ])
    const trail = await unitApproval.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: one },
    })
    expect(trail.steps.map(({ act, session }) => [act, session])).toEqual([
      ['submit', null],
      ['review', null],
      ['endorse', 1],
    ])
  })

  it('la huella de lo presentado es la de la parte que congela la versión', async () => {
    const sign = (route: typeof elaboratePlan, who: string, session?: number) =>
      route.call(ground.app, { credentials: as(who), input: { year: YEAR, session } })
    await sign(elaboratePlan, 'plan')
    ground.clock.advance(HALF_HOUR)
    await sign(endorsePlan, 'ejecutiva', 1)
    ground.clock.advance(HALF_HOUR)
    await expect(sign(authorizePlan, 'titular', 1)).rejects.toMatchObject({ code: 'operations.notAtSession' })
    expect(await ground.logged('operations.authorizePlan', 'refused')).toBe(1)
    await attend(1, ['ejecutiva', 'titular'])
    await sign(authorizePlan, 'titular', 1)
    const { presented, decisions } = await read(1)
    expect(decisions.map(({ act, unitId }) => [act, unitId === null])).toEqual([
      ['endorse', false],
      ['endorse', false],
      ['endorse', true],
      ['authorize', true],
    ])
    const { versions: approved } = await versions.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })
    const rows = await ground.app.database.kysely.selectFrom('operations_version_unit').select('sha256').execute()
    expect(approved).toHaveLength(1)
    expect(
      presented
        .filter(({ unitId }) => unitId !== null)
        .map(({ sha256 }) => sha256)
        .toSorted(),
    ).toEqual(rows.map(({ sha256 }) => sha256).toSorted())
  })

  it('lo presentado consta antes de lo que se decidió sobre ello, y una decisión no lo presenta otra vez', async () => {
    const { presented, decisions } = await read(1)
    const hour = (at: string) => at.slice(11, 16)
    expect(presented.map(({ unitName, status, at }) => [unitName, status, hour(at)])).toEqual([
      ['Oficina del Sur', 'submitted', '15:00'],
      ['', 'preparing', '15:00'],
      ['Oficina del Norte', 'submitted', '15:30'],
      // With the units that had their visto bueno by then it was another plan, which is the one that was decided on.
      ['', 'preparing', '16:00'],
    ])
    expect(decisions.map(({ unitName, act, at }) => [unitName, act, hour(at)])).toEqual([
      ['Oficina del Norte', 'endorse', '15:30'],
      ['Oficina del Sur', 'endorse', '15:30'],
      ['', 'endorse', '16:00'],
      ['', 'authorize', '16:30'],
    ])
    const { sessions } = await planSessions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })
    expect(sessions).toMatchObject([{ presented: 3, attended: false }])
  })

  it('lo decidido y quien decidió se quedan aunque se quiten al escribir, y quien escribe sobre lo viejo se entera', async () => {
    const { revision, presented, attendees } = await read(1)
    expect(attendees).toHaveLength(2)
    const input = { ...empty, attendees: [{ guest: 'Delegada del sindicato' }], number: 1, revision }
    await saveSession.call(ground.app, { credentials: as('ejecutiva'), input })
    const written = await read(1)
    expect(written.presented).toEqual(presented)
    expect(written.attendees.map(({ postId }) => postId)).toEqual([null, ...attendees.map(({ postId }) => postId)])
    await expect(saveSession.call(ground.app, { credentials: as('plan'), input })).rejects.toMatchObject({
      code: 'operations.sessionChanged',
    })
  })

  it('cerrada no cambia más: ni se escribe, ni se decide en ella, ni se cierra otra vez', async () => {
    await close(1)
    const { revision, status, closed } = await read(1)
    expect([status, closed === null]).toEqual(['closed', false])
    const input = { ...empty, number: 1, revision }
    await expect(saveSession.call(ground.app, { credentials: as('plan'), input })).rejects.toMatchObject({
      code: 'platform.wrongState',
    })
    await expect(close(1)).rejects.toMatchObject({ code: 'platform.wrongState' })
    await expect(
      endorseUnitPlans.call(ground.app, {
        credentials: as('ejecutiva'),
        input: { year: YEAR, unitIds: [ground.units.one], session: 1 },
      }),
    ).rejects.toMatchObject({ code: 'operations.sessionClosed' })
  })

  it('al cerrarla queda su acta con código, que se comprueba y se descarga igual cada vez', async () => {
    const { record } = await read(1)
    const code = record?.code ?? ''
    const checked = await verifyCode.call(ground.app, { credentials: as('jefa'), input: { code } })
    expect(checked).toMatchObject({ standing: 'valid', document: { kind: 'session', number: 1, year: YEAR } })
    const download = async (formato: 'pdf' | 'docx' | 'json') =>
      (await downloadRecord.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, code, formato } })).bytes
    expect(
      Buffer.from(await download('pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(
      Buffer.from(await download('docx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    const file = recordFileSchema.parse(JSON.parse(Buffer.from(await download('json')).toString()))
    expect(file.content).toMatchObject({ kind: 'session', place: 'Sala de reuniones', heldOn: DAY })
    expect(file.content.kind === 'session' && file.content.decisions).toHaveLength(4)
  })

  it('una posterior corrige a la cerrada; una abierta no se corrige', async () => {
    const { number } = await open({ corrects: 1 })
    expect(number).toBe(2)
    expect((await read(1)).correctedBy).toEqual([2])
    await expect(open({ corrects: 2 })).rejects.toMatchObject({ code: 'operations.sessionNotCorrectable' })
  })

  it('los números siguen sin huecos aunque una apertura se rechace, y dos a la vez reciben dos números', async () => {
    const stranger = { postId: 'ninguno', personId: 'nadie' }
    const bad = { ...empty, attendees: [stranger] }
    await expect(openSession.call(ground.app, { credentials: as('plan'), input: bad })).rejects.toMatchObject({
      code: 'operations.attendeeUnknown',
    })
    const numbers = await Promise.all([open(), open({}, 'ejecutiva')])
    expect(numbers.map(({ number }) => number).toSorted()).toEqual([3, 4])
  })

  it('de dos que la cierran a la vez, uno gana', async () => {
    const { number } = await open({ attendees: [{ guest: 'Delegada' }], unitIds: [ground.units.one] })
    const closing = await Promise.allSettled([close(number, 'plan'), close(number, 'ejecutiva')])
    expect(closing.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await ground.logged('operations.closeSession')).toBe(2)
  })

  it('la abren y cierran Planificación y la Dirección Ejecutiva, nadie más', async () => {
    await expect(open({}, 'jefa')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(close(2, 'titular')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    const list = (who: string) => planSessions.call(ground.app, { credentials: as(who), input: { year: YEAR } })
    expect((await list('jefa')).mayOpen).toBe(false)
    expect((await list('plan')).mayOpen).toBe(true)
    expect((await list('jefa')).sessions.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1])
  })

  it('el registro queda entero', async () => {
    const { plan } = await approval.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })
    expect(plan.status).toBe('authorized')
    expect(await verifyLog(ground.app.database.kysely)).toMatchObject({ firstBroken: null })
  })
})
