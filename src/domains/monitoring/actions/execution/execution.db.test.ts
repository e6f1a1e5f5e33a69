import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { verificationOf } from '../../../operations/index.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inTransaction, saveFile, sha256, verifyLog } from '../../../platform/index.ts'
import { aPerson, atTheSameTime } from '../../../platform/testing.ts'
import type { executionRoutes } from '../../contracts/execution.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { reopenMonth } from '../cuts/reopenMonth.ts'
import { nameMonitoringThings } from '../nameThings.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { executionReportDocument } from './downloadReport.ts'
import { executionReportDraft } from './executionReportDraft.ts'
import { issueReport } from './issueReport.ts'
import { executionReport, narrativeVersion } from './readReport.ts'
import { executionReports } from './readReports.ts'
import { saveNarrative } from './saveNarrative.ts'

/*
 * Ferias of the north office: 25 % in each month from January to April, of which January 20 % and February 25 % are
 * validated and March is missing. Consultas of the south office: 50 % in January, sent and not validated; 50 % in September.
 * Cut 1 closes January, cut 2 February and March, which end the quarter. So the cut of March has of the north office
 * 45 % done of 75 % due: 60 %.
 */
const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
const ids = { fairs: '', consultations: '' }

const write = async (who: string, activityId: string, month: Month, shareBp: number, words: string) => {
  const content = {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null, evidence: [] },
    ...{ achievement: words, difficulty: 'Llovió', corrective: 'Se repone', noEvidence: 'Acta en firma' },
  }
  const credentials = as(who)
  const revision = 0
  await saveReport.call(ground.app, { credentials, input: { year: YEAR, month, activityId, revision, content } })
  await takeReportStep.call(ground.app, {
    credentials,
    input: { year: YEAR, month, act: 'submit', activityIds: [activityId] },
  })
}
const validate = (activityId: string, month: Month) =>
  takeReportStep.call(ground.app, {
    credentials: as('ejecutiva'),
    input: { year: YEAR, month, act: 'validate', activityIds: [activityId] },
  })
const close = (month: Month) =>
  closeMonths.call(ground.app, {
    credentials: as('plan'),
    input: { year: YEAR, month, note: '', without: { missing: 9, reason: 'No llegaron todos' } },
  })

type Place = { number: number; period: 'month' | 'quarter'; unitId?: string }
const ofNorth = (): Place => ({ number: 2, period: 'quarter', unitId: ground.units.one })
const whole: Place = { number: 2, period: 'quarter' }
const read = (who: string, place: Place) =>
  executionReport.call(ground.app, { credentials: as(who), input: { year: YEAR, ...place } })
type Words = Partial<InputOf<typeof executionRoutes.saveNarrative>['narrative']>
const save = (who: string, place: Place, seen: number, words: Words) =>
  saveNarrative.call(ground.app, {
    credentials: as(who),
    input: {
      ...{ year: YEAR, ...place, seen },
      narrative: { presentation: '', achievements: '', difficulties: '', corrective: '', next: '', ...words },
    },
  })
const issue = (who: string, place: Place, narrative: number) =>
  issueReport.call(ground.app, { credentials: as(who), input: { year: YEAR, ...place, narrative } })
const take = async (place: Place, number: number, formato: 'pdf' | 'docx' | 'xlsx' | 'csv' | 'json') =>
  (
    await executionReportDocument.call(ground.app, {
      credentials: as('titular'),
      input: { year: YEAR, ...place, issue: number, formato },
    })
  ).bytes
const draft = (who: string, place: Place) =>
  executionReportDraft.call(ground.app, { credentials: as(who), input: { year: YEAR, ...place } })
