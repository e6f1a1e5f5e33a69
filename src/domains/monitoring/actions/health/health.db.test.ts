import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../../operations/testing.ts'
import { inTransaction } from '../../../platform/index.ts'
import { aPerson } from '../../../platform/testing.ts'
import type { reportRoutes } from '../../contracts/reports.ts'
import { inMonths } from '../../model/compliance/testing/builders.ts'
import type { HealthList } from '../../model/health/processFigures.ts'
import { board } from '../board/readBoard.ts'
import { closeMonths } from '../cuts/closeMonths.ts'
import { reopenMonth } from '../cuts/reopenMonth.ts'
import { saveReport } from '../saveReport.ts'
import { takeReportStep } from '../takeReportStep.ts'
import { healthFile } from './healthFile.ts'
import { health, healthList } from './readHealthPage.ts'

/*
 * By hand. Oficina del Norte owes January and February of ferias; Oficina del Sur January of consultas, and says nothing. January was
 * due on 6 February, February on 6 March. On 2 March the north sends January, late by 24 days and without evidence, and February
 * with a record. January is returned on 4 March for its evidence, sent again on 5 March and validated on 9 March; February
 * waits. On 16 March months up to January are closed without the south, and January is reopened to it.
 */
let ground: PlanGround
let fairs = ''
type Step = InputOf<typeof reportRoutes.takeReportStep>

const on = (day: string) => ground.clock.advance(Date.parse(`${day}T15:00:00.000Z`) - Date.parse(ground.clock.now()))
const save = (month: Month, revision: number, evidence: boolean) =>
  saveReport.call(ground.app, {
    credentials: as('jefa'),
    input: {
      ...{ year: YEAR, month, activityId: fairs, revision },
      content: {
        ...{ shareBp: 5000, quantity: null, received: null, attended: null, women: null, men: null },
        ...{ achievement: 'Se hizo', difficulty: '', corrective: '', noEvidence: evidence ? '' : 'Acta en firma' },
        evidence: evidence ? [{ kind: 'record' as const, place: 'Acta 2', means: null }] : [],
      },
    },
  })
const step = (who: string, act: Step['act'], month: Month, comment?: Step['comment']) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [fairs], ...(comment === undefined ? {} : { comment }) },
  })
const see = (who = 'titular', from: Month = 1, to: Month = 2, year = YEAR) =>
  health.call(ground.app, { credentials: as(who), input: { year, from, to } })
const linesOf = async (list: HealthList, who = 'titular', unit?: string) => {
  const input = { year: YEAR, from: 1 as const, to: 2 as const, list, ...(unit === undefined ? {} : { unit }) }
  return (await healthList.call(ground.app, { credentials: as(who), input })).lines
}

beforeAll(async () => {
  ground = await openPlanGround()
  await inTransaction(ground.app.database, (tx) =>
    aPerson(tx, { email: 'mesa@ministerio.example', unitId: ground.units.two, roles: ['registryClerk'] }),
  )
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], responsibleText: 'Jefatura' }
  ;[fairs = ''] = await ground.add(ground.units.one, [
    { name: 'Organizar ferias', months: inMonths({ 1: 5000, 2: 5000 }), ...common },
  ])
  await ground.add(ground.units.two, [{ name: 'Atender consultas', months: inMonths({ 1: 9000, 9: 1000 }), ...common }])
  expect(await see()).toMatchObject({ inForce: false, units: [], whole: { owed: 0 } })
  await makeOfficial(ground)
  await save(1, 0, false)
  await step('jefa', 'submit', 1)
  await save(2, 0, true)
  await step('jefa', 'submit', 2)
  on('2026-03-04')
  await step('ejecutiva', 'return', 1, { field: 'evidence', text: 'Falta el acta' })
  on('2026-03-05')
  await step('jefa', 'submit', 1)
  on('2026-03-09')
  await step('ejecutiva', 'validate', 1)
  on('2026-03-16')
  const plan = { credentials: as('plan') }
  const without = { missing: 1, reason: 'El sur no ha informado' }
  await closeMonths.call(ground.app, { ...plan, input: { year: YEAR, month: 1, note: '', without } })
  const unitIds = [ground.units.two]
  await reopenMonth.call(ground.app, {
    ...plan,
    input: { year: YEAR, month: 1, unitIds, endsOn: '2026-03-20', reason: 'Entregó en papel' },
  })
}, 120_000)
afterAll(() => ground.app.database.close())

