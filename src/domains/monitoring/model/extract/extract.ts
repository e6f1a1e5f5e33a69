import type { ReportForm } from '../dueMonth.ts'
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

type Piece = { kind: string; file?: { extract: Pick<Extract<ShownTotals>, 'countedBy' | 'totals'> | null } }
type Figures = { quantity: number | null; attended: number | null }

/** What the extracts of a report state together, against what was written; null where they agree or there is nothing to compare. */
export type ExtractDifference = { stated: number; written: number | null }

/**
 * A quantity is compared with the quantity of the report, work on demand with the cases attended; a share is not counted.
 * It stops nothing: a report may rest on more than its extracts.
 */
export function extractDifference(
  form: ReportForm,
  { quantity, attended }: Figures,
  evidence: readonly Piece[],
): ExtractDifference | null {
  const stated = evidence.flatMap(({ file }) => (file?.extract == null ? [] : [statedBy(file.extract)]))
  if (form === 'share' || stated.length === 0) return null
  const figures = stated.filter((one) => typeof one === 'number')
  if (figures.length < stated.length) return null
  const sum = figures.reduce((all, one) => all + one, 0)
  const written = form === 'quantity' ? quantity : attended
  return written === sum ? null : { stated: sum, written }
}