const standingOf = async (code: string) =>
  (await verificationOf(ground.app.database.kysely, code, ground.clock.today())).standing
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  await inTransaction(app.database, (tx) =>
    aPerson(tx, { email: 'control@ministerio.example', unitId: units.office, roles: ['internalControl'] }),
  )
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const fairs = { name: 'Organizar ferias', months: inMonths({ 1: 2500, 2: 2500, 3: 2500, 4: 2500 }), ...common }
  const consultations = { name: 'Atender consultas', months: inMonths({ 1: 5000, 9: 5000 }), ...common }
  ;[ids.fairs = ''] = await ground.add(units.one, [fairs])
  ;[ids.consultations = ''] = await ground.add(units.two, [consultations])
  await makeOfficial(ground)
  await write('jefa', ids.fairs, 1, 2000, 'Se hizo la feria de enero')
  await validate(ids.fairs, 1)
  await write('jefe2', ids.consultations, 1, 5000, 'Esto nadie lo validó')
  await close(1)
  await write('jefa', ids.fairs, 2, 2500, 'Se hizo la feria de febrero')
  await validate(ids.fairs, 2)
  ground.clock.advance(40 * DAY)
  await close(3)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('lo calculado de un informe', () => {
  it('sale del corte: cifras, lo que se dijo de cada mes, lo que falta y las diferencias', async () => {
    const { computed } = await read('jefa', ofNorth())
    expect(computed).toMatchObject({
      ...{ months: [1, 2, 3], unit: { name: 'Oficina del Norte' }, cut: { number: 2, month: 3 } },
      counts: { expected: 3, validated: 2, waiting: 0, missing: 1 },
      since: { number: 1, differences: [] },
    })
    expect(computed.figures.inForce?.means?.validated.compliance).toBe(6000)
    expect(computed.activities).toMatchObject([
      {
        ...{ code: 'ONO-01', programmedBp: 7500, validatedBp: 4500, complianceInForce: 6000 },
        months: [
          { month: 1, standing: 'validated', achievement: 'Se hizo la feria de enero', difficulty: 'Llovió' },
          { month: 2, standing: 'validated', achievement: 'Se hizo la feria de febrero' },
          { month: 3, standing: 'missing', achievement: '' },
        ],
      },
    ])
  })

  it('el del mes habla de los meses que cerró su corte; lo que no se validó no muestra sus palabras', async () => {
    expect((await read('jefa', { ...ofNorth(), period: 'month' })).computed.months).toEqual([2, 3])
    const { computed } = await read('jefa', { number: 1, period: 'month', unitId: ground.units.two })
    expect(computed.months).toEqual([1])
    expect(computed.activities[0]?.months).toMatchObject([{ month: 1, standing: 'waiting', achievement: '' }])
    expect(computed.activities[0]?.period).toEqual({ programmedBp: 5000, sentBp: 5000, validatedBp: null })
  })

  it('el de la institución trae cada unidad con sus informes', async () => {
    const { computed } = await read('plan', whole)
    expect(computed.units.map(({ group, counts }) => [group.name, counts.validated, counts.missing])).toEqual([
      ['Oficina del Norte', 2, 1],
      ['Oficina del Sur', 0, 0],
    ])
    expect(computed.counts).toMatchObject({ expected: 4, validated: 2, waiting: 1, missing: 1 })
  })

  it('un mes que se reabrió después no cambia nada: el corte lo guardó', async () => {
    const before = (await read('jefa', ofNorth())).computed
    const input = { year: YEAR, month: 3 as Month, endsOn: '2026-05-30', reason: 'Faltó informar a tiempo' }
    await reopenMonth.call(ground.app, { credentials: as('plan'), input: { ...input, unitIds: [ground.units.one] } })
    await write('jefa', ids.fairs, 3, 2500, 'Se hizo tarde')
    await validate(ids.fairs, 3)
    expect((await read('jefa', ofNorth())).computed).toEqual(before)
  })

  it('un corte que no termina trimestre, una unidad ajena o un corte que no existe se dicen', async () => {
    await expect(read('jefa', { ...whole, number: 1 })).rejects.toMatchObject({ code: 'monitoring.noSuchPeriod' })
    await expect(read('jefa', { ...whole, unitId: 'otra' })).rejects.toMatchObject({ code: 'monitoring.unitNotInCut' })
    await expect(read('jefa', { ...whole, number: 9 })).rejects.toMatchObject({ code: 'monitoring.cutNotFound' })
  })

  it('de un corte anterior, que no guardaba los informes, no se hace', async () => {
    const { kysely } = ground.app.database
    const { sha256: hash } = await kysely
      .selectFrom('monitoring_cut')
      .select('sha256')
      .where('number', '=', 1)
      .executeTakeFirstOrThrow()
    const { content: bytes } = await kysely
      .selectFrom('platform_file')
      .select('content')
      .where('sha256', '=', hash)
      .executeTakeFirstOrThrow()
    const { reports: _reports, ...old } = JSON.parse(textOf(new Uint8Array(bytes)))
    const content = Buffer.from(JSON.stringify(old))
    const keep = (sha256: string) =>
      kysely.updateTable('monitoring_cut').set({ sha256 }).where('number', '=', 1).execute()
    await inTransaction(ground.app.database, (tx) => saveFile(tx, sha256(content), content, ground.app.clock.now()))
    await keep(sha256(content))
    await expect(read('jefa', { number: 1, period: 'month' })).rejects.toMatchObject({
      code: 'monitoring.cutWithoutReports',
    })
    await keep(hash)
  })
})

