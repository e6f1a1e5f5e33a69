import { postRoutes } from '../contracts/posts.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { getPostForChange, savePostName } from '../store/postStore.ts'

/** Corrects a name: a post has no names of former days, so what was printed keeps the old one and the log tells both. */
export const renamePost = act({
  route: postRoutes.renamePost,
  load: ({ tx, input }) => getPostForChange(tx, input.postId),
  authorize: administrationPermit,
  run: async ({ tx, input, resource: post }) => {
    if (input.name === post.name) return { answer: { id: post.id }, log: null }
    await savePostName(tx, post.id, input.name)
    return {
      answer: { id: post.id },
      log: {
        things: [`platform.post:${post.id}`, `platform.unit:${post.unitId}`],
        unitId: post.unitId,
        data: { before: post.name, name: input.name },
      },
    }
  },
})
