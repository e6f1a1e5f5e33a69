import type { FastifyInstance, FastifyReply } from 'fastify'
import { type VerificationView, verificationOf, verificationPage } from '../../domains/operations/index.ts'
import { type Application, findInstitution } from '../../domains/platform/index.ts'
import { LIMITED } from './bindRoutes.ts'
import type { SendPage } from './publicFrame.ts'

const ADDRESSES = ['/verificar', '/verificar/:code']

/**
 * The public page that checks a document. It is written here and not in the browser: it answers without a script, weighs
 * nothing of the staff's pages, and is there before any of them.
 */
export function addVerificationPages(server: FastifyInstance, app: Application, sendPage: SendPage): void {
  const send = async (reply: FastifyReply, view: Omit<VerificationView, 'institution'>): Promise<FastifyReply> => {
    const institution = (await findInstitution(app.database.kysely))?.name ?? ''
    return sendPage(reply, verificationPage({ ...view, institution }))
  }
  for (const url of ADDRESSES) {
    server.route<{ Params: { code?: string }; Querystring: { codigo?: unknown } }>({
      method: 'GET',
      url,
      config: LIMITED,
      handler: async (request, reply) => {
        const { codigo } = request.query
        const typed = (request.params.code ?? (typeof codigo === 'string' ? codigo : '')).slice(0, 60)
        if (typed.trim() === '') return send(reply, { typed: '', answer: { kind: 'none' } })
        const answer = await verificationOf(app.database.kysely, typed, app.clock.today())
        return send(reply, { typed, answer: { kind: 'answer', ...answer } })
      },
      errorHandler: async (error, _request, reply) => {
        if (!('kind' in error) || error.kind !== 'tooMany') throw error
        return send(reply.code(429), { typed: '', answer: { kind: 'tooMany' } })
      },
    })
  }
}
