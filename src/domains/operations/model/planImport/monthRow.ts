import { type BasisPoints, distribute, formatShare, sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { SourceCell } from '../../../../kernel/sourceDocument.ts'
import type { ImportIssue } from './importedPlan.ts'
import { issue } from './issue.ts'
import { issueText } from './issueText.es.ts'
import { type FigureScale, type MonthCell, type PercentScale, readMonthCell, toShare } from './monthCell.ts'
import { type MonthsRead, noMonths } from './monthsRead.ts'
import { contradictsScale } from './percentScale.ts'
import { readQuantities } from './quantities.ts'

const ROUNDING_BP = 100
const BLOCKING_SUM_BP = 11_000

/** The twelve month cells of a row and what stands right of them without a label of its own. */
export type MonthCells = { cells: readonly MonthCell[]; beyond: readonly MonthCell[]; merged: readonly boolean[] }

export function readMonthCells(
  cells: readonly SourceCell[],
  columns: readonly number[],
  beyond: readonly number[],
): MonthCells {
  const merged = columns.map((column) => cells[column]?.merged === true && cells[column]?.text !== '')
  const spans = merged.map((own, month) => {
    const column = columns[month] ?? 0
    // A month that takes two columns of the sheet is still one month.
    const next = columns.includes(column + 1) ? cells[column + 1] : undefined
    return own || (next?.merged === true && next.text !== '' && next.text === cells[column]?.text)
  })
  return {
    cells: columns.map((column) => readMonthCell(cells[column])),
    beyond: beyond.map((column) => readMonthCell(cells[column])).filter(isMonthLike),
    merged: spans,
  }
}

/** Figures and marks, whole or misread; a remark right of the table is no thirteenth month. */
function isMonthLike(cell: MonthCell): boolean {
  return cell.kind === 'text' ? /\d/u.test(cell.text) : cell.kind !== 'empty'
}

/**
 * The twelve shares of a row with every doubt about them. A cell that can't be read is null and flagged, never
 * guessed; a row that can't be decided has no shares at all (domain.md A5, A6 trap 8, D3).
 */
export function readMonths(row: MonthCells, scale: FigureScale | null): MonthsRead {
  const undecidable = undecidableRow(row)
  if (undecidable) return noMonths(undecidable)
  const { cells } = row
  if (row.merged.some(Boolean))
    return noMonths(issue('months.merged', issueText['months.merged'](), { field: 'months', original: written(cells) }))
  const marks = cells.filter((cell) => cell.kind === 'mark')
  if (marks.length > 0 && cells.every((cell) => cell.kind !== 'number' || cell.value === 0))
    return noMonths(issue('months.mark', issueText['months.mark'](), { field: 'months', original: written(cells) }))
  if (scale === 'quantity') return readQuantities(cells, written(cells))
  const unsigned = cells.some((cell) => cell.kind === 'number' && !cell.signed && cell.value !== 0)
  if (unsigned && (scale === null || contradictsScale(cells, scale)))
    return noMonths(
      issue('months.scaleUnclear', issueText['months.scaleUnclear'](), { field: 'months', original: written(cells) }),
    )
  const months = cells.map((cell) => shareOf(cell, scale))
  const sum = sumShares(months)
  return {
    months,
    sum,
    quantities: null,
    issues: [...cellIssues(cells, months, sum), ...noSign(cells), ...sumIssues(months, sum, cells)],
  }
}

function shareOf(cell: MonthCell, scale: PercentScale | null): BasisPoints | null {
  if (cell.kind !== 'number') return null
  return toShare(cell.value, cell.signed ? 'percent' : (scale ?? 'percent'))
}

function undecidableRow({ cells, beyond }: MonthCells): ImportIssue | undefined {
  if (beyond.length === 0) return undefined
  const all = [...cells, ...beyond]
  const shares = all.map((cell) => shareOf(cell, 'percent'))
  const total = sumShares(shares) ?? 0
  if (beyond.length === 1 && shares.at(-1) !== null && shares.at(-1) === total - (shares.at(-1) ?? 0)) return undefined
  const droppable = all.flatMap((cell, index) => {
    const repeated = index > 0 && all[index - 1]?.text === cell.text
    return !repeated && total - (shares[index] ?? 0) === WHOLE_YEAR_BP
      ? [`«${cell.text}» en el lugar ${index + 1}`]
      : []
  })
  const values = all.filter((cell) => cell.kind !== 'empty').length
  return issue('months.undecidable', issueText['months.undecidable'](values), {
    field: 'months',
    original: written(all),
    proposal: droppable.length > 0 ? `Suma 100 % si se quita ${droppable.join(' o ')}` : null,
  })
}

function cellIssues(
  cells: readonly MonthCell[],
  months: readonly (BasisPoints | null)[],
  sum: BasisPoints | null,
): ImportIssue[] {
  return MONTHS.flatMap((month) => {
    const cell = cells[month - 1]
    return cell ? cellIssue(cell, month, months[month - 1] ?? null, sum) : []
  })
}

function cellIssue(cell: MonthCell, month: Month, share: BasisPoints | null, sum: BasisPoints | null): ImportIssue[] {
  const at = { field: `months.${month}`, original: cell.text }
  switch (cell.kind) {
    case 'empty':
      return []
    case 'barePercent':
      return [issue('months.barePercent', issueText['months.barePercent'](month), at)]
    case 'dash':
      return [issue('months.dash', issueText['months.dash'](month), at)]
    case 'mark':
      return [issue('months.mark', issueText['months.mark'](), at)]
    case 'formula':
      return [issue('months.formula', issueText['months.formula'](month), at)]
    case 'text':
      return [issue('months.notANumber', issueText['months.notANumber'](month), { ...at, proposal: cell.proposal })]
    case 'number': {
      const decimals = cell.exact ? [] : [issue('months.decimals', issueText['months.decimals'](month), at)]
      if (share === null || share <= WHOLE_YEAR_BP) return decimals
      const rest = WHOLE_YEAR_BP - ((sum ?? 0) - share)
      const proposal = rest > 0 && rest <= WHOLE_YEAR_BP ? `${formatShare(rest)} %` : null
      return [
        ...decimals,
        issue('months.cellOver100', issueText['months.cellOver100'](month, share), { ...at, proposal }),
      ]
    }
  }
}

/** One notice for a row whose figures all lack the sign: `0` twelve times is a programme of zeros. */
function noSign(cells: readonly MonthCell[]): ImportIssue[] {
  const unsigned = cells.filter((cell) => cell.kind === 'number' && !cell.signed)
  if (unsigned.length === 0) return []
  return [issue('months.noSign', issueText['months.noSign'](), { field: 'months', original: written(cells) })]
}

function sumIssues(
  months: readonly (BasisPoints | null)[],
  sum: BasisPoints | null,
  cells: readonly MonthCell[],
): ImportIssue[] {
  const at = { field: 'months', original: written(cells) }
  const unread = cells.some((cell) => cell.kind === 'text' || cell.kind === 'formula')
  if (sum === null || sum === 0) return unread ? [] : [issue('months.none', issueText['months.none'](), at)]
  if (sum === WHOLE_YEAR_BP) return []
  if (Math.abs(sum - WHOLE_YEAR_BP) <= ROUNDING_BP)
    return [issue('months.rounding', issueText['months.rounding'](sum), at)]
  if (sum <= BLOCKING_SUM_BP)
    return [issue('months.sum', issueText['months.sum'](sum), { ...at, proposal: evenShares(months) })]
  const blocking = issue('months.sumOver110', issueText['months.sumOver110'](sum), at)
  return isCumulative(months)
    ? [blocking, issue('months.cumulative', issueText['months.cumulative'](), at)]
    : [blocking]
}

/** Equal shares that miss 100 (8 % twelve times) close with equal parts of 100. */
function evenShares(months: readonly (BasisPoints | null)[]): string | null {
  const written = months.filter((share) => share !== null && share > 0)
  if (written.length < 2 || new Set(written).size !== 1) return null
  const parts = distribute(
    WHOLE_YEAR_BP,
    written.map(() => 1),
  )
  return `${formatShare(parts.at(-1) ?? 0)} % en cada uno de los ${written.length} meses`
}

function isCumulative(months: readonly (BasisPoints | null)[]): boolean {
  const written = months.filter((share) => share !== null && share > 0)
  return (
    written.length >= 3 &&
    written.at(-1) === WHOLE_YEAR_BP &&
    written.every((share, index) => index === 0 || (share ?? 0) >= (written[index - 1] ?? 0))
  )
}

function written(cells: readonly MonthCell[]): string {
  return cells.map((cell) => cell.text).join(' | ')
}
