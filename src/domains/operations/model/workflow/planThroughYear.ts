import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity } from '../activity.ts'
import type { UnitFile } from '../planFile.ts'
import { versionOfDay } from '../reorganisation/planAtDate.ts'
import type { OriginalParts } from './originalParts.ts'
import type { PlanVersion } from './planVersion.ts'

/** An activity as a version froze it, in the plan of the unit that held it. */
export type HeldActivity = { activity: Activity; unit: Pick<UnitFile, 'id' | 'code' | 'name' | 'kind'> }

/** What a version holds, by activity. */
export type HeldPlan = ReadonlyMap<string, HeldActivity>

/** The plan of a year as it counts for compliance up to a month (domain.md D14, D38). */
export type PlanThroughYear = {
  /** Twelve, January first: what each unit had promised by then, when its plan was last approved as a whole. */
  original: readonly HeldPlan[]
  /** Twelve: what the version that counts for the month holds. */
  months: readonly { version: number; held: HeldPlan }[]
  /** What is in force now: a month that turned out not to be due is known here only (D32). */
  now: HeldPlan
}

/** `YYYY-MM-DD` of the last day of a month, on which it is settled which version counts for it (ADR 014). */
export function lastDayOfMonth(year: number, month: Month): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

type Counted = Pick<PlanVersion, 'number' | 'inForceFrom' | 'inForceTo'>

/**
 * The versions that had counted by the end of a month, oldest first. Before the first one came into force the months of
 * the year are those of that one: it is the plan of the whole year.
 */
export function versionsUntil<V extends Counted>(versions: readonly V[], year: number, cut: Month): V[] {
  const counted = versions.filter(({ inForceFrom }) => inForceFrom !== null).toSorted((a, b) => a.number - b.number)
  const last = lastDayOfMonth(year, cut)
  const until = counted.filter(({ inForceFrom }) => (inForceFrom ?? '') <= last)
  return until.length > 0 ? until : counted.slice(0, 1)
}

/**
 * Which version each month takes: the one in force on its last day. The months after the cut are as the version of the
 * cut has them, so that what is changed later never moves the figure of an earlier month.
 *
 * @param until as `versionsUntil` gives them, at least one
 */
export function versionsOfMonths<V extends Counted>(until: readonly V[], year: number, cut: Month): V[] {
  const [first] = until
  return MONTHS.flatMap((month) => {
    const day = lastDayOfMonth(year, month < cut ? month : cut)
    return versionOfDay(until, day) ?? first ?? []
  })
}

/** What a version holds. */
export function heldIn(units: readonly UnitFile[]): Map<string, HeldActivity> {
  return new Map(
    units.flatMap((unit) => {
      const { id, code, name, kind } = unit
      return unit.activities.map((activity) => [activity.id, { activity, unit: { id, code, name, kind } }] as const)
    }),
  )
}

/**
 * What each unit promised: its part of the version that last approved it as a whole.
 *
 * @param unitsOf of a version; none of one that a request made: what it gave to a unit is reprogramming, no promise
 */
export function originalPlan(
  originals: OriginalParts,
  unitsOf: (version: number) => readonly UnitFile[],
): Map<string, HeldActivity> {
  return new Map(
    [...new Set(originals.values())].flatMap((number) => [
      ...heldIn(unitsOf(number).filter(({ unitPlanId }) => originals.get(unitPlanId) === number)),
    ]),
  )
}
