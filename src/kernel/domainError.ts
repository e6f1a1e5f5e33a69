/** How a refusal is answered over HTTP; decided once, in platform. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'tooMany'
  | 'unavailable'

export type ErrorDetails = Readonly<Record<string, unknown>>

/**
 * A refusal that a person can understand: its code has a Spanish sentence and a remedy in the messages of
 * its domain (`operations.planNotEditable` → operations/messages.es.ts). Anything else that is thrown is a
 * fault of ours: logged with a request id, never shown.
 */
export class DomainError extends Error {
  readonly code: string
  readonly kind: ErrorKind
  readonly details: ErrorDetails

  constructor(code: string, kind: ErrorKind, details: ErrorDetails = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.kind = kind
    this.details = details
  }
}
