import type { Activity } from '../../model/activity.ts'
import { withChange } from '../../model/activityChange.ts'
import { isSettling } from '../../model/changes/requestItem.ts'
import type { Names } from '../activity/valueText.ts'
import type { UnitPlanData } from '../parts/useUnitPlan.ts'
import type { AskedItem, RequestPage } from './itemWords.ts'

/** What the form of each kind of change works with. */
export type ItemFormProps = {
  year: string
  request: RequestPage
  activities: UnitPlanData['activities']
  names: Names
  /** Before the id of each field. */
  form: string
  /** The changes of the request with the new ones in their place. */
  onItems: (items: readonly AskedItem[]) => void
}

export const itemsOf = ({ changes }: RequestPage): readonly AskedItem[] =>
  changes.flatMap(({ item }) => (isSettling(item) ? [] : [item]))

/** The edits that a request already asks for of an activity, and the rest of its changes. */
export function splitEdits(request: RequestPage, activityId: string) {
  const items = itemsOf(request)
  const isOwn = (item: AskedItem): boolean => item.kind === 'edit' && item.change.activityId === activityId
  return {
    others: items.filter((item) => !isOwn(item)),
    edits: items.flatMap((item) => (item.kind === 'edit' && isOwn(item) ? [item.change] : [])),
  }
}

/** An activity as the request would already leave it. */
export function withEdits(activity: Activity, edits: ReturnType<typeof splitEdits>['edits']): Activity {
  return edits.reduce<Activity>(withChange, activity)
}
