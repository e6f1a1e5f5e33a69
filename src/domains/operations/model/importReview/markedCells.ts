import { MONTHS } from '../../../../kernel/month.ts'
import type { ImportIssue } from '../planImport/importedPlan.ts'
import { cleanText } from '../planImport/sourceLine.ts'
import { isMonthDoubt, writtenCells } from './monthDecisions.ts'

/**
 * Positions of the cells of a row that a doubt is about: those whose text it shows, one month, or the run of month cells.
 * The months need not be the last columns: a total or a remark may follow them.
 */
export function markedCells(original: readonly string[], issue: ImportIssue): number[] {
  const cells = original.map(cleanText)
  const month = /^months\.(\d+)$/u.exec(issue.field)?.[1]
  if (month !== undefined) return [monthCell(cells, Number(month) - 1, issue.original)]
  if (isMonthDoubt(issue)) return monthRun(cells, issue.original === null ? [] : writtenCells(issue))
  return cells.flatMap((cell, index) => (issue.original && cell === issue.original ? [index] : []))
}

/** The run of cells that reads as the doubt shows it, the last one; the end of the row where none does. A single cell is the total. */
function monthRun(cells: readonly string[], shown: readonly string[]): number[] {
  if (shown.length === 1) return [cells.lastIndexOf(shown[0] ?? '')]
  const length = Math.min(Math.max(MONTHS.length, shown.length), cells.length)
  const starts = Array.from({ length: cells.length - length + 1 }, (_, back) => cells.length - length - back)
  const start = starts.find((at) => shown.every((text, index) => cells[at + index] === text)) ?? starts[0] ?? 0
  return Array.from({ length }, (_, index) => start + index)
}

/** Of the cells with that text the one nearest to where the month stands when the months end the row. */
function monthCell(cells: readonly string[], month: number, text: string | null): number {
  const atEnd = cells.length - MONTHS.length + month
  const same = cells.flatMap((cell, index) => (cell === text && index >= month ? [index] : []))
  return same.sort((a, b) => Math.abs(a - atEnd) - Math.abs(b - atEnd))[0] ?? atEnd
}
