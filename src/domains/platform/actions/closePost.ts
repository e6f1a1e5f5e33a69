import { postRoutes } from '../contracts/posts.ts'
import { dayAfter } from '../model/calendarDay.ts'
import { endAt } from '../model/holding.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { getPostForChange } from '../store/postStore.ts'
import { endPosts } from './endPosts.ts'

export const closePost = act({
  route: postRoutes.closePost,
  load: ({ tx, input }) => getPostForChange(tx, input.postId),
  authorize: administrationPermit,
  run: async ({ tx, today, input, resource: post }) => {
    const { endedAssignments } = await endPosts({ tx, today }, [post], endAt(post, dayAfter(input.lastDay)))
    return {
      answer: { id: post.id, endedAssignments },
      log: {
        things: [`platform.post:${post.id}`, `platform.unit:${post.unitId}`],
        unitId: post.unitId,
        data: { lastDay: input.lastDay, endedAssignments },
      },
    }
  },
})
