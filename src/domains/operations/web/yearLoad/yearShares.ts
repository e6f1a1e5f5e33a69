import { WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { peakMonths } from '../parts/peakMonths.ts'

/** A row of the heat map: how one thing's year falls on its months. */
export type YearRow = {
  id: string
  name: string
  code: string
  href: string
  /** Sum of basis points in each month; any scale. */
  amounts: readonly number[]
  /** Activities with work in each month; null where the row is one activity. */
  counts: readonly number[] | null
}

/** Part of the row's year in each month, basis points; all 0 without work. */
export function yearShares(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return MONTHS.map((month) => (total === 0 ? 0 : Math.round(((amounts[month - 1] ?? 0) * WHOLE_YEAR_BP) / total)))
}

/** Shade of a month: nothing, below 6 %, 6 to 11, 12 to 19, 20 % and more of the year (an even month holds 8). */
export function heatLevel(share: number): 0 | 1 | 2 | 3 | 4 {
  if (share === 0) return 0
  if (share < 600) return 1
  if (share < 1200) return 2
  return share < 2000 ? 3 : 4
}

export type Peak = { row: YearRow; month: Month; share: number; count: number }

const FEWEST_ACTIVITIES = 3

/** The heaviest month of each row that stands out from its year, heaviest first. Rows with little work are left out. */
export function peaksOf(rows: readonly YearRow[], activitiesOf: (row: YearRow) => number): Peak[] {
  return rows
    .flatMap((row): Peak[] => {
      const shares = yearShares(row.amounts)
      const top = Math.max(...shares)
      const month = MONTHS.find((one) => shares[one - 1] === top)
      const stands = month !== undefined && peakMonths(row.amounts).includes(month - 1)
      if (!stands || activitiesOf(row) < FEWEST_ACTIVITIES) return []
      return [{ row, month, share: top, count: row.counts?.[month - 1] ?? 0 }]
    })
    .sort((a, b) => b.share - a.share)
}
