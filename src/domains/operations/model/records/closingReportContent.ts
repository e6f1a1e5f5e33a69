import { z } from 'zod'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity } from '../activity.ts'
import type { PlanEffect } from '../changes/applyItem.ts'
import type { RequestItem } from '../changes/requestItem.ts'

const month = z.union(MONTHS.map((one) => z.literal(one)))

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inherited'), unitName: z.string(), code: z.string(), from: month }),
  z.object({ kind: z.literal('ended'), from: month, reason: z.string() }),
  /** Nothing of it was left to be done. */
  z.object({ kind: z.literal('kept') }),
])

/**
 * The closing report of a unit (domain.md D38): its plan as it stood, and what became of each activity. It says what was
 * programmed; what was reported is not in it.
 */
export const closingReportContentSchema = z.object({
  kind: z.literal('closingReport'),
  unit: z.object({ id: z.string(), code: z.string(), name: z.string(), openedOn: z.string(), closedOn: z.string() }),
  successorName: z.string().nullable(),
  reason: z.string(),
  actNumber: z.string().nullable(),
  version: z.object({ number: z.number().int(), code: z.string() }),
  activities: z.array(
    z.object({
      id: z.string(),
      /** In the unit that closed. */
      code: z.string(),
      name: z.string(),
      expectedResult: z.string(),
      /** Twelve shares of the year in basis points. */
      months: z.array(z.number().int().nullable()).length(12),
      outcome,
    }),
  ),
})
export type ClosingReportContent = z.infer<typeof closingReportContentSchema>
type Outcome = ClosingReportContent['activities'][number]['outcome']

type Settled = {
  /** The activities of the unit before the decision. */
  activities: readonly Activity[]
  items: readonly RequestItem[]
  effect: Pick<PlanEffect, 'inherited' | 'changed'>
  /** First month that still could change. */
  from: Month
  nameOf: (unitId: string) => string
}

/** What became of each activity of a unit, in the order of its plan. */
export function closedActivities({
  activities,
  items,
  effect,
  from,
  nameOf,
}: Settled): ClosingReportContent['activities'] {
  const outcomeOf = ({ id }: Activity): Outcome => {
    const passed = effect.inherited.find(({ activityId }) => activityId === id)
    const after = effect.changed.find((one) => one.after.id === id)?.after
    if (passed !== undefined && after !== undefined)
      return { kind: 'inherited', unitName: nameOf(passed.toUnitId), code: after.code, from: passed.from }
    const end = items.find((item) => item.kind === 'end' && item.activityId === id)
    return end?.kind === 'end' ? { kind: 'ended', from, reason: end.reason } : { kind: 'kept' }
  }
  return activities
    .toSorted((a, b) => a.position - b.position)
    .map((activity) => ({
      id: activity.id,
      code: activity.code,
      name: activity.name,
      expectedResult: activity.expectedResult,
      months: [...activity.months],
      outcome: outcomeOf(activity),
    }))
}
