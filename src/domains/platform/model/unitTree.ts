import { compareText, foldText } from '../../../kernel/text.ts'
import { inForce, type Period } from './calendarDay.ts'

export const unitKinds = ['central', 'regional', 'departamental', 'organo'] as const
export type UnitKind = (typeof unitKinds)[number]

/** Name, code, kind and place of a unit from a day on. */
export type UnitVersion = Period & {
  code: string
  name: string
  kind: UnitKind
  /** Unit above; null at the top. */
  parentId: string | null
  /** Where it is, by the code of ISO 3166-2; null: nobody said it. */
  department: string | null
  reason: string | null
}

/** A unit through its whole life: its versions follow each other without gaps, oldest first. */
export type UnitLife = {
  id: string
  openedOn: string
  /** First day without the unit, or null. */
  closedOn: string | null
  /** Who inherits, when it was merged. */
  successorId: string | null
  aliases: readonly string[]
  versions: readonly UnitVersion[]
}

/** A unit as it stands on one day. */
export type UnitAt = {
  id: string
  code: string
  name: string
  kind: UnitKind
  parentId: string | null
  department: string | null
  aliases: readonly string[]
  openedOn: string
  closedOn: string | null
}

export function versionOn(unit: UnitLife, day: string): UnitVersion | undefined {
  return unit.versions.find((version) => inForce(version, day))
}

export function unitOn(unit: UnitLife, day: string): UnitAt | undefined {
  const version = versionOn(unit, day)
  if (version === undefined) return undefined
  const { code, name, kind, parentId, department } = version
  const { id, aliases, openedOn, closedOn } = unit
  return { id, code, name, kind, parentId, department, aliases, openedOn, closedOn }
}

/** The units that exist on a day, each as it stands then. */
export function unitsOn(units: readonly UnitLife[], day: string): UnitAt[] {
  return units.flatMap((unit) => unitOn(unit, day) ?? [])
}

/** A unit as far as its place in the tree counts. */
export type UnitInTree = Pick<UnitAt, 'id' | 'parentId'>

/** Units above, nearest first. */
export function ancestorsOf<U extends UnitInTree>(units: readonly U[], id: string): U[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const found: U[] = []
  let next = byId.get(byId.get(id)?.parentId ?? '')
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = byId.get(next.parentId ?? '')
  }
  return found
}

/** Every unit below, the unit itself left out. */
export function descendantsOf(units: readonly UnitAt[], id: string): UnitAt[] {
  const children = units.filter((unit) => unit.parentId === id)
  return children.flatMap((child) => [child, ...descendantsOf(units, child.id)])
}

export type TreeLine<U extends UnitAt = UnitAt> = { unit: U; depth: number; children: number }

/** The tree in reading order: each unit before those below it, siblings by name. A unit whose parent is missing stands at the top. */
export function treeLines<U extends UnitAt>(units: readonly U[]): TreeLine<U>[] {
  const ids = new Set(units.map((unit) => unit.id))
  const below = new Map<string | null, U[]>()
  for (const unit of units) {
    const key = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null
    const siblings = below.get(key)
    if (siblings === undefined) below.set(key, [unit])
    else siblings.push(unit)
  }
  const walk = (parent: string | null, depth: number): TreeLine<U>[] =>
    (below.get(parent) ?? [])
      .sort((a, b) => compareText(a.name, b.name))
      .flatMap((unit) => [{ unit, depth, children: below.get(unit.id)?.length ?? 0 }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}

/** Who the unit became: itself while it is open that day, else its successor, and the successor's own. */
function standingIn(units: readonly UnitLife[], unit: UnitLife, day: string, seen: readonly string[] = []): UnitAt[] {
  const standing = unitOn(unit, day)
  if (standing !== undefined) return [standing]
  const successor = units.find((other) => other.id === unit.successorId)
  if (successor === undefined || seen.includes(successor.id)) return []
  return standingIn(units, successor, day, [...seen, unit.id])
}

/**
 * The units of a day that a written name may mean: their name or alias that day; else the heirs of whoever had that
 * name or alias at any time. More than one when the name is not enough.
 */
export function unitsCalled(units: readonly UnitLife[], text: string, day: string): UnitAt[] {
  const folded = foldText(text)
  const today = unitsOn(units, day).filter((unit) =>
    [unit.name, ...unit.aliases].some((name) => foldText(name) === folded),
  )
  if (today.length > 0) return today
  const former = units.filter(
    (unit) =>
      unit.versions.some((version) => foldText(version.name) === folded) ||
      unit.aliases.some((alias) => foldText(alias) === folded),
  )
  const heirs = former.flatMap((unit) => standingIn(units, unit, day))
  return heirs.filter((unit, index) => heirs.findIndex((other) => other.id === unit.id) === index)
}

/** A post with its unit and roles, as far as the tree needs it. */
export type PostInUnit = { id: string; unitId: string; roles: readonly string[] }

/** The post that heads a unit: the one with the role of unit head. */
export function headPostOf<P extends PostInUnit>(posts: readonly P[], unitId: string): P | undefined {
  return posts.find((post) => post.unitId === unitId && post.roles.includes('unitHead'))
}

/** The level above (decisions.md 20, 21): the head post of the nearest unit above that has one. */
export function levelAbove<P extends PostInUnit>(
  units: readonly UnitInTree[],
  posts: readonly P[],
  unitId: string,
): P | undefined {
  return ancestorsOf(units, unitId)
    .map((unit) => headPostOf(posts, unit.id))
    .find((post) => post !== undefined)
}
