import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPlanGround, type PlanGround } from '../domains/operations/testing.ts'
import type { Reader } from '../domains/platform/index.ts'
import { readNotices } from './readNotices.ts'

const TODAY = '2026-03-02'
let ground: PlanGround
let db: Reader
let statements = 0

beforeAll(async () => {
  ground = await openPlanGround()
  db = ground.app.database.kysely.withPlugin({
    transformQuery: ({ node }) => {
      statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
}, 120_000)
afterAll(() => ground.app.database.close())

async function asked(today: string): Promise<number> {
  const before = statements
  await readNotices(db, today)
  return statements - before
}

it('mientras nadie hace nada, la campana pregunta una sola cosa', async () => {
  expect(await asked(TODAY)).toBeGreaterThan(5)
  expect(await asked(TODAY)).toBe(1)
})

it('después de un acto lo lee todo otra vez, y al cambiar el día también', async () => {
  await asked(TODAY)
  await ground.add(ground.units.one, [{ name: 'Visitar empresas' }])
  expect(await asked(TODAY)).toBeGreaterThan(5)
  expect(await asked('2026-03-03')).toBeGreaterThan(5)
  expect(await asked('2026-03-03')).toBe(1)
})
