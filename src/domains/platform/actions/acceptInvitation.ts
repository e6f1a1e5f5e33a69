import { DomainError } from '../../../kernel/domainError.ts'
import { sessionRoutes } from '../contracts/session.ts'
import { publicAct } from '../pipeline/publicAct.ts'
import { sha256 } from '../store/canonicalJson.ts'
import { hashPassword } from '../store/passwords.ts'
import { getPerson } from '../store/personStore.ts'
import { endSessionsOf } from '../store/sessionStore.ts'
import { findOpenInvitation, setPassword, useInvitation } from '../store/signInStore.ts'

/** Sets a password through the one-time link; sessions that were open end, because the link also serves a lost password. */
export const acceptInvitation = publicAct(sessionRoutes.acceptInvitation, async ({ tx, now, input }) => {
  const tokenHash = sha256(input.token)
  const invitation = await findOpenInvitation(tx, tokenHash, now)
  if (invitation === undefined) throw new DomainError('platform.invitationSpent', 'invalid')
  const person = await getPerson(tx, invitation.personId)
  await setPassword(tx, person.id, await hashPassword(input.password))
  await useInvitation(tx, tokenHash, now)
  await endSessionsOf(tx, person.id, now)
  return {
    answer: { email: person.email },
    log: { personId: person.id, outcome: 'done', things: [`platform.person:${person.id}`] },
  }
})
