import { DomainError } from '../../../../kernel/domainError.ts'
import type { Activity } from '../activity.ts'
import { applyChange, type Change, invertChanges } from '../activityChange.ts'
import type { Finding, RepairCode } from './finding.ts'

/** `absent`: no such repair; `ambiguous`: several of that code, a person picks one; `stale`: the value is another now. */
export type SkipReason = 'absent' | 'ambiguous' | 'stale'

export type RepairPreview = {
  /** Each activity that would change, as it is and as it would be, in the order of the activities. */
  items: { activityId: string; unitId: string; before: Activity; after: Activity; changes: Change[] }[]
  skipped: { fingerprint: string; activityId: string | null; reason: SkipReason }[]
  /** All changes in order, and what undoes them. */
  changes: Change[]
  inverse: Change[]
  /** "Cambia 56 celdas de 6 unidades": a changed month is a cell, any other changed field is one too. */
  cells: number
  units: number
}

/**
 * What applying one repair to many findings would do, without doing it. A finding that offers several repairs of
 * that code is skipped: bulk never chooses for a person.
 */
export function previewRepairs(
  activities: readonly Activity[],
  findings: readonly Finding[],
  repairCode: RepairCode,
): RepairPreview {
  const before = new Map(activities.map((activity) => [activity.id, activity]))
  const after = new Map(before)
  const skipped: RepairPreview['skipped'] = []
  const changes: Change[] = []
  for (const finding of findings) {
    const offered = finding.repairs.filter((repair) => repair.code === repairCode)
    const [repair, another] = offered
    const repaired = repair && !another ? tryChanges(after, repair.changes) : null
    if (repair && repaired) {
      for (const activity of repaired) after.set(activity.id, activity)
      changes.push(...repair.changes)
    } else {
      const reason = repair === undefined ? 'absent' : another === undefined ? 'stale' : 'ambiguous'
      skipped.push({ fingerprint: finding.fingerprint, activityId: finding.activityId, reason })
    }
  }
  return summarise(activities, after, changes, skipped)
}

/** The activities after the changes, or null when one of them no longer holds what its change believed. */
function tryChanges(activities: ReadonlyMap<string, Activity>, changes: readonly Change[]): Activity[] | null {
  const changed = new Map<string, Activity>()
  try {
    for (const change of changes) {
      const activity = changed.get(change.activityId) ?? activities.get(change.activityId)
      if (activity === undefined) return null
      changed.set(activity.id, applyChange(activity, change))
    }
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
  return [...changed.values()]
}

function summarise(
  activities: readonly Activity[],
  after: ReadonlyMap<string, Activity>,
  changes: Change[],
  skipped: RepairPreview['skipped'],
): RepairPreview {
  const changesOf = new Map<string, Change[]>()
  for (const change of changes) changesOf.set(change.activityId, [...(changesOf.get(change.activityId) ?? []), change])
  const items = activities.flatMap((activity) => {
    const own = changesOf.get(activity.id)
    const changed = after.get(activity.id)
    if (own === undefined || changed === undefined) return []
    return [{ activityId: activity.id, unitId: activity.unitId, before: activity, after: changed, changes: own }]
  })
  return {
    items,
    skipped,
    changes,
    inverse: invertChanges(changes),
    cells: changes.reduce((total, change) => total + cellsOf(change), 0),
    units: new Set(items.map((item) => item.unitId)).size,
  }
}

function cellsOf(change: Change): number {
  if (change.field !== 'months') return 1
  return change.after.filter((share, index) => share !== change.before[index]).length
}
