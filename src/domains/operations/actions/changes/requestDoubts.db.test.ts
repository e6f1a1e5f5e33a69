import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from '../readFindings.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { decideChangeRequest } from './decideRequest.ts'
import { changeRequest } from './readRequests.ts'
import { endorseChangeRequest, submitChangeRequest } from './requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from './writeRequest.ts'

let ground: PlanGround
let visits = ''
const NONE = EVEN.map(() => null)
const REST = EVEN.map((_share, at) => (at < 2 ? null : 1000))
const year = YEAR
const content = { cause: 'budget' as const, reason: 'El presupuesto aprobado es menor', actNumber: null }
const whole = { expectedResult: '12 informes', means: ['Informe firmado'], responsibleText: 'Jefatura' }
const bare = { name: 'Publicar boletines', months: NONE, expectedResult: '4 boletines', means: [] }

type Items = Parameters<typeof saveChangeRequest.call>[1]['input']['items']

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  visits = (await ground.add(one, [{ name: 'Visitar empresas', months: EVEN, ...whole }]))[0] ?? ''
  await ground.add(two, [{ name: 'Dar cursos', months: EVEN, ...whole }])
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

async function written(items: Items): Promise<{ number: number; ids: string[] }> {
  const opening = { year, unitId: ground.units.one, ...content }
  const { number } = await openChangeRequest.call(ground.app, { credentials: as('enlace'), input: opening })
  const input = { year, number, ...content, seen: [], items }
  const saved = await saveChangeRequest.call(ground.app, { credentials: as('enlace'), input })
  return { number, ids: saved.items }
}
const submit = (number: number, reason?: string) =>
  submitChangeRequest.call(ground.app, { credentials: as('jefa'), input: { year, number, reason } })
const endorse = (number: number) =>
  endorseChangeRequest.call(ground.app, { credentials: as('ejecutiva'), input: { year, number } })
const see = (number: number) => changeRequest.call(ground.app, { credentials: as('plan'), input: { year, number } })
const decide = (number: number, decisions: { id: string; accepted: boolean; reason?: string }[], reason?: string) =>
  decideChangeRequest.call(ground.app, { credentials: as('plan'), input: { year, number, decisions, reason } })
const JEFA = 'jefa@ministerio.example'
/** What the reviewer shows as accepted, of one rule and of what the plan has now. */
async function accepted(rule: string) {
  const review = await findings.call(ground.app, { credentials: as('plan'), input: { year } })
  return review.accepted
    .filter((one) => one.rule === rule && one.finding !== null)
    .map(({ reason, personName, about }) => [about.activity?.name, reason, personName])
}
const months = (after: (number | null)[]): Items[number] => ({
  kind: 'edit',
  change: { activityId: visits, field: 'months', before: EVEN, after },
})
const short = EVEN.map((share, at) => (at === 11 ? null : share))

describe('las dudas que una solicitud agregaría al plan', () => {
  it('una actividad sin meses, medios ni responsable se ve en la solicitud antes de presentarla', async () => {
    const { number } = await written([{ kind: 'add', activity: bare }])
    const { doubts } = await see(number)
    expect(doubts.map(({ rule }) => rule)).toEqual(['months.none', 'means.missing', 'responsible.missing'])
    expect(doubts.map(({ activity }) => activity.name)).toEqual(doubts.map(() => bare.name))
    await expect(submit(number)).rejects.toMatchObject({
      code: 'operations.requestWarnings',
      details: { count: 3, doubts: expect.stringContaining(`«${bare.name}»`) },
    })
    expect((await see(number)).status).toBe('draft')
  })

  it('un año que deja de sumar 100 se presenta solo con motivo, que ven quienes deciden', async () => {
    const { number, ids } = await written([months(short)])
    await expect(submit(number)).rejects.toMatchObject({ code: 'operations.requestWarnings', details: { count: 1 } })
    const reason = 'Lo de diciembre lo hace otra unidad'
    await submit(number, reason)
    const page = await see(number)
    expect(page.doubts.map(({ rule }) => rule)).toEqual(['months.sum'])
    expect(page.trail.at(-1)).toMatchObject({ act: 'submit', reason })
    await endorse(number)
    expect(await decide(number, [{ id: ids[0] ?? '', accepted: true }])).toMatchObject({ status: 'approved' })
    expect((await see(number)).doubts).toEqual([])
    expect(await accepted('months.sum')).toEqual([['Visitar empresas', reason, JEFA]])
  })

  it('lo que el plan ya tenía no detiene un cambio de otra cosa', async () => {
    const { number } = await written([
      {
        kind: 'edit',
        change: { activityId: visits, field: 'means', before: whole.means, after: ['Acta firmada por la empresa'] },
      },
    ])
    expect((await see(number)).doubts).toEqual([])
    await submit(number)
    expect((await see(number)).status).toBe('submitted')
  })

  it('lo que bloquea no se presenta ni con motivo, y el rechazo dice qué es', async () => {
    const after = REST.map((share, at) => (at === 11 ? 11_000 : share))
    const { number } = await written([{ kind: 'add', activity: { name: 'Dar charlas', ...whole, months: after } }])
    await expect(submit(number, 'Así lo pide el convenio')).rejects.toMatchObject({
      code: 'operations.requestLeavesDoubts',
      details: { count: 1, doubts: expect.stringMatching(/^«Dar charlas»: ./) },
    })
    expect((await see(number)).changes[0]?.problem?.message).toContain('«Dar charlas»')
  })

  it('aceptar una parte que deja un aviso que nadie confirmó pide motivo a quien decide', async () => {
    const { number, ids } = await written([
      { kind: 'add', activity: { name: 'Dar talleres', months: REST, ...whole, means: [] } },
      { kind: 'drop', activityId: visits },
      { kind: 'add', activity: { name: 'Visitar empresas', months: REST, ...whole } },
    ])
    await submit(number, 'La lista de asistencia se define en marzo')
    await endorse(number)
    expect((await see(number)).doubts.map(({ rule }) => rule)).toEqual(['means.missing'])
    const part = ids.map((id, at) => ({ id, accepted: at !== 1, ...(at === 1 ? { reason: 'Sigue en el plan' } : {}) }))
    await expect(decide(number, part)).rejects.toMatchObject({
      code: 'operations.decisionWarnings',
      details: { count: 1, doubts: expect.stringContaining('«Visitar empresas»') },
    })
    const reason = 'Son dos grupos de empresas'
    expect(await decide(number, part, reason)).toMatchObject({ status: 'approvedInPart' })
    expect((await see(number)).trail.at(-1)).toMatchObject({ act: 'approveInPart', reason })
    expect(await accepted('means.missing')).toEqual([
      ['Dar talleres', 'La lista de asistencia se define en marzo', JEFA],
    ])
    expect(await accepted('duplicate')).toEqual([['Visitar empresas', reason, 'plan@ministerio.example']])
  })
})
