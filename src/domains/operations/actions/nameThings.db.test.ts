import { afterAll, beforeAll, expect, it } from 'vitest'
import { nameOperationsThings } from './nameThings.ts'
import { makeOfficial } from './testing/officialPlan.ts'
import { openPlanGround, type PlanGround, YEAR } from './testing/planGround.ts'

let ground: PlanGround
let activityId = ''
beforeAll(async () => {
  ground = await openPlanGround()
  const months = [null, null, 2500, null, null, 2500, null, null, 2500, null, null, 2500]
  const row = { name: 'Organizar ferias', months, expectedResult: '4 ferias', means: ['Memoria'] }
  for (const unitId of [ground.units.one, ground.units.two])
    activityId = (await ground.add(unitId, [row]))[0] ?? activityId
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

it('la bitácora llama a cada cosa por su nombre, y calla lo que no conoce', async () => {
  const { kysely } = ground.app.database
  const { id: planId } = await kysely.selectFrom('operations_plan').select('id').executeTakeFirstOrThrow()
  const { id: versionId } = await kysely.selectFrom('operations_version').select('id').executeTakeFirstOrThrow()
  const { id: unitPlanId } = await kysely
    .selectFrom('operations_unit_plan')
    .select('id')
    .where('unit_id', '=', ground.units.one)
    .executeTakeFirstOrThrow()
  const names = await nameOperationsThings(kysely, [
    `operations.activity:${activityId}`,
    `operations.unitPlan:${unitPlanId}`,
    `operations.version:${versionId}`,
    `operations.plan:${planId}`,
    'operations.activity:no-existe',
    'platform.unit:no-es-de-aqui',
  ])
  expect(Object.fromEntries(names)).toEqual({
    [`operations.activity:${activityId}`]: `OSU-01 Organizar ferias (Oficina del Sur, ${YEAR})`,
    [`operations.unitPlan:${unitPlanId}`]: `Oficina del Norte, plan ${YEAR}`,
    [`operations.version:${versionId}`]: `versión 1 del plan ${YEAR}`,
    [`operations.plan:${planId}`]: `plan ${YEAR}`,
  })
})
