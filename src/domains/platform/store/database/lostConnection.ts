import { DomainError } from '../../../../kernel/domainError.ts'

/**
 * What says that the database is not there now: PostgreSQL ending its sessions, starting, or taking no more (class 08, 57P0x,
 * 53300), or the network between (codes of Node).
 */
const LOST =
  /^(08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/u

/** The same from the driver, which gives these no code. */
const LOST_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error))/u

/** PostgreSQL's own disk is full: nothing was written. */
const DISK_FULL = '53100'

/** A fault of the database as a refusal that a person understands, where it is one that passes; any other as it came. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code === DISK_FULL) return new DomainError('platform.databaseFull', 'unavailable')
  return LOST.test(code) || LOST_WORDS.test(error.message)
    ? new DomainError('platform.databaseAway', 'unavailable')
    : error
}
