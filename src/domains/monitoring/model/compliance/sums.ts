import { addCounts, type Counts, countsOf, noCounts } from './counts.ts'
import { add, divide, type Fraction, fraction, multiply, ZERO } from './fraction.ts'
import { isCounted, type Progress, type ShareProgress } from './progress.ts'

/** What adds up over groups without a common activity; shares as parts of each row's own year (D5), times its weight. */
export type Sums = {
  weight: Fraction
  programmed: Fraction
  /** No activity for more than it had to do (D8). */
  executed: Fraction
  uncapped: Fraction
  counts: Counts
}

const nothing: Sums = { weight: ZERO, programmed: ZERO, executed: ZERO, uncapped: ZERO, counts: noCounts }

export function joinSums(groups: readonly Sums[]): Sums {
  return groups.reduce(
    (all, one) => ({
      weight: add(all.weight, one.weight),
      programmed: add(all.programmed, one.programmed),
      executed: add(all.executed, one.executed),
      uncapped: add(all.uncapped, one.uncapped),
      counts: addCounts(all.counts, one.counts),
    }),
    nothing,
  )
}

export function sumsOf(rows: readonly Progress[], weights: ReadonlyMap<string, Fraction>): Sums {
  return joinSums(rows.map((row) => sumsOfOne(row, weights.get(row.activity.id) ?? ZERO)))
}

function sumsOfOne(row: Progress, weight: Fraction): Sums {
  const counts = countsOf(row)
  return isCounted(row) ? { ...weighed(row, weight), counts } : { ...nothing, counts }
}

function weighed({ programmedBp, executedBp, yearBp }: ShareProgress, weight: Fraction): Omit<Sums, 'counts'> {
  const part = (shareBp: number): Fraction => multiply(weight, fraction(shareBp, yearBp))
  return {
    weight,
    programmed: part(programmedBp),
    executed: part(Math.min(executedBp, programmedBp)),
    uncapped: part(executedBp),
  }
}

/** The same means with another weight, so that groups joined afterwards count by it; a group without weight stays empty. */
export function ofWeight(sums: Sums, weight: Fraction): Sums {
  const mean = (sum: Fraction): Fraction => multiply(divide(sum, sums.weight) ?? ZERO, weight)
  return {
    weight: sums.weight.numerator === 0n ? ZERO : weight,
    programmed: mean(sums.programmed),
    executed: mean(sums.executed),
    uncapped: mean(sums.uncapped),
    counts: sums.counts,
  }
}
