import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { figuresOf, type Means, partOfWay, readCut, type UnitWay } from '../compliance/figures.ts'
import type { Fraction } from '../compliance/fraction.ts'
import type { Cut, MonitoredActivity } from '../compliance/monitoredActivity.ts'

/** Up to the end of a month, as parts of the year's work; what is after the cut is not known and null. */
export type CurvePoint = { month: Month; programmed: Fraction; validated: Fraction | null; sent: Fraction | null }

/**
 * Programmed, validated and sent of all activities, month by month: each point is the figure of the institution at the
 * end of its month, with the plan as it stands at the cut. Null while nothing has a programme.
 *
 * @param validated activities with what was validated as done
 * @param sent the same with what was only sent as well
 */
export function progressCurve(
  { validated, sent }: { validated: readonly MonitoredActivity[]; sent: readonly MonitoredActivity[] },
  cut: Cut,
  way: UnitWay,
): CurvePoint[] | null {
  const meansAt = (activities: readonly MonitoredActivity[], month: Month): Means | null =>
    figuresOf(readCut(activities, { ...cut, month }), partOfWay(way)).means
  const points = MONTHS.flatMap((month): CurvePoint[] => {
    const done = meansAt(validated, month)
    if (done === null) return []
    const isKnown = month <= cut.month
    return [
      {
        ...{ month, programmed: done.programmed, validated: isKnown ? done.executed : null },
        sent: isKnown ? (meansAt(sent, month)?.executed ?? null) : null,
      },
    ]
  })
  return points.length === 0 ? null : points
}
