import { distribute, sumShares, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import type { MonthShares, RowMonths, Share } from '../types.ts'

const WHOLE_POINT_BP = 100

/** Which of `count` places get one of `extra` spare units so that they stand evenly apart: 4 of 12 is every third. */
function evenlyApart(extra: number, count: number): number[] {
  const at = (index: number): number => Math.floor((index * extra) / count)
  return Array.from({ length: count }, (_, index) => index).filter((index) => at(index + 1) > at(index))
}

/**
 * `distribute` breaks ties for the earlier part, which would load the first months of the year; asking it in another
 * order lets the ties fall evenly apart instead.
 */
function distributeEvenly(total: number, weights: readonly number[]): number[] {
  const favoured = evenlyApart(total % weights.length, weights.length)
  const order = [...favoured, ...[...weights.keys()].filter((index) => !favoured.includes(index))]
  const parts = distribute(
    total,
    order.map((index) => weights[index] ?? 0),
  )
  return weights.map((_, index) => parts[order.indexOf(index)] ?? 0)
}

/**
 * "Repartir la diferencia": what is missing to the whole year, or is too much, goes to the months with work in
 * proportion to what they have, by largest remainder, so that the row closes exactly (decisions.md 12). A row of
 * whole points gets whole points. A row without work is spread over the twelve months. `null` when it closes already.
 */
export function spreadDifference(months: MonthShares): MonthShares | null {
  const sum = sumShares(months) ?? 0
  const missing = WHOLE_YEAR_BP - sum
  if (missing === 0) return null
  const unit = months.every((share) => (share ?? 0) % WHOLE_POINT_BP === 0) ? WHOLE_POINT_BP : 1
  const cols = sum === 0 ? [...months.keys()] : [...months.keys()].filter((col) => (months[col] ?? 0) > 0)
  const weights = cols.map((col) => (sum === 0 ? 1 : (months[col] ?? 0) / unit))
  const parts = distributeEvenly(Math.abs(missing) / unit, weights)
  const next: Share[] = [...months]
  for (const [place, col] of cols.entries()) {
    next[col] = (months[col] ?? 0) + Math.sign(missing) * (parts[place] ?? 0) * unit
  }
  return next
}

/** A proposal for each row that does not close; rows that close are left out. */
export function proposeSpread(rows: readonly RowMonths[]): RowMonths[] {
  return rows.flatMap(({ rowId, months }) => {
    const proposal = spreadDifference(months)
    return proposal === null ? [] : [{ rowId, months: proposal }]
  })
}
