import { sumShares } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { deriveShares } from '../physicalTarget.ts'
import { issue } from './issue.ts'
import { issueText } from './issueText.es.ts'
import type { MonthCell } from './monthCell.ts'
import { type MonthsRead, noMonths } from './monthsRead.ts'

/** `25000`, `25,000`, `25.000`: a whole number has no decimals to take the sign for. */
const WHOLE = /^(?:\d{1,9}|\d{1,3}(?:[.,\s]\d{3}){1,2})$/u

/** The whole quantity of a cell; null where none is planned, undefined where the cell says no quantity. */
export function quantityOf(cell: MonthCell): number | null | undefined {
  if (cell.kind === 'empty' || cell.kind === 'dash') return null
  if (cell.kind === 'number') return !cell.signed && Number.isInteger(cell.value) ? cell.value : undefined
  return cell.kind === 'text' && WHOLE.test(cell.text) ? Number(cell.text.replace(/\D/gu, '')) : undefined
}

/** Quantities of the twelve months and the shares that they make (decisions.md 12); all of them, or none. */
export function readQuantities(cells: readonly MonthCell[], original: string): MonthsRead {
  const read = cells.map(quantityOf)
  const unread = MONTHS.find((month) => read[month - 1] === undefined)
  if (unread !== undefined)
    return noMonths(issue('months.quantity', issueText['months.quantity'](unread), { field: 'months', original }))
  const quantities = read.map((quantity) => quantity ?? null)
  const planned = quantities.some((quantity) => quantity !== null && quantity > 0)
  const months = planned ? deriveShares({ unitOfMeasure: '', quantities }) : quantities
  const none = issue('months.none', issueText['months.none'](), { field: 'months', original })
  return { months: [...months], sum: sumShares(months), quantities, issues: planned ? [] : [none] }
}
