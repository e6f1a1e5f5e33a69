import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../platform/index.ts'
import { getPlan } from '../store/planStore.ts'
import { listVersions } from '../store/versionStore.ts'
import { EVEN, makeOfficial } from './testing/officialPlan.ts'
import { openPlanGround, type PlanGround, YEAR } from './testing/planGround.ts'
import { frozenActivityIds, frozenPlan } from './versionMemory.ts'

let ground: PlanGround
let ids: string[] = []
beforeAll(async () => {
  ground = await openPlanGround()
  const common = { expectedResult: '12 informes', means: ['Informe firmado'], months: EVEN }
  ids = [
    ...(await ground.add(ground.units.one, [{ name: 'Organizar ferias', ...common }])),
    ...(await ground.add(ground.units.two, [{ name: 'Atender consultas', ...common }])),
  ]
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

async function version() {
  const db = ground.app.database.kysely
  const [first] = await listVersions(db, (await getPlan(db, YEAR)).id)
  if (first === undefined) throw new Error('the plan has no version')
  return { db, first }
}

describe('una versión aprobada en memoria', () => {
  it('se lee una vez, aunque dos la pidan a la vez', async () => {
    const { db, first } = await version()
    const [one, other] = await Promise.all([frozenPlan(db, first), frozenPlan(db, first)])
    expect(one).toBe(other)
    expect(await frozenPlan(db, { ...first })).toBe(one)
    expect([...frozenActivityIds(one)].toSorted()).toEqual(ids.toSorted())
  })

  it('un acto encuentra la que otro leyó', async () => {
    const { first } = await version()
    const { database } = ground.app
    const read = await inTransaction(database, (tx) => frozenPlan(tx, first))
    expect(await inTransaction(database, (tx) => frozenPlan(tx, first))).toBe(read)
  })

  it('una lectura que falla no se recuerda', async () => {
    const { db, first } = await version()
    const absent = { ...first, sha256: '0'.repeat(64) }
    const failed = frozenPlan(db, absent)
    await expect(failed).rejects.toThrow()
    const again = frozenPlan(db, absent)
    expect(again).not.toBe(failed)
    await expect(again).rejects.toThrow()
  })

  it('guarda las últimas que se pidieron y olvida la más vieja', async () => {
    const { db, first } = await version()
    const kept = await frozenPlan(db, first)
    for (let at = 1; at <= 6; at += 1) {
      const other = frozenPlan(db, { ...first, sha256: String(at).padStart(64, '0') })
      // Asked for again in between, it stays.
      if (at < 6) expect(await frozenPlan(db, first)).toBe(kept)
      await other.catch(() => undefined)
    }
    expect(await frozenPlan(db, first)).toBe(kept)
  })
})
