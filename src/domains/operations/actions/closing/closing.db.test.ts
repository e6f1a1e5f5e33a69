import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordFileSchema } from '../../model/records/recordFile.ts'
import { verifyCode } from '../approval/verifyDocument.ts'
import { decideChangeRequest } from '../changes/decideRequest.ts'
import { changeRequest } from '../changes/readRequests.ts'
import { endorseChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { listPlans } from '../readPlans.ts'
import { downloadRecord } from '../records/downloadRecord.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { closeYear, reopenYear } from './closeYear.ts'
import { closingFile } from './closingFile.ts'
import { unitClosing, yearClosing } from './readClosings.ts'
import { confirmClosing, declareClosing, recallClosing } from './unitClosingSteps.ts'
import { returnClosing, saveClosing } from './writeClosing.ts'

let ground: PlanGround
let one: string[] = []
let two: string[] = []

const DAY = 86_400_000
const at = (day: string) => ground.clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(ground.clock.now()))
const call =
  <I, O>(bound: { call: (app: PlanGround['app'], given: { credentials: ReturnType<typeof as>; input: I }) => O }) =>
  (who: string, input: I): O =>
    bound.call(ground.app, { credentials: as(who), input })
const see = (who: string, unitId: string) => call(unitClosing)(who, { year: YEAR, unitId })
const seeYear = (who: string) => call(yearClosing)(who, { year: YEAR })
type Row = Parameters<typeof saveClosing.call>[1]['input']['rows'][number]
const row = (activityId: string, state: Row['state'], more: Partial<Row> = {}): Row => ({
  ...{ activityId, state, revision: 0, ground: '', evidence: '' },
  ...more,
})
const save = (who: string, unitId: string, rows: Row[]) => call(saveClosing)(who, { year: YEAR, unitId, rows })
const step = (bound: typeof declareClosing, who: string, ...unitIds: string[]) =>
  call(bound)(who, { year: YEAR, unitIds })

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN }
  one = await ground.add(ground.units.one, [
    { name: 'Organizar ferias', ...common },
    { name: 'Visitar empresas', ...common },
    { name: 'Dar charlas', ...common },
  ])
  two = await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

