import type { CellValue, DocumentTable, TableColumn, TableRow } from '../../../documents/model.ts'
import { sumShares } from '../../../kernel/basisPoints.ts'
import { MONTHS, monthName } from '../../../kernel/month.ts'
import type { Activity } from '../model/activity.ts'
import { yearQuantity } from '../model/physicalTarget.ts'
import type { PlanFile, UnitFile } from '../model/planFile.ts'
import { documentText, openDataText as text } from './documentText.es.ts'
import { monthKeys } from './planTable.ts'

type ColumnName = keyof typeof text.columns

const shares: ReadonlySet<ColumnName> = new Set(['sum', 'weight'])
const numbers: ReadonlySet<ColumnName> = new Set(['year', 'objective', 'quantity'])
const order: readonly ColumnName[] = [
  ...(['year', 'unitCode', 'unit', 'unitKind', 'status', 'activityId', 'code', 'objective', 'lineCode'] as const),
  ...(['line', 'classification', 'activity', 'result', 'means', 'responsible', 'condition', 'modality'] as const),
  ...(['unitOfMeasure', 'quantity', 'weight', 'sum', 'exempt'] as const),
]

const columns: readonly TableColumn[] = [
  ...order.map(
    (key): TableColumn => ({ key, label: text.columns[key][0], width: 10, align: 'start', kind: kindOf(key) }),
  ),
  ...MONTHS.map(
    (month): TableColumn => ({ key: `m${month}`, label: monthName(month), width: 10, align: 'end', kind: 'share' }),
  ),
]

function kindOf(key: ColumnName): TableColumn['kind'] {
  if (shares.has(key)) return 'share'
  return numbers.has(key) ? 'number' : 'text'
}

/** The plan as open data: one row for each activity, twelve months wide, without any name of a person. */
export function planCsv(file: PlanFile): DocumentTable {
  const rows = file.units.flatMap((unit) => unit.activities.map((activity) => dataRow(file, unit, activity)))
  return { kind: 'table', columns, groups: [{ rows }] }
}

/** What each column of the open data file holds. */
export function planDictionary(): DocumentTable {
  const { dictionary, types } = text
  const meanings = [...order.map((key) => text.columns[key][1]), ...MONTHS.map((month) => text.month(monthName(month)))]
  return {
    kind: 'table',
    columns: Object.entries(dictionary).map(([key, label]) => ({
      key,
      label,
      width: 10,
      align: 'start',
      kind: 'text',
    })),
    groups: [
      {
        rows: columns.map(({ label, kind }, index) => ({
          cells: { column: label, meaning: meanings[index] ?? '', type: types[kind] },
        })),
      },
    ],
  }
}

function dataRow(file: PlanFile, unit: UnitFile, activity: Activity): TableRow {
  const line = file.lines.find(({ id }) => id === activity.lineId)
  const process = file.processes.find(({ id }) => id === activity.processId)
  const objectiveId = line?.objectiveId ?? process?.objectiveId
  const cells: Record<ColumnName, CellValue> = {
    year: file.plan.year,
    unitCode: unit.code,
    unit: unit.name,
    unitKind: unit.kind,
    status: documentText.unitStatus[unit.status],
    activityId: activity.id,
    code: activity.code,
    objective: file.objectives.find(({ id }) => id === objectiveId)?.number ?? null,
    lineCode: line?.code ?? null,
    line: line?.text ?? process?.name ?? activity.lineText,
    classification: text.classification[activity.classification],
    activity: activity.name,
    result: activity.expectedResult,
    means: activity.means.join('\n'),
    responsible: activity.responsibleText,
    condition: activity.condition,
    modality: activity.modality === null ? null : documentText.modality[activity.modality],
    unitOfMeasure: activity.target?.unitOfMeasure ?? null,
    quantity: activity.target === null ? null : yearQuantity(activity.target),
    weight: activity.weightBp,
    sum: sumShares(activity.months),
    exempt: activity.exempt.map(({ month, why }) => text.exempt(monthName(month), text.exemptions[why])).join(', '),
  }
  const months = Object.fromEntries(monthKeys.map((key, index) => [key, activity.months[index] ?? null]))
  return { key: activity.id, cells: { ...cells, ...months } }
}
