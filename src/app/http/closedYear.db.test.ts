import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Application, type BoundRoute, inTransaction } from '../../domains/platform/index.ts'
import { anInstitution, aPerson, aSession, aUnit, openTestApplication } from '../../domains/platform/testing.ts'
import { roles } from '../../kernel/contract.ts'
import { routes } from '../routes.ts'
import { createServer } from './createServer.ts'
import { foreignInputs, type Ground } from './testing/foreignInputs.ts'
import { movedLastYear } from './testing/movedLastYear.ts'
import { prepareGround } from './testing/prepareGround.ts'
import { standingRequests } from './testing/standingRequests.ts'
import { knock } from './testing/walk.ts'

let app: Application
let server: FastifyInstance
let ground: Ground
let leadUnitId = ''
let token = ''

/** They write nothing of the plan of that year, or are the ones that open it. */
const ELSEWHERE: readonly string[] = [
  'operations.createPlan',
  'operations.reopenYear',
  // Reads a file and says what it would change.
  'operations.previewRoundTrip',
  // An evaluation looks back, also at a closed year, and what it left to be done is followed beyond it.
  ...['openEvaluation', 'saveUnitEvaluation', 'takeEvaluationStep', 'closeEvaluation'].map(
    (name) => `monitoring.${name}`,
  ),
  // So does a report on execution.
  ...['saveNarrative', 'issueReport'].map((name) => `monitoring.${name}`),
  // The catalogue of registers is of no year.
  ...['addRegister', 'changeRegister'].map((name) => `monitoring.${name}`),
  ...['giveInstruction', 'takeFollowUpStep'].map((name) => `monitoring.${name}`),
  // A scan beside an approved version, which stays as it is, and its end.
  'operations.attachSignedCopy',
  'operations.withdrawSignedCopy',
  // An import is prepared beside the plan; it enters through `planOfYear` and leaves through `getPlanForChange`.
  ...['stageImport', 'decideImport', 'mapImportColumns', 'acceptImport', 'undoImport', 'discardImport'].map(
    (name) => `operations.${name}`,
  ),
]

const words = { lineId: null, processId: null, expectedResult: '', means: [], unitOfMeasure: null }
const may = { resultMayDiffer: false, meansMayDiffer: false }
const template = { ...words, ...may, name: 'Otra actividad tipo' }

const session = {
  ...{ kind: 'ordinary', place: 'Sala de juntas', heldOn: '2026-03-01', corrects: null, attendees: [], unitIds: [] },
  ...{ consolidated: false, agreements: [] },
}

