import type { DocumentTable, TableColumn } from '../../../documents/model.ts'
import type { Month } from '../../../kernel/month.ts'
import type { ProcessFigures } from '../model/health/processFigures.ts'
import { healthCsvText as text } from './healthCsvText.es.ts'

/** Figures of a unit, or of all that whoever asks may read. */
export type HealthRow = { unit: { code: string; name: string } | null; figures: ProcessFigures }

/** The months that the figures are of, the day on which they were counted, and whether all units are in them. */
export type HealthCsvGround = { year: number; from: Month; to: Month; day: string; isWhole: boolean }

type ColumnName = keyof typeof text.columns
const texts: ReadonlySet<ColumnName> = new Set(['day', 'scope', 'code', 'unit'])
// Object.keys loses the type of the table's own keys.
const order = Object.keys(text.columns) as ColumnName[]

/** How reporting goes as data: a row for all units, and one for each. */
export function healthCsv({ isWhole, ...ground }: HealthCsvGround, rows: readonly HealthRow[]): DocumentTable {
  return {
    kind: 'table',
    columns: order.map((key): TableColumn => {
      const kind = texts.has(key) ? 'text' : 'number'
      return { key, label: text.columns[key], width: 10, align: 'start', kind }
    }),
    groups: [
      {
        rows: rows.map(({ unit, figures: { review, ...figures } }) => ({
          key: unit?.code ?? '',
          cells: {
            ...{ ...ground, ...figures, scope: unit === null ? text.all(isWhole) : text.unit },
            ...{ code: unit?.code ?? null, unit: unit?.name ?? null },
            ...{ reviewsEnded: review.ended, reviewsWaiting: review.waiting, medianTenths: review.medianTenths },
            ...{ longestDays: review.longestDays, longestWait: review.longestWait },
          },
        })),
      },
    ],
  }
}
