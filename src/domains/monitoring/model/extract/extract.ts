import type { ExtractTotals } from './extractTotals.ts'
import type { Shown, ShownTotals } from './smallCells.ts'

/** What of an extract is the figure of the report. */
export const countedBys = ['rows', 'persons'] as const
export type CountedBy = (typeof countedBys)[number]

/** What is known of a file that is an extract of a register. */
export type Extract<Totals extends ShownTotals = ExtractTotals> = {
  registerId: string
  registerName: string
  /** How the rows were chosen, as it was typed. */
  filter: string
  from: string
  to: string
  takenOn: string
  countedBy: CountedBy
  /** Of the file as it was taken from the register, which is not kept. */
  originalSha256: string
  hiddenRows: number
  otherColumns: number
  totals: Totals
}

/** The figure that an extract states for its report; `few` where it is not told. */
export function statedBy({ countedBy, totals }: Pick<Extract<ShownTotals>, 'countedBy' | 'totals'>): Shown {
  return countedBy === 'persons' && totals.persons !== null ? totals.persons : totals.rows
}
