import type { UnitPlanStatus } from '../../model/plan.ts'

/** How many of the units go into the consolidated plan, and the names of those that stay out. */
export type GoingIn = { going: number; all: number; out: readonly string[] }

type NamedUnit = { unitId: string; name: string }

function split<U extends NamedUnit>(units: readonly U[], goes: (unit: U) => boolean): GoingIn {
  const out = units.filter((unit) => !goes(unit)).map(({ name }) => name)
  return { going: units.length - out.length, all: units.length, out }
}

/** What a signature takes: the units with visto bueno or in force (decisions.md 20), and the part of those that closed. */
export function goingToSign(units: readonly (NamedUnit & { status: UnitPlanStatus })[]): GoingIn {
  return split(units, ({ status }) => status === 'endorsed' || status === 'inForce' || status === 'superseded')
}

/** What a version holds already. */
export function goingWith(units: readonly NamedUnit[], version: readonly { unitId: string }[]): GoingIn {
  const inside = new Set(version.map(({ unitId }) => unitId))
  return split(units, ({ unitId }) => inside.has(unitId))
}

export type ForceDay = { day: string; rule: 'wholeYear' | 'fromApproval' }

/**
 * The day from which a version is proposed to hold: the first of a year from its first day, since the plan is of the whole
 * year though it was authorised later; the next ones from their authorisation, never before the one in force and inside
 * the year. Days are `YYYY-MM-DD`.
 */
export function forceDay(
  year: string,
  authorized: { approvedOn: string } | undefined,
  inForce: { inForceFrom: string | null } | undefined,
): ForceDay {
  const first = `${year}-01-01`
  if (authorized === undefined || inForce === undefined) return { day: first, rule: 'wholeYear' }
  const [latest = first] = [first, inForce.inForceFrom ?? first, authorized.approvedOn].toSorted().toReversed()
  const last = `${year}-12-31`
  return { day: latest < last ? latest : last, rule: 'fromApproval' }
}
