import { DomainError } from '../../../kernel/domainError.ts'
import { sameValue } from '../../../kernel/sameValue.ts'
import type {
  Activity,
  Classification,
  ExemptMonth,
  Modality,
  MonthShares,
  PhysicalTarget,
  Responsible,
  TemplateLink,
} from './activity.ts'

/** What a row hangs from, changed as one thing so that line, process and classification never disagree (D16). */
export type ActivityLink = { classification: Classification; lineId: string | null; processId: string | null }

type ChangeOf<Field extends string, Value> = { activityId: string; field: Field; before: Value; after: Value }

/** One proposed change of one field of one activity: the value it believes is there, and the value it would put. */
export type Change =
  | ChangeOf<'months', MonthShares>
  | ChangeOf<'link', ActivityLink>
  | ChangeOf<'means', readonly string[]>
  | ChangeOf<'modality', Modality | null>
  | ChangeOf<'weightBp', number | null>
  | ChangeOf<'target', PhysicalTarget | null>
  | ChangeOf<'name', string>
  | ChangeOf<'expectedResult', string>
  | ChangeOf<'responsibleText', string>
  | ChangeOf<'lineText', string>
  | ChangeOf<'condition', string | null>
  | ChangeOf<'responsibles', readonly Responsible[]>
  | ChangeOf<'supports', readonly string[]>
  | ChangeOf<'exempt', readonly ExemptMonth[]>
  | ChangeOf<'template', TemplateLink | null>
  | ChangeOf<'position', number>

/** What a person may write directly; which months don't count is decided by request only (D32). */
export type Edit = Exclude<Change, { field: 'exempt' }>

export type ChangeField = Change['field']

export function linkOf(activity: Activity): ActivityLink {
  return { classification: activity.classification, lineId: activity.lineId, processId: activity.processId }
}

/** True when the row hangs from nothing: unclassified, or classified without saying of which line or process. */
export function isUnlinked(link: ActivityLink): boolean {
  if (link.classification === 'line') return link.lineId === null
  return link.classification === 'unclassified' || link.processId === null
}

/**
 * The activity with the change done; the one given stays as it was.
 *
 * @throws DomainError `operations.changeConflict` when the activity no longer holds the value that the change
 * believed, or is another one (decisions.md 11: a mismatch is a conflict that shows both).
 */
export function applyChange(activity: Activity, change: Change): Activity {
  const found = fieldValue(activity, change.field)
  if (activity.id !== change.activityId || !sameValue(found, change.before)) {
    throw new DomainError('operations.changeConflict', 'conflict', {
      activityId: change.activityId,
      field: change.field,
      believed: change.before,
      found,
    })
  }
  return withChange(activity, change)
}

/** The activities with all the changes done, in order; those that no change names are returned as they are. */
export function applyChanges(activities: readonly Activity[], changes: readonly Change[]): Activity[] {
  const byActivity = new Map<string, Change[]>()
  for (const change of changes) {
    const own = byActivity.get(change.activityId)
    if (own) own.push(change)
    else byActivity.set(change.activityId, [change])
  }
  return activities.map((activity) => (byActivity.get(activity.id) ?? []).reduce(applyChange, activity))
}

/** The change that undoes this one. */
export function invertChange(change: Change): Change {
  // Before and after of one change have the same type, which the union can't say.
  return { ...change, before: change.after, after: change.before } as Change
}

/** Undoes a list of changes: each one inverted, last one first. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(invertChange).reverse()
}

function fieldValue(activity: Activity, field: ChangeField): Change['before'] {
  return field === 'link' ? linkOf(activity) : activity[field]
}

/** The activity with the new value in place, whatever stood there. */
export function withChange(activity: Activity, change: Change): Activity {
  return change.field === 'link' ? { ...activity, ...change.after } : { ...activity, [change.field]: change.after }
}
