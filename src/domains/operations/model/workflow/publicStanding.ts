import { isLocked } from '../closing/yearLock.ts'
import type { Plan } from '../plan.ts'
import type { PlanRecord } from '../records/planRecord.ts'
import type { PlanVersion } from './planVersion.ts'

/**
 * What the public page answers for a code (decisions.md 26); `notYet` is approved and waits for its day, `valid` is a
 * record, which nothing brings into force, and `reopened` the account of a closed year that is being written again.
 */
export const publicStandings = ['inForce', 'superseded', 'annulled', 'notYet', 'valid', 'reopened', 'unknown'] as const
export type PublicStanding = (typeof publicStandings)[number]

/** How a version stands on a day: the days count, and not when somebody pressed the button. */
export function publicStanding(
  { status, inForceFrom, inForceTo }: Pick<PlanVersion, 'status' | 'inForceFrom' | 'inForceTo'>,
  today: string,
): Exclude<PublicStanding, 'valid' | 'reopened' | 'unknown'> {
  if (status === 'annulled') return 'annulled'
  if (inForceFrom === null || inForceFrom > today) return 'notYet'
  return inForceTo !== null && inForceTo <= today ? 'superseded' : 'inForce'
}

/** How a record stands on a day; `holds` is false when a later record of the same thing took its place. */
export function recordStanding(
  kind: PlanRecord['kind'],
  holds: boolean,
  plan: Pick<Plan, 'closedOn' | 'openUntil'>,
  today: string,
): Extract<PublicStanding, 'superseded' | 'valid' | 'reopened'> {
  if (!holds) return 'superseded'
  return kind === 'yearClosing' && !isLocked(plan, today) ? 'reopened' : 'valid'
}
