import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Month } from '../../../kernel/month.ts'
import { as, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../operations/testing.ts'
import { inTransaction } from '../../platform/index.ts'
import { aPerson } from '../../platform/testing.ts'
import { inMonths } from '../model/compliance/testing/builders.ts'
import { closeMonths } from './cuts/closeMonths.ts'
import { reopenMonth } from './cuts/reopenMonth.ts'
import { myMonth } from './myMonth.ts'
import { saveReport } from './saveReport.ts'
import { takeReportStep } from './takeReportStep.ts'
import { drawSample } from './verification/drawSample.ts'
import { giveVerdicts } from './verification/giveVerdicts.ts'
import { sample } from './verification/readSamples.ts'
import { verified } from './verification/readVerified.ts'

/*
 * By hand, on 2 March: ferias, alone in its unit, 25 % in January and in February. Both were validated with one piece each. Planning looks at
 * February and finds it insufficient; the level above returns it, the unit proves it with another piece.
 */
let ground: PlanGround
let fairs = ''
const [JANUARY, FEBRUARY] = [1, 2] as const

const rowIn = async (month: Month, who = 'jefa') =>
  (await myMonth.call(ground.app, { credentials: as(who), input: { year: YEAR, month } })).rows.find(
    ({ activity }) => activity.id === fairs,
  )
const save = async (month: Month, place: string) => {
  const content = {
    ...{ shareBp: 2500, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo', difficulty: '', corrective: '', noEvidence: '' },
    evidence: [{ kind: 'record' as const, place, means: null }],
  }
  const revision = (await rowIn(month))?.report?.revision ?? 0
  const input = { year: YEAR, month, activityId: fairs, revision, content }
  return saveReport.call(ground.app, { credentials: as('jefa'), input })
}
type Act = 'submit' | 'return' | 'validate'
const step = (who: string, act: Act, month: Month) => {
  const comment = act === 'return' ? { comment: { field: 'evidence' as const, text: 'El acta no tiene firmas' } } : {}
  const input = { year: YEAR, month, act, activityIds: [fairs], ...comment }
  return takeReportStep.call(ground.app, { credentials: as(who), input })
}
const see = () => sample.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number: 1 } })
const judge = async (kind: 'verified' | 'insufficient', reason: string) => {
  const february = (await see()).items.find(({ month }) => month === FEBRUARY)
  const evidenceIds = february?.pieces.map(({ id }) => id) ?? []
  const input = { year: YEAR, number: 1, kind, reason, evidenceIds }
  return giveVerdicts.call(ground.app, { credentials: as('plan'), input })
}
const looked = async () =>
  (await verified.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, month: FEBRUARY } })).whole

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  await inTransaction(app.database, (tx) =>
    aPerson(tx, { email: 'otra-jefa@ministerio.example', unitId: units.one, roles: ['unitHead'] }),
  )
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const plan = { name: 'Organizar ferias', months: inMonths({ 1: 2500, 2: 2500, 9: 5000 }), ...common }
  ;[fairs = ''] = await ground.add(units.one, [plan])
  await ground.add(units.two, [{ name: 'Atender consultas', months: inMonths({ 9: 10_000 }), ...common }])
  await makeOfficial(ground)
  for (const month of [JANUARY, FEBRUARY]) {
    await save(month, `Acta ${month}`)
    await step('jefa', 'submit', month)
    await step('ejecutiva', 'validate', month)
  }
  const rule = { weightFromBp: null, jumpFromBp: null, late: false, repeatedFile: false, randomShareBp: 10_000 }
  const input = { year: YEAR, side: 'planning' as const, fromMonth: JANUARY, toMonth: FEBRUARY, rule }
  await drawSample.call(app, { credentials: as('plan'), input })
  await judge('insufficient', 'El acta no tiene firmas')
}, 120_000)
afterAll(() => ground.app.database.close())

describe('devolver un informe validado', () => {
  it('no lo hace quien lo informó, ni quien no podía validarlo; tampoco sin decir por qué', async () => {
    await expect(step('jefa', 'return', FEBRUARY)).rejects.toMatchObject({ code: 'monitoring.ownReport' })
    for (const who of ['jefe2', 'enlace', 'plan', 'rectora'])
      await expect(step(who, 'return', FEBRUARY)).rejects.toMatchObject({ kind: 'forbidden' })
    const silent = { year: YEAR, month: FEBRUARY, act: 'return' as const, activityIds: [fairs] }
    await expect(
      takeReportStep.call(ground.app, { credentials: as('ejecutiva'), input: silent }),
    ).rejects.toMatchObject({
      code: 'monitoring.commentMissing',
    })
    expect((await rowIn(FEBRUARY, 'otra-jefa'))?.available.map(({ act }) => act)).toEqual(['return'])
  })

  it('deja de contar, queda en sus pasos, y el dictamen se queda con la pieza que se miró', async () => {
    expect(await looked()).toMatchObject({ validated: 2500, lookedShare: 5000 })
    expect((await rowIn(FEBRUARY))?.unproven).toMatchObject([{ name: 'Acta 2', kind: 'insufficient' }])
    await step('ejecutiva', 'return', FEBRUARY)
    const row = await rowIn(FEBRUARY)
    expect(row).toMatchObject({ mayWrite: true, unproven: [], report: { status: 'returned' } })
    expect(row?.steps.map(({ act }) => act)).toEqual(['submit', 'validate', 'return'])
    expect(row?.report?.evidence).toMatchObject([{ place: 'Acta 2' }])
    expect(await looked()).toMatchObject({ validated: 1250, verified: 0, lookedShare: 0 })
    expect(await see()).toMatchObject({ returned: 1, sample: { items: 2, reviewed: 0 }, items: [{ month: JANUARY }] })
  })

  it('se corrige y se valida otra vez: nadie ha mirado lo nuevo, y lo que se dijo de lo anterior se lee', async () => {
    await save(FEBRUARY, 'Acta 2 firmada')
    await step('jefa', 'submit', FEBRUARY)
    await step('ejecutiva', 'validate', FEBRUARY)
    const { items, returned } = await see()
    expect(returned).toBe(0)
    expect(items.find(({ month }) => month === FEBRUARY)).toMatchObject({
      state: 'unreviewed',
      pieces: [{ evidence: { place: 'Acta 2 firmada' }, verdict: null }],
      setAside: [{ name: 'Acta 2', kind: 'insufficient', reason: 'El acta no tiene firmas' }],
    })
    await judge('verified', '')
    expect(await looked()).toMatchObject({ validated: 2500, verified: 1250, lookedShare: 5000 })
  })

  it('lo que un corte guardó ya no se devuelve, tampoco con el mes abierto otra vez: se rectifica', async () => {
    const close = { year: YEAR, month: JANUARY, note: 'Se presentó al despacho' }
    await closeMonths.call(ground.app, { credentials: as('plan'), input: close })
    await expect(step('ejecutiva', 'return', JANUARY)).rejects.toMatchObject({ code: 'monitoring.monthClosed' })
    const again = {
      year: YEAR,
      month: JANUARY,
      unitIds: [ground.units.one],
      endsOn: '2026-03-20',
      reason: 'Faltó algo',
    }
    await reopenMonth.call(ground.app, { credentials: as('plan'), input: again })
    await expect(step('ejecutiva', 'return', JANUARY)).rejects.toMatchObject({ code: 'monitoring.validatedInCut' })
    const acts = (await rowIn(JANUARY, 'otra-jefa'))?.available.map(({ act, refusal }) => [act, refusal?.code])
    expect(acts).toEqual([['return', 'monitoring.validatedInCut']])
  })
})
