import type { DecidedRow } from './applyDecisions.ts'
import { isMonthDoubt, writtenCells } from './monthDecisions.ts'

/**
 * Month cells of a row whose figures nobody could place: kept as they were read, so that a person decides later which
 * one belongs to which month. Null where the months are known.
 */
export function rawMonthsOf({ row, doubts }: DecidedRow): string[] | null {
  if (row.months.some((share) => share !== null)) return null
  const doubt = doubts.find(
    ({ issue, open }) => open && isMonthDoubt(issue) && issue.severity === 'block' && issue.field === 'months',
  )
  const cells = doubt === undefined ? [] : writtenCells(doubt.issue)
  return cells.some((text) => text !== '') ? cells : null
}
