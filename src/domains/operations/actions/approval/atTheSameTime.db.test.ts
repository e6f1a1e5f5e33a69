import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atTheSameTime } from '../../../platform/testing.ts'
import { decideChangeRequest } from '../changes/decideRequest.ts'
import { changeRequest } from '../changes/readRequests.ts'
import { endorseChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { openRound } from './openRound.ts'
import { versions } from './readVersions.ts'

let ground: PlanGround
const year = YEAR
const reason = 'El presupuesto es menor'
const part = { months: [...Array(9).fill(null), 3000, 3000, 4000], expectedResult: '3 informes', means: ['Informe'] }

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { months: EVEN, expectedResult: '12 informes', means: ['Informe firmado'] }
  for (const unitId of [ground.units.one, ground.units.two])
    await ground.add(unitId, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

/** A request of a unit with the visto bueno: its number and the decision that accepts it. */
async function endorsed(head: string, unitId: string, name: string) {
  const content = { cause: 'budget' as const, reason, actNumber: null }
  const credentials = as(head)
  const { number } = await openChangeRequest.call(ground.app, { credentials, input: { year, unitId, ...content } })
  const items = [{ kind: 'add' as const, activity: { name, ...part } }]
  await saveChangeRequest.call(ground.app, { credentials, input: { year, number, ...content, seen: [], items } })
  await submitChangeRequest.call(ground.app, {
    credentials,
    input: { year, number, reason: 'Así lo pide el convenio' },
  })
  await endorseChangeRequest.call(ground.app, { credentials: as('ejecutiva'), input: { year, number } })
  const page = await changeRequest.call(ground.app, { credentials, input: { year, number } })
  return { number, decisions: page.changes.map(({ id }) => ({ id, accepted: true })) }
}
const numbers = async () =>
  (await versions.call(ground.app, { credentials: as('plan'), input: { year } })).versions.map(({ number }) => number)
const codesOf = (ended: PromiseSettledResult<unknown>[]) =>
  ended.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))

describe('dos personas a la vez sobre un plan vigente', () => {
  it('deciden la misma solicitud: una la decide, a la otra se le dice, y hay una sola versión nueva', async () => {
    const input = { year, ...(await endorsed('jefa', ground.units.one, 'Publicar guías')) }
    const decide = () => decideChangeRequest.call(ground.app, { credentials: as('plan'), input })
    const ended = await atTheSameTime(ground.app.database, [decide, decide])
    expect(codesOf(ended)).toEqual(['platform.wrongState'])
    expect(await numbers()).toEqual([2, 1])
  })

  it('la misma decisión llega dos veces: las dos reciben la misma respuesta', async () => {
    const input = { year, ...(await endorsed('jefa', ground.units.one, 'Publicar boletines')) }
    const decide = () =>
      decideChangeRequest.call(ground.app, { credentials: as('plan'), input, requestId: 'decision-1' })
    const [first, second] = [await decide(), await decide()]
    expect(second).toEqual(first)
    expect(await numbers()).toEqual([3, 2, 1])
  })

  it('se deciden dos solicitudes de unidades distintas: quedan las dos, en dos versiones seguidas', async () => {
    const [one, two] = [
      await endorsed('jefa', ground.units.one, 'Dar charlas'),
      await endorsed('jefe2', ground.units.two, 'Dar cursos'),
    ]
    const decide = (input: typeof one) => () =>
      decideChangeRequest.call(ground.app, { credentials: as('plan'), input: { year, ...input } })
    const ended = await atTheSameTime(ground.app.database, [decide(one), decide(two)])
    expect(codesOf(ended)).toEqual([])
    expect(await numbers()).toEqual([5, 4, 3, 2, 1])
  })

  it('se abre una ronda mientras se decide una solicitud: gana una, y la otra espera o no cambia nada', async () => {
    const input = { year, ...(await endorsed('jefa', ground.units.one, 'Dar talleres')) }
    const ended = await atTheSameTime<unknown>(ground.app.database, [
      () => openRound.call(ground.app, { credentials: as('plan'), input: { year, kind: 'late', reason } }),
      () => decideChangeRequest.call(ground.app, { credentials: as('plan'), input }),
    ])
    const refused = codesOf(ended)
    expect([[], ['operations.roundOpen']]).toContainEqual(refused)
    expect(await numbers()).toHaveLength(refused.length === 0 ? 6 : 5)
  })
})
