import { DomainError } from '../../../kernel/domainError.ts'
import { peopleRoutes } from '../contracts/people.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { findPersonWithEmail, insertPerson } from '../store/personStore.ts'

export const addPerson = act({
  route: peopleRoutes.addPerson,
  load: async () => undefined,
  authorize: administrationPermit,
  run: async ({ tx, now, newId, input }) => {
    if ((await findPersonWithEmail(tx, input.email)) !== undefined)
      throw new DomainError('platform.emailTaken', 'conflict')
    const id = newId()
    await insertPerson(tx, { id, ...input, now })
    return { answer: { id }, log: { things: [`platform.person:${id}`], personal: input } }
  },
})
