import { PEOPLE_PAGE, peopleRoutes } from '../contracts/people.ts'
import { inForce } from '../model/calendarDay.ts'
import { query } from '../pipeline/read.ts'
import type { Reader } from '../store/database/transaction.ts'
import { findPeople, type PeopleFilter } from '../store/personStore.ts'
import { holdingsOfPeople } from '../store/postStore.ts'
import { heldPosts } from './heldPosts.ts'

/** One page of people with the posts they hold on a day. */
async function peopleWithPosts(db: Reader, today: string, filter: PeopleFilter, page: number) {
  const { total, people } = await findPeople(db, filter, { size: PEOPLE_PAGE, number: page })
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
}

export const listPeople = query(peopleRoutes.listPeople, ({ db, today, input }) =>
  peopleWithPosts(db, today, { ...input, addresses: true }, input.page),
)

export const pickPeople = query(peopleRoutes.pickPeople, async ({ db, today, input }) => {
  const { total, people } = await peopleWithPosts(db, today, { ...input, addresses: false }, 1)
  return { total, people: people.map(({ id, name, posts }) => ({ id, name, posts })) }
})
