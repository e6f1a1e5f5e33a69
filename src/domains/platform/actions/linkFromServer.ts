import { DomainError } from '../../../kernel/domainError.ts'
import type { Application } from '../pipeline/application.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { appendLog } from '../store/logStore.ts'
import { findPersonWithEmail } from '../store/personStore.ts'
import { makeOneTimeLink, type OneTimeLink } from './oneTimeLink.ts'

/**
 * A one-time link asked for on the server itself, for when nobody is left who can enter and give one. The log keeps
 * it without a person, because whoever has the server needs no account.
 *
 * @throws DomainError `platform.personNotFound` or `platform.personInactive`.
 */
export async function linkFromServer(app: Application, email: string): Promise<OneTimeLink> {
  return inTransaction(app.database, async (tx) => {
    const now = app.clock.now()
    const person = await findPersonWithEmail(tx, email)
    if (person === undefined) throw new DomainError('platform.personNotFound', 'notFound', { email })
    const link = await makeOneTimeLink(tx, person, now)
    await appendLog(tx, {
      at: now,
      act: 'platform.linkFromServer',
      outcome: 'done',
      personId: null,
      assignmentId: null,
      unitId: null,
      things: [`platform.person:${person.id}`],
      data: { expiresAt: link.expiresAt },
    })
    return link
  })
}
