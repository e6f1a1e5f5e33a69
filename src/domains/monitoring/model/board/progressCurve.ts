import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { figuresOf, type Means, type PartWeight, partOfWay, readCut, type UnitWay } from '../compliance/figures.ts'
import type { Fraction } from '../compliance/fraction.ts'
import type { Cut, MonitoredActivity } from '../compliance/monitoredActivity.ts'

/** Up to the end of a month, as parts of the year's work; what is after the cut is not known and null. */
export type CurvePoint = {
  month: Month
  programmed: Fraction
  validated: Fraction | null
  sent: Fraction | null
  /** Null also where nobody looked at any evidence. */
  verified: Fraction | null
}

type Activities = readonly MonitoredActivity[]

/**
 * Programmed, validated, sent and verified of all activities, month by month: each point is the figure of the institution at the
 * end of its month, with the plan as it stands at the cut. Null while nothing has a programme.
 *
 * @param validated activities with what was validated as done
 * @param sent the same with what was only sent as well
 * @param verified the same with what was verified alone; null: nobody looked at any of it
 * @param weightAt what the units weighed at the end of each month; left out: alike
 */
export function progressCurve(
  { validated, sent, verified }: { validated: Activities; sent: Activities; verified: Activities | null },
  cut: Cut,
  way: UnitWay,
  weightAt?: (month: Month) => PartWeight,
): CurvePoint[] | null {
  const meansAt = (activities: Activities, month: Month): Means | null =>
    figuresOf(readCut(activities, { ...cut, month }), partOfWay(way), weightAt?.(month)).means
  const points = MONTHS.flatMap((month): CurvePoint[] => {
    const done = meansAt(validated, month)
    if (done === null) return []
    const isKnown = month <= cut.month
    return [
      {
        ...{ month, programmed: done.programmed, validated: isKnown ? done.executed : null },
        sent: isKnown ? (meansAt(sent, month)?.executed ?? null) : null,
        verified: isKnown && verified !== null ? (meansAt(verified, month)?.executed ?? null) : null,
      },
    ]
  })
  return points.length === 0 ? null : points
}
