import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../../../../kernel/contract.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { Actor } from '../../../platform/model/index.ts'
import type { ReportStatus, ReportStep } from '../report.ts'
import type { ReportParty } from '../reportWorkflow.ts'
import { unitsOfHealth } from './healthPolicy.ts'
import { isOverdue, type OwedReport, type ReportOnItsWay } from './processFacts.ts'
import { firstSending, lateReports, processFigures, returnsByField, returnsOf } from './processFigures.ts'
import { type Review, reviewsOf, reviewTimes, timesByReviewer } from './reviews.ts'
import { silentOwners } from './silence.ts'

const TODAY = '2026-05-01'
const step = (act: string, day: string, one: Partial<ReportStep> = {}): ReportStep => ({
  ...{ reportId: 'r', act, personId: 'p', personName: 'Persona', postName: 'Jefatura', bySubstitute: false },
  ...{ field: null, comment: null, at: `${day}T15:00:00.000Z`, dueOn: null, late: false, ...one },
})
const report = (one: Partial<ReportOnItsWay> = {}): ReportOnItsWay => ({
  ...{ id: 'r', unitId: 'u1', activityId: 'a', month: 1, status: 'validated', noEvidence: '', evidence: 1, steps: [] },
  ...one,
})
const owed = (month: Month, owner: string, status: ReportStatus | null, one: Partial<OwedReport> = {}): OwedReport => ({
  ...{ unitId: 'u1', activityId: 'a', month, dueOn: `2026-0${month + 1}-08`, owners: [{ key: owner, name: owner }] },
  report: status === null ? undefined : report({ status, month }),
  ...one,
})
const days = {
  today: TODAY,
  dayOf: (instant: string) => instant.slice(0, 10),
  daysBetween: (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000,
}

describe('los puestos que callan', () => {
  const silent = (list: readonly OwedReport[], today = TODAY) =>
    silentOwners(list, today).map(({ owner, unitId, months, reports }) => [owner.name, unitId, months, reports])

  it('un mes cuenta si venció, debía algo y no envió nada; un borrador no es decir algo', () => {
    expect(silent([owed(1, 'Jefatura', null), owed(1, 'Jefatura', 'draft'), owed(2, 'Jefatura', null)])).toEqual([
      ['Jefatura', 'u1', [1, 2], 3],
    ])
  })

  it('quien envió una parte del mes no calla, aunque deba el resto; lo devuelto ya se dijo', () => {
    expect(silent([owed(1, 'Jefatura', null), owed(1, 'Jefatura', 'submitted')])).toEqual([])
    expect(silent([owed(1, 'Jefatura', 'returned')])).toEqual([])
  })

  it('el día del plazo todavía no es silencio; al siguiente sí', () => {
    expect(silent([owed(1, 'Jefatura', null)], '2026-02-08')).toEqual([])
    expect(silent([owed(1, 'Jefatura', null)], '2026-02-09')).toHaveLength(1)
  })

  it('primero el silencio más largo; el mismo puesto en dos unidades son dos', () => {
    const other = { unitId: 'u2' }
    expect(
      silent([owed(1, 'Uno', null), owed(1, 'Dos', null), owed(2, 'Dos', null), owed(1, 'Uno', null, other)]),
    ).toEqual([
      ['Dos', 'u1', [1, 2], 2],
      ['Uno', 'u1', [1], 1],
      ['Uno', 'u2', [1], 1],
    ])
  })

  it('una actividad con dos responsables pesa en los dos', () => {
    const owners = ['Uno', 'Dos'].map((name) => ({ key: name, name }))
    expect(silent([owed(1, '', null, { owners })]).map(([name]) => name)).toEqual(['Uno', 'Dos'])
  })
})

describe('los días en revisión', () => {
  it('cuenta cada vez que se envió, hasta que se devolvió o se validó', () => {
    const steps = [
      step('submit', '2026-02-02'),
      step('return', '2026-02-05', { postName: 'Dirección' }),
      step('submit', '2026-02-06'),
      step('validate', '2026-02-06', { postName: 'Dirección' }),
    ]
    expect(reviewsOf(report({ steps }), days).map(({ from, to, days: took }) => [from, to, took])).toEqual([
      ['2026-02-02', '2026-02-05', 3],
      ['2026-02-06', '2026-02-06', 0],
    ])
  })

  it('lo que se retiró no estuvo en revisión; lo que espera cuenta hasta hoy y es de nadie', () => {
    const steps = [step('submit', '2026-02-02'), step('recall', '2026-02-20'), step('submit', '2026-04-21')]
    expect(reviewsOf(report({ steps }), days)).toMatchObject([{ to: null, days: 10, postName: null }])
  })

  const took = (count: number, postName: string | null = 'A'): Review => ({
    ...{ report: report(), from: '', to: postName === null ? null : '', days: count, postName },
  })
  it.each<[string, number[], number | null, number | null]>([
    ['sin ninguna', [], null, null],
    ['de una', [4], 40, 4],
    ['de tres, la de en medio', [9, 1, 2], 20, 9],
    ['de cuatro, la mitad entre las dos de en medio', [1, 2, 3, 30], 25, 30],
  ])('la mediana y la más larga, %s', (_title, list, medianTenths, longestDays) => {
    expect(reviewTimes(list.map((one) => took(one)))).toMatchObject({ medianTenths, longestDays, ended: list.length })
  })

  it('lo que espera no entra en la mediana y se dice aparte', () => {
    expect(reviewTimes([took(2), took(50, null)])).toEqual({
      ...{ ended: 1, waiting: 1, medianTenths: 20, longestDays: 2, longestWait: 50 },
    })
  })

  it('por quien revisa, primero quien más tarda', () => {
    const list = [took(1, 'Rápida'), took(9, 'Lenta'), took(7, 'Lenta'), took(40, null)]
    expect(timesByReviewer(list).map(({ postName, medianTenths, ended }) => [postName, medianTenths, ended])).toEqual([
      ['Lenta', 80, 2],
      ['Rápida', 10, 1],
    ])
  })
})

describe('devoluciones, tardíos y sin evidencia', () => {
  const returned = report({
    steps: [
      step('submit', '2026-02-02'),
      step('return', '2026-02-03', { field: 'evidence' }),
      step('return', '2026-02-09'),
    ],
  })

  it('cada devolución cuenta, por el dato del que habla', () => {
    const twice = report({ steps: [step('return', '2026-02-03', { field: 'evidence' })] })
    expect(returnsByField(returnsOf([returned, twice]))).toEqual([
      { field: 'evidence', count: 2 },
      { field: null, count: 1 },
    ])
  })

  it('tardío es el envío que vale, también si se devolvió; lo que se retiró no', () => {
    const late = (status: ReportStatus, ...flags: boolean[]) =>
      report({ status, steps: flags.map((one) => step('submit', '2026-02-20', { late: one })) })
    const all = [late('validated', true), late('returned', true), late('draft', true), late('validated', true, false)]
    expect(lateReports(all)).toEqual(all.slice(0, 2))
  })

  it('los días de retraso se cuentan hasta que llegó, no hasta que volvió de la revisión', () => {
    const sent = (...acts: [string, string][]) => firstSending({ steps: acts.map(([act, day]) => step(act, day)) })?.at
    expect(sent(['submit', '2026-02-20'], ['return', '2026-02-25'], ['submit', '2026-03-01'])).toContain('2026-02-20')
    expect(sent(['submit', '2026-02-20'], ['recall', '2026-02-21'], ['submit', '2026-03-01'])).toContain('2026-03-01')
    expect(sent(['submit', '2026-02-20'], ['recall', '2026-02-21'])).toBeUndefined()
  })

  it('lo vencido es lo que el tablero llama vencido', () => {
    const statuses = [null, 'draft', 'returned', 'submitted', 'validated'] as const
    expect(statuses.filter((status) => isOverdue(owed(1, 'Jefatura', status), TODAY))).toEqual([
      null,
      'draft',
      'returned',
    ])
  })

  it('las cifras juntas: cada una de su lista', () => {
    const reports = [returned, report({ evidence: 0 }), report({ evidence: 0, status: 'draft' })]
    const facts = { owed: [owed(1, 'Jefatura', null), owed(2, 'Jefatura', 'validated')], reports, reviews: [] }
    expect(processFigures({ ...facts, reopenings: 1, reprogrammed: 2, corrections: 3 }, TODAY)).toMatchObject({
      ...{ owed: 2, overdue: 1, silent: 1, returns: 2, sent: 2, withoutEvidence: 1, late: 0 },
      ...{ reopenings: 1, reprogrammed: 2, corrections: 3 },
    })
  })
})

describe('quién ve la salud del proceso', () => {
  const actor = (...held: Role[]): Actor => ({
    ...{ personId: 'p', name: 'Persona', email: 'p@ministerio.example' },
    assignments: [{ id: 'a', kind: 'holder', postId: 'po', postName: 'Puesto', unitId: 'u1', roles: held }],
  })
  const seen = (who: Actor, parties: readonly ReportParty[] = []) =>
    unitsOfHealth(who, ['u1', 'u2'], (unitId) => new Map(unitId === 'u1' ? parties.map((one) => [one, true]) : []))

  it('de todas las unidades, quien dirige, planifica o controla', () => {
    expect(roles.filter((role) => seen(actor(role)).length === 2)).toEqual([
      ...['planningOfficer', 'executive', 'authority', 'internalControl'],
    ])
  })

  it('de la suya, quien la encabeza o está por encima; los demás, de ninguna', () => {
    expect(seen(actor('unitHead'), ['ownHead'])).toEqual(['u1'])
    expect(seen(actor('unitHead'), ['levelAbove'])).toEqual(['u1'])
    for (const party of ['liaison', 'responsible'] as const) expect(seen(actor(party), [party])).toEqual([])
    expect(seen(actor('admin'))).toEqual([])
    expect(seen(actor())).toEqual([])
  })
})
