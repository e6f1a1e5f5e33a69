import { DomainError } from '../../../kernel/domainError.ts'
import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { demandNotErased, findPersonWithEmail, getPerson, savePersonNames } from '../store/personStore.ts'

export const changePerson = act({
  route: peopleRoutes.changePerson,
  load: ({ tx, input }) => getPerson(tx, input.personId),
  authorize: administrationPermit,
  run: async ({ tx, input, resource: person }) => {
    demandNotErased(person)
    const { name, email } = input
    const other = await findPersonWithEmail(tx, email)
    if (other !== undefined && other.id !== person.id) throw new DomainError('platform.emailTaken', 'conflict')
    await savePersonNames(tx, person.id, { name, email })
    return {
      answer: { id: person.id },
      log: {
        things: [`platform.person:${person.id}`],
        data: { fields: [person.name !== name && 'name', person.email !== email && 'email'].filter(Boolean) },
        personal: { before: { name: person.name, email: person.email }, after: { name, email } },
      },
    }
  },
})
