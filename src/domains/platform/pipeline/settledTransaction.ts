import { DomainError } from '../../../kernel/domainError.ts'
import type { Database } from '../store/database/openDatabase.ts'
import { inTransaction, type Tx } from '../store/database/transaction.ts'

/** What both engines answer when a unique key already holds the value. */
const UNIQUE_VIOLATION = '23505'

/** What PostgreSQL answers to the one of two acts that it ends because each waits for the other. */
const DEADLOCK = '40P01'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Name of the unique key that refused a write; undefined for any other fault. */
function takenKey(error: unknown): string | undefined {
  if (codeOf(error) !== UNIQUE_VIOLATION) return undefined
  return error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
}

/**
 * The transaction of an act. When somebody else took a unique value in the same instant, or the database ended it because
 * two acts waited for each other, all of it is done once more: what the first one wrote is there by then, so the act's own
 * rule finds it and refuses in its own words, or goes on from it. Two at once end as one after the other would.
 *
 * @throws DomainError `platform.takenMeanwhile` where the act has no rule for that key.
 */
export async function settledTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(database, work)
  } catch (error) {
    if (takenKey(error) === undefined && codeOf(error) !== DEADLOCK) throw error
  }
  try {
    return await inTransaction(database, work)
  } catch (error) {
    const key = takenKey(error)
    if (key === undefined) throw error
    throw new DomainError('platform.takenMeanwhile', 'conflict', { key })
  }
}
