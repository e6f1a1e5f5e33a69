import type { Month } from '../../../../kernel/month.ts'
import type { Edit } from '../activityChange.ts'
import type { NewActivity } from '../newActivity.ts'

/**
 * A change of one field of an activity in force (domain.md D14, D38): everything that people write of it. Its place and
 * the version of its actividad tipo are not theirs to ask for.
 */
export type RequestedChange = Exclude<Edit, { field: 'template' | 'position' }>

/** One thing that a request would change; months are those of the plan's year. */
export type RequestItem =
  | { kind: 'add'; activity: NewActivity }
  | { kind: 'drop'; activityId: string }
  /** Nothing is due from one month to another, both included. */
  | { kind: 'suspend'; activityId: string; from: Month; to: Month }
  /** Ends a suspension: work is due again from that month on. */
  | { kind: 'resume'; activityId: string; from: Month }
  | { kind: 'split'; activityId: string; into: readonly NewActivity[] }
  | { kind: 'merge'; activityIds: readonly string[]; into: NewActivity }
  | { kind: 'transfer'; activityId: string; toUnitId: string }
  | { kind: 'edit'; change: RequestedChange }
  /** The condition that the activity hangs on was not met in those months (D32). */
  | { kind: 'exempt'; activityId: string; months: readonly Month[] }
  | SettlingItem

/** What becomes of an activity of a unit that closed, from the month of the decision on (D38). */
export type SettlingItem =
  | { kind: 'inherit'; activityId: string; toUnitId: string }
  | { kind: 'end'; activityId: string; reason: string }

export function isSettling(item: RequestItem): item is SettlingItem {
  return item.kind === 'inherit' || item.kind === 'end'
}

/** The activities that an item speaks of, as they are before it. */
export function activitiesOf(item: RequestItem): readonly string[] {
  switch (item.kind) {
    case 'add':
      return []
    case 'merge':
      return item.activityIds
    case 'edit':
      return [item.change.activityId]
    default:
      return [item.activityId]
  }
}
