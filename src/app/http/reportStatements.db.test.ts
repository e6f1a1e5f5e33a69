import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportRoutes } from '../../domains/monitoring/contract.ts'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../domains/operations/testing.ts'
import { inTransaction } from '../../domains/platform/index.ts'
import { aSession } from '../../domains/platform/testing.ts'
import { createServer } from './createServer.ts'
import { ask } from './testing/walk.ts'

type Plugin = Parameters<PlanGround['app']['database']['kysely']['withPlugin']>[0]

/** Begin, role and commit of a transaction do not pass here. */
let statements = 0
const counting: Plugin = {
  transformQuery: ({ node }) => {
    statements += 1
    return node
  },
  transformResult: async ({ result }) => result,
}

const MONTH = 2
let ground: PlanGround
let server: FastifyInstance
let token = ''
let activityId = ''

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  ;[activityId = ''] = await ground.add(units.one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  await inTransaction(app.database, async (tx) => {
    const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
    const head = people.find(({ email }) => email?.startsWith('jefa@'))
    token = await aSession(tx, app, head?.id ?? '')
  })
  const database = { ...app.database, kysely: app.database.kysely.withPlugin(counting) }
  server = await createServer({ ...app, database }, { publicUrl: null, logLevel: 'silent' })
  await server.ready()
}, 120_000)
afterAll(async () => {
  await server.close()
  await ground.app.database.close()
})

/** How many statements the work took. */
async function counted(work: () => Promise<unknown>): Promise<number> {
  const before = statements
  await work()
  return statements - before
}

const BOUNDARY = 'prueba'
async function sendFile(text: string): Promise<string> {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="acta.pdf"\r\n\r\n`
  const answer = await server.inject({
    method: 'POST',
    url: `/api/seguimiento/${YEAR}/${MONTH}/informes/${activityId}/archivos`,
    headers: {
      cookie: `hilo_session=${token}`,
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'idempotency-key': `archivo-${text}`,
    },
    payload: `${head}%PDF-1.7\n${text}\n%%EOF\r\n--${BOUNDARY}--\r\n`,
  })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().id
}

async function write(revision: number, fileIds: readonly string[]): Promise<void> {
  const evidence = fileIds.map(
    (fileId) => ({ kind: 'file', fileId, means: null, confidentiality: 'internal' }) as const,
  )
  await ask(server, reportRoutes.saveReport, token, {
    ...{ year: YEAR, month: MONTH, activityId, revision },
    content: {
      ...{
        shareBp: 834,
        quantity: null,
        received: null,
        attended: null,
        women: null,
        men: null,
        evidence: [...evidence],
      },
      ...{ achievement: 'Se hizo', difficulty: '', corrective: '', noEvidence: '' },
    },
  })
}

/** What a report takes is mostly the number of its statements (ADR 035, 040). */
it('un informe con su archivo no pide a la base de datos más de lo que necesita', async () => {
  // The first report reads the version in force, which is kept after that.
  const first = await sendFile('primera')
  await write(0, [first])
  let second = ''
  const upload = await counted(async () => {
    second = await sendFile('segunda')
  })
  expect(upload).toBeLessThanOrEqual(16)
  expect(await counted(() => write(1, [first, second]))).toBeLessThanOrEqual(14)
})
