import type { CellValue, DocumentTable, TableColumn } from '../../../documents/model.ts'
import { complianceDataText as text } from './complianceText.es.ts'

type ColumnName = keyof typeof text.columns

/** A group against one programme, as data; shares in hundredths of a percent. */
export type ComplianceLine = Record<ColumnName, CellValue>

const texts: ReadonlySet<ColumnName> = new Set(['grouping', 'way', 'key', 'code', 'name', 'programme'])
const shares: ReadonlySet<ColumnName> = new Set([
  'programmed',
  'executed',
  'deviation',
  'compliance',
  'uncapped',
  'sent',
])
const kindOf = (column: ColumnName): 'text' | 'share' | 'number' =>
  texts.has(column) ? 'text' : shares.has(column) ? 'share' : 'number'

// Object.keys loses the type of the table's own keys.
const order = Object.keys(text.columns) as ColumnName[]

/** Figures of compliance, a row for each group and programme. */
export function complianceCsv(lines: readonly ComplianceLine[]): DocumentTable {
  const columns = order.map(
    (key): TableColumn => ({ key, label: text.columns[key][0], width: 10, align: 'start', kind: kindOf(key) }),
  )
  return {
    kind: 'table',
    columns,
    groups: [{ rows: lines.map((cells) => ({ key: `${cells.key} ${cells.programme}`, cells })) }],
  }
}

/** What each column holds. */
export function complianceDictionary(): DocumentTable {
  const columns = Object.entries(text.dictionary).map(
    ([key, label]): TableColumn => ({ key, label, width: 10, align: 'start', kind: 'text' }),
  )
  const rows = order.map((key) => ({
    cells: { column: text.columns[key][0], meaning: text.columns[key][1], type: text.types[kindOf(key)] },
  }))
  return { kind: 'table', columns, groups: [{ rows }] }
}
