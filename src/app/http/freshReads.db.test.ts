import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  activityRoutes,
  planReadRoutes,
  planRoutes,
  reviewRoutes,
  templateRoutes,
} from '../../domains/operations/contract.ts'
import { type Application, inTransaction } from '../../domains/platform/index.ts'
import { anInstitution, aPerson, aSession, aUnit, openTestApplication } from '../../domains/platform/testing.ts'
import { routes } from '../routes.ts'
import { createServer } from './createServer.ts'
import { foreignInputs, type Ground } from './testing/foreignInputs.ts'
import { movedLastYear } from './testing/movedLastYear.ts'
import { prepareGround } from './testing/prepareGround.ts'
import { ask, knock } from './testing/walk.ts'

let app: Application
let server: FastifyInstance
let ground: Ground
let planner = ''

/** The doubt must still be there, and these end what the others work on. */
const FIRST = ['operations.acceptFindings', 'operations.applyRepair']
const LAST = [
  'operations.acceptTemplateChange',
  'operations.applyRoundTrip',
  'operations.undoChange',
  'operations.annulActivities',
]
/** The copy of the actividad tipo has no months yet, and outlives the activity. */
const OF_COPY = ['operations.saveMonths', 'operations.annulActivities']
/**
 * They ask for a plan or a request that its head presented, the acts of heads being not planning's to do; or for a unit
 * that closed, whose request, or whose closing of the year, planning writes.
 */
const OF_PRESENTED = [
  'operations.prepareSettlement',
  'operations.attachToChangeRequest',
  'operations.submitChangeRequest',
  'operations.withdrawChangeRequest',
  'operations.observeUnitPlans',
  'operations.reviewUnitPlans',
  'operations.reopenUnitPlan',
  'operations.returnChangeRequest',
  'operations.refuseChangeRequest',
  'operations.saveClosing',
  'operations.declareClosing',
  'operations.recallClosing',
  'operations.confirmClosing',
  'operations.returnClosing',
]
/** They need an evaluation, an instruction or a cut, and write nothing that the plan's pages read. */
const OF_EVALUATION = [
  ...['monitoring.takeEvaluationStep', 'monitoring.takeFollowUpStep'],
  ...['monitoring.saveNarrative', 'monitoring.issueReport'],
]
const known = routes
  .map(({ route }) => route)
  .filter(({ name, access }) => name in foreignInputs && access.includes('planningOfficer'))
  .filter(({ name }) => ![...OF_PRESENTED, ...OF_EVALUATION].includes(name))
const placed = [...FIRST, ...LAST]
const named = (names: readonly string[]) => names.flatMap((name) => known.filter((route) => route.name === name))
const acts = [...named(FIRST), ...known.filter(({ name }) => !placed.includes(name)), ...named(LAST)]

beforeAll(async () => {
  app = await openTestApplication()
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  const units = await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const own = await aUnit(tx, { name: 'Dirección Propia', code: 'PRO' })
    const lead = await aUnit(tx, { name: 'Dirección Rectora', code: 'REC' })
    const person = await aPerson(tx, { email: 'plan@ministerio.example', unitId: lead, roles: ['planningOfficer'] })
    planner = await aSession(tx, app, person)
    return { own, lead }
  })
  const prepared = await prepareGround(server, planner, units.own, units.lead)
  ground = { ...prepared, ...(await movedLastYear(app, prepared)), number: 1, coordinationId: '', followUpId: '' }
})
afterAll(async () => {
  await server.close()
  await app.database.close()
})

/** Adds a row that nobody touches, and gives the change that added it. */
async function addRow(): Promise<string> {
  const { year, unitId } = ground
  const activities = [{ name: 'Ordenar archivos' }]
  return (await ask(server, activityRoutes.addActivities, planner, { year, unitId, activities })).changeId
}

/** What the pages of the plan would show, by a process that has read nothing before or by the one at work. */
async function reads(from: FastifyInstance): Promise<unknown[]> {
  const { year, unitId } = ground
  return [
    await ask(from, planRoutes.listPlans, planner, {}),
    await ask(from, planRoutes.overview, planner, { year }),
    await ask(from, planRoutes.unitPlan, planner, { year, unitId }),
    await ask(from, activityRoutes.activities, planner, { year, text: 'a' }),
    await ask(from, reviewRoutes.findings, planner, { year }),
    await ask(from, planReadRoutes.doubts, planner, { year, unitId }),
    await ask(from, planReadRoutes.acceptedDoubts, planner, { year }),
    await ask(from, templateRoutes.listTemplates, planner, { year }),
  ]
}

describe('después de cada acto', () => {
  const refused: string[] = []

  it.each(acts.map((route) => [route.name, route] as const))(
    '%s: lo que se lee de memoria es lo que hay en la base',
    async (name, route) => {
      await reads(server)
      const of = OF_COPY.includes(name) ? { ...ground, activityId: ground.copyId } : { ...ground }
      // What others worked on since is not taken back: a row of its own is.
      if (name === 'operations.undoChange') of.changeId = await addRow()
      const { status } = await knock(server, route, { token: planner, input: foreignInputs[name]?.(of) ?? {} })
      if (status !== 200) refused.push(name)
      // Another handle of the same database: what is remembered is kept under the handle.
      const database = { ...app.database, kysely: app.database.kysely.withoutPlugins() }
      const unaware = await createServer({ ...app, database }, { publicUrl: null, logLevel: 'silent' })
      expect(await reads(server)).toEqual(await reads(unaware))
      await unaware.close()
    },
  )

  it('y los actos se hicieron de verdad', () => {
    expect(refused).toEqual([])
  })
})