describe('declarar', () => {
  it('un cambio que quitó una actividad la deja cancelada, sin que nadie la escriba', async () => {
    const { app, units } = ground
    const about = { cause: 'budget' as const, reason: 'Llegó menos presupuesto', actNumber: null }
    const opened = await openChangeRequest.call(app, {
      credentials: as('jefa'),
      input: { year: YEAR, unitId: units.one, ...about },
    })
    const number = opened.number
    const items = [{ kind: 'drop' as const, activityId: one[2] ?? '' }]
    await call(saveChangeRequest)('jefa', { year: YEAR, number, ...about, seen: [], items })
    await call(submitChangeRequest)('jefa', { year: YEAR, number })
    await call(endorseChangeRequest)('ejecutiva', { year: YEAR, number })
    const { changes } = await call(changeRequest)('plan', { year: YEAR, number })
    const decisions = changes.map(({ id }) => ({ id, accepted: true }))
    await call(decideChangeRequest)('plan', { year: YEAR, number, decisions })
    const { rows, totals, version } = await see('jefa', units.one)
    expect(version).toBe(2)
    expect(rows.map(({ state, dropped }) => [state, dropped?.request ?? null, dropped?.version ?? null])).toEqual([
      [null, null, null],
      [null, null, null],
      ['cancelled', number, 2],
    ])
    expect(totals).toMatchObject({ activities: 3, undeclared: 2, cancelled: 1, incomplete: 2 })
    await expect(save('jefa', units.one, [row(one[2] ?? '', 'fulfilled')])).rejects.toMatchObject({ kind: 'notFound' })
  })

  it('solo su gente escribe, y quien guarda sobre lo que no vio lo sabe', async () => {
    const { units } = ground
    const [fairs = '', visits = ''] = one
    await expect(save('jefe2', units.one, [row(fairs, 'fulfilled')])).rejects.toMatchObject({ kind: 'forbidden' })
    await save('enlace', units.one, [
      row(fairs, 'fulfilled', { evidence: 'Carpeta 3' }),
      row(visits, null, { ground: 'A medio escribir' }),
    ])
    await expect(save('jefa', units.one, [row(visits, 'moved')])).rejects.toMatchObject({
      code: 'operations.closingChanged',
    })
    const { rows, totals, mayWrite } = await see('jefa', units.one)
    expect(rows.slice(0, 2)).toMatchObject([
      { state: 'fulfilled', evidence: 'Carpeta 3', revision: 1, incomplete: false },
      { state: null, ground: 'A medio escribir', revision: 1, incomplete: true },
    ])
    expect(totals).toMatchObject({ fulfilled: 1, undeclared: 1, incomplete: 1 })
    expect([mayWrite, (await see('jefe2', units.one)).mayWrite]).toEqual([true, false])
  })

  it('se entrega desde diciembre y cuando nada falta', async () => {
    const { units } = ground
    await expect(step(declareClosing, 'jefa', units.one)).rejects.toMatchObject({ code: 'operations.closingTooEarly' })
    at('2026-12-01')
    await expect(step(declareClosing, 'jefa', units.one)).rejects.toMatchObject({
      code: 'operations.closingIncomplete',
      details: { count: 1 },
    })
    const visits = row(one[1] ?? '', 'moved', { revision: 1, ground: 'Las empresas pidieron 2027' })
    await save('jefa', units.one, [visits])
    await step(declareClosing, 'enlace', units.one)
    await expect(save('jefa', units.one, [{ ...visits, revision: 2 }])).rejects.toMatchObject({
      code: 'operations.closingHandedIn',
    })
  })

  it('nadie confirma lo que declaró, y se devuelve con lo que hay que mirar en cada fila', async () => {
    const { units } = ground
    await expect(step(confirmClosing, 'jefa', units.one)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(call(returnClosing)('plan', { year: YEAR, unitId: units.one, comments: [] })).rejects.toMatchObject({
      code: 'operations.reasonMissing',
    })
    const comments = [{ activityId: one[1] ?? '', text: 'Diga cuáles empresas' }]
    await call(returnClosing)('plan', { year: YEAR, unitId: units.one, comments })
    const back = await see('jefa', units.one)
    expect(back).toMatchObject({ status: 'returned', mayWrite: true })
    expect(back.rows.map(({ comment }) => comment)).toEqual([null, 'Diga cuáles empresas', null])
    await save('jefa', units.one, [row(one[1] ?? '', 'moved', { revision: 2, ground: 'Ocho empresas del norte' })])
    await step(declareClosing, 'jefa', units.one)
    await step(recallClosing, 'jefa', units.one)
    await step(declareClosing, 'jefa', units.one)
    await step(confirmClosing, 'ejecutiva', units.one)
    expect(await see('jefa', units.one)).toMatchObject({ status: 'confirmed', mayWrite: false, available: [] })
    expect((await see('jefa', units.one)).steps.map(({ act }) => act)).toEqual([
      ...['declareClosing', 'returnClosing', 'declareClosing', 'recallClosing', 'declareClosing', 'confirmClosing'],
    ])
  })
})

describe('cerrar el año', () => {
  it('no se cierra antes de que termine ni con unidades sin confirmar, que se nombran', async () => {
    const year = YEAR
    await expect(call(closeYear)('plan', { year, leaving: [] })).rejects.toMatchObject({
      code: 'operations.yearNotOver',
    })
    at('2027-01-15')
    await expect(call(closeYear)('jefa', { year, leaving: [] })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(call(closeYear)('plan', { year, leaving: [] })).rejects.toMatchObject({
      code: 'operations.closingsUnconfirmed',
      details: { units: 'Oficina del Sur', unitIds: [ground.units.two] },
    })
    await expect(call(closeYear)('plan', { year, leaving: [ground.units.two] })).rejects.toMatchObject({
      code: 'operations.reasonMissing',
    })
    const { available } = await seeYear('plan')
    expect(available).toMatchObject([{ act: 'closeYear', refusal: { code: 'operations.closingsUnconfirmed' } }])
  })

  it('se cierra sin ella con un motivo, y desde entonces todo se rechaza con su frase', async () => {
    await call(closeYear)('plan', { year: YEAR, leaving: [ground.units.two], reason: 'La oficina cerró en noviembre' })
    const { plan, steps, units, totals } = await seeYear('titular')
    expect([plan.status, plan.closedOn]).toEqual(['closed', '2027-01-15'])
    expect(steps).toMatchObject([{ act: 'closeYear', reason: 'La oficina cerró en noviembre' }])
    expect(units.map(({ status }) => status)).toEqual(['confirmed', 'pending'])
    expect(totals).toMatchObject({ activities: 4, fulfilled: 1, moved: 1, cancelled: 1, undeclared: 1 })
    const refused = { code: 'operations.yearClosed', details: { year: YEAR, since: '15 de enero de 2027' } }
    await expect(save('jefe2', ground.units.two, [row(two[0] ?? '', 'fulfilled')])).rejects.toMatchObject(refused)
    await expect(ground.add(ground.units.two, [{ name: 'Otra' }])).rejects.toMatchObject(refused)
    const { plans } = await call(listPlans)('jefa', {})
    expect(plans.map(({ status }) => status)).toEqual(['closed'])
    expect((await see('jefe2', ground.units.two)).locked?.code).toBe('operations.yearClosed')
  })

  it('solo el titular lo reabre, por unos días; pasado el último vuelve a estar cerrado sin que nadie haga nada', async () => {
    const reopen = (who: string, until: string) =>
      call(reopenYear)(who, { year: YEAR, until, reason: 'Llegó la evidencia del sur' })
    const standing = async () => {
      const { record } = await seeYear('plan')
      return (await call(verifyCode)('plan', { code: record?.code ?? '' })).standing
    }
    expect(await standing()).toBe('valid')
    await expect(reopen('plan', '2027-01-20')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(reopen('titular', '2027-01-14')).rejects.toMatchObject({ code: 'operations.reopeningDays' })
    await reopen('titular', '2027-01-20')
    expect((await seeYear('plan')).plan).toMatchObject({ status: 'inForce', openUntil: '2027-01-20' })
    expect(await standing()).toBe('reopened')
    await save('jefe2', ground.units.two, [row(two[0] ?? '', 'fulfilled', { evidence: 'Carpeta 9' })])
    await expect(reopen('titular', '2027-01-25')).rejects.toMatchObject({ code: 'platform.wrongState' })
    at('2027-01-20')
    await step(declareClosing, 'jefe2', ground.units.two)
    ground.clock.advance(DAY)
    await expect(step(confirmClosing, 'plan', ground.units.two)).rejects.toMatchObject({
      code: 'operations.yearClosed',
    })
    expect((await seeYear('plan')).plan.status).toBe('closed')
    expect(await standing()).toBe('valid')
    await reopen('titular', '2027-02-01')
    await step(confirmClosing, 'plan', ground.units.two)
    await call(closeYear)('plan', { year: YEAR, leaving: [] })
    expect((await seeYear('plan')).plan).toMatchObject({ status: 'closed', openUntil: null, closedOn: '2027-01-15' })
    expect((await seeYear('plan')).steps.map(({ act }) => act)).toEqual([
      ...['closeYear', 'reopenYear', 'reopenYear', 'closeYear'],
    ])
    expect([await ground.logged('operations.closeYear'), await ground.logged('operations.reopenYear')]).toEqual([2, 2])
  })

  it('cada cierre deja su informe con código; el anterior queda sustituido', async () => {
    const { record } = await seeYear('plan')
    const code = record?.code ?? ''
    const read = async (formato: 'json' | 'pdf' | 'docx') =>
      (await call(downloadRecord)('plan', { year: YEAR, code, formato })).bytes
    const file = recordFileSchema.parse(JSON.parse(new TextDecoder().decode(await read('json'))))
    expect(file).toMatchObject({ number: 2, code, content: { kind: 'yearClosing', totals: { undeclared: 0 } } })
    if (file.content.kind !== 'yearClosing') throw new Error('not a closing')
    expect(file.content.units.map(({ name, status }) => [name, status])).toEqual([
      ['Oficina del Norte', 'confirmed'],
      ['Oficina del Sur', 'confirmed'],
    ])
    expect(file.content.changes).toMatchObject([{ number: 1, version: 2 }])
    expect(file.content.steps.at(-1)).toMatchObject({ act: 'closeYear', reason: null })
    expect(JSON.stringify(file)).not.toMatch(/"person/u)
    expect(new TextDecoder('latin1').decode((await read('pdf')).slice(0, 5))).toBe('%PDF-')
    expect((await read('docx')).byteLength).toBeGreaterThan(1000)
    const rows = await ground.app.database.kysely
      .selectFrom('operations_record')
      .select('code')
      .where('kind', '=', 'yearClosing')
      .orderBy('at')
      .execute()
    const standingOf = async (one: string) =>
      (await verifyCode.call(ground.app, { credentials: { kind: 'token', token: null }, input: { code: one } }))
        .standing
    expect(await Promise.all(rows.map((row) => standingOf(row.code)))).toEqual(['superseded', 'valid'])
  })

  it('los datos del cierre salen con una fila por actividad y quedan en el registro', async () => {
    const file = await closingFile.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })
    const lines = new TextDecoder().decode(file.bytes).trim().split(/\r?\n/)
    expect(lines).toHaveLength(5)
    expect(lines.find((line) => line.includes('Visitar empresas'))).toContain('Trasladada')
    expect(await ground.logged('operations.closingFile')).toBe(1)
  })
})
