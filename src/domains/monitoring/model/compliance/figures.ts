import type { Counts } from './counts.ts'
import { divide, type Fraction, fraction, simplest, subtract } from './fraction.ts'
import { groupBy } from './groupBy.ts'
import type { Cut, MonitoredActivity } from './monitoredActivity.ts'
import { type Progress, progressOf } from './progress.ts'
import { joinSums, ofWeight, type Sums, sumsOf } from './sums.ts'
import { relativeWeights } from './weights.ts'

/** Means of a group as parts of 1, exact and in lowest terms. Null: nothing in the group has a programme. */
export type Means = {
  programmed: Fraction
  /** No activity counted for more than it had to do (domain.md D8). */
  executed: Fraction
  deviation: Fraction
  /** Ratio of the means, never over 1; null while nothing is due. */
  compliance: Fraction | null
  /** The same without the cap, to be shown apart. */
  uncapped: { executed: Fraction; compliance: Fraction | null }
}

/** Figures of a unit, line, objective, perspective or of the whole, with the counts that are printed beside them. */
export type Figures = Counts & { means: Means | null }

/** The activities of a plan at a cut, with what each weighs in its unit: all of them, before any group is made. */
export type CutReading = { rows: readonly Progress[]; weights: ReadonlyMap<string, Fraction> }

export function readCut(activities: readonly MonitoredActivity[], cut: Cut): CutReading {
  const rows = activities.map((activity) => progressOf(activity, cut))
  return { rows, weights: relativeWeights(rows) }
}

/** The group of an activity; null is a group too (unclassified, unmapped), shown and counted as such (D16). */
export type GroupOf = (activity: MonitoredActivity) => string | null

/**
 * Both ways of weighing units in what stands above them, always offered and named (D6). `equalUnits`: each unit by itself,
 * alike unless weights were decided for the month (ADR 037).
 */
export const unitWays = ['equalUnits', 'byActivities'] as const
export type UnitWay = (typeof unitWays)[number]

/** What a part counts for in the mean of its group, in any measure. */
export type PartWeight = (part: string | null) => Fraction
const alike: PartWeight = () => fraction(1)

/**
 * Figures of all activities. Without `partOf` each activity weighs what it weighs in its unit, so that a unit counts by
 * the number of its activities; with it, the figure is the mean of the parts: units, alike or by what they weigh, or the
 * objectives of a perspective, which weigh alike.
 */
export function figuresOf(reading: CutReading, partOf?: GroupOf, weightOf = alike): Figures {
  return toFigures(meanOfParts(reading, reading.rows, partOf, weightOf))
}

/**
 * Figures of each group: of units, lines and objectives by activities; of kinds of unit and departments in either way;
 * of perspectives by `partOf` their objective.
 */
export function figuresBy(
  reading: CutReading,
  groupOf: GroupOf,
  partOf?: GroupOf,
  weightOf = alike,
): Map<string | null, Figures> {
  const groups = groupBy(reading.rows, ({ activity }) => groupOf(activity))
  return new Map([...groups].map(([key, rows]) => [key, toFigures(meanOfParts(reading, rows, partOf, weightOf))]))
}

/** What `figuresOf` and `figuresBy` take for a way of weighing units. */
export function partOfWay(way: UnitWay): GroupOf | undefined {
  return way === 'equalUnits' ? ({ unitId }) => unitId : undefined
}

function meanOfParts(
  { weights }: CutReading,
  rows: readonly Progress[],
  partOf: GroupOf | undefined,
  weightOf: PartWeight,
): Sums {
  if (partOf === undefined) return sumsOf(rows, weights)
  const parts = groupBy(rows, ({ activity }) => partOf(activity))
  return joinSums([...parts].map(([part, own]) => ofWeight(sumsOf(own, weights), weightOf(part))))
}

function toFigures(sums: Sums): Figures {
  const programmed = divide(sums.programmed, sums.weight)
  const executed = divide(sums.executed, sums.weight)
  const uncapped = divide(sums.uncapped, sums.weight)
  if (programmed === null || executed === null || uncapped === null) return { ...sums.counts, means: null }
  return {
    ...sums.counts,
    means: {
      programmed,
      executed,
      deviation: simplest(subtract(executed, programmed)),
      compliance: divide(executed, programmed),
      uncapped: { executed: uncapped, compliance: divide(uncapped, programmed) },
    },
  }
}
