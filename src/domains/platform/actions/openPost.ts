import { DomainError } from '../../../kernel/domainError.ts'
import { postRoutes } from '../contracts/posts.ts'
import { administrationPermit } from '../model/permissions.ts'
import { unitOn } from '../model/unitTree.ts'
import { act } from '../pipeline/act.ts'
import { insertPost } from '../store/postStore.ts'
import { readUnitsForChange } from '../store/unitStore.ts'

export const openPost = act({
  route: postRoutes.openPost,
  load: async ({ tx, input }) => {
    const unit = (await readUnitsForChange(tx)).find(({ id }) => id === input.unitId)
    if (unit === undefined) throw new DomainError('platform.unitNotFound', 'notFound', { id: input.unitId })
    return unit
  },
  authorize: administrationPermit,
  run: async ({ tx, newId, input, resource: unit }) => {
    const { unitId, name, from, roles } = input
    if (unitOn(unit, from) === undefined || unit.closedOn !== null)
      throw new DomainError('platform.unitNotOpen', 'invalid', { id: unitId, day: from })
    const id = newId()
    await insertPost(tx, { id, unitId, name, validFrom: from, validTo: null, roles })
    return {
      answer: { id },
      log: { things: [`platform.post:${id}`, `platform.unit:${unitId}`], unitId, data: { name, from, roles } },
    }
  },
})
