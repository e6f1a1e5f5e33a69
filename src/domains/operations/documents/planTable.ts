import type {
  DocumentTable,
  GroupHeading,
  LoadRow,
  TableCell,
  TableColumn,
  TableGroup,
  TableRow,
} from '../../../documents/model.ts'
import type { BasisPoints } from '../../../kernel/basisPoints.ts'
import { sumShares, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import { MONTHS, type Month, monthShortName } from '../../../kernel/month.ts'
import type { Activity } from '../model/activity.ts'
import type { ActivityLink } from '../model/activityChange.ts'
import type { PlanFile, UnitFile } from '../model/planFile.ts'
import { totalsOf } from '../model/planTotals.ts'
import { documentText as text } from './documentText.es.ts'

/** Key of a month's column: `m1` for January. */
export const monthKeys: readonly string[] = MONTHS.map((month) => `m${month}`)

const monthColumns = MONTHS.map(
  (month): TableColumn => ({ key: `m${month}`, label: monthShortName(month), width: 9.2, align: 'end', kind: 'share' }),
)

/** Columns of the plan table (domain.md A3); the line or process stands over its rows and not in a column. */
export const planColumns: readonly TableColumn[] = [
  { key: 'code', label: text.columns.code, width: 14, align: 'start', kind: 'text' },
  { key: 'activity', label: text.columns.activity, width: 47, align: 'start', kind: 'text' },
  { key: 'result', label: text.columns.result, width: 33, align: 'start', kind: 'text' },
  { key: 'means', label: text.columns.means, width: 31, align: 'start', kind: 'text' },
  { key: 'responsible', label: text.columns.responsible, width: 30, align: 'start', kind: 'text' },
  { key: 'sum', label: text.columns.sum, width: 10.5, align: 'end', kind: 'share', strong: true },
  ...monthColumns,
]

/**
 * The table of a unit's plan. Rows stand in the order of the plan; neighbours under the same line or process share one
 * heading, so a line that the unit wrote in two places is printed in two places.
 *
 * @param marked marks the sums that are not 100: for working copies, never for a plan in force.
 */
export function planTable(file: PlanFile, unit: UnitFile, marked: boolean): DocumentTable {
  return {
    kind: 'table',
    columns: planColumns,
    columnGroups: [{ label: text.months, columns: ['sum', ...monthKeys] }],
    groups: groupsOf(file, unit.activities, marked),
    ...(unit.activities.length === 0 ? {} : { loadRow: loadRow(unit.activities) }),
    emptyText: text.noActivities,
  }
}

function groupsOf(file: PlanFile, activities: readonly Activity[], marked: boolean): TableGroup[] {
  const groups: { key: string; heading: GroupHeading; rows: TableRow[] }[] = []
  for (const activity of activities) {
    const heading = groupHeading(file, activity)
    const key = `${heading.label}\n${heading.text}`
    const last = groups.at(-1)
    if (last?.key === key) last.rows.push(planRow(activity, marked))
    else groups.push({ key, heading, rows: [planRow(activity, marked)] })
  }
  return groups.map(({ heading, rows }) => ({ heading, rows }))
}

/** What stands over a row: its line with the objective it serves, its process, or what was written (D16). */
export function groupHeading(
  file: Pick<PlanFile, 'lines' | 'processes' | 'objectives'>,
  activity: ActivityLink & Pick<Activity, 'lineText'>,
): GroupHeading {
  const line = activity.classification === 'line' ? file.lines.find(({ id }) => id === activity.lineId) : undefined
  if (line !== undefined) return withObjective(file, line.objectiveId, { label: text.line(line.code), text: line.text })
  const process =
    activity.classification === 'process' ? file.processes.find(({ id }) => id === activity.processId) : undefined
  if (process !== undefined)
    return withObjective(file, process.objectiveId, { label: text.process, text: process.name })
  return { label: text.unclassified, text: activity.lineText }
}

function withObjective(
  file: Pick<PlanFile, 'objectives'>,
  objectiveId: string | null,
  heading: GroupHeading,
): GroupHeading {
  const objective = file.objectives.find(({ id }) => id === objectiveId)
  return objective === undefined ? heading : { ...heading, aside: text.objective(objective.number, objective.text) }
}

function planRow(activity: Activity, marked: boolean): TableRow {
  return {
    key: activity.id,
    cells: {
      code: activity.code,
      activity: activity.name,
      result: activity.expectedResult,
      means: activity.means.join('\n'),
      responsible: activity.responsibleText,
      sum: sumCell(sumShares(activity.months), marked),
      ...Object.fromEntries(MONTHS.map((month) => [`m${month}`, monthCell(activity, month)])),
    },
  }
}

/** What is programmed stays, also where it is no longer due: the mark says that it does not count, and why. */
function monthCell({ months, exempt }: Activity, month: Month): TableCell {
  const value = months[month - 1] ?? null
  const found = exempt.find((one) => one.month === month)
  return found === undefined ? value : { value, mark: text.exempt[found.why] }
}

/** A row without programme has no sum to mark; the reviewer speaks of it. */
function sumCell(sum: BasisPoints | null, marked: boolean): TableCell {
  if (!marked || sum === null || sum === WHOLE_YEAR_BP) return sum
  return { value: sum, mark: { sign: '▲', meaning: text.notWhole } }
}

/** Months with a quarter more activities than the mean month are peaks. */
function loadRow(activities: readonly Activity[]): LoadRow {
  const { load } = totalsOf(activities)
  const mean = load.reduce((sum, count) => sum + count, 0) / load.length
  const peaks = monthKeys.filter((_, index) => (load[index] ?? 0) > mean * 1.25)
  return {
    label: text.load(activities.length),
    values: Object.fromEntries(monthKeys.map((key, index) => [key, load[index] ?? 0])),
    peaks,
  }
}
