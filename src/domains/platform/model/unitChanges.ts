import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { overlap, type Period } from './calendarDay.ts'
import { descendantsOf, type UnitLife, type UnitVersion, unitOn, unitsOn, versionOn } from './unitTree.ts'

export type UnitFacts = Pick<UnitVersion, 'code' | 'name' | 'kind' | 'parentId' | 'department'>

const unitFields = ['code', 'name', 'kind', 'parentId', 'department'] as const

/** Whether two say the same of a unit. */
export function sameFacts(one: UnitFacts, other: UnitFacts): boolean {
  return unitFields.every((field) => one[field] === other[field])
}

function findUnit(units: readonly UnitLife[], id: string): UnitLife {
  const unit = units.find((other) => other.id === id)
  if (unit === undefined) throw new DomainError('platform.unitNotFound', 'notFound', { id })
  return unit
}

/** The unit above must be there on the day and may not be about to close. */
function demandParent(units: readonly UnitLife[], parentId: string | null, from: string): void {
  if (parentId === null) return
  const parent = findUnit(units, parentId)
  if (unitOn(parent, from) === undefined || parent.closedOn !== null)
    throw new DomainError('platform.parentNotOpen', 'invalid', { parentId, day: from })
}

/** Code unique in the institution, name unique under one parent, for every day that two units share. */
function demandFreeNames(units: readonly UnitLife[], id: string, facts: UnitFacts, period: Period): void {
  const others = units.filter((unit) => unit.id !== id)
  const meanwhile = others.flatMap((unit) => unit.versions.filter((version) => overlap(version, period)))
  if (meanwhile.some((version) => foldText(version.code) === foldText(facts.code)))
    throw new DomainError('platform.unitCodeTaken', 'conflict', { code: facts.code })
  const name = foldText(facts.name)
  if (meanwhile.some((version) => version.parentId === facts.parentId && foldText(version.name) === name))
    throw new DomainError('platform.unitNameTaken', 'conflict', { name: facts.name })
  if (others.some((unit) => unit.aliases.some((alias) => foldText(alias) === name)))
    throw new DomainError('platform.unitNameTaken', 'conflict', { name: facts.name })
}

/** No unit above itself, on the day of the change and on every later day on which the tree changes. */
function demandNoCycle(units: readonly UnitLife[], id: string, from: string): void {
  const days = units.flatMap((unit) => unit.versions.map((version) => version.validFrom)).filter((day) => day > from)
  for (const day of [from, ...days]) {
    const tree = unitsOn(units, day)
    let above = tree.find((unit) => unit.id === id)?.parentId ?? null
    const seen = new Set<string>()
    while (above !== null && !seen.has(above)) {
      if (above === id) throw new DomainError('platform.unitCycle', 'invalid', { id, day })
      seen.add(above)
      above = tree.find((unit) => unit.id === above)?.parentId ?? null
    }
  }
}

/** What stands after the day can't be overtaken: changes go forward. */
function demandNoLaterChange(unit: UnitLife, day: string): void {
  const later = unit.versions.find((version) => version.validFrom > day)
  if (later !== undefined)
    throw new DomainError('platform.laterChange', 'conflict', { id: unit.id, day: later.validFrom })
  if (unit.closedOn !== null && unit.closedOn <= day)
    throw new DomainError('platform.unitNotOpen', 'invalid', { id: unit.id, day })
}

/**
 * A new unit.
 *
 * @throws DomainError `platform.parentNotOpen`, `platform.unitCodeTaken`, `platform.unitNameTaken`.
 */
export function opened(units: readonly UnitLife[], id: string, from: string, facts: UnitFacts): UnitLife {
  demandParent(units, facts.parentId, from)
  demandFreeNames(units, id, facts, { validFrom: from, validTo: null })
  const version = { ...facts, validFrom: from, validTo: null, reason: null }
  return { id, openedOn: from, closedOn: null, successorId: null, aliases: [], versions: [version] }
}

/**
 * The unit with another name, code, kind, parent or department from a day on. On the day on which its last version begins it is a
 * correction of that version.
 *
 * @throws DomainError `platform.unitNotFound`, `platform.unitNotOpen`, `platform.laterChange`,
 *   `platform.nothingChanges`, `platform.parentNotOpen`, `platform.unitCodeTaken`, `platform.unitNameTaken`,
 *   `platform.unitCycle`.
 */
