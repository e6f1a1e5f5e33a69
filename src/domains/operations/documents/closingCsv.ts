import type { CellValue, DocumentTable, TableColumn } from '../../../documents/model.ts'
import type { YearClosingContent } from '../model/records/yearClosingContent.ts'
import { closingDataText as text } from './closingText.es.ts'

type ColumnName = keyof typeof text.columns

const numbers: ReadonlySet<ColumnName> = new Set(['year', 'version', 'request', 'exemptFrom'])
// Object.keys loses the type of the table's own keys.
const order = Object.keys(text.columns) as ColumnName[]
const columns = order.map(
  (key): TableColumn => ({
    key,
    label: text.columns[key][0],
    width: 10,
    align: 'start',
    kind: numbers.has(key) ? 'number' : 'text',
  }),
)

/** How each activity of a year ended, one row each, without any name of a person. */
export function closingCsv(report: YearClosingContent, year: number): DocumentTable {
  const rows = report.units.flatMap((unit) =>
    unit.rows.map((row) => {
      const cells: Record<ColumnName, CellValue> = {
        year,
        unitCode: unit.code,
        unit: unit.name,
        closing: text.statuses[unit.status],
        activityId: row.id,
        code: row.code,
        activity: row.name,
        state: row.state === null ? null : text.states[row.state],
        ground: row.dropped === null ? row.ground : (row.dropped.reason ?? ''),
        evidence: row.evidence,
        version: row.dropped?.version ?? null,
        request: row.dropped?.request ?? null,
        exemptFrom: row.exemptFrom,
        nextCode: row.next?.code ?? null,
        nextId: row.next?.id ?? null,
      }
      return { key: row.id, cells }
    }),
  )
  return { kind: 'table', columns, groups: [{ rows }] }
}

/** What each column of the closing data holds. */
export function closingDictionary(): DocumentTable {
  return {
    kind: 'table',
    columns: Object.entries(text.dictionary).map(([key, label]) => ({
      ...{ key, label, width: 10, align: 'start' as const, kind: 'text' as const },
    })),
    groups: [
      {
        rows: order.map((key) => ({
          cells: {
            column: text.columns[key][0],
            meaning: text.columns[key][1],
            type: text.types[numbers.has(key) ? 'number' : 'text'],
          },
        })),
      },
    ],
  }
}
