import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notices } from '../../../platform/index.ts'
import { bringPlanIntoForce } from '../approval/bringPlanIntoForce.ts'
import { addObservation, settleObservation } from '../approval/observations.ts'
import { authorizePlan, elaboratePlan, endorsePlan } from '../approval/planSteps.ts'
import { endorseUnitPlans, reviewUnitPlans, submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { answerTransfer } from '../changes/answerTransfer.ts'
import { decideChangeRequest } from '../changes/decideRequest.ts'
import { changeRequest } from '../changes/readRequests.ts'
import { endorseChangeRequest, returnChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { EVEN, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { readOperationsNotices } from './operationsNotices.ts'

const PEOPLE = ['jefa', 'enlace', 'jefe2', 'rectora', 'jefa-empleo', 'plan', 'ejecutiva', 'titular']
let ground: PlanGround
let visits = ''

const see = async (who: string) => (await notices.call(ground.app, { credentials: as(who), input: {} })).notices
/** What everybody who is told something is told. */
async function told(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const who of PEOPLE) {
    const texts = (await see(who)).map(({ kind, text }) => `${kind}: ${text}`)
    if (texts.length > 0) found[who] = texts
  }
  return found
}
const year = { year: YEAR }
const submit = (who: string, unitId: string) =>
  submitUnitPlan.call(ground.app, { credentials: as(who), input: { ...year, unitIds: [unitId] } })
const review = (unitIds: string[]) =>
  reviewUnitPlans.call(ground.app, { credentials: as('plan'), input: { ...year, unitIds } })
const sign = (route: typeof elaboratePlan, who: string) => route.call(ground.app, { credentials: as(who), input: year })

beforeAll(async () => {
  ground = await openPlanGround()
  ground.app.readNotices = readOperationsNotices
  const common = { expectedResult: '12 informes', means: ['Informe firmado'] }
  const { one, two } = ground.units
  visits = (await ground.add(one, [{ name: 'Visitar empresas', months: EVEN, ...common }]))[0] ?? ''
  await ground.add(two, [{ name: 'Dar cursos', months: EVEN, ...common }])
  for (const unitId of [one, two]) await settle(ground, unitId)
}, 120_000)
afterAll(() => ground.app.database.close())

describe('los planes en trámite', () => {
  it('mientras la unidad escribe, nadie espera nada', async () => {
    expect(await told()).toEqual({})
  })

  it('presentado espera la revisión de Planificación, y lleva a su trámite', async () => {
    await submit('jefa', ground.units.one)
    expect(await told()).toEqual({ plan: ['planStep: El plan de 2026 de Oficina del Norte espera su revisión.'] })
    expect(await see('plan')).toMatchObject([
      {
        href: `/plan/${YEAR}/unidades/${ground.units.one}/tramite`,
        since: '2026-03-02',
        unitName: 'Oficina del Norte',
      },
    ])
  })

  it('varios van en un solo aviso, que lleva a la página de todos', async () => {
    await submit('jefe2', ground.units.two)
    expect(await told()).toEqual({ plan: ['planStep: Esperan su revisión 2 planes de unidades para 2026.'] })
    expect(await see('plan')).toMatchObject([{ href: `/plan/${YEAR}/aprobacion`, unitName: '' }])
  })

  it('con una observación abierta sigue esperando de Planificación, y de nadie más', async () => {
    const observation = { unitId: ground.units.one, text: 'Falta la meta' }
    const { id } = await addObservation.call(ground.app, {
      credentials: as('plan'),
      input: { ...year, ...observation },
    })
    expect(Object.keys(await told())).toEqual(['plan'])
    const input = { ...year, observationId: id, outcome: 'withdrawn' as const }
    await settleObservation.call(ground.app, { credentials: as('plan'), input })
  })

  it('revisado espera el visto bueno del nivel superior, y con él desaparece', async () => {
    await review([ground.units.one])
    expect(await told()).toEqual({
      plan: ['planStep: El plan de 2026 de Oficina del Sur espera su revisión.'],
      ejecutiva: ['planStep: El plan de 2026 de Oficina del Norte espera su visto bueno.'],
    })
    await review([ground.units.two])
    const unitIds = [ground.units.one, ground.units.two]
    await endorseUnitPlans.call(ground.app, { credentials: as('ejecutiva'), input: { ...year, unitIds } })
    expect((await told()).ejecutiva).toBeUndefined()
  })
})

describe('las firmas del plan de la institución', () => {
  it('cada una espera a una sola persona, en su orden, y desaparece al firmar', async () => {
    // Planificación y Empleo no tienen plan en camino.
    const waits = async () => Object.fromEntries(Object.entries(await told()).map(([who, [first]]) => [who, first]))
    expect(await waits()).toEqual({
      plan: 'toSign: El plan de 2026 espera la firma de Elaboró: todas las unidades tienen ya su visto bueno.',
    })
    await sign(elaboratePlan, 'plan')
    expect(await waits()).toEqual({ ejecutiva: 'toSign: El plan de 2026 espera su visto bueno.' })
    expect(await see('ejecutiva')).toMatchObject([{ href: `/plan/${YEAR}/aprobacion` }])
    await sign(endorsePlan, 'ejecutiva')
    expect(await waits()).toEqual({ titular: 'toSign: El plan de 2026 espera su autorización.' })
    await sign(authorizePlan, 'titular')
    expect(await waits()).toEqual({
      plan: 'toSign: El plan de 2026 espera que usted lo ponga en vigor: ya está autorizado.',
    })
    const input = { ...year, from: `${YEAR}-01-01` }
    await bringPlanIntoForce.call(ground.app, { credentials: as('plan'), input })
    expect(await told()).toEqual({})
  })
})

describe('las solicitudes de cambio', () => {
  const step = (act: typeof submitChangeRequest, who: string, number: number, reason?: string) =>
    act.call(ground.app, { credentials: as(who), input: { ...year, number, reason } })
  const place = { cause: 'budget' as const, reason: 'Hay menos personal', actNumber: 'Acuerdo 12' }
  const of = (number: number) => `la solicitud de cambio ${number} de Oficina del Norte, del plan de 2026.`

  it('presentada espera el visto bueno, y la respuesta de quien recibiría; mientras se escribe, a nadie', async () => {
    const open = { ...year, unitId: ground.units.one, ...place }
    const { number } = await openChangeRequest.call(ground.app, { credentials: as('enlace'), input: open })
    const transfer = {
      kind: 'transfer' as const,
      activityId: visits,
      toUnitId: ground.units.two,
      fromMonth: 7 as const,
    }
    const input = { ...year, number, ...place, seen: [], items: [transfer] }
    await saveChangeRequest.call(ground.app, { credentials: as('enlace'), input })
    expect(await told()).toEqual({})
    await step(submitChangeRequest, 'jefa', number)
    expect(await told()).toEqual({
      ejecutiva: [`change: Espera su visto bueno ${of(1)}`],
      jefe2: [`change: Le preguntan si su unidad recibe lo que pasaría con ${of(1)}`],
    })
    expect(await see('jefe2')).toMatchObject([{ href: `/plan/${YEAR}/cambios/1` }])
  })

  it('devuelta, a quien la escribe; y al presentarla otra vez es otro aviso', async () => {
    await step(returnChangeRequest, 'ejecutiva', 1, 'Falta el motivo')
    const returned = `returned: Le devolvieron ${of(1)}`
    expect(await told()).toEqual({ jefa: [returned], enlace: [returned] })
    await step(submitChangeRequest, 'jefa', 1)
    expect(Object.keys(await told())).toEqual(['jefe2', 'ejecutiva'])
  })

  it('respondida y con visto bueno espera la decisión de Planificación; decidida, a nadie', async () => {
    const { changes } = await changeRequest.call(ground.app, { credentials: as('plan'), input: { ...year, number: 1 } })
    const id = changes[0]?.id ?? ''
    const answer = { ...year, number: 1, itemId: id, accepted: false, reason: 'No tenemos personal' }
    await answerTransfer.call(ground.app, { credentials: as('jefe2'), input: answer })
    expect(Object.keys(await told())).toEqual(['ejecutiva'])
    await step(endorseChangeRequest, 'ejecutiva', 1)
    expect(await told()).toEqual({ plan: [`change: Espera su decisión ${of(1)}`] })
    const decisions = [{ id, accepted: false, reason: 'La otra unidad no puede' }]
    await decideChangeRequest.call(ground.app, { credentials: as('plan'), input: { ...year, number: 1, decisions } })
    expect(await told()).toEqual({})
  })
})
