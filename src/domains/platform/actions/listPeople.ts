import { PEOPLE_PAGE, peopleRoutes } from '../contracts/people.ts'
import { inForce } from '../model/calendarDay.ts'
import { query } from '../pipeline/read.ts'
import { findPeople } from '../store/personStore.ts'
import { holdingsOfPeople } from '../store/postStore.ts'
import { heldPosts } from './heldPosts.ts'

export const listPeople = query(peopleRoutes.listPeople, async ({ db, today, input }) => {
  const { total, people } = await findPeople(db, input, { size: PEOPLE_PAGE, number: input.page })
  const holdings = await holdingsOfPeople(
    db,
    people.map(({ id }) => id),
  )
  const held = await heldPosts(
    db,
    holdings.filter((holding) => inForce(holding, today)),
    today,
  )
  return {
    total,
    people: people.map((person) => ({
      ...person,
      posts: held
        .filter((post) => post.personId === person.id)
        .map(({ postId, postName, unitId, unitName, kind }) => ({
          postId,
          postName,
          unitId,
          unitName,
          kind,
        })),
    })),
  }
})