export function changed(
  units: readonly UnitLife[],
  id: string,
  from: string,
  change: Partial<UnitFacts> & { reason: string | null },
): UnitLife {
  const unit = findUnit(units, id)
  demandNoLaterChange(unit, from)
  const before = versionOn(unit, from)
  if (before === undefined) throw new DomainError('platform.unitNotOpen', 'invalid', { id, day: from })
  const after: UnitVersion = { ...before, ...change, validFrom: from }
  if (sameFacts(after, before)) throw new DomainError('platform.nothingChanges', 'invalid', { id })
  if (after.parentId !== before.parentId) demandParent(units, after.parentId, from)
  demandFreeNames(units, id, after, after)
  const kept = unit.versions.filter((version) => version.validFrom < from)
  const shortened = kept.map((version) => (version === before ? { ...version, validTo: from } : version))
  const result = { ...unit, versions: [...shortened, after] }
  const others = units.filter((other) => other.id !== id)
  demandNoCycle([...others, result], id, from)
  return result
}

/**
 * The unit without the days from `day` on.
 *
 * @throws DomainError `platform.unitNotFound`, `platform.unitNotOpen`, `platform.laterChange`, `platform.tooEarly`
 *   (it would never have existed), `platform.unitHasChildren`.
 */
export function closed(units: readonly UnitLife[], id: string, day: string, successorId: string | null): UnitLife {
  const unit = findUnit(units, id)
  if (unit.closedOn !== null) throw new DomainError('platform.unitNotOpen', 'invalid', { id, day: unit.closedOn })
  demandNoLaterChange(unit, day)
  const last = unit.versions.at(-1)
  if (last === undefined || last.validFrom >= day) throw new DomainError('platform.tooEarly', 'invalid', { id, day })
  const children = units.filter((other) =>
    other.versions.some((version) => version.parentId === id && reaches(version, day)),
  )
  if (children.length > 0)
    throw new DomainError('platform.unitHasChildren', 'conflict', { id, children: children.length })
  const versions = unit.versions.map((version) => (version === last ? { ...version, validTo: day } : version))
  return { ...unit, closedOn: day, successorId, versions }
}

function reaches(period: Period, day: string): boolean {
  return period.validTo === null || period.validTo > day
}

/**
 * The unit merged into another from a day on: it closes, and the units below it pass to the successor that day.
 *
 * @returns every unit that changes, the merged one last.
 * @throws DomainError as `closed` and `changed`, and `platform.successorNotOpen`.
 */
export function merged(units: readonly UnitLife[], id: string, successorId: string, day: string): UnitLife[] {
  const unit = findUnit(units, id)
  const successor = findUnit(units, successorId)
  const standing = unitOn(successor, day)
  if (id === successorId || standing === undefined || successor.closedOn !== null)
    throw new DomainError('platform.successorNotOpen', 'invalid', { successorId, day })
  const tree = unitsOn(units, day)
  if (descendantsOf(tree, id).some((below) => below.id === successorId))
    throw new DomainError('platform.successorBelow', 'invalid', { successorId })
  let next = units
  const moved: UnitLife[] = []
  for (const child of tree.filter((other) => other.parentId === id)) {
    const life = changed(next, child.id, day, { parentId: successorId, reason: null })
    moved.push(life)
    next = next.map((other) => (other.id === life.id ? life : other))
  }
  return [...moved, closed(next, unit.id, day, successorId)]
}

/**
 * Other ways in which documents write the unit's name, tidy and without repetitions.
 *
 * @throws DomainError `platform.unitNotFound`, `platform.aliasTaken` when it means another unit already.
 */
export function withAliases(units: readonly UnitLife[], id: string, aliases: readonly string[]): UnitLife {
  const unit = findUnit(units, id)
  const tidy = aliases.map((alias) => alias.replace(/\s+/gu, ' ').trim()).filter((alias) => alias !== '')
  const unique = tidy.filter((alias, index) => tidy.findIndex((other) => foldText(other) === foldText(alias)) === index)
  for (const alias of unique) {
    const folded = foldText(alias)
    const other = units.find(
      (candidate) =>
        candidate.id !== id &&
        (candidate.aliases.some((taken) => foldText(taken) === folded) ||
          candidate.versions.some((version) => version.validTo === null && foldText(version.name) === folded)),
    )
    if (other !== undefined) throw new DomainError('platform.aliasTaken', 'conflict', { alias, unitId: other.id })
  }
  return { ...unit, aliases: unique }
}
