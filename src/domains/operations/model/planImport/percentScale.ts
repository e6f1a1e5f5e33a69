import type { MonthCell, PercentScale } from './monthCell.ts'

const near = (sum: number, whole: number): boolean => sum >= whole * 0.895 && sum <= whole * 1.105

/**
 * How the unsigned numbers of a section are to be read, from the sums of its rows: around 100 they are per cents,
 * around 1 fractions. Undecided (null) when neither is clearly the rule, as in tables of quantities. A row that
 * contradicts the rule of its section is asked about on its own (contradictsScale).
 * Source: stack.md, the % rule; "decided per sheet by row sums, asked when unclear".
 */
export function decidePercentScale(rows: readonly (readonly MonthCell[])[]): PercentScale | null {
  const votes = { percent: 0, fraction: 0, neither: 0 }
  for (const row of rows) {
    const vote = voteOf(row)
    if (vote !== null) votes[vote] += 1
  }
  const all = votes.percent + votes.fraction + votes.neither
  if (all === 0) return rows.some(hasSigned) ? 'percent' : null
  if (votes.percent >= all * 0.6) return 'percent'
  return votes.fraction >= all * 0.6 ? 'fraction' : null
}

const hasSigned = (row: readonly MonthCell[]): boolean => row.some((cell) => cell.kind === 'number' && cell.signed)

function unsignedValues(row: readonly MonthCell[]): number[] {
  return row.flatMap((cell) => (cell.kind === 'number' && !cell.signed && cell.value > 0 ? [cell.value] : []))
}

function voteOf(row: readonly MonthCell[]): 'percent' | 'fraction' | 'neither' | null {
  const values = unsignedValues(row)
  if (values.length === 0) return null
  const signed = row.flatMap((cell) => (cell.kind === 'number' && cell.signed ? [cell.value] : []))
  const sum = values.reduce((a, b) => a + b, 0)
  const signedSum = signed.reduce((a, b) => a + b, 0)
  if (near(sum + signedSum, 100)) return 'percent'
  return near(sum + signedSum / 100, 1) && values.every((value) => value <= 1) ? 'fraction' : 'neither'
}

/** A row that contradicts the scale of its section: it is asked about, not read. */
export function contradictsScale(row: readonly MonthCell[], scale: PercentScale): boolean {
  const values = unsignedValues(row)
  if (values.length === 0) return false
  if (scale === 'fraction') return values.some((value) => value > 1)
  return values.every((value) => value <= 1)
}
