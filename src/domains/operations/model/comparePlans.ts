import { sameValue } from '../../../kernel/sameValue.ts'
import type { Activity } from './activity.ts'
import { type Change, type ChangeField, linkOf } from './activityChange.ts'
import type { PlanFile } from './planFile.ts'
import { nameKey } from './template.ts'

/** An activity that both years have, and what differs; empty changes: the same. */
export type ComparedPair = { before: Activity; after: Activity; changes: Change[] }

export type PlanComparison = { added: Activity[]; dropped: Activity[]; changed: ComparedPair[]; same: ComparedPair[] }

/** Fields that are compared, in the order in which a plan prints them. */
export const comparedFields = [
  'link',
  'name',
  'expectedResult',
  'means',
  'responsibleText',
  'responsibles',
  'supports',
  'condition',
  'modality',
  'weightBp',
  'target',
  'months',
  'exempt',
] as const satisfies readonly ChangeField[]

/** A field in which two plans may differ; `lineText` where both hang from nothing. */
export type ComparedField = (typeof comparedFields)[number] | 'lineText'

/**
 * A year beside the year before. Two activities are the same thing when one was copied from the other; without such a
 * link (imported plans), when their unit has the same name in both, in the order of the plan.
 */
export function comparePlans(before: readonly Activity[], after: readonly Activity[]): PlanComparison {
  const old = new Map(before.map((activity) => [activity.id, activity]))
  const partner = new Map<string, Activity>()
  const take = (activity: Activity, found: Activity | undefined): void => {
    if (found === undefined || !old.delete(found.id)) return
    partner.set(activity.id, found)
  }
  for (const activity of after) if (activity.copiedFrom !== null) take(activity, old.get(activity.copiedFrom))
  const byName = new Map<string, Activity[]>()
  for (const activity of old.values())
    byName.set(placeKey(activity), [...(byName.get(placeKey(activity)) ?? []), activity])
  for (const activity of after) if (!partner.has(activity.id)) take(activity, byName.get(placeKey(activity))?.shift())

  return sortPairs(after, partner, [...old.values()])
}

/** Two versions; what passed to another unit is neither changed nor the same. */
export type VersionComparison = PlanComparison & { moved: ComparedPair[] }

/**
 * Two versions of one year's plan: an activity keeps its id through versions (decisions.md 11), so nothing is guessed.
 * What passed to another unit stands apart, with what changed in it on the way.
 */
export function compareVersions(before: readonly Activity[], after: readonly Activity[]): VersionComparison {
  const partner = new Map(before.map((activity) => [activity.id, activity]))
  const kept = new Set(after.map(({ id }) => id))
  const { changed, same, ...rest } = sortPairs(
    after,
    partner,
    before.filter(({ id }) => !kept.has(id)),
  )
  const isMoved = (pair: ComparedPair): boolean => pair.before.unitId !== pair.after.unitId
  return {
    ...rest,
    moved: [...changed, ...same].filter(isMoved),
    changed: changed.filter((pair) => !isMoved(pair)),
    same: same.filter((pair) => !isMoved(pair)),
  }
}

/** Two frozen plans, whatever their units. */
export function compareFiles(before: PlanFile, after: PlanFile): VersionComparison {
  const activitiesIn = ({ units }: PlanFile) => units.flatMap(({ activities }) => activities)
  return compareVersions(activitiesIn(before), activitiesIn(after))
}

/** What of a comparison is of one unit, or of all; what passed from one unit to another is of both. */
export function comparisonOf(comparison: VersionComparison, unitId: string | undefined): VersionComparison {
  if (unitId === undefined) return comparison
  const isIn = (activity: Activity): boolean => activity.unitId === unitId
  return {
    added: comparison.added.filter(isIn),
    dropped: comparison.dropped.filter(isIn),
    changed: comparison.changed.filter(({ after }) => isIn(after)),
    same: comparison.same.filter(({ after }) => isIn(after)),
    moved: comparison.moved.filter(({ before, after }) => isIn(before) || isIn(after)),
  }
}

function sortPairs(
  after: readonly Activity[],
  partner: ReadonlyMap<string, Activity>,
  dropped: Activity[],
): PlanComparison {
  const comparison: PlanComparison = { added: [], dropped, changed: [], same: [] }
  for (const activity of after) {
    const found = partner.get(activity.id)
    if (found === undefined) comparison.added.push(activity)
    else {
      const pair = { before: found, after: activity, changes: differences(found, activity) }
      comparison[pair.changes.length > 0 ? 'changed' : 'same'].push(pair)
    }
  }
  return comparison
}

/** What would make the earlier activity the later one, field by field, under the later one's id. */
export function differences(before: Activity, after: Activity): Change[] {
  const activityId = after.id
  return comparedFields.flatMap((field): Change[] => {
    if (field === 'link') {
      const change: Change = { activityId, field, before: linkOf(before), after: linkOf(after) }
      const bothLoose = before.classification === 'unclassified' && after.classification === 'unclassified'
      if (bothLoose && before.lineText !== after.lineText)
        return [{ activityId, field: 'lineText', before: before.lineText, after: after.lineText }]
      return sameValue(change.before, change.after) ? [] : [change]
    }
    if (sameValue(before[field], after[field])) return []
    // Both values are of the field's own type, which the union of fields can't say.
    return [{ activityId, field, before: before[field], after: after[field] } as Change]
  })
}

function placeKey(activity: Activity): string {
  return `${activity.unitId} ${nameKey(activity.name)}`
}
