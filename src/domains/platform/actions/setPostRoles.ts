import { postRoutes } from '../contracts/posts.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { demandAdministrator } from '../store/administratorStore.ts'
import { getPostForChange, saveRoles } from '../store/postStore.ts'

export const setPostRoles = act({
  route: postRoutes.setPostRoles,
  load: ({ tx, input }) => getPostForChange(tx, input.postId),
  authorize: administrationPermit,
  run: async ({ tx, today, input, resource: post }) => {
    await saveRoles(tx, post.id, input.roles)
    if (post.roles.includes('admin')) await demandAdministrator(tx, today)
    return {
      answer: { id: post.id },
      log: {
        things: [`platform.post:${post.id}`, `platform.unit:${post.unitId}`],
        unitId: post.unitId,
        data: { before: post.roles, roles: input.roles },
      },
    }
  },
})
