import type { DocumentTable, TableCell, TableColumn, TableRow } from '../../../documents/model.ts'
import type { Change } from '../model/activityChange.ts'
import { type ComparedField, type ComparedPair, compareFiles, comparisonOf } from '../model/comparePlans.ts'
import type { PlanFile } from '../model/planFile.ts'
import { comparisonDataText as text } from './documentText.es.ts'
import { planCsv } from './planCsv.ts'
import { monthKeys } from './planTable.ts'

type Kind = keyof typeof text.kinds

const columns = Object.entries(text.columns).map(
  ([key, label]): TableColumn => ({ key, label, width: 10, align: 'start', kind: 'text' }),
)

/** Columns of the open data that say a field. Posts and units are not written there, nor what is due each month. */
const columnsOfField: Readonly<Record<ComparedField, readonly string[]>> = {
  link: ['objective', 'lineCode', 'line', 'classification'],
  lineText: ['line'],
  name: ['activity'],
  expectedResult: ['result'],
  means: ['means'],
  responsibleText: ['responsible'],
  responsibles: [],
  supports: [],
  condition: ['condition'],
  modality: ['modality'],
  weightBp: ['weight'],
  target: ['unitOfMeasure', 'quantity'],
  months: ['sum', ...monthKeys],
  exempt: ['exempt'],
}
const columnsOfPlace = ['unitCode', 'unit', 'code']

/** Shares as percentages with a decimal point, as the open data of a plan has them; null is an empty field. */
function written(cell: TableCell | undefined, { kind }: TableColumn): string {
  // The open data of a plan marks no cell.
  if (cell === null || cell === undefined || typeof cell === 'object') return ''
  return kind === 'share' && typeof cell === 'number' ? String(cell / 100) : String(cell)
}

/**
 * Two states of one plan as data, of one unit or of all: a row for each activity that is new or gone, and for each
 * value in which an activity differs, with both. What counts as new, gone, changed or passed to another unit is what
 * the page counts; a field that the open data does not write has a row of its own without values.
 */
export function comparisonCsv(before: PlanFile, after: PlanFile, unitId?: string | undefined): DocumentTable {
  const tables = [planCsv(before), planCsv(after)] as const
  const [old, now] = tables.map(
    ({ groups }) => new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.key, row.cells])),
  )
  const rowOf = (id: string, what: Kind, more: Record<string, string> = {}): TableRow => {
    const {
      unitCode = null,
      unit = null,
      code = null,
      activity = null,
    } = (what === 'dropped' ? old : now)?.get(id) ?? {}
    const cells = { what: text.kinds[what], id, unitCode, unit, code, activity, ...more }
    return { key: `${id} ${more.column ?? what}`, cells }
  }
  const rowsOf = ({ before: { id }, changes }: ComparedPair, what: 'changed' | 'moved'): TableRow[] => {
    const differing = (keys: readonly string[]): TableRow[] =>
      tables[1].columns
        .filter(({ key }) => keys.includes(key))
        .flatMap((column) => {
          const [was, is] = [written(old?.get(id)?.[column.key], column), written(now?.get(id)?.[column.key], column)]
          return was === is ? [] : [rowOf(id, what, { column: column.label, before: was, after: is })]
        })
    const ofField = (change: Change): TableRow[] => {
      // A comparison names no other field.
      const field = change.field as ComparedField
      const rows = differing(columnsOfField[field])
      return rows.length > 0 ? rows : [rowOf(id, what, { column: text.fields[field] })]
    }
    return [...(what === 'moved' ? differing(columnsOfPlace) : []), ...changes.flatMap(ofField)]
  }
  const { added, dropped, changed, moved } = comparisonOf(compareFiles(before, after), unitId)
  const inPlan = new Map<string, readonly TableRow[]>([
    ...added.map(({ id }) => [id, [rowOf(id, 'added')]] as const),
    ...changed.map((pair) => [pair.after.id, rowsOf(pair, 'changed')] as const),
    ...moved.map((pair) => [pair.after.id, rowsOf(pair, 'moved')] as const),
  ])
  const rows = [
    ...[...(now?.keys() ?? [])].flatMap((id) => inPlan.get(id ?? '') ?? []),
    ...dropped.map(({ id }) => rowOf(id, 'dropped')),
  ]
  return { kind: 'table', columns, groups: [{ rows }] }
}
