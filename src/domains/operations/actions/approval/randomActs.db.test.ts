import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError } from '../../../../kernel/domainError.ts'
import { getFile, inTransaction, sha256, verifyLog } from '../../../platform/index.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { getPlanHeld } from '../../store/planStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import { decideChangeRequest } from '../changes/decideRequest.ts'
import { endorseChangeRequest, refuseChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { EVEN, makeOfficial, settle } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { bringPlanIntoForce } from './bringPlanIntoForce.ts'
import { draftVersion } from './nextVersion.ts'
import { openRound } from './openRound.ts'
import { annulPlan, authorizePlan, elaboratePlan, endorsePlan, returnPlan } from './planSteps.ts'
import { endorseUnitPlans, recallUnitPlan, reopenUnitPlan, reviewUnitPlans, submitUnitPlan } from './unitPlanSteps.ts'

let ground: PlanGround
/** Bytes of every version when it was first seen, by number. */
const seen = new Map<number, string>()

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { months: EVEN, expectedResult: '12 informes', means: ['Informe firmado'] }
  for (const unitId of [ground.units.one, ground.units.two])
    await ground.add(unitId, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

const year = YEAR
const reason = 'Lo decidió la suerte'
const office = (pick: number) => (pick % 2 === 0 ? ground.units.one : ground.units.two)
const headOf = (pick: number) => (pick % 2 === 0 ? 'jefa' : 'jefe2')
type Drawn = { who: string | undefined; pick: number }

const requests = async () => {
  const db = ground.app.database.kysely
  return listChangeRequests(db, (await db.selectFrom('operations_plan').select('id').executeTakeFirstOrThrow()).id)
}
const unitStep =
  (step: typeof submitUnitPlan, by: (pick: number) => string) =>
  ({ who, pick }: Drawn): Promise<unknown> =>
    step.call(ground.app, { credentials: as(who ?? by(pick)), input: { year, unitIds: [office(pick)], reason } })
const planStep =
  (step: typeof elaboratePlan, by: string) =>
  ({ who }: Drawn): Promise<unknown> =>
    step.call(ground.app, { credentials: as(who ?? by), input: { year, reason } })
/** A step of one of the requests in that state, or of any. */
const requestStep =
  (step: typeof submitChangeRequest, status: string, by: (pick: number) => string) =>
  async ({ who, pick }: Drawn): Promise<unknown> => {
    const all = await requests()
    const one = all.find((request) => request.status === status) ?? all[pick % Math.max(1, all.length)]
    const side = one?.unitId === ground.units.one ? 0 : 1
    return step.call(ground.app, {
      credentials: as(who ?? by(side)),
      input: { year, number: one?.number ?? 1, reason },
    })
  }

async function write({ who, pick }: Drawn): Promise<void> {
  const credentials = as(who ?? headOf(pick))
  const content = { cause: 'other' as const, reason, actNumber: null }
  const { number } = await openChangeRequest.call(ground.app, {
    credentials,
    input: { year, unitId: office(pick), ...content },
  })
  const months = [...Array(9).fill(null), 3000, 3000, 4000]
  const activity = { name: `Atender más ${pick}`, months, expectedResult: '3 informes', means: ['Informe'] }
  const input = { year, number, ...content, seen: [], items: [{ kind: 'add' as const, activity }] }
  await saveChangeRequest.call(ground.app, { credentials, input })
}

async function decide({ who, pick }: Drawn): Promise<void> {
  const one = (await requests()).find(({ status }) => status === 'endorsed')
  const decisions = (one?.items ?? []).map(({ id }) => ({ id, accepted: pick % 4 > 0, reason }))
  await decideChangeRequest.call(ground.app, {
    credentials: as(who ?? 'plan'),
    input: { year, number: one?.number ?? 1, decisions },
  })
}

async function addRow({ pick }: Drawn): Promise<void> {
  const common = { months: EVEN, expectedResult: '12 informes', means: ['Informe firmado'] }
  await ground.add(office(pick), [{ name: `Visitar ${pick}`, ...common }])
  await settle(ground, office(pick))
}

/** Acts one after the other by whoever may: without them luck rarely reaches a version. */
const inTurn =
  (...steps: readonly ((drawn: Drawn) => Promise<unknown>)[]) =>
  async ({ pick }: Drawn): Promise<void> => {
    for (const step of steps) await step({ who: undefined, pick })
  }
const enact = ({ who }: Drawn): Promise<unknown> =>
  bringPlanIntoForce.call(ground.app, { credentials: as(who ?? 'plan'), input: { year, from: '2026-03-02' } })

const acts: readonly ((drawn: Drawn) => Promise<unknown>)[] = [
  inTurn(
    unitStep(submitUnitPlan, headOf),
    unitStep(reviewUnitPlans, () => 'plan'),
    unitStep(endorseUnitPlans, () => 'ejecutiva'),
  ),
  inTurn(
    planStep(elaboratePlan, 'plan'),
    planStep(endorsePlan, 'ejecutiva'),
    planStep(authorizePlan, 'titular'),
    enact,
  ),
  decide,
  addRow,
  unitStep(submitUnitPlan, headOf),
  unitStep(recallUnitPlan, headOf),
  unitStep(reviewUnitPlans, () => 'plan'),
  unitStep(endorseUnitPlans, () => 'ejecutiva'),
  unitStep(reopenUnitPlan, () => 'ejecutiva'),
  planStep(elaboratePlan, 'plan'),
  planStep(endorsePlan, 'ejecutiva'),
  planStep(returnPlan, 'titular'),
  planStep(authorizePlan, 'titular'),
  planStep(annulPlan, 'titular'),
  enact,
  ({ who, pick }) =>
    openRound.call(ground.app, {
      credentials: as(who ?? 'plan'),
      input: { year, kind: pick % 2 === 0 ? 'late' : 'adjustment', reason },
    }),
  write,
  requestStep(submitChangeRequest, 'draft', headOf),
  requestStep(endorseChangeRequest, 'submitted', () => 'ejecutiva'),
  requestStep(refuseChangeRequest, 'submitted', () => 'plan'),
  decide,
]

const people = ['jefa', 'jefe2', 'enlace', 'plan', 'ejecutiva', 'titular']
const drawn = fc.record({
  act: fc.nat(acts.length - 1),
  // Mostly whoever may; now and then anybody.
  who: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...people) }),
  pick: fc.nat(1000),
})

