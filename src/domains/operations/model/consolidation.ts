import { sumShares } from '../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../kernel/month.ts'
import { compareText } from '../../../kernel/text.ts'
import type { Activity } from './activity.ts'

export const consolidationWays = ['unidad', 'linea', 'objetivo', 'perspectiva', 'departamento'] as const
export type ConsolidationWay = (typeof consolidationWays)[number]

/** What names the groups: units in their order, and the catalogue that activities hang from. */
export type ConsolidationNames = {
  units: readonly { unitId: string; code: string; name: string; department: { code: string; name: string } | null }[]
  perspectives: readonly { id: string; number: number; name: string }[]
  objectives: readonly { id: string; perspectiveId: string; number: number; text: string }[]
  lines: readonly { id: string; objectiveId: string; code: string; text: string }[]
  processes: readonly { id: string; name: string; objectiveId: string | null }[]
}

/** `special` groups have no name of their own: a screen gives them one. */
export type ConsolidatedGroup = {
  id: string
  code: string
  name: string
  special: 'noDepartment' | 'noObjective' | 'unclassified' | null
  activities: Activity[]
}

type Head = Omit<ConsolidatedGroup, 'activities'>

const UNCLASSIFIED: Head = { id: 'sin-clasificar', code: '', name: '', special: 'unclassified' }
const NO_OBJECTIVE: Head = { id: 'sin-objetivo', code: '', name: '', special: 'noObjective' }
const NO_DEPARTMENT: Head = { id: 'sin-departamento', code: '', name: '', special: 'noDepartment' }

/** Those that some unit is in, by name. */
function departmentsOf({ units }: ConsolidationNames): Head[] {
  const found = new Map(
    units.flatMap(({ department }) => (department === null ? [] : [[department.code, department.name]])),
  )
  return [...found]
    .map(([id, name]): Head => ({ id, code: '', name, special: null }))
    .toSorted((a, b) => compareText(a.name, b.name))
}

function headsOf(way: ConsolidationWay, names: ConsolidationNames): Head[] {
  const unit = ({ unitId, code, name }: ConsolidationNames['units'][number]): Head => ({
    id: unitId,
    code,
    name,
    special: null,
  })
  switch (way) {
    case 'unidad':
      return names.units.map(unit)
    case 'departamento':
      return [...departmentsOf(names), NO_DEPARTMENT]
    case 'linea':
      return [
        ...names.lines.map(({ id, code, text }): Head => ({ id, code, name: text, special: null })),
        ...names.processes.map(({ id, name }): Head => ({ id, code: '', name, special: null })),
        UNCLASSIFIED,
      ]
    case 'objetivo':
      return [
        ...names.objectives.map(
          ({ id, number, text }): Head => ({ id, code: `OE${number}`, name: text, special: null }),
        ),
        NO_OBJECTIVE,
        UNCLASSIFIED,
      ]
    case 'perspectiva':
      return [
        ...names.perspectives.map(({ id, number, name }): Head => ({ id, code: String(number), name, special: null })),
        NO_OBJECTIVE,
        UNCLASSIFIED,
      ]
  }
}

/** Id of the group of an activity. A row that hangs from nothing known is unclassified, never guessed (D16). */
function placeOf(way: ConsolidationWay, names: ConsolidationNames): (activity: Activity) => string {
  const lines = new Map(names.lines.map((line) => [line.id, line.objectiveId]))
  const processes = new Map(names.processes.map((process) => [process.id, process.objectiveId]))
  const perspectives = new Map(names.objectives.map((objective) => [objective.id, objective.perspectiveId]))
  const departments = new Map(names.units.map(({ unitId, department }) => [unitId, department?.code]))
  const objectiveOf = ({ lineId, processId }: Activity): string => {
    if (lineId !== null && lines.has(lineId)) return lines.get(lineId) ?? UNCLASSIFIED.id
    if (processId !== null && processes.has(processId)) return processes.get(processId) ?? NO_OBJECTIVE.id
    return UNCLASSIFIED.id
  }
  return (activity) => {
    switch (way) {
      case 'unidad':
        return activity.unitId
      case 'departamento':
        return departments.get(activity.unitId) ?? NO_DEPARTMENT.id
      case 'linea': {
        if (activity.lineId !== null && lines.has(activity.lineId)) return activity.lineId
        const known = activity.processId !== null && processes.has(activity.processId)
        return known ? (activity.processId ?? UNCLASSIFIED.id) : UNCLASSIFIED.id
      }
      case 'objetivo':
        return objectiveOf(activity)
      case 'perspectiva': {
        const objective = objectiveOf(activity)
        return perspectives.get(objective) ?? objective
      }
    }
  }
}

/**
 * Activities of the whole plan in the groups of one way of looking, in the order of the catalogue. Every activity is
 * in exactly one group, so that counts add up; groups without activities are left out, except objectives and
 * perspectives, whose silence is news.
 */
export function consolidate(
  way: ConsolidationWay,
  activities: readonly Activity[],
  names: ConsolidationNames,
): ConsolidatedGroup[] {
  const groups = new Map(
    headsOf(way, names).map((head): [string, ConsolidatedGroup] => [head.id, { ...head, activities: [] }]),
  )
  const place = placeOf(way, names)
  for (const activity of activities) groups.get(place(activity))?.activities.push(activity)
  const keepsEmpty = way === 'objetivo' || way === 'perspectiva'
  return [...groups.values()].filter((group) => group.activities.length > 0 || (keepsEmpty && group.special === null))
}

/**
 * Programmed curve: the share of the year done by the end of each month, in basis points, as the plain mean of the
 * activities that have a programme. Null without any.
 */
export function programmedCurve(activities: readonly Activity[]): number[] | null {
  const counted = activities.filter(({ months }) => (sumShares(months) ?? 0) > 0)
  if (counted.length === 0) return null
  let done = 0
  return MONTHS.map((month) => {
    done += counted.reduce((sum, { months }) => sum + (months[month - 1] ?? 0), 0)
    return Math.round(done / counted.length)
  })
}
