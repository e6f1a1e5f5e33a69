import type { CellEdit, MonthShares, Share } from '../types.ts'

/** How many rows have work in the month (a share above 0), and the sum of their shares. */
export type MonthLoad = { readonly count: number; readonly sum: number }

export type RangeSummary = {
  readonly cells: number
  /** `null` when no cell has a value. */
  readonly sum: Share
  /** Of the cells with a value, in basis points, rounded to the nearest. */
  readonly average: Share
}

export function loadOf(rows: Iterable<MonthShares>): readonly MonthLoad[] {
  const load = Array.from({ length: 12 }, () => ({ count: 0, sum: 0 }))
  for (const months of rows) {
    for (const [col, month] of load.entries()) {
      const share = months[col] ?? 0
      month.count += share > 0 ? 1 : 0
      month.sum += share
    }
  }
  return load
}

/** The load after some edits, without walking 5,000 rows at each key. */
export function loadAfter(load: readonly MonthLoad[], edits: readonly CellEdit[]): readonly MonthLoad[] {
  const next = load.map((month) => ({ ...month }))
  for (const { month, before, after } of edits) {
    const cell = next[month - 1]
    if (cell === undefined) continue
    cell.count += ((after ?? 0) > 0 ? 1 : 0) - ((before ?? 0) > 0 ? 1 : 0)
    cell.sum += (after ?? 0) - (before ?? 0)
  }
  return next
}

/** The months that stand out: at least nine tenths of the fullest, when the year is not flat. */
export function peakMonths(load: readonly MonthLoad[]): readonly boolean[] {
  const counts = load.map((month) => month.count)
  const [most, least] = [Math.max(...counts), Math.min(...counts)]
  return counts.map((count) => most > least && count >= most * 0.9)
}

export function summarize(shares: readonly Share[]): RangeSummary {
  const written = shares.filter((share) => share !== null)
  if (written.length === 0) return { cells: shares.length, sum: null, average: null }
  const sum = written.reduce((total, share) => total + share, 0)
  return { cells: shares.length, sum, average: Math.round(sum / written.length) }
}
