import type { ExtractCut, ExtractTotals, TotalsCell } from './extractTotals.ts'

/** Fewer than these may tell who they are: they are not published (trust.md 6). */
export const SMALLEST_SHOWN = 5

/** A figure, `few` (menos de 5), or `hidden`: it is larger, and with it the few could be worked out. */
export type Shown = number | 'few' | 'hidden'
export type ShownCell = Omit<TotalsCell, 'rows' | 'persons'> & { rows: Shown; persons: Shown | null }
export type ShownCut = Omit<ExtractCut, 'cells'> & { cells: readonly ShownCell[] }
/** The totals as a person may see them. */
export type ShownTotals = Omit<ExtractTotals, 'rows' | 'persons' | 'cuts'> & {
  rows: Shown
  persons: Shown | null
  cuts: readonly ShownCut[]
}

const isFew = (count: number | null): boolean => count !== null && count > 0 && count < SMALLEST_SHOWN

const isSmall = ({ rows, persons }: Pick<TotalsCell, 'rows' | 'persons'>): boolean => isFew(rows) || isFew(persons)

/** What is hidden of a cut is no less than what may be shown, so that the total does not give it away; a small cell alone never is. */
function hidesEnough(hidden: readonly TotalsCell[]): boolean {
  const sum = (of: (cell: TotalsCell) => number): number => hidden.reduce((all, cell) => all + of(cell), 0)
  const [rows, persons] = [sum((cell) => cell.rows), sum((cell) => cell.persons ?? cell.rows)]
  return hidden.length === 0 || Math.min(rows, persons) >= SMALLEST_SHOWN
}

/** Small cells, and the next smallest ones until nothing of them can be reckoned from the rest. */
function hiddenOf(cells: readonly TotalsCell[]): Set<TotalsCell> {
  const hidden = cells.filter(isSmall)
  const others = cells.filter((cell) => !isSmall(cell)).toSorted((a, b) => a.rows - b.rows)
  while (!hidesEnough(hidden)) {
    const next = others.shift()
    if (next === undefined) break
    hidden.push(next)
  }
  return new Set(hidden)
}

const unsaidOf = (count: number): Shown => (isFew(count) ? 'few' : 'hidden')

function unsaid({ rows, persons }: Pick<TotalsCell, 'rows' | 'persons'>) {
  return { rows: unsaidOf(rows), persons: persons === null ? null : unsaidOf(persons) }
}

function shownCut({ cells, ...cut }: ExtractCut): ShownCut {
  const hidden = hiddenOf(cells)
  return {
    ...cut,
    cells: cells.map((cell): ShownCell => {
      if (!hidden.has(cell)) return cell
      return { value: cell.value, ...unsaid(cell) }
    }),
  }
}

/** The totals for whoever does not check the report, and for whatever leaves the house: no figure of 1 to 4, nor a way to one. */
export function publishedTotals(totals: ExtractTotals): ShownTotals {
  if (isSmall(totals)) return { ...unsaid(totals), withoutPerson: 0, outsidePeriod: 0, sums: [], cuts: [] }
  const sums = totals.sums.filter(({ values }) => !isFew(values))
  return { ...totals, sums, cuts: totals.cuts.map(shownCut) }
}
