import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inTransaction, verifyLog } from '../../../platform/index.ts'
import { aPerson, atTheSameTime } from '../../../platform/testing.ts'
import type { verificationRoutes } from '../../contracts/verification.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { cut } from '../cuts/readCut.ts'
import { nameMonitoringThings } from '../nameThings.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { drawSample } from './drawSample.ts'
import { giveVerdicts } from './giveVerdicts.ts'
import { sampleFile, samplePreview } from './readDraw.ts'
import { sample, samples } from './readSamples.ts'
import { verified } from './readVerified.ts'

/*
 * By hand, on 2 March. Validated: ferias January (25 %, sent late) and February (5 %, in time, 20 points less), consultas
 * January (50 %, sent late). A fourth one, consultas of February, was sent and not validated: nobody looks at it yet.
 */
let ground: PlanGround
const ids = { fairs: '', consultations: '' }

const step = (who: string, act: 'submit' | 'validate', activityId: string, month: Month) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [activityId] },
  })
const report = async (who: string, activityId: string, month: Month, shareBp: number, records: string[]) => {
  const evidence = records.map((place) => ({ kind: 'record' as const, place, means: null }))
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: 'Se repone', evidence, noEvidence: '' },
  }
  const input = { year: YEAR, month, activityId, revision: 0, content }
  await saveReport.call(ground.app, { credentials: as(who), input })
  await step(who, 'submit', activityId, month)
}
const rule = { weightFromBp: null, jumpFromBp: null, late: true, repeatedFile: true, randomShareBp: 0 }
type Draw = Partial<InputOf<typeof verificationRoutes.drawSample>>
const draw = (who: string, one: Draw = {}) =>
  drawSample.call(ground.app, {
    credentials: as(who),
    input: { ...{ year: YEAR, side: 'planning', fromMonth: 1, toMonth: 2, rule }, ...one },
  })
const see = (number: number, who = 'plan') =>
  sample.call(ground.app, { credentials: as(who), input: { year: YEAR, number } })
type Verdict = Partial<InputOf<typeof verificationRoutes.giveVerdicts>>
const judge = (who: string, evidenceIds: string[], one: Verdict = {}) =>
  giveVerdicts.call(ground.app, {
    credentials: as(who),
    input: { ...{ year: YEAR, number: 1, kind: 'verified', reason: '' }, ...one, evidenceIds },
  })
const itemOf = async (number: number, activityId: string, month: Month = 1) => {
  const found = (await see(number)).items.find((item) => item.activity.id === activityId && item.month === month)
  if (found === undefined) throw new Error('no such item')
  return found
}

