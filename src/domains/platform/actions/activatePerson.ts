import { DomainError } from '../../../kernel/domainError.ts'
import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { demandNotErased, getPerson, setPersonActive } from '../store/personStore.ts'

export const activatePerson = act({
  route: peopleRoutes.activatePerson,
  load: ({ tx, input }) => getPerson(tx, input.personId),
  authorize: administrationPermit,
  run: async ({ tx, resource: person }) => {
    demandNotErased(person)
    if (person.active) throw new DomainError('platform.nothingChanges', 'invalid', { id: person.id })
    await setPersonActive(tx, person.id, true)
    return { answer: { id: person.id }, log: { things: [`platform.person:${person.id}`] } }
  },
})
