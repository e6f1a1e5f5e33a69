import type { ReportForm } from '../dueMonth.ts'
import { type Extract, statedBy } from './extract.ts'
import type { ShownTotals } from './smallCells.ts'

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
