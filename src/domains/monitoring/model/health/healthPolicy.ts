import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { processReaders } from '../readingPolicy.ts'
import type { ReportParty } from '../reportWorkflow.ts'

/**
 * Of which of these units a person reads the health of the process: who directs, plans or controls, of all; who heads a unit,
 * or stands above it and reviews its reports, of that one.
 *
 * @returns none where the page is not for the person.
 */
export function unitsOfHealth(
  actor: Actor,
  unitIds: readonly string[],
  partiesIn: (unitId: string) => { has: (party: ReportParty) => boolean },
): string[] {
  if (findAssignment(actor, processReaders) !== undefined) return [...unitIds]
  return unitIds.filter((unitId) => {
    const parties = partiesIn(unitId)
    return parties.has('ownHead') || parties.has('levelAbove')
  })
}
