import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { authorizePlan, elaboratePlan, endorsePlan } from './planSteps.ts'
import { endorseUnitPlans, reviewUnitPlans, submitUnitPlan } from './unitPlanSteps.ts'

/*
 * The hardest case: one person stands in for every post of the ministry at once, so that no role is missing to her. What
 * refuses her is that she made the thing (trust.md 1, promise 6).
 */
let ground: PlanGround

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'] }
  const months = [10_000, ...Array.from({ length: 11 }, () => null)]
  await ground.add(ground.units.one, [{ name: 'Organizar ferias', months, ...common }])
  await settle(ground, ground.units.one)
  const { kysely } = ground.app.database
  const person = { id: 'everything', name: 'Suplente', name_folded: 'suplente', created_at: '2020-01-01T00:00:00.000Z' }
  const email = 'suplente@ministerio.example'
  await kysely
    .insertInto('platform_person')
    .values({ ...person, email, email_folded: email, password_hash: null })
    .execute()
  const posts = await kysely.selectFrom('platform_post').select('id').execute()
  await kysely
    .insertInto('platform_assignment')
    .values(
      posts.map(({ id }) => ({
        ...{ id: `everything-${id}`, person_id: person.id, post_id: id, valid_from: '2026-01-01', kind: 'substitute' },
      })),
    )
    .execute()
})
afterAll(() => ground.app.database.close())

const unitStep = (route: typeof submitUnitPlan, who: string) =>
  route.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, unitIds: [ground.units.one], reason: 'Así se decide' },
  })
const planStep = (route: typeof elaboratePlan, who: string) =>
  route.call(ground.app, { credentials: as(who), input: { year: YEAR } })
const own = { kind: 'forbidden', code: 'operations.ownMaking' }

describe('quien suple a todos los puestos', () => {
  it('presenta el plan de la unidad, y ni lo revisa ni le da visto bueno', async () => {
    await unitStep(submitUnitPlan, 'suplente')
    await expect(unitStep(reviewUnitPlans, 'suplente')).rejects.toMatchObject(own)
    await unitStep(reviewUnitPlans, 'plan')
    await expect(unitStep(endorseUnitPlans, 'suplente')).rejects.toMatchObject(own)
    await unitStep(endorseUnitPlans, 'ejecutiva')
  })

  it('de las tres firmas del plan da una sola', async () => {
    await planStep(elaboratePlan, 'suplente')
    await expect(planStep(endorsePlan, 'suplente')).rejects.toMatchObject(own)
    await planStep(endorsePlan, 'ejecutiva')
    await expect(planStep(authorizePlan, 'suplente')).rejects.toMatchObject(own)
    await planStep(authorizePlan, 'titular')
  })

  it('cada negativa queda en el registro', async () => {
    for (const act of ['reviewUnitPlans', 'endorseUnitPlans', 'endorsePlan', 'authorizePlan'])
      expect([act, await ground.logged(`operations.${act}`, 'refused')]).toEqual([act, 1])
  })
})
