import type { DocumentTable, TableColumn } from '../../../../documents/model.ts'
import { periodName } from '../../model/execution/periodText.es.ts'
import type { IssuedData } from './reportData.ts'
import { reportDataColumns as columns, flagText, reportText as text } from './reportText.es.ts'

type ColumnName = keyof typeof columns

const shares: ReadonlySet<ColumnName> = new Set([
  ...(['programmed', 'sent', 'validated', 'programmedToDate', 'validatedToDate'] as const),
  ...(['complianceOriginal', 'complianceInForce'] as const),
])
const numbers: ReadonlySet<ColumnName> = new Set(['year', 'cut', 'issue', 'month', 'evidence'])
const kindOf = (key: ColumnName): TableColumn['kind'] =>
  shares.has(key) ? 'share' : numbers.has(key) ? 'number' : 'text'

// Object.keys loses the type of the table's own keys.
const order = Object.keys(columns) as ColumnName[]

/** A row for each activity and each month of the period that owes a report or has one; figures of the activity repeat. */
export function reportCsv({ year, number, report }: IssuedData): DocumentTable {
  const period = periodName(report.period, report.months)
  const rows = report.activities.flatMap((one) => {
    const { programmedBp, sentBp, validatedBp } = one.period
    const figures = {
      ...{ programmed: programmedBp, sent: sentBp, validated: validatedBp },
      ...{ programmedToDate: one.programmedBp, validatedToDate: one.validatedBp },
      ...{ complianceOriginal: one.complianceOriginal, complianceInForce: one.complianceInForce },
    }
    const about = { year, period, cut: report.cut.number, issue: number, unit: one.unit.name, code: one.code }
    return one.months.map(({ month, standing, late, evidence, noEvidence, achievement, difficulty, corrective }) => ({
      key: `${one.key} ${month}`,
      cells: {
        ...{ ...about, activity: one.name, month, standing: text.standings[standing], late: flagText(late) },
        ...{ ...figures, evidence, noEvidence, achievement, difficulty, corrective },
      },
    }))
  })
  return {
    kind: 'table',
    columns: order.map((key) => ({ key, label: columns[key], width: 10, align: 'start', kind: kindOf(key) })),
    groups: [{ rows }],
  }
}