/** Nothing in these cells is quoted. */
function readCsv(bytes: Uint8Array): { header: string[]; rows: string[][] } {
  const [header = [], ...rows] = new TextDecoder()
    .decode(bytes)
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(','))
  return { header, rows }
}

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  await inTransaction(app.database, async (tx) => {
    const named = (name: string) => `${name}@ministerio.example`
    await aPerson(tx, { email: named('control'), unitId: units.lead, roles: ['internalControl'] })
    await aPerson(tx, { email: named('plan-sur'), unitId: units.two, roles: ['planningOfficer'] })
  })
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const fairs = { name: 'Organizar ferias', months: inMonths({ 1: 2500, 2: 2500, 9: 5000 }), ...common }
  const consultations = { name: 'Atender consultas', months: inMonths({ 1: 5000, 2: 1000, 9: 4000 }), ...common }
  ;[ids.fairs = ''] = await ground.add(units.one, [fairs])
  ;[ids.consultations = ''] = await ground.add(units.two, [consultations])
  await makeOfficial(ground)
  await report('jefa', ids.fairs, 1, 2500, ['Acta 1', 'Foto 1'])
  await report('jefa', ids.fairs, 2, 500, ['Acta 2'])
  await report('jefe2', ids.consultations, 1, 5000, ['Libro 7'])
  await report('jefe2', ids.consultations, 2, 1000, ['Libro 8'])
  for (const month of [1, 2] as const) await step('ejecutiva', 'validate', ids.fairs, month)
  await step('ejecutiva', 'validate', ids.consultations, 1)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('sacar una muestra', () => {
  it('cada oficina la suya, y nadie más', async () => {
    for (const who of ['jefa', 'ejecutiva', 'titular', 'control'])
      await expect(draw(who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(draw('plan', { side: 'control' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(samples.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('si la regla no elige nada, lo dice', async () => {
    await expect(draw('plan', { fromMonth: 5, toMonth: 6 })).rejects.toMatchObject({
      code: 'monitoring.nothingToSample',
    })
  })

  it('de dos a la vez, cada una lleva su número; guarda la regla, la semilla y los motivos', async () => {
    await atTheSameTime(ground.app.database, [
      () => draw('plan'),
      () => draw('control', { side: 'control', toMonth: 1, rule: { ...rule, late: false, randomShareBp: 5000 } }),
    ])
    const all = await samples.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })
    expect(all.mayDraw).toEqual(['planning'])
    expect(all.samples.map(({ number }) => number)).toEqual([1, 2])
    const bySide = new Map(all.samples.map((one) => [one.side, one]))
    expect(bySide.get('planning')).toMatchObject({ population: 3, items: 2, reviewed: 0, rule: { late: true } })
    // Half of two at random is one.
    expect(bySide.get('control')).toMatchObject({ population: 2, items: 1, toMonth: 1 })
    expect(bySide.get('planning')?.rule.seed).not.toBe('')
    expect(bySide.get('planning')?.rule.seed).not.toBe(bySide.get('control')?.rule.seed)
  })

  it('mira solo lo validado, y dice por qué lo mira', async () => {
    const { number } = await draw('plan', { rule: { ...rule, jumpFromBp: 2000 } })
    const { items } = await see(number)
    expect(items).toHaveLength(3)
    expect(items[0]?.report).toMatchObject({ achievement: 'Se hizo', corrective: 'Se repone' })
    expect((await itemOf(number, ids.fairs, 1)).reasons).toEqual(['late'])
    expect((await itemOf(number, ids.fairs, 2)).reasons).toEqual(['jump'])
    expect((await itemOf(number, ids.consultations, 1)).reasons).toEqual(['late'])
  })
})

describe('repetir una muestra', () => {
  const wanted = { year: YEAR, fromMonth: 1 as Month, toMonth: 2 as Month }
  const flags = { late: 'true', repeatedFile: 'true', outsideMonth: 'true' }

  it('antes de sacarla se ve cuántos informes elegiría cada criterio', async () => {
    const see = (who: string, one: Record<string, unknown>) =>
      samplePreview.call(ground.app, { credentials: as(who), input: { ...wanted, ...flags, ...one } as never })
    const reasons = { weight: 0, late: 2, jump: 1, repeatedFile: 0, outsideMonth: 0, random: 0 }
    expect(await see('plan', { jumpFromBp: '2000', randomShareBp: '0' })).toEqual({ population: 3, items: 3, reasons })
    // Of one that no criterion picked, a small part is not none.
    expect(await see('plan', { randomShareBp: '100' })).toEqual({
      ...{ population: 3, items: 3, reasons: { ...reasons, jump: 0, random: 1 } },
    })
    expect(await see('plan', { fromMonth: 5, toMonth: 6, randomShareBp: '0' })).toMatchObject({
      population: 0,
      items: 0,
    })
    await expect(see('jefa', { randomShareBp: '0' })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('con el archivo que se descarga se saca otra vez la misma, sin el sistema', async () => {
    const stated = { ...rule, late: false, jumpFromBp: 2000, randomShareBp: 5000 }
    const { number } = await draw('plan', { rule: stated })
    const file = await sampleFile.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number } })
    const { header, rows } = readCsv(file.bytes)
    expect(rows).toHaveLength(3)
    const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? ''
    const [first = []] = rows
    const seed = cell(first, 'semilla')
    expect([cell(first, 'poblacion'), cell(first, 'regla_salto_desde_pb'), cell(first, 'regla_azar_pb')]).toEqual([
      ...['3', '2000', '5000'],
    ])
    // By hand, as the page says: the criteria, and of the rest the first half in the order of SHA-256 of "seed id".
    const jumps = (row: readonly string[]): boolean => {
      const [done, before] = [cell(row, 'hecho_pb'), cell(row, 'hecho_mes_anterior_pb')]
      return done !== '' && before !== '' && Math.abs(Number(done) - Number(before)) >= 2000
    }
    const key = (row: readonly string[]): string =>
      createHash('sha256')
        .update(`${seed} ${cell(row, 'informe')}`)
        .digest('hex')
    const rest = rows.filter((row) => !jumps(row)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    const again = [...rows.filter(jumps), ...rest.slice(0, Math.ceil(rest.length / 2))].map((row) =>
      cell(row, 'informe'),
    )
    const { items } = await see(number)
    expect(again.toSorted()).toEqual(items.map(({ reportId }) => reportId).toSorted())
    expect(rows.filter((row) => cell(row, 'elegido') === 'si')).toHaveLength(items.length)
    // What is validated afterwards is not in it.
    const [one] = (await samples.call(ground.app, { credentials: as('plan'), input: { year: YEAR } })).samples
    expect(one?.repeatable).toBe(true)
  })

  it('de una que se sacó antes no se guardó de qué salió, y lo dice', async () => {
    const { number } = await draw('plan')
    await ground.app.database.kysely
      .updateTable('monitoring_sample')
      .set({ drawn_from: null })
      .where('number', '=', number)
      .execute()
    const old = sampleFile.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number } })
    await expect(old).rejects.toMatchObject({ code: 'monitoring.sampleNotRepeatable' })
  })
})

describe('dar dictamen', () => {
  let planning = 0
  let control = 0
  beforeAll(async () => {
    planning = (await draw('plan')).number
    control = (await draw('control', { side: 'control' })).number
  })
  const pieces = async (activityId: string) => (await itemOf(planning, activityId)).pieces.map(({ id }) => id)

  it('no quien tuvo parte o es de la unidad; no sobre la muestra de otra oficina ni sobre lo que no está en ella', async () => {
    const [book = ''] = await pieces(ids.consultations)
    await expect(judge('plan-sur', [book], { number: planning })).rejects.toMatchObject({
      code: 'monitoring.ownEvidence',
    })
    await expect(judge('control', [book], { number: planning })).rejects.toMatchObject({
      code: 'monitoring.otherSidesSample',
    })
    await expect(judge('plan', ['ajena'], { number: planning })).rejects.toMatchObject({
      code: 'monitoring.evidenceNotInSample',
    })
    await expect(judge('jefa', [book], { number: planning })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(judge('plan', [book], { number: 99 })).rejects.toMatchObject({ code: 'monitoring.sampleNotFound' })
    expect((await itemOf(planning, ids.consultations)).state).toBe('unreviewed')
  })

  it('lo que no verifica lleva motivo', async () => {
    const [act = ''] = await pieces(ids.fairs)
    for (const kind of ['insufficient', 'mismatch'] as const)
      await expect(judge('plan', [act], { number: planning, kind, reason: 'no' })).rejects.toMatchObject({
        code: 'monitoring.verdictWithoutReason',
      })
  })

  it('varias de una vez; una que no verifica deja el informe sin probar, y el dictamen posterior la reemplaza', async () => {
    const both = await pieces(ids.fairs)
    expect(await judge('plan', both, { number: planning })).toEqual({ given: 2 })
    expect((await itemOf(planning, ids.fairs)).state).toBe('verified')
    const [act = ''] = both
    await judge('plan', [act], { number: planning, kind: 'insufficient', reason: 'Falta la firma' })
    expect(await itemOf(planning, ids.fairs)).toMatchObject({
      state: 'unproven',
      pieces: [{ verdict: { kind: 'insufficient', reason: 'Falta la firma' } }, { verdict: { kind: 'verified' } }],
    })
    await judge('plan', [act], { number: planning })
    expect((await itemOf(planning, ids.fairs)).state).toBe('verified')
  })

  it('el de Control Interno se ve al lado y no cambia nada', async () => {
    const both = await pieces(ids.fairs)
    await judge('control', both, { number: control, kind: 'mismatch', reason: 'Es de otra feria' })
    expect(await itemOf(planning, ids.fairs)).toMatchObject({
      ...{ state: 'verified', mayJudge: true },
      pieces: [{ verdict: { kind: 'verified' }, otherSide: { kind: 'mismatch', reason: 'Es de otra feria' } }, {}],
    })
    expect(await itemOf(control, ids.fairs)).toMatchObject({ state: 'unproven', mayJudge: false })
  })

  /*
   * To February. Norte: 50 % due, 25 + 5 sent and validated, the 25 of January verified: 25 of 30 looked at. Sur: 60 % due, 60
   * sent, 50 validated, nothing looked at. Units weigh alike: 55, 45, 40 and 12.5; 12.5 of 40 looked at.
   */
  it('cada total sale programado, reportado, validado y verificado, con la parte que se miró', async () => {
    const figures = () => verified.call(ground.app, { credentials: as('titular'), input: { year: YEAR, month: 2 } })
    const sur = { programmed: 6000, sent: 6000, validated: 5000, verified: 0, lookedShare: 0, distance: 6000 }
    const norte = { programmed: 5000, sent: 3000, validated: 3000, verified: 2500, lookedShare: 8333, distance: 500 }
    expect(await figures()).toMatchObject({
      whole: { programmed: 5500, sent: 4500, validated: 4000, verified: 1250, lookedShare: 3125, distance: 3250 },
      groups: [{ name: 'Oficina del Norte', figures: norte }, { figures: sur }],
    })
    const [book = ''] = await pieces(ids.consultations)
    await judge('plan', [book], { number: planning, kind: 'mismatch', reason: 'Es de otro mes' })
    // Looked at and not verified is not the same as not looked at.
    expect((await figures()).groups[1]?.figures).toEqual({ ...sur, lookedShare: 10_000 })
  })

  it('el corte guarda lo verificado y lo mirado como estaban al cerrar; un dictamen posterior no lo cambia', async () => {
    const input = { year: YEAR, month: 1 as Month }
    const live = () => verified.call(ground.app, { credentials: as('plan'), input })
    const atClosing = await live()
    expect(atClosing.whole).toMatchObject({ programmed: 3750, validated: 3750, verified: 1250 })
    const close = { ...input, note: 'Se presentó al despacho' }
    const { number: cutNumber } = await closeMonths.call(ground.app, { credentials: as('plan'), input: close })
    const [book = ''] = await pieces(ids.consultations)
    await judge('plan', [book], { number: planning })
    expect((await live()).whole).toMatchObject({ verified: 3750 })
    const asked = { year: YEAR, number: cutNumber }
    const { file } = await cut.call(ground.app, { credentials: as('jefa'), input: asked })
    expect(file.verified).toEqual(atClosing)
  })

  it('queda en el registro con el nombre de la muestra', async () => {
    expect(await ground.logged('monitoring.giveVerdicts')).toBe(6)
    const { id } = await ground.app.database.kysely
      .selectFrom('monitoring_sample')
      .select('id')
      .where('number', '=', planning)
      .executeTakeFirstOrThrow()
    const names = await nameMonitoringThings(ground.app.database.kysely, [`monitoring.sample:${id}`])
    expect([...names.values()]).toEqual([`muestra n.º ${planning} de ${YEAR}`])
    expect((await verifyLog(ground.app.database.kysely)).firstBroken).toBeNull()
  })
})
