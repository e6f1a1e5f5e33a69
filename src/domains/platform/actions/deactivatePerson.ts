import { DomainError } from '../../../kernel/domainError.ts'
import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { demandAdministrator } from '../store/administratorStore.ts'
import { getPerson, setPersonActive } from '../store/personStore.ts'
import { endSessionsOf } from '../store/sessionStore.ts'
import { endInvitationsOf } from '../store/signInStore.ts'

/** Posts stay as they are, with their dates: who stands in for the person is another act. */
export const deactivatePerson = act({
  route: peopleRoutes.deactivatePerson,
  load: ({ tx, input }) => getPerson(tx, input.personId),
  authorize: administrationPermit,
  run: async ({ tx, now, today, resource: person }) => {
    if (!person.active) throw new DomainError('platform.personInactive', 'conflict', { id: person.id })
    await setPersonActive(tx, person.id, false)
    await demandAdministrator(tx, today)
    await endInvitationsOf(tx, person.id, now)
    const endedSessions = await endSessionsOf(tx, person.id, now)
    return {
      answer: { id: person.id, endedSessions },
      log: { things: [`platform.person:${person.id}`], data: { endedSessions } },
    }
  },
})
