import type { UnitLife } from '../../../platform/model/index.ts'

/** What happened to a unit within the year of a plan, its first day apart (domain.md D38). */
export type UnitEvent = {
  unitId: string
  kind: 'opened' | 'renamed' | 'merged' | 'closed'
  /** First day of the new state. */
  day: string
  /** Name until then; of a new unit, its first. */
  name: string
  /** Name from then on, where it was renamed. */
  newName: string | null
  successorId: string | null
}

function eventsOfUnit({ id, openedOn, closedOn, successorId, versions }: UnitLife): UnitEvent[] {
  const first = versions[0]
  const last = versions.at(-1)
  if (first === undefined || last === undefined) return []
  const common = { unitId: id, newName: null, successorId: null }
  const opened: UnitEvent = { ...common, kind: 'opened', day: openedOn, name: first.name }
  const renamed = versions.flatMap((version, at): UnitEvent[] => {
    const before = versions[at - 1]
    if (before === undefined || before.name === version.name) return []
    return [{ ...common, kind: 'renamed', day: version.validFrom, name: before.name, newName: version.name }]
  })
  const kind = successorId === null ? 'closed' : 'merged'
  const closed: UnitEvent[] =
    closedOn === null ? [] : [{ ...common, kind, day: closedOn, name: last.name, successorId }]
  return [opened, ...renamed, ...closed]
}

/** Units opened, renamed, merged and closed within a year, by day: what begins on 1 January is the year's own tree. */
export function unitEvents(units: readonly UnitLife[], year: number): UnitEvent[] {
  return units
    .flatMap(eventsOfUnit)
    .filter(({ day }) => day > `${year}-01-01` && day <= `${year}-12-31`)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.unitId < b.unitId ? -1 : 1))
}

/**
 * Whoever inherits from a unit on a day: the unit that it was merged into or, where that one closed too, its own
 * successor; null where there is none.
 */
export function heirOf(
  units: readonly Pick<UnitLife, 'id' | 'closedOn' | 'successorId'>[],
  unitId: string,
  day: string,
): string | null {
  const seen = new Set<string>()
  let next = units.find(({ id }) => id === unitId)?.successorId ?? null
  while (next !== null && !seen.has(next)) {
    seen.add(next)
    const unit = units.find(({ id }) => id === next)
    if (unit === undefined || unit.closedOn === null || unit.closedOn > day) return unit?.id ?? null
    next = unit.successorId
  }
  return null
}
