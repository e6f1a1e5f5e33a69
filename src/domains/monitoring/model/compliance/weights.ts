import { type Fraction, fraction, simplest } from './fraction.ts'
import { groupBy } from './groupBy.ts'
import type { MonitoredActivity } from './monitoredActivity.ts'
import { isCounted, type Progress } from './progress.ts'

/**
 * What each counted activity weighs, by its id, so that the counted activities of a unit weigh 1 on average whatever the
 * scale of its weights: shares are weighed within their unit (domain.md D6), and a line that joins several units stays
 * unmoved by how each of them wrote its weights. An activity without weight counts as the mean of those of its unit that
 * have one; where no weight is over 0, all count alike.
 */
export function relativeWeights(rows: readonly Progress[]): ReadonlyMap<string, Fraction> {
  return new Map([...groupBy(rows, ({ activity }) => activity.unitId).values()].flatMap(weighUnit))
}

function weighUnit(rows: readonly Progress[]): [string, Fraction][] {
  const written = rows.flatMap(({ activity }) => activity.weightBp ?? [])
  const sum = written.reduce((total, weight) => total + weight, 0)
  // Everything times the number of weights written, so that their mean is an integer as well.
  const weightOf = ({ weightBp }: MonitoredActivity): number => (weightBp === null ? sum : weightBp * written.length)
  const counted = rows.filter(isCounted)
  const total = counted.reduce((all, { activity }) => all + weightOf(activity), 0)
  return counted.map(({ activity }) => [
    activity.id,
    total > 0 ? simplest(fraction(weightOf(activity) * counted.length, total)) : fraction(1),
  ])
}
