import type { DocumentTable, TableColumn } from '../../../documents/model.ts'
import type { Month } from '../../../kernel/month.ts'
import type { DrawnRow, SampleReason, SampleRule } from '../model/verification/riskSample.ts'
import { sampleCsvText as text } from './sampleCsvText.es.ts'

type DrawnSample = {
  year: number
  number: number
  fromMonth: Month
  toMonth: Month
  population: number
  rule: SampleRule
}
/** A report that the sample was drawn from, its place in the order of chance and what chose it; nothing: it was not chosen. */
type PrintedRow = DrawnRow & { chance: string; reasons: readonly SampleReason[] }

type ColumnName = keyof typeof text.columns
const texts: ReadonlySet<ColumnName> = new Set([
  ...([
    'seed',
    'late',
    'repeatedFile',
    'outsideMonth',
    'report',
    'unit',
    'activity',
    'isLate',
    'repeats',
    'isOutside',
    'chance',
  ] as const),
  ...(['chosen', 'reasons'] as const),
])
// Object.keys loses the type of the table's own keys.
const order = Object.keys(text.columns) as ColumnName[]

/** A row for each report of the population; the rule and the seed stand in all of them, so that one file is enough. */
export function sampleCsv(sample: DrawnSample, rows: readonly PrintedRow[]): DocumentTable {
  const { year, number, fromMonth, toMonth, population, rule } = sample
  const { weightFromBp, jumpFromBp, randomShareBp, seed } = rule
  const common = {
    ...{ year, sample: number, fromMonth, toMonth, seed, population, weightFromBp, jumpFromBp, randomShareBp },
    ...{ late: text.flag(rule.late), repeatedFile: text.flag(rule.repeatedFile) },
    outsideMonth: text.flag(rule.outsideMonth),
  }
  return {
    kind: 'table',
    columns: order.map((key): TableColumn => {
      const kind = texts.has(key) ? 'text' : 'number'
      return { key, label: text.columns[key], width: 10, align: 'start', kind }
    }),
    groups: [
      {
        rows: rows.map((row) => ({
          key: row.id,
          cells: {
            ...common,
            ...{ report: row.id, month: row.month, unit: row.unit, activity: row.code, weight: row.weightBp },
            ...{ isLate: text.flag(row.late), done: row.doneBp, before: row.beforeBp },
            ...{ repeats: text.flag(row.repeatedFile), isOutside: text.flag(row.outsideMonth) },
            ...{ chance: row.chance, chosen: text.flag(row.reasons.length > 0) },
            reasons: row.reasons.map((reason) => text.reasons[reason]).join(' '),
          },
        })),
      },
    ],
  }
}
