import type { Month } from '../../../../kernel/month.ts'
import type { Change, ChangeField } from '../activityChange.ts'
import type { NewActivity } from '../newActivity.ts'

/** Fields of an activity in force that a request may change (domain.md D14, D38). */
export const requestedFields = [
  'months',
  'target',
  'means',
  'responsibleText',
  'responsibles',
  'modality',
  'condition',
] as const satisfies readonly ChangeField[]
type RequestedChange = Extract<Change, { field: (typeof requestedFields)[number] }>

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
