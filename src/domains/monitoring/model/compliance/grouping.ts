import type { GroupOf, PartWeight, UnitWay } from './figures.ts'
import { partOfWay } from './figures.ts'
import type { MonitoredRow } from './monitoredPlan.ts'

/** What figures are put together by. */
export const groupings = ['institution', 'unit', 'unitKind', 'department', 'line', 'objective', 'perspective'] as const
export type Grouping = (typeof groupings)[number]

/** Whether groups are put together of units, so that the way of weighing them counts. */
export const joinsUnits = (grouping: Grouping): boolean =>
  grouping === 'institution' || grouping === 'unitKind' || grouping === 'department'

/** Key of the activities that hang from nothing of that kind: shown and counted as such (domain.md D16). */
export const NO_GROUP = 'none'
/** Key of the only group of the institution. */
export const WHOLE = 'all'

/** What an activity's line or process leads to in the strategic plan, and where its unit is. */
export type GroupPlaces = {
  objectiveOfLine: ReadonlyMap<string, string>
  /** Only of processes that are mapped to an objective. */
  objectiveOfProcess: ReadonlyMap<string, string>
  perspectiveOfObjective: ReadonlyMap<string, string>
  /** By their codes; only of units of which it was said. */
  departmentOfUnit: ReadonlyMap<string, string>
}

/**
 * How rows are put in groups, and what parts a group is a mean of; without parts each row weighs by itself. Without
 * `weightOf` the parts weigh alike.
 */
export type Grouped = { groupOf: GroupOf; partOf: GroupOf | undefined; weightOf?: PartWeight }

/**
 * Groups over both programmes' rows, each in the place that it has in its own programme. The way of weighing units counts
 * where a group joins units: the institution, the kinds of unit and the departments (D6).
 *
 * @param weightOf what units weigh in that way, at the cut
 */
export function groupedBy(
  grouping: Grouping,
  way: UnitWay,
  rows: ReadonlyMap<string, Pick<MonitoredRow, 'lineId' | 'processId'>>,
  places: GroupPlaces,
  weightOf: PartWeight,
): Grouped {
  const objectiveOf: GroupOf = ({ id }) => {
    const row = rows.get(id)
    return places.objectiveOfLine.get(row?.lineId ?? '') ?? places.objectiveOfProcess.get(row?.processId ?? '') ?? null
  }
  switch (grouping) {
    case 'institution':
      return { groupOf: () => WHOLE, partOf: partOfWay(way), weightOf }
    case 'unit':
      return { groupOf: ({ unitId }) => unitId, partOf: undefined }
    case 'unitKind':
      return { groupOf: ({ unitKind }) => unitKind, partOf: partOfWay(way), weightOf }
    case 'department':
      return {
        groupOf: ({ unitId }) => places.departmentOfUnit.get(unitId) ?? null,
        partOf: partOfWay(way),
        weightOf,
      }
    case 'line':
      return { groupOf: ({ id }) => rows.get(id)?.lineId ?? null, partOf: undefined }
    case 'objective':
      return { groupOf: objectiveOf, partOf: undefined }
    case 'perspective':
      return {
        groupOf: (activity) => places.perspectiveOfObjective.get(objectiveOf(activity) ?? '') ?? null,
        partOf: objectiveOf,
      }
  }
}
