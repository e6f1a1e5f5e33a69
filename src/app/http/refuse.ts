import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorAnswer } from '../../kernel/contract.ts'
import { DomainError, type ErrorKind } from '../../kernel/domainError.ts'
import { errorText } from '../errorText.ts'

const STATUS: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooMany: 429,
  unavailable: 503,
}

/** Faults of Fastify and its plugins that a person can do something about. */
const LIBRARY_CODES: Record<string, DomainError> = {
  FST_REQ_FILE_TOO_LARGE: new DomainError('platform.fileTooLarge', 'invalid'),
  FST_ERR_CTP_BODY_TOO_LARGE: new DomainError('platform.fileTooLarge', 'invalid'),
  FST_ERR_CTP_INVALID_JSON_BODY: new DomainError('platform.badInput', 'invalid'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new DomainError('platform.badInput', 'invalid'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new DomainError('platform.badInput', 'invalid'),
}

function asDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return LIBRARY_CODES[code]
}

/** Answers a refusal with its sentence, and anything else as one that says nothing about our insides. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = asDomainError(error)
  if (known === undefined) request.log.error({ err: error }, 'unexpected')
  const refusal = known ?? new DomainError('platform.unexpected', 'unavailable')
  const status = known === undefined ? 500 : STATUS[refusal.kind]
  const answer: ErrorAnswer = {
    error: {
      code: refusal.code,
      ...errorText(refusal.code, refusal.details),
      details: { ...refusal.details },
      requestId: String(request.id),
    },
  }
  // A file that breaks before its first byte had said already what it is.
  reply.removeHeader('content-length').removeHeader('content-disposition')
  return reply.code(status).type('application/json; charset=utf-8').send(answer)
}
