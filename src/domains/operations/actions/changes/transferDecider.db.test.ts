import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { answerTransfer } from './answerTransfer.ts'
import { decideChangeRequest } from './decideRequest.ts'
import { changeRequest } from './readRequests.ts'
import { endorseChangeRequest, submitChangeRequest } from './requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from './writeRequest.ts'

let ground: PlanGround
let number = 0
let itemId = ''
const year = YEAR
const content = { cause: 'staff' as const, reason: 'La hace mejor la otra oficina', actNumber: null }

beforeAll(async () => {
  ground = await openPlanGround()
  const { one, two } = ground.units
  const common = {
    months: EVEN,
    expectedResult: '12 informes',
    means: ['Informe firmado'],
    responsibleText: 'Jefatura',
  }
  const [fairs = ''] = await ground.add(one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(one, [{ name: 'Visitar empresas', ...common }])
  await ground.add(two, [{ name: 'Dar cursos', ...common }])
  await makeOfficial(ground)
  const opened = await openChangeRequest.call(ground.app, {
    credentials: as('enlace'),
    input: { year, unitId: one, ...content },
  })
  number = opened.number
  const items = [{ kind: 'transfer' as const, activityId: fairs, toUnitId: two }]
  const saved = await saveChangeRequest.call(ground.app, {
    credentials: as('enlace'),
    input: { year, number, ...content, seen: [], items },
  })
  itemId = saved.items[0] ?? ''
  await submitChangeRequest.call(ground.app, { credentials: as('jefa'), input: { year, number } })
  await endorseChangeRequest.call(ground.app, { credentials: as('ejecutiva'), input: { year, number } })
  // The head of the receiving office is of planning too: he decides on the request.
  const { kysely } = ground.app.database
  const { id: postId } = await kysely
    .selectFrom('platform_post')
    .select('id')
    .where('name', '=', 'Puesto de jefe2@ministerio.example')
    .executeTakeFirstOrThrow()
  await kysely.insertInto('platform_post_role').values({ post_id: postId, role: 'planningOfficer' }).execute()
})
afterAll(() => ground.app.database.close())

const answer = (who: string) =>
  answerTransfer.call(ground.app, { credentials: as(who), input: { year, number, itemId, accepted: true } })
const see = async (who: string) =>
  (await changeRequest.call(ground.app, { credentials: as(who), input: { year, number } })).changes[0]?.receiver
    ?.available

describe('un traslado a la unidad de quien decide la solicitud', () => {
  it('no lo acepta su jefatura ni quien da el visto bueno: responde el nivel siguiente, que es el titular', async () => {
    await expect(answer('jefe2')).rejects.toMatchObject({ code: 'operations.deciderAnswers' })
    for (const who of ['ejecutiva', 'jefa', 'plan'])
      await expect(answer(who)).rejects.toMatchObject({ kind: 'forbidden' })
    expect([await see('jefe2'), await see('ejecutiva'), await see('titular')]).toEqual([[], [], ['accept', 'refuse']])
    expect(await answer('titular')).toEqual({ answer: 'accepted' })
  })

  it('aceptado por el titular, lo decide quien es de Planificación', async () => {
    const decisions = [{ id: itemId, accepted: true }]
    const decide = (who: string) =>
      decideChangeRequest.call(ground.app, { credentials: as(who), input: { year, number, decisions } })
    expect(await decide('jefe2')).toMatchObject({ status: 'approved' })
  })
})
