import { postRoutes } from '../contracts/posts.ts'
import { inForce, lastDayOf } from '../model/calendarDay.ts'
import { query } from '../pipeline/read.ts'
import { holdingsOfPosts, postsAt } from '../store/postStore.ts'

export const listPosts = query(postRoutes.listPosts, async ({ db, today, input }) => {
  const day = input.day ?? today
  const posts = await postsAt(db, day, input.unitId)
  const holdings = await holdingsOfPosts(
    db,
    posts.map(({ id }) => id),
  )
  const answer = posts.map((post) => ({
    id: post.id,
    unitId: post.unitId,
    name: post.name,
    from: post.validFrom,
    until: lastDayOf(post),
    roles: post.roles,
    holders: holdings
      .filter((held) => held.postId === post.id && inForce(held, day))
      .map((held) => ({
        assignmentId: held.id,
        personId: held.personId,
        name: held.personName,
        active: held.personActive,
        kind: held.kind,
        from: held.validFrom,
        until: lastDayOf(held),
      })),
  }))
  return { day, posts: answer }
})
