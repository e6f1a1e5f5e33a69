import type { Activity } from './activity.ts'
import { deriveShares, hasQuantities } from './physicalTarget.ts'

/** Where an activity stands; everything else of it is what people write. */
export type ActivityPlace = Pick<Activity, 'id' | 'unitPlanId' | 'unitId' | 'position' | 'code'>

/** What whoever makes an activity tells of it: a name, and what is known of the rest. */
export type NewActivity = Pick<Activity, 'name'> & {
  // Parsed input names a missing field as undefined.
  [Field in keyof Omit<Activity, 'name' | 'exempt' | 'template' | Exclude<keyof ActivityPlace, 'code'>>]?:
    | Activity[Field]
    | undefined
}

const NO_MONTHS = Array.from({ length: 12 }, () => null)

/** A new activity with everything that was not said set to "not said"; months follow the quantities when there are any. */
export function completeActivity(given: NewActivity, place: ActivityPlace): Activity {
  const target = given.target ?? null
  return {
    ...place,
    lineText: given.lineText ?? '',
    classification: given.classification ?? 'unclassified',
    lineId: given.lineId ?? null,
    processId: given.processId ?? null,
    name: given.name,
    expectedResult: given.expectedResult ?? '',
    means: given.means ?? [],
    responsibleText: given.responsibleText ?? '',
    responsibles: given.responsibles ?? [],
    supports: given.supports ?? [],
    condition: given.condition ?? null,
    modality: given.modality ?? null,
    weightBp: given.weightBp ?? null,
    target,
    months: hasQuantities(target) ? deriveShares(target) : (given.months ?? NO_MONTHS),
    exempt: [],
    template: null,
    copiedFrom: given.copiedFrom ?? null,
  }
}

/** `DSS-06`: code of the unit and the next number that was never used in this plan. */
function nextCode(unit: { code: string }, used: number): string {
  return `${unit.code}-${String(used + 1).padStart(2, '0')}`
}

/** The next code of a unit's plan; a number that somebody gave by hand, or that came from last year, is passed over. */
export function freeCode(unit: { code: string }, used: ReadonlySet<string>): string {
  let number = used.size
  while (used.has(nextCode(unit, number))) number += 1
  return nextCode(unit, number)
}
