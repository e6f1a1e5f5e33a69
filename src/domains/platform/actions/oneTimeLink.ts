import { randomBytes } from 'node:crypto'
import { DomainError } from '../../../kernel/domainError.ts'
import { sha256 } from '../store/canonicalJson.ts'
import type { Tx } from '../store/database/transaction.ts'
import type { Person } from '../store/personStore.ts'
import { endInvitationsOf, insertInvitation } from '../store/signInStore.ts'

const VALID_MS = 48 * 60 * 60 * 1000

/** `path` is the page's address without the server's; `expiresAt` an instant. */
export type OneTimeLink = { path: string; expiresAt: string }

/**
 * A link that sets a password once within 48 hours. Only its hash is stored: whoever asked is shown it this once.
 * Earlier links of the person stop working.
 *
 * @throws DomainError `platform.personInactive`.
 */
export async function makeOneTimeLink(tx: Tx, person: Person, now: string): Promise<OneTimeLink> {
  if (!person.active) throw new DomainError('platform.personInactive', 'invalid', { id: person.id })
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(now) + VALID_MS).toISOString()
  await endInvitationsOf(tx, person.id, now)
  await insertInvitation(tx, { tokenHash: sha256(token), personId: person.id, now, expiresAt })
  return { path: `/invitacion/${token}`, expiresAt }
}
