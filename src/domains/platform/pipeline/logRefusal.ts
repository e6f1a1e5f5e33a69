import type { DomainError } from '../../../kernel/domainError.ts'
import type { Actor } from '../model/actor.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { appendLog } from '../store/logStore.ts'
import type { Application } from './application.ts'

/** What was not understood, and what nobody refused: the database was not there, and would not take the line either. */
const UNLOGGED: readonly string[] = ['platform.badInput', 'platform.databaseAway', 'platform.databaseFull']

/** A refused attempt is a line too, written after the rollback in a transaction of its own (decisions.md 17). */
export async function logRefusal(
  app: Application,
  act: string,
  actor: Actor | undefined,
  error: DomainError,
): Promise<void> {
  if (actor === undefined || error.kind === 'notFound' || UNLOGGED.includes(error.code)) return
  await inTransaction(app.database, (tx) =>
    appendLog(tx, {
      at: app.clock.now(),
      act,
      outcome: 'refused',
      personId: actor.personId,
      assignmentId: null,
      unitId: null,
      things: [],
      data: { code: error.code, details: error.details },
    }),
  )
}
