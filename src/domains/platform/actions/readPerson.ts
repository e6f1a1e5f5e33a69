import { peopleRoutes } from '../contracts/people.ts'
import { findAssignment } from '../model/actor.ts'
import { lastDayOf } from '../model/calendarDay.ts'
import { isPseudonym } from '../model/pseudonym.ts'
import { query } from '../pipeline/read.ts'
import { getPerson, readEntry } from '../store/personStore.ts'
import { holdingsOfPeople } from '../store/postStore.ts'
import { heldPosts } from './heldPosts.ts'

export const readPerson = query(peopleRoutes.readPerson, async ({ app, db, actor, today, input }) => {
  const person = await getPerson(db, input.personId)
  const held = await heldPosts(db, await holdingsOfPeople(db, [person.id]), today)
  const isAdmin = actor !== undefined && findAssignment(actor, ['admin']) !== undefined
  return {
    ...person,
    email: isAdmin ? person.email : null,
    isErased: isPseudonym(person.email),
    assignments: held
      .map(({ id, postId, postName, unitId, unitName, kind, roles, ...period }) => ({
        id,
        postId,
        postName,
        unitId,
        unitName,
        kind,
        roles,
        from: period.validFrom,
        until: lastDayOf(period),
      }))
      .sort((a, b) => b.from.localeCompare(a.from) || a.id.localeCompare(b.id)),
    entry: isAdmin && !isPseudonym(person.email) ? await readEntry(db, person.id, app.clock.now()) : null,
  }
})
