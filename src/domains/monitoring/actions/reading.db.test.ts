import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf } from '../../../kernel/contract.ts'
import type { Month } from '../../../kernel/month.ts'
import { as, EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../operations/testing.ts'
import { inTransaction } from '../../platform/index.ts'
import { aPerson } from '../../platform/testing.ts'
import type { reportRoutes } from '../contracts/reports.ts'
import { complianceRows } from './compliance/readRows.ts'
import { report } from './readReport.ts'
import { saveReport } from './saveReport.ts'
import { takeReportStep } from './takeReportStep.ts'
import { drawSample } from './verification/drawSample.ts'
import { giveVerdicts } from './verification/giveVerdicts.ts'
import { sample } from './verification/readSamples.ts'

/*
 * By hand, on 2 March. Ferias: January returned once, sent again and validated, with an open piece and a confidential one;
 * February sent and not validated; March a draft.
 */
let ground: PlanGround
let fairs = ''
type Step = InputOf<typeof reportRoutes.takeReportStep>

const evidence = [
  {
    kind: 'record' as const,
    place: 'Acta 12',
    means: 'Informe firmado',
    datedOn: null,
    confidentiality: 'internal' as const,
  },
  {
    kind: 'record' as const,
    place: 'Expediente 7',
    means: null,
    datedOn: null,
    confidentiality: 'confidential' as const,
  },
]
const save = (month: Month, revision = 0) =>
  saveReport.call(ground.app, {
    credentials: as('jefa'),
    input: {
      ...{ year: YEAR, month, activityId: fairs, revision },
      content: {
        ...{ shareBp: 834, quantity: null, received: null, attended: null, women: null, men: null },
        ...{ achievement: 'Se hizo', difficulty: '', corrective: '', evidence, noEvidence: '' },
      },
    },
  })
const step = (who: string, act: Step['act'], month: Month, comment?: Step['comment']) =>
  takeReportStep.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, month, act, activityIds: [fairs], ...(comment === undefined ? {} : { comment }) },
  })
const see = (who: string, month: Month = 1) =>
  report.call(ground.app, { credentials: as(who), input: { year: YEAR, month, activityId: fairs } })

beforeAll(async () => {
  ground = await openPlanGround()
  await inTransaction(ground.app.database, async (tx) => {
    const named = (name: string) => `${name}@ministerio.example`
    await aPerson(tx, { email: named('control'), unitId: ground.units.lead, roles: ['internalControl'] })
    await aPerson(tx, { email: named('mesa'), unitId: ground.units.two, roles: ['registryClerk'] })
    await aPerson(tx, { email: named('auditora'), unitId: ground.units.two, roles: ['externalAuditor'] })
  })
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  ;[fairs = ''] = await ground.add(ground.units.one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  for (const month of [1, 2, 3] as const) await save(month)
  await step('jefa', 'submit', 1)
  await step('ejecutiva', 'return', 1, { field: 'evidence', text: 'El acta citada es de otra feria' })
  await step('jefa', 'submit', 1)
  await step('ejecutiva', 'validate', 1)
  await step('jefa', 'submit', 2)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('leer el informe de otra unidad', () => {
  it('la autoridad lee el validado; lo confidencial consta, sin decir qué es', async () => {
    const { report: read, unit, available, mayWrite } = await see('titular')
    expect(read).toMatchObject({ status: 'validated', achievement: 'Se hizo' })
    expect(read.evidence).toEqual([
      evidence[0],
      { kind: 'withheld', means: null, datedOn: null, confidentiality: 'confidential' },
    ])
    expect(JSON.stringify(read)).not.toContain('Expediente 7')
    expect([unit.name, available, mayWrite]).toEqual(['Oficina del Norte', [], false])
  })

  it.each(['jefa', 'enlace', 'ejecutiva', 'plan', 'control'])('%s lee también lo confidencial', async (who) => {
    expect((await see(who)).report.evidence).toEqual(evidence)
  })

  it('antes de validarse, la unidad y, desde que se envía, su nivel superior; los demás, como si no lo hubiera', async () => {
    const readers = async (month: Month) => {
      const all = ['jefa', 'enlace', 'ejecutiva', 'titular', 'plan', 'control', 'jefe2', 'mesa']
      const known = await Promise.allSettled(all.map((who) => see(who, month)))
      return all.filter((_who, at) => known[at]?.status === 'fulfilled')
    }
    expect(await readers(2)).toEqual(['jefa', 'enlace', 'ejecutiva'])
    expect(await readers(3)).toEqual(['jefa', 'enlace'])
    for (const month of [2, 3, 4] as const)
      await expect(see('titular', month)).rejects.toMatchObject({
        ...{ code: 'monitoring.reportNotForYou', kind: 'forbidden' },
      })
    // Nobody began it: not even the unit reads anything.
    await expect(see('jefa', 4)).rejects.toMatchObject({ code: 'monitoring.reportNotForYou' })
    for (const who of ['auditora', 'nadie']) await expect(see(who)).rejects.toThrow()
  })

  it('qué se dijo al devolverlo lo lee quien tuvo parte o responde por el conjunto', async () => {
    const said = async (who: string) => (await see(who)).steps.map(({ act, comment }) => [act, comment])
    const text = 'El acta citada es de otra feria'
    const all = ['submit', 'return', 'submit', 'validate'] as const
    for (const who of ['titular', 'control', 'jefa'])
      expect(await said(who)).toEqual(all.map((act) => [act, act === 'return' ? text : null]))
    expect(await said('mesa')).toEqual(all.map((act) => [act, null]))
  })

  it('una evidencia que no verificó se ve en el informe, sin nombrar la que no se puede leer', async () => {
    const call = { credentials: as('plan') }
    const rule = { weightFromBp: null, jumpFromBp: null, late: false, repeatedFile: false, randomShareBp: 10_000 }
    const { number } = await drawSample.call(ground.app, {
      ...call,
      input: { year: YEAR, side: 'planning', fromMonth: 1, toMonth: 1, rule },
    })
    const { items } = await sample.call(ground.app, { ...call, input: { year: YEAR, number } })
    const evidenceIds = items.flatMap(({ pieces }) => pieces.map(({ id }) => id))
    await giveVerdicts.call(ground.app, {
      ...call,
      input: { year: YEAR, number, kind: 'mismatch', reason: 'Es de otra actividad', evidenceIds },
    })
    const unproven = async (who: string) => (await see(who)).unproven.map(({ name, kind }) => [name, kind])
    expect(await unproven('titular')).toEqual([['Acta 12', 'mismatch']])
    expect(await unproven('control')).toHaveLength(2)
    expect(await unproven('mesa')).toEqual([])
  })

  it('la cifra de la unidad dice qué informes se pueden abrir', async () => {
    const { rows } = await complianceRows.call(ground.app, {
      credentials: as('titular'),
      input: { year: YEAR, month: 3, grouping: 'unit', way: 'equalUnits', group: ground.units.one },
    })
    expect(rows.map(({ activityId, reported }) => [activityId, reported])).toEqual([[fairs, [1]]])
  })
})
