import type { PlanVersion } from './planVersion.ts'

/**
 * What the public page answers for a code (decisions.md 26); `notYet` is approved and waits for its day, `valid` is a
 * record, which nothing brings into force.
 */
export const publicStandings = ['inForce', 'superseded', 'annulled', 'notYet', 'valid', 'unknown'] as const
export type PublicStanding = (typeof publicStandings)[number]

/** How a version stands on a day: the days count, and not when somebody pressed the button. */
export function publicStanding(
  { status, inForceFrom, inForceTo }: Pick<PlanVersion, 'status' | 'inForceFrom' | 'inForceTo'>,
  today: string,
): Exclude<PublicStanding, 'valid' | 'unknown'> {
  if (status === 'annulled') return 'annulled'
  if (inForceFrom === null || inForceFrom > today) return 'notYet'
  return inForceTo !== null && inForceTo <= today ? 'superseded' : 'inForce'
}
