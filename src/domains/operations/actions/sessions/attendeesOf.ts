import type { ParsedInputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { holdingsOfPosts, postsAt, type Reader, unitsAt } from '../../../platform/index.ts'
import type { planSessionRoutes } from '../../contracts/planSessions.ts'
import type { Attendee } from '../../model/workflow/planSession.ts'

export type Holder = {
  postId: string
  personId: string
  postName: string
  unitName: string
  personName: string
  bySubstitute: boolean
}

/** Who holds each post on a day, in the order of the directory. */
export async function holdersOn(db: Reader, day: string): Promise<Holder[]> {
  const posts = await postsAt(db, day)
  const units = await unitsAt(db, day)
  const held = await holdingsOfPosts(
    db,
    posts.map(({ id }) => id),
  )
  const unitName = new Map(units.map(({ id, name }) => [id, name]))
  return posts.flatMap((post) =>
    held
      .filter(({ postId, validFrom, validTo }) => {
        return postId === post.id && validFrom <= day && (validTo === null || validTo > day)
      })
      .map(({ personId, personName, kind }) => ({
        postId: post.id,
        personId,
        postName: post.name,
        unitName: unitName.get(post.unitId) ?? '',
        personName,
        bySubstitute: kind === 'substitute',
      })),
  )
}

type Named = ParsedInputOf<typeof planSessionRoutes.openSession>['attendees']

/**
 * Those who came with the names that the directory gives them on that day; guests as they were written.
 *
 * @throws DomainError `operations.attendeeUnknown` where nobody holds that post on that day.
 */
export async function attendeesOf(db: Reader, named: Named, day: string): Promise<Attendee[]> {
  const holders = await holdersOn(db, day)
  return named.map((one): Attendee => {
    if ('guest' in one)
      return { postId: null, personId: null, postName: '', personName: one.guest, bySubstitute: false }
    const holder = holders.find(({ postId, personId }) => postId === one.postId && personId === one.personId)
    if (holder === undefined) throw new DomainError('operations.attendeeUnknown', 'invalid', { ...one })
    const { unitName: _unit, ...attendee } = holder
    return attendee
  })
}
