import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { getPerson } from '../store/personStore.ts'
import { makeOneTimeLink } from './oneTimeLink.ts'

/** A one-time link, also for a lost password. */
export const invitePerson = act({
  route: peopleRoutes.invitePerson,
  load: ({ tx, input }) => getPerson(tx, input.personId),
  authorize: administrationPermit,
  secretAnswer: true,
  run: async ({ tx, now, resource: person }) => {
    const link = await makeOneTimeLink(tx, person, now)
    return { answer: link, log: { things: [`platform.person:${person.id}`], data: { expiresAt: link.expiresAt } } }
  },
})
