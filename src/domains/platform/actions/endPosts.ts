import { DomainError } from '../../../kernel/domainError.ts'
import { laterOf } from '../model/calendarDay.ts'
import { endAt } from '../model/holding.ts'
import { demandAdministrator } from '../store/administratorStore.ts'
import type { Tx } from '../store/database/transaction.ts'
import { endHolding, endPost, holdingsOfPosts, type Post, postsLastingTo } from '../store/postStore.ts'

type ActTime = { tx: Tx; today: string }

/**
 * Ends posts on a day (the first without them) and whoever holds them then.
 *
 * @throws DomainError `platform.laterHolding` when somebody is due to begin on or after that day,
 *   `platform.lastAdministrator`.
 */
export async function endPosts(
  { tx, today }: ActTime,
  posts: readonly Post[],
  day: string,
): Promise<{ endedAssignments: number }> {
  const holdings = await holdingsOfPosts(
    tx,
    posts.map((post) => post.id),
  )
  const lasting = holdings.filter((held) => held.validTo === null || held.validTo > day)
  for (const held of lasting) {
    if (held.validFrom >= day) throw new DomainError('platform.laterHolding', 'conflict', { from: held.validFrom })
    await endHolding(tx, held.id, day)
  }
  for (const post of posts) await endPost(tx, post.id, endAt({ ...post, validTo: null }, day))
  if (posts.some((post) => post.roles.includes('admin'))) await demandAdministrator(tx, laterOf(today, day))
  return { endedAssignments: lasting.length }
}

/** The same for every post of a unit that lasts to that day. */
export async function endPostsOfUnit(
  time: ActTime,
  unitId: string,
  day: string,
): Promise<{ closedPosts: number; endedAssignments: number }> {
  const posts = await postsLastingTo(time.tx, unitId, day)
  if (posts.length === 0) return { closedPosts: 0, endedAssignments: 0 }
  return { closedPosts: posts.length, ...(await endPosts(time, posts, day)) }
}