async function demandInvariants(): Promise<void> {
  const { database } = ground.app
  await inTransaction(database, async (tx) => {
    const plan = await getPlanHeld(tx, YEAR)
    const versions = (await listVersions(tx, plan.id)).toReversed()
    expect(versions.map(({ number }) => number)).toEqual(versions.map((_version, at) => at + 1))
    expect(versions.filter(({ status }) => status === 'inForce')).toHaveLength(1)
    expect(new Set(versions.map(({ code }) => code)).size).toBe(versions.length)
    for (const { number, sha256: hash } of versions) {
      expect(sha256(await getFile(tx, hash))).toBe(hash)
      expect(hash).toBe(seen.get(number) ?? hash)
      seen.set(number, hash)
    }
    // Where no round is open, the rows of units in force are exactly what is in force.
    if (plan.status === 'inForce') expect((await draftVersion(tx, plan, '2026-03-02', 'change')).changed).toBe(false)
    const steps = await listSteps(tx, plan.id)
    expect(steps.every(({ round }) => round <= plan.round)).toBe(true)
    const numbers = (await listChangeRequests(tx, plan.id)).map(({ number }) => number).toReversed()
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1))
  })
}

describe('cualquier serie de pasos de cualquier persona', () => {
  it('deja las versiones como estaban, una sola vigente, números sin huecos y la bitácora entera', async () => {
    let done = 0
    const series = fc.array(drawn, { minLength: 50, maxLength: 50 })
    await fc.assert(
      fc.asyncProperty(series, async (steps) => {
        for (const { act, ...one } of steps) {
          try {
            await acts[act]?.(one)
            done += 1
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError)
          }
        }
        await demandInvariants()
      }),
      // What one series leaves is where the next one starts, so a failure can't be made smaller.
      { numRuns: 8, endOnFailure: true },
    )
    expect(done).toBeGreaterThan(5)
    expect(await verifyLog(ground.app.database.kysely)).toMatchObject({ firstBroken: null })
  })
})
