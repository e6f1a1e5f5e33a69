import { WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { sameValue } from '../../../kernel/sameValue.ts'
import { foldText } from '../../../kernel/text.ts'
import type { Activity, Classification, Modality } from './activity.ts'
import { type ActivityLink, type Change, invertChanges, isUnlinked, linkOf } from './activityChange.ts'

/** What an imported plan may lack and Hilo fills in bulk (issue point 10). */
export type BulkGap = 'modality' | 'unitOfMeasure' | 'weightBp' | 'link'

/** All that is stated must hold; an empty filter takes every activity. */
export type BulkFilter = {
  activityIds?: readonly string[]
  unitIds?: readonly string[]
  classifications?: readonly Classification[]
  lineIds?: readonly string[]
  processIds?: readonly string[]
  /** null stands for "without modality". */
  modalities?: readonly (Modality | null)[]
  /** Rows that lack all of these. */
  lacks?: readonly BulkGap[]
  /** Every word must occur in line, activity, result, means or responsible; accents and case do not count. */
  text?: string
  /** Whole text of the line or process as written; accents and case do not count. */
  lineText?: string
  /** Whole text of the responsible as written; accents and case do not count. */
  responsible?: string
}

/** What to put; what is not named stays. */
export type BulkSet = {
  modality?: Modality
  unitOfMeasure?: string
  /** Share of the unit's year in basis points, 1 to 10 000. */
  weightBp?: number
  link?: { lineId: string } | { processId: string }
}

export type BulkPreview = {
  /** In the order of the activities; empty when nothing would change. */
  changes: Change[]
  /** Undoes `changes` when applied in its own order. */
  inverse: Change[]
  /** How many activities the filter takes. */
  matched: number
  /** Activities with at least one change. */
  changed: number
  /** Matched activities that keep a value of their own because `replace` was not asked for. */
  kept: { activityId: string; gap: BulkGap }[]
}

/** True when the activity meets everything that the filter states. */
export function matchFilter(activity: Activity, filter: BulkFilter): boolean {
  return compileFilter(filter)(activity)
}

/**
 * The changes that a bulk fill would make, without making any. By default only what is missing is filled; with
 * `replace` an existing value is replaced too. A unit of measure on a row without quantities starts with none.
 *
 * @throws DomainError `operations.bulkValueInvalid` for a weight outside 1 to 10 000 or an empty unit of measure.
 */
export function previewBulk(
  activities: readonly Activity[],
  filter: BulkFilter,
  set: BulkSet,
  options: { replace: boolean } = { replace: false },
): BulkPreview {
  refuseInvalid(set)
  const matches = compileFilter(filter)
  const preview: BulkPreview = { changes: [], inverse: [], matched: 0, changed: 0, kept: [] }
  for (const activity of activities.filter(matches)) {
    preview.matched += 1
    const wanted = proposals(activity, set)
    const allowed = wanted.filter(({ gap }) => options.replace || lacksGap(activity, gap))
    for (const { gap } of wanted.filter((one) => !allowed.includes(one)))
      preview.kept.push({ activityId: activity.id, gap })
    preview.changes.push(...allowed.map(({ change }) => change))
    if (allowed.length > 0) preview.changed += 1
  }
  preview.inverse = invertChanges(preview.changes)
  return preview
}

/** True when the activity has no value of that kind yet. */
export function lacksGap(activity: Activity, gap: BulkGap): boolean {
  switch (gap) {
    case 'modality':
      return activity.modality === null
    case 'unitOfMeasure':
      return activity.target === null || activity.target.unitOfMeasure.trim() === ''
    case 'weightBp':
      return activity.weightBp === null
    case 'link':
      return isUnlinked(linkOf(activity))
  }
}

function refuseInvalid(set: BulkSet): void {
  const badWeight =
    set.weightBp !== undefined && !(Number.isInteger(set.weightBp) && set.weightBp > 0 && set.weightBp <= WHOLE_YEAR_BP)
  const badUnit = set.unitOfMeasure !== undefined && set.unitOfMeasure.trim() === ''
  if (!badWeight && !badUnit) return
  throw new DomainError('operations.bulkValueInvalid', 'invalid', { field: badWeight ? 'weightBp' : 'unitOfMeasure' })
}

function proposals(activity: Activity, set: BulkSet): { gap: BulkGap; change: Change }[] {
  const activityId = activity.id
  const all: { gap: BulkGap; change: Change }[] = []
  if (set.modality !== undefined) {
    all.push({
      gap: 'modality',
      change: { activityId, field: 'modality', before: activity.modality, after: set.modality },
    })
  }
  if (set.unitOfMeasure !== undefined) {
    const quantities = activity.target?.quantities ?? Array.from({ length: 12 }, () => null)
    const after = { unitOfMeasure: set.unitOfMeasure.trim(), quantities }
    all.push({ gap: 'unitOfMeasure', change: { activityId, field: 'target', before: activity.target, after } })
  }
  if (set.weightBp !== undefined) {
    all.push({
      gap: 'weightBp',
      change: { activityId, field: 'weightBp', before: activity.weightBp, after: set.weightBp },
    })
  }
  if (set.link !== undefined) {
    all.push({
      gap: 'link',
      change: { activityId, field: 'link', before: linkOf(activity), after: toLink(set.link) },
    })
  }
  return all.filter(({ change }) => !sameValue(change.before, change.after))
}

function toLink(link: { lineId: string } | { processId: string }): ActivityLink {
  return 'lineId' in link
    ? { classification: 'line', lineId: link.lineId, processId: null }
    : { classification: 'process', lineId: null, processId: link.processId }
}

/** Folds the filter's texts and hashes its lists once, so that a filter over many rows stays linear. */
function compileFilter(filter: BulkFilter): (activity: Activity) => boolean {
  const activityIds = within(filter.activityIds)
  const unitIds = within(filter.unitIds)
  const classifications = within(filter.classifications)
  const lineIds = within<string | null>(filter.lineIds)
  const processIds = within<string | null>(filter.processIds)
  const modalities = within(filter.modalities)
  const words = foldText(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const sameLine = sameText(filter.lineText)
  const sameResponsible = sameText(filter.responsible)
  return (activity) =>
    activityIds(activity.id) &&
    unitIds(activity.unitId) &&
    classifications(activity.classification) &&
    lineIds(activity.lineId) &&
    processIds(activity.processId) &&
    modalities(activity.modality) &&
    (filter.lacks ?? []).every((gap) => lacksGap(activity, gap)) &&
    sameLine(activity.lineText) &&
    sameResponsible(activity.responsibleText) &&
    holdsWords(activity, words)
}

function within<T>(values: readonly T[] | undefined): (value: T) => boolean {
  if (values === undefined) return () => true
  const set = new Set(values)
  return (value) => set.has(value)
}

function sameText(wanted: string | undefined): (text: string) => boolean {
  if (wanted === undefined) return () => true
  const folded = foldText(wanted)
  return (text) => foldText(text) === folded
}

function holdsWords(activity: Activity, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { lineText, name, expectedResult, means, responsibleText } = activity
  const text = foldText([lineText, name, expectedResult, ...means, responsibleText].join(' '))
  return words.every((word) => text.includes(word))
}
