import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../kernel/domainError.ts'

/**
 * A request that changes something must come from our own pages: browsers always say where a POST comes from.
 * One without either header is refused too, so that nothing depends on an old browser's silence.
 *
 * @throws DomainError `platform.otherSite`.
 */
export function demandSameOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const sameOrigin = origin === `http://${host}` || origin === `https://${host}`
  const sameSite = site === undefined || site === 'same-origin'
  if (!sameSite || (origin !== undefined && !sameOrigin) || (origin === undefined && site === undefined)) {
    throw new DomainError('platform.otherSite', 'forbidden')
  }
}
