import { headPostOf, type PostInUnit } from '../../../platform/model/index.ts'
import type { Phase } from './formulationCalendar.ts'
import { levelAbovePost, type StandIn } from './parties.ts'

/** Phases in which a level other than the unit has the next move, so that another may take it over. */
export type EscalatingPhase = Extract<Phase, 'review' | 'approval'>

export function isEscalating(phase: Phase): phase is EscalatingPhase {
  return phase === 'review' || phase === 'approval'
}

type Units = Parameters<typeof levelAbovePost>[0]

/**
 * The next level over the one that should act: over planning's review the Dirección Ejecutiva, over the level above of
 * a unit the level above that one. Nobody is over the titular.
 */
export function nextLevelOver<P extends PostInUnit>(
  units: Units,
  posts: readonly P[],
  unitId: string,
  phase: EscalatingPhase,
): StandIn | undefined {
  if (phase === 'review') {
    const planningsOwn = posts.some((post) => post.unitId === unitId && post.roles.includes('planningOfficer'))
    // There the Dirección Ejecutiva reviews already (D35).
    return { role: planningsOwn ? 'authority' : 'executive' }
  }
  const level = levelAbovePost(units, posts, unitId)
  if (level === undefined || level.roles.includes('executive')) return { role: 'authority' }
  if (level.roles.includes('authority')) return undefined
  const over = levelAbovePost(units, posts, level.unitId)
  return over === undefined || over.id === level.id || headPostOf(posts, level.unitId)?.id !== level.id
    ? { role: 'executive' }
    : { postId: over.id }
}

/** Whether the term of whoever has the next move is over; without a term nobody is late. */
export function isOverdue(endsOn: string | undefined, today: string): boolean {
  return endsOn !== undefined && endsOn < today
}
