import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  type Application,
  findInstitution,
  logHeadsCsv,
  logHeadsPage,
  readDayHeads,
} from '../../domains/platform/index.ts'
import { LIMITED } from './bindRoutes.ts'
import type { SendPage } from './publicFrame.ts'

/** No log is older; what comes before the year 0000 could not be written as a date of four digits. */
const FIRST_DAY = '1900-01-01'
const day = z.iso.date().refine((date) => date >= FIRST_DAY)

/** The last of the days that are asked for; an emptied field asks for none. */
const asking = z.object({ hasta: z.preprocess((typed) => (typed === '' ? undefined : typed), day.optional()) })

/** The head of the log at the end of each day, for anybody: who keeps one notices later a history that was changed. */
export function addLogHeadPages(server: FastifyInstance, app: Application, send: SendPage): void {
  const read = async (query: unknown) => {
    const asked = asking.safeParse(query)
    const until = asked.data?.hasta
    const institution = await findInstitution(app.database.kysely)
    const heads = await readDayHeads(app.database.kysely, {
      timeZone: institution?.timeZone ?? 'UTC',
      now: app.clock.now(),
      until,
    })
    return { heads, name: institution?.name ?? '', asked: { until, isBad: !asked.success } }
  }
  server.get('/cabezas', { config: LIMITED }, async (request, reply) => {
    const { name, heads, asked } = await read(request.query)
    return send(reply, logHeadsPage(name, heads, asked))
  })
  server.get('/cabezas.csv', { config: LIMITED }, async (request, reply) => {
    const { heads } = await read(request.query)
    return reply.header('cache-control', 'no-store').type('text/csv; charset=utf-8').send(logHeadsCsv(heads))
  })
}