describe('el texto de un informe', () => {
  it('lo escribe la jefatura o el enlace de la unidad; el de la institución, Planificación', async () => {
    for (const who of ['jefe2', 'plan', 'ejecutiva', 'titular', 'control'])
      await expect(save(who, ofNorth(), 0, { next: 'Algo' })).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of ['jefa', 'ejecutiva', 'control'])
      await expect(save(who, whole, 0, { next: 'Algo' })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await ground.logged('monitoring.saveNarrative', 'refused')).toBe(8)
    await expect(save('jefa', ofNorth(), 0, { next: '  ' })).rejects.toMatchObject({
      code: 'monitoring.narrativeEmpty',
    })
    expect(await save('enlace', ofNorth(), 0, { presentation: 'Primer borrador' })).toEqual({ version: 1 })
    expect(await save('plan', whole, 0, { presentation: 'La institución avanzó' })).toEqual({ version: 1 })
  })

  it('de dos que guardan a la vez entra uno; el otro sabe quién y qué versión', async () => {
    const words = { presentation: 'Segundo borrador', next: 'Reponer la feria' }
    const both = await atTheSameTime(ground.app.database, [
      () => save('jefa', ofNorth(), 1, words),
      () => save('enlace', ofNorth(), 1, { presentation: 'Otro borrador' }),
    ])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toMatchObject([{ code: 'monitoring.narrativeChangedMeanwhile', details: { version: 2 } }])
    expect((await read('jefa', ofNorth())).versions.map(({ number }) => number)).toEqual([2, 1])
  })

  it('cada guardado es una versión que se lee después; igual a la última no se guarda', async () => {
    const { narrative } = await read('jefa', ofNorth())
    const { number: _number, ...same } = { number: 0, ...narrative }
    await expect(save('jefa', ofNorth(), 2, same)).rejects.toMatchObject({ code: 'monitoring.narrativeSame' })
    const old = await narrativeVersion.call(ground.app, {
      ...{ credentials: as('plan'), input: { year: YEAR, ...ofNorth(), version: 1 } },
    })
    expect(old).toMatchObject({ number: 1, narrative: { presentation: 'Primer borrador' } })
  })

  it('lo que no se emitió lo leen la unidad y quienes revisan, y nadie más', async () => {
    for (const who of ['jefa', 'plan', 'ejecutiva', 'control'])
      expect((await read(who, ofNorth())).narrative, who).toMatchObject({ number: 2 })
    expect(await read('jefe2', ofNorth())).toMatchObject({ narrative: null, versions: [], mayReadDrafts: false })
    const version = { year: YEAR, ...ofNorth(), version: 1 }
    await expect(narrativeVersion.call(ground.app, { credentials: as('jefe2'), input: version })).rejects.toMatchObject(
      { code: 'monitoring.narrativeNotForYou' },
    )
  })
})

