import { treeLines, type UnitLife, unitsOn } from '../../../platform/model/index.ts'
import type { PlanFile } from '../planFile.ts'
import type { PlanVersion } from '../workflow/planVersion.ts'

/** The version that counted on a day (`YYYY-MM-DD`), or undefined before the first. */
export function versionOfDay<V extends Pick<PlanVersion, 'inForceFrom' | 'inForceTo'>>(
  versions: readonly V[],
  day: string,
): V | undefined {
  return versions.find(
    ({ inForceFrom, inForceTo }) =>
      inForceFrom !== null && inForceFrom <= day && (inForceTo === null || day < inForceTo),
  )
}

/** A unit of the tree of a day with what the version of that day has of it. */
export type UnitOfDay = {
  unitId: string
  code: string
  /** Name of that day. */
  name: string
  /** Units above it in the tree. */
  depth: number
  /** Name in the version, frozen when it was approved; null where the unit has no plan in it. */
  nameInVersion: string | null
  activities: number
}

/**
 * The tree of a day with the plan that counted on it, in reading order; after it the units of that plan that were not
 * there that day, closed or not yet open.
 */
export function planOfDay(
  lives: readonly UnitLife[],
  day: string,
  file: Pick<PlanFile, 'units'> | undefined,
): { tree: UnitOfDay[]; absent: UnitOfDay[] } {
  const parts = new Map(file?.units.map((unit) => [unit.id, unit]))
  const lines = treeLines(unitsOn(lives, day))
  const tree = lines.map(({ unit, depth }): UnitOfDay => {
    const part = parts.get(unit.id)
    return {
      unitId: unit.id,
      code: unit.code,
      name: unit.name,
      depth,
      nameInVersion: part?.name ?? null,
      activities: part?.activities.length ?? 0,
    }
  })
  const there = new Set(lines.map(({ unit }) => unit.id))
  const absent = [...parts.values()]
    .filter(({ id }) => !there.has(id))
    .map(({ id, code, name, activities }): UnitOfDay => {
      return { unitId: id, code, name, depth: 0, nameInVersion: name, activities: activities.length }
    })
  return { tree, absent }
}
