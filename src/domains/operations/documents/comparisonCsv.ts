import type { DocumentTable, TableCell, TableColumn, TableRow } from '../../../documents/model.ts'
import type { PlanFile } from '../model/planFile.ts'
import { comparisonDataText as text } from './documentText.es.ts'
import { planCsv } from './planCsv.ts'

/** Say of which plan a row is, and not what the plan says of the activity. */
const OUTSIDE: readonly string[] = ['year', 'status', 'activityId']

const columns = Object.entries(text.columns).map(
  ([key, label]): TableColumn => ({ key, label, width: 10, align: 'start', kind: 'text' }),
)

/** Shares as percentages with a decimal point, as the open data of a plan has them; null is an empty field. */
function written(cell: TableCell | undefined, { kind }: TableColumn): string {
  // The open data of a plan marks no cell.
  if (cell === null || cell === undefined || typeof cell === 'object') return ''
  return kind === 'share' && typeof cell === 'number' ? String(cell / 100) : String(cell)
}

/**
 * Two states of one plan as data: a row for each activity that is new or gone, and for each column of the open data in
 * which an activity differs, with both values. What passed to another unit differs in its unit.
 */
export function comparisonCsv(before: PlanFile, after: PlanFile): DocumentTable {
  const tables = [planCsv(before), planCsv(after)] as const
  const [old, now] = tables.map(
    ({ groups }) => new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.key, row])),
  )
  const compared = tables[0].columns.filter(({ key }) => !OUTSIDE.includes(key))
  const rowOf = (row: TableRow, what: keyof typeof text.kinds, more: Record<string, string> = {}): TableRow => {
    const { unitCode = null, unit = null, code = null, activity = null } = row.cells
    const cells = { what: text.kinds[what], id: row.key ?? '', unitCode, unit, code, activity, ...more }
    return { key: `${row.key ?? ''} ${more.column ?? what}`, cells }
  }
  const changed = (row: TableRow, was: TableRow): TableRow[] =>
    compared.flatMap((column) => {
      const values = { before: written(was.cells[column.key], column), after: written(row.cells[column.key], column) }
      return values.before === values.after ? [] : [rowOf(row, 'changed', { column: column.label, ...values })]
    })
  const rows = [
    ...[...(now?.values() ?? [])].flatMap((row) => {
      const was = old?.get(row.key)
      return was === undefined ? [rowOf(row, 'added')] : changed(row, was)
    }),
    ...[...(old?.values() ?? [])].filter(({ key }) => !now?.has(key)).map((row) => rowOf(row, 'dropped')),
  ]
  return { kind: 'table', columns, groups: [{ rows }] }
}
