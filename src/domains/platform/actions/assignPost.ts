import { DomainError } from '../../../kernel/domainError.ts'
import { postRoutes } from '../contracts/posts.ts'
import { demandCanHold, periodOf } from '../model/holding.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { getPerson } from '../store/personStore.ts'
import { getPostForChange, holdingsOfPosts, insertHolding } from '../store/postStore.ts'

export const assignPost = act({
  route: postRoutes.assignPost,
  load: async ({ tx, input }) => ({
    post: await getPostForChange(tx, input.postId),
    person: await getPerson(tx, input.personId),
  }),
  authorize: administrationPermit,
  run: async ({ tx, newId, input, resource: { post, person } }) => {
    if (!person.active) throw new DomainError('platform.personInactive', 'invalid', { id: person.id })
    const { kind, from, until } = input
    const next = { ...periodOf(from, until), personId: person.id }
    demandCanHold(post, await holdingsOfPosts(tx, [post.id]), next)
    const id = newId()
    await insertHolding(tx, { id, postId: post.id, kind, ...next })
    return {
      answer: { id },
      log: {
        things: [`platform.post:${post.id}`, `platform.person:${person.id}`, `platform.unit:${post.unitId}`],
        unitId: post.unitId,
        data: { assignment: id, kind, from, until },
      },
    }
  },
})
