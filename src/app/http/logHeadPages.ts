import type { FastifyInstance } from 'fastify'
import {
  type Application,
  findInstitution,
  logHeadsCsv,
  logHeadsPage,
  readDayHeads,
} from '../../domains/platform/index.ts'
import { LIMITED } from './bindRoutes.ts'
import type { SendPage } from './publicFrame.ts'

/** The head of the log at the end of each day, for anybody: who keeps one notices later a history that was changed. */
export function addLogHeadPages(server: FastifyInstance, app: Application, send: SendPage): void {
  const read = async () => {
    const institution = await findInstitution(app.database.kysely)
    const heads = await readDayHeads(app.database.kysely, {
      timeZone: institution?.timeZone ?? 'UTC',
      now: app.clock.now(),
    })
    return { heads, name: institution?.name ?? '' }
  }
  server.get('/cabezas', { config: LIMITED }, async (_request, reply) => {
    const { name, heads } = await read()
    return send(reply, logHeadsPage(name, heads))
  })
  server.get('/cabezas.csv', { config: LIMITED }, async (_request, reply) => {
    const { heads } = await read()
    return reply.header('cache-control', 'no-store').type('text/csv; charset=utf-8').send(logHeadsCsv(heads))
  })
}