describe('emitir un informe', () => {
  let code = ''
  let pdf: Uint8Array

  it('antes se lee en papel como borrador, que no deja documento ni código y queda en el registro', async () => {
    const records = () => ground.app.database.kysely.selectFrom('operations_record').select('id').execute()
    const before = (await records()).length
    const { bytes, fileName } = await draft('plan', ofNorth())
    expect(textOf(bytes.subarray(0, 5))).toBe('%PDF-')
    expect(fileName).toMatch(/^borrador-informe-.*-texto-2\.pdf$/u)
    expect(await records()).toHaveLength(before)
    expect(await ground.app.database.kysely.selectFrom('operations_document').select('id').execute()).toEqual([])
    expect(await ground.logged('monitoring.executionReportDraft')).toBe(1)
    await expect(draft('jefe2', ofNorth())).rejects.toMatchObject({ code: 'monitoring.narrativeNotForYou' })
    // Nobody wrote it: its figures are read all the same.
    expect((await draft('jefe2', { ...ofNorth(), unitId: ground.units.two })).fileName).not.toContain('texto')
  })

  it('quien no escribió revisa; la jefatura ajena no emite, y sin texto no hay qué emitir', async () => {
    for (const who of ['jefe2', 'enlace', 'control'])
      await expect(issue(who, ofNorth(), 2)).rejects.toMatchObject({ kind: 'forbidden' })
    const other = { ...ofNorth(), unitId: ground.units.two }
    await expect(issue('jefe2', other, 1)).rejects.toMatchObject({ code: 'monitoring.narrativeMissing' })
    await expect(issue('plan', ofNorth(), 1)).rejects.toMatchObject({ code: 'monitoring.narrativeChangedMeanwhile' })
    const issued = await issue('plan', ofNorth(), 2)
    expect(issued.issue).toBe(1)
    code = issued.code
    await expect(issue('plan', ofNorth(), 2)).rejects.toMatchObject({ code: 'monitoring.alreadyIssued' })
    await expect(draft('plan', ofNorth())).rejects.toMatchObject({ code: 'monitoring.alreadyIssued' })
    const { issues } = await read('jefe2', ofNorth())
    expect(issues).toMatchObject([{ number: 1, narrative: 2, code, issuedOn: '2026-04-11' }])
  })

  it('los bytes emitidos llevan cifras, texto y quién actuó, y tienen su código', async () => {
    const bytes = await take(ofNorth(), 1, 'json')
    const { issues } = await read('jefa', ofNorth())
    expect(sha256(bytes)).toBe(issues[0]?.sha256)
    const file = JSON.parse(textOf(bytes))
    expect(file).toMatchObject({
      format: 'hilo.informe/1',
      code,
      narrative: { number: 2 },
      report: { months: [1, 2, 3] },
    })
    // Whoever of the two came first.
    const second = (await read('jefa', ofNorth())).versions.find(({ number }) => number === 2)
    expect(file.signers).toMatchObject({
      written: { post: second?.postName },
      reviewed: { post: 'Puesto de plan@ministerio.example' },
    })
    expect(await standingOf(code)).toBe('valid')
  })

  it('sale en PDF, DOCX, XLSX y CSV, y otra vez igual', async () => {
    pdf = await take(ofNorth(), 1, 'pdf')
    expect(textOf(pdf.subarray(0, 5))).toBe('%PDF-')
    for (const format of ['docx', 'xlsx'] as const)
      expect(textOf((await take(ofNorth(), 1, format)).subarray(0, 2))).toBe('PK')
    const lines = textOf(await take(ofNorth(), 1, 'csv'))
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain('Se hizo la feria de enero')
    expect(lines[3]).toContain('No llegó')
    expect(sha256(await take(ofNorth(), 1, 'pdf'))).toBe(sha256(pdf))
    await expect(take(ofNorth(), 2, 'pdf')).rejects.toMatchObject({ code: 'monitoring.issueNotFound' })
  })

  it('otro texto hace otra emisión, que ocupa su lugar; la primera no cambia', async () => {
    ground.clock.advance(1000)
    await save('jefa', ofNorth(), 2, { presentation: 'Tercer texto' })
    expect((await read('jefe2', ofNorth())).narrative).toMatchObject({ number: 2 })
    const { issue: second, code: newer } = await issue('jefa', ofNorth(), 3)
    expect(second).toBe(2)
    expect(sha256(await take(ofNorth(), 1, 'pdf'))).toBe(sha256(pdf))
    const { signers } = JSON.parse(textOf(await take(ofNorth(), 2, 'json')))
    expect(signers.reviewed).toBeNull()
    expect(await standingOf(code)).toBe('superseded')
    expect(await standingOf(newer)).toBe('valid')
  })

  it('la lista dice qué hay, qué tiene texto y qué falta; el registro lo llama por su nombre', async () => {
    const { rows, chosen, cuts } = await executionReports.call(ground.app, {
      credentials: as('jefa'),
      input: { year: YEAR },
    })
    expect(cuts.map(({ number }) => number)).toEqual([1, 2])
    expect(chosen).toMatchObject({ number: 2, hasReports: true, periods: [{ period: 'month' }, { period: 'quarter' }] })
    const stated = rows.map(({ unit, isOwn, reports }) => [
      ...[unit?.name ?? null, isOwn],
      ...reports.map(({ narrative, issue: last }) => `${narrative}/${last?.number ?? 0}`),
    ])
    expect(stated).toEqual([
      [null, false, '0/0', '1/0'],
      ['Oficina del Norte', true, '0/0', '3/2'],
      ['Oficina del Sur', false, '0/0', '0/0'],
    ])
    const { kysely } = ground.app.database
    const things = (await kysely.selectFrom('platform_log_thing').select('thing').execute()).map(({ thing }) => thing)
    const names = [...(await nameMonitoringThings(kysely, [...new Set(things)])).values()]
    expect(names).toContain(`informe de ejecución con cifras hasta marzo de ${YEAR}, Oficina del Norte`)
    expect(names).toContain(`informe de ejecución con cifras hasta marzo de ${YEAR}, la institución`)
    expect((await verifyLog(kysely)).firstBroken).toBeNull()
  })
})
