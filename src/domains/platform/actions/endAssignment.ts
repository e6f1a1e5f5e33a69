import { postRoutes } from '../contracts/posts.ts'
import { dayAfter, laterOf } from '../model/calendarDay.ts'
import { endAt } from '../model/holding.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { demandAdministrator } from '../store/administratorStore.ts'
import { endHolding, getHolding, getPostForChange } from '../store/postStore.ts'

export const endAssignment = act({
  route: postRoutes.endAssignment,
  load: async ({ tx, input }) => {
    const holding = await getHolding(tx, input.assignmentId)
    return { holding, post: await getPostForChange(tx, holding.postId) }
  },
  authorize: administrationPermit,
  run: async ({ tx, today, input, resource: { holding, post } }) => {
    const validTo = endAt(holding, dayAfter(input.lastDay))
    await endHolding(tx, holding.id, validTo)
    if (post.roles.includes('admin')) await demandAdministrator(tx, laterOf(today, validTo))
    return {
      answer: { id: holding.id },
      log: {
        things: [`platform.post:${post.id}`, `platform.person:${holding.personId}`, `platform.unit:${post.unitId}`],
        unitId: post.unitId,
        data: { assignment: holding.id, lastDay: input.lastDay },
      },
    }
  },
})