describe('la salud del proceso', () => {
  it('cada cifra, calculada a mano', async () => {
    const { whole, isWhole } = await see()
    expect(isWhole).toBe(true)
    expect(whole).toEqual({
      ...{ owed: 3, overdue: 1, silent: 1, returns: 1, sent: 2, withoutEvidence: 1, late: 1 },
      ...{ reopenings: 1, reprogrammed: 0, corrections: 0 },
      // Two days, then four; February waits since 2 March.
      review: { ended: 2, waiting: 1, medianTenths: 30, longestDays: 4, longestWait: 14 },
    })
  })

  it('por unidad, y las unidades suman el total', async () => {
    const { units, whole } = await see()
    const of = (at: number) => units[at]?.figures
    expect(of(0)).toMatchObject({ owed: 2, overdue: 0, silent: 0, late: 1, reopenings: 0 })
    expect(of(1)).toMatchObject({ owed: 1, overdue: 1, silent: 1, late: 0, reopenings: 1, sent: 0 })
    for (const key of ['owed', 'overdue', 'silent', 'returns', 'late', 'reopenings'] as const)
      expect(units.reduce((sum, { figures }) => sum + figures[key], 0)).toBe(whole[key])
  })

  it('lo vencido es lo que dice el tablero', async () => {
    const { units } = await board.call(ground.app, { credentials: as('titular'), input: { year: YEAR, month: 2 } })
    expect(units.reduce((sum, { waiting }) => sum + waiting.overdue, 0)).toBe((await see()).whole.overdue)
  })

  it('quién revisa y por qué se devuelve', async () => {
    const { reviewers, returns } = await see()
    expect(reviewers).toMatchObject([{ ended: 2, medianTenths: 30, longestDays: 4 }])
    expect(returns).toEqual([{ field: 'evidence', count: 1 }])
  })

  it('en CSV, las mismas cifras: una fila de todas y una de cada unidad; de quien lee una sola, solo esa', async () => {
    const file = async (who: string) => {
      const input = { year: YEAR, from: 1 as const, to: 2 as const }
      const { bytes, fileName } = await healthFile.call(ground.app, { credentials: as(who), input })
      return [fileName, ...new TextDecoder().decode(bytes).trim().split('\r\n')]
    }
    const [name, head, ...rows] = await file('titular')
    expect(name).toBe('salud-del-proceso-2026-01-a-02.csv')
    expect(head).toMatch(/^anio,desde_mes,hasta_mes,contado_el,ambito,unidad_codigo,unidad,informes_esperados,/u)
    expect(rows).toEqual([
      '2026,1,2,2026-03-16,institución,,,3,1,1,2,2,1,30,4,14,1,1,1,1,0,0',
      '2026,1,2,2026-03-16,unidad,ONO,Oficina del Norte,2,0,0,2,2,1,30,4,14,1,1,1,0,0,0',
      '2026,1,2,2026-03-16,unidad,OSU,Oficina del Sur,1,1,1,0,0,0,,,,0,0,0,1,0,0',
    ])
    const own = await file('jefa')
    expect(own.slice(2).map((row) => row.split(',').slice(4, 7))).toEqual([
      ['unidades que usted lee', '', ''],
      ['unidad', 'ONO', 'Oficina del Norte'],
    ])
    expect(await ground.logged('monitoring.healthFile')).toBe(2)
    await expect(file('enlace')).rejects.toMatchObject({ code: 'monitoring.healthNotForYou' })
  })

  it('solo cuenta el período elegido', async () => {
    expect((await see('titular', 2, 2)).whole).toMatchObject({ owed: 1, silent: 0, late: 0, sent: 1, reopenings: 0 })
  })

  it('cada cifra abre su lista, del mismo tamaño', async () => {
    const { whole } = await see()
    const sizes = { silent: whole.silent, returns: whole.returns, late: whole.late, reopenings: whole.reopenings }
    for (const [list, size] of Object.entries(sizes)) expect(await linesOf(list as HealthList)).toHaveLength(size)
    expect(await linesOf('review')).toHaveLength(whole.review.ended + whole.review.waiting)
    const unit = { id: ground.units.two, code: 'OSU', name: 'Oficina del Sur' }
    expect(await linesOf('silent')).toMatchObject([{ who: 'Jefatura', unit, months: [1], count: 1 }])
    expect(await linesOf('late')).toMatchObject([
      { from: '2026-03-02', dueOn: '2026-02-06', count: 24, months: [1], isReadable: true },
    ])
    expect(await linesOf('returns')).toMatchObject([{ field: 'evidence', text: 'Falta el acta', from: '2026-03-04' }])
    expect(await linesOf('withoutEvidence')).toMatchObject([{ text: 'Acta en firma' }])
    expect(await linesOf('reopenings')).toMatchObject([{ unit, to: '2026-03-20', text: 'Entregó en papel' }])
    expect(await linesOf('late', 'titular', ground.units.two)).toEqual([])
  })

  it('la autoridad no abre lo que todavía no se valida', async () => {
    const readable = async (who: string) =>
      (await linesOf('review', who)).map(({ months, isReadable }) => [months[0], isReadable]).toSorted()
    expect(await readable('titular')).toEqual([
      [1, true],
      [1, true],
      [2, false],
    ])
    expect((await readable('ejecutiva')).every(([, isReadable]) => isReadable)).toBe(true)
  })

  it('una jefatura lee la de su unidad y ninguna otra; los demás, nada', async () => {
    const { units, isWhole, whole } = await see('jefa')
    expect([units.map(({ code }) => code), isWhole, whole.silent]).toEqual([['ONO'], false, 0])
    expect(await linesOf('silent', 'jefa')).toEqual([])
    await expect(linesOf('silent', 'jefa', ground.units.two)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of ['enlace', 'mesa'])
      await expect(see(who)).rejects.toMatchObject({ code: 'monitoring.healthNotForYou', kind: 'forbidden' })
    await expect(see('nadie')).rejects.toMatchObject({ kind: 'unauthenticated' })
    await expect(see('titular', 1, 2, YEAR + 5)).rejects.toMatchObject({ code: 'operations.planNotFound' })
  })
})
