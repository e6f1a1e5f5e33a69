import { DomainError } from '../../../kernel/domainError.ts'
import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { pseudonymOf } from '../model/pseudonym.ts'
import { act } from '../pipeline/act.ts'
import { erasePersonData } from '../store/erasePersonStore.ts'
import { demandNotErased, getPerson } from '../store/personStore.ts'

/**
 * Erases the personal data of somebody who may not enter any more. What the person did stays under a pseudonym; the log keeps
 * its lines, which commit to what was erased and no longer hold it, so the chain stays valid (trust.md 1, promise 3).
 */
export const erasePerson = act({
  route: peopleRoutes.erasePerson,
  load: ({ tx, input }) => getPerson(tx, input.personId),
  authorize: administrationPermit,
  run: async ({ tx, input, resource: person }) => {
    demandNotErased(person)
    if (person.active) throw new DomainError('platform.personActive', 'conflict', { id: person.id })
    const erasedLines = await erasePersonData(tx, person.id, pseudonymOf(person.id))
    return {
      answer: { id: person.id, erasedLines },
      log: { things: [`platform.person:${person.id}`], data: { reason: input.reason, erasedLines } },
    }
  },
})
