import { randomBytes } from 'node:crypto'
import { DomainError } from '../../../kernel/domainError.ts'
import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { sha256 } from '../store/canonicalJson.ts'
import { getPerson } from '../store/personStore.ts'
import { endInvitationsOf, insertInvitation } from '../store/signInStore.ts'

const VALID_MS = 48 * 60 * 60 * 1000

/** A one-time link, also for a lost password. Only its hash is stored: whoever asked is shown the link this once. */
export const invitePerson = act({
  route: peopleRoutes.invitePerson,
  load: ({ tx, input }) => getPerson(tx, input.personId),
  authorize: administrationPermit,
  secretAnswer: true,
  run: async ({ tx, now, resource: person }) => {
    if (!person.active) throw new DomainError('platform.personInactive', 'invalid', { id: person.id })
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(Date.parse(now) + VALID_MS).toISOString()
    await endInvitationsOf(tx, person.id, now)
    await insertInvitation(tx, { tokenHash: sha256(token), personId: person.id, now, expiresAt })
    return {
      answer: { path: `/invitacion/${token}`, expiresAt },
      log: { things: [`platform.person:${person.id}`], data: { expiresAt } },
    }
  },
})
