import { type BasisPoints, formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName } from '../../../../kernel/month.ts'
import type { ImportedActivity, ImportIssue } from './importedPlan.ts'
import { issue } from './issue.ts'
import { issueText } from './issueText.es.ts'
import { type FigureScale, readMonthCell, toShare } from './monthCell.ts'
import { readMonthCells, readMonths } from './monthRow.ts'
import { type MonthsRead, noMonths } from './monthsRead.ts'
import { quantityOf } from './quantities.ts'
import type { ReadRow } from './readRows.ts'
import { isMisaligned } from './rowDoubts.ts'
import { unlabelledBeyond } from './tableRows.ts'

/** The months of a row and its doubts about them; a table without months, or whose cells slid, leaves them empty. */
export function monthsOf(row: ReadRow, scale: FigureScale | null): MonthsRead {
  const { line, layout } = row
  if (layout.months === null) return withoutMonths(row)
  if (isMisaligned(line, layout))
    return noMonths(issue('row.misaligned', issueText['row.misaligned'](), { field: 'row', original: rawText(row) }))
  const cells = readMonthCells(line.cells, layout.months, unlabelledBeyond(line, layout))
  const read = readMonths(cells, scale)
  const doubts = read.quantities === null ? totalDoubt(row, read.sum, scale) : quantityDoubt(row, read.quantities)
  return { ...read, issues: [...read.issues, ...doubts] }
}

function withoutMonths({ line, layout }: ReadRow): MonthsRead {
  const written = layout.periods.map((column) => line.texts[column] ?? '').join(' | ')
  const at = { field: 'months', original: written }
  if (layout.programme === 'twice') return noMonths(issue('months.twice', issueText['months.twice'](), at))
  if (layout.programme === 'part') {
    const months = layout.partMonths.map((month) => monthName(month)).join(', ')
    return noMonths(issue('months.part', issueText['months.part'](months), at))
  }
  const labels = layout.periods.map((column) => layout.labels.get(column) ?? '').filter((label) => label !== '')
  const what =
    labels.length > 0 ? labels.join(', ') : layout.periods.length > 0 ? 'trimestres o semestres' : 'otros datos'
  return noMonths(issue('months.periods', issueText['months.periods'](what), at))
}

/** The physical target of a row: what its quantities count, the quantities, or both; nothing when it has neither. */
export function targetOf(
  unitOfMeasure: string,
  quantities: MonthsRead['quantities'],
): Pick<ImportedActivity, 'physicalTarget'> {
  if (unitOfMeasure === '' && quantities === null) return {}
  return { physicalTarget: { unitOfMeasure, quantities: quantities ?? MONTHS.map(() => null) } }
}

function quantityDoubt({ line, layout }: ReadRow, quantities: readonly (number | null)[]): ImportIssue[] {
  if (layout.total === null) return []
  const cell = readMonthCell(line.cells[layout.total])
  const [written, sum] = [quantityOf(cell) ?? null, quantities.reduce<number>((all, one) => all + (one ?? 0), 0)]
  if (written === null || written === sum) return []
  const at = { field: 'months', original: cell.text }
  return [issue('months.quantityTotal', issueText['months.quantityTotal'](sum, written), at)]
}

function totalDoubt({ line, layout }: ReadRow, sum: BasisPoints | null, scale: FigureScale | null): ImportIssue[] {
  if (layout.total === null || sum === null || scale === 'quantity') return []
  const cell = readMonthCell(line.cells[layout.total])
  if (cell.kind !== 'number') return []
  const written = toShare(cell.value, cell.signed ? 'percent' : (scale ?? 'percent'))
  if (Math.abs(written - sum) <= 100) return []
  const at = { field: 'months', original: cell.text, proposal: `${formatShare(sum)} %` }
  return [issue('months.totalMismatch', issueText['months.totalMismatch'](sum, written), at)]
}

/** The cells of a row as they stand, for a person to compare. */
export function rawText({ line }: ReadRow): string {
  return line.texts.join(' | ')
}