/** Inputs of the routes that only the institution's offices write through. */
const officeInputs: Readonly<Record<string, (ground: Ground) => Record<string, unknown>>> = {
  'operations.saveFrontMatter': () => ({ sections: [], signatures: [] }),
  'operations.createTemplate': () => ({ leadUnitId, ...template }),
  'operations.makeTemplateFrom': ({ activityId, copyId }) => ({
    leadUnitId,
    activityIds: [activityId, copyId],
    ...may,
  }),
  'operations.changeTemplate': ({ templateId }) => ({ templateId, version: 2, ...template }),
  'operations.withdrawTemplate': ({ templateId }) => ({ templateId, reason: 'Ya no va' }),
  'operations.pushTemplate': ({ templateId, unitId }) => ({ templateId, unitIds: [unitId] }),
  'operations.copyPlan': ({ year }) => ({ from: year - 1 }),
  'operations.elaboratePlan': () => ({}),
  'operations.endorsePlan': () => ({}),
  'operations.returnPlan': () => ({ reason: 'Falta una firma' }),
  'operations.authorizePlan': () => ({}),
  'operations.annulPlan': () => ({ reason: 'Falta una unidad' }),
  'operations.bringPlanIntoForce': ({ year }) => ({ from: `${year}-01-01` }),
  'operations.openRound': () => ({ kind: 'late', reason: 'Llegó una unidad' }),
  'operations.saveCalendar': () => ({ dates: [] }),
  'operations.extendPhase': ({ year, unitId }) => ({
    ...{ phase: 'submission', unitIds: [unitId], endsOn: `${year}-09-01`, reason: 'Pidió más tiempo' },
  }),
  'monitoring.setClosingRule': () => ({ fromMonth: 12, businessDay: 3, reason: 'Se decidió así' }),
  'monitoring.setUnitWeights': ({ year }) => ({
    fromDay: `${year}-12-31`,
    reason: 'Se decidió así',
    weights: [],
    seen: 0,
  }),
  'monitoring.closeMonths': () => ({ month: 1, note: '' }),
  'monitoring.reopenMonth': ({ year, unitId }) => ({
    ...{ month: 1, unitIds: [unitId], endsOn: `${year + 1}-02-01`, reason: 'Faltó un informe' },
  }),
  'monitoring.withdrawExtension': () => ({ extensionId: 'prórroga', reason: 'Ya no hace falta' }),
  'monitoring.extendClosing': ({ year, unitId }) => ({
    ...{ month: 12, unitIds: [unitId], dueOn: `${year + 1}-02-01`, reason: 'Pidió más tiempo' },
  }),
  'monitoring.drawSample': () => ({
    ...{ side: 'planning', fromMonth: 1, toMonth: 1 },
    rule: { weightFromBp: null, jumpFromBp: null, late: true, repeatedFile: true, randomShareBp: 1000 },
  }),
  'monitoring.giveVerdicts': () => ({ number: 1, kind: 'verified', reason: '', evidenceIds: ['evidencia'] }),
  'operations.decideChangeRequest': ({ number }) => ({ number, decisions: [] }),
  'operations.saveChangeWindows': () => ({ windows: [] }),
  'operations.signSection': ({ unitId }) => ({ unitId, postId: 'puesto' }),
  'operations.openSession': () => session,
  'operations.saveSession': () => ({ ...session, number: 1, revision: 0 }),
  'operations.closeSession': () => ({ number: 1 }),
}

const writes = routes.filter(
  ({ route }) =>
    route.method === 'POST' && /^(operations|monitoring)\./u.test(route.name) && !ELSEWHERE.includes(route.name),
)
// Closing what is closed is no write: its table refuses it.
const refusedByLock = writes.filter(({ route }) => route.name !== 'operations.closeYear')
const named = (bound: BoundRoute): [string, BoundRoute] => [bound.route.name, bound]

beforeAll(async () => {
  app = await openTestApplication()
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  const units = await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const own = await aUnit(tx, { name: 'Dirección Propia', code: 'PRO' })
    const lead = await aUnit(tx, { name: 'Dirección Rectora', code: 'REC' })
    const everyRole = roles.filter((role) => role !== 'externalAuditor')
    const person = await aPerson(tx, { email: 'todo@ministerio.example', unitId: own, roles: [...everyRole] })
    token = await aSession(tx, app, person)
    return { own, lead }
  })
  leadUnitId = units.lead
  const prepared = await prepareGround(server, token, units.own, units.lead)
  ground = { ...prepared, ...(await standingRequests(app, prepared)), ...(await movedLastYear(app, prepared)) }
  await app.database.kysely
    .updateTable('operations_plan')
    .set({ closed_on: `${ground.year}-01-02` })
    .where('year', '=', ground.year)
    .execute()
})
afterAll(async () => {
  await server.close()
  await app.database.close()
})

describe('con el año cerrado', () => {
  it.each(refusedByLock.map(named))('%s se rechaza en el servidor', async (name, { route }) => {
    const inputFor = foreignInputs[name] ?? officeInputs[name]
    if (inputFor === undefined) throw new Error(`say in this test how ${name} writes, or that it writes elsewhere`)
    const answer = await knock(server, route, { token, input: { year: ground.year, ...inputFor(ground) } })
    expect(answer).toEqual({ status: 409, code: 'operations.yearClosed' })
  })

  it('lo que se lee se sigue leyendo', async () => {
    const reads = routes.filter(({ route }) => route.kind === 'query' && route.path === '/api/planes/:year')
    for (const { route } of reads) expect((await knock(server, route, { token, input: ground })).status).toBe(200)
  })
})
