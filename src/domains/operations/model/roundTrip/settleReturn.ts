import { sameValue } from '../../../../kernel/sameValue.ts'
import type { Activity } from '../activity.ts'
import { type Change, linkOf } from '../activityChange.ts'
import { hasQuantities } from '../physicalTarget.ts'
import type { ReturnedEdit, ReturnedPlan, ReturnedValues, ReturnProblem } from './returnedPlan.ts'

/** A change that the file asks for, and where in the file it stands. */
export type ProposedChange = { place: string; change: Change }

/** The file and somebody in Hilo changed the same value in different ways since the file was written. */
export type ReturnConflict = ProposedChange & {
  /** From the value that was written to the file to the one that came back. */
  written: Change
}

export type SettledReturn = {
  changes: ProposedChange[]
  conflicts: ReturnConflict[]
  /** Activities that could be annulled because they left the file. */
  missing: string[]
  problems: ReturnProblem[]
}

/**
 * What a returned file would change in the plan as it is now. A value that nobody changed since the file was written is
 * a change; one that Hilo already has is nothing; any other is a conflict that shows both (decisions.md 11).
 *
 * @param base activities as they were written to the file, by id.
 * @param now living activities of the plan, by id.
 */
export function settleReturn(
  returned: ReturnedPlan,
  base: ReadonlyMap<string, Activity>,
  now: ReadonlyMap<string, Activity>,
): SettledReturn {
  const settled: SettledReturn = { changes: [], conflicts: [], missing: [], problems: [...returned.problems] }
  for (const edit of returned.edits) settleEdit(edit, base.get(edit.activityId), now.get(edit.activityId), settled)
  settled.missing = returned.missing.filter((id) => now.has(id))
  return settled
}

function settleEdit(
  edit: ReturnedEdit,
  base: Activity | undefined,
  now: Activity | undefined,
  settled: SettledReturn,
): void {
  const { place } = edit
  if (now === undefined || base === undefined) {
    settled.problems.push({
      code: 'annulledSince',
      place,
      unitId: base?.unitId ?? null,
      field: '',
      text: base?.name ?? '',
    })
    return
  }
  const asked = changesTo(now, edit.values)
  for (const written of changesTo(base, edit.values)) {
    const change = asked.find(({ field }) => field === written.field)
    if (change === undefined) continue
    if (change.field === 'months' && hasQuantities(edit.values.target ?? now.target)) {
      settled.problems.push({ code: 'monthsAreDerived', place, unitId: now.unitId, field: 'months', text: now.code })
    } else if (sameValue(change.before, written.before)) settled.changes.push({ place, change })
    else settled.conflicts.push({ place, change, written })
  }
}

/** The values as changes of an activity; those that it already has are none. */
export function changesTo(activity: Activity, values: ReturnedValues): Change[] {
  const activityId = activity.id
  const changes: (Change | undefined)[] = [
    values.link && { activityId, field: 'link', before: linkOf(activity), after: values.link },
    changeOf(activity, values, 'lineText'),
    changeOf(activity, values, 'name'),
    changeOf(activity, values, 'expectedResult'),
    changeOf(activity, values, 'means'),
    changeOf(activity, values, 'responsibleText'),
    changeOf(activity, values, 'responsibles'),
    changeOf(activity, values, 'supports'),
    changeOf(activity, values, 'condition'),
    changeOf(activity, values, 'modality'),
    changeOf(activity, values, 'weightBp'),
    changeOf(activity, values, 'target'),
    changeOf(activity, values, 'months'),
  ]
  return changes.filter((change) => change !== undefined).filter(({ before, after }) => !sameValue(before, after))
}

function changeOf<F extends Exclude<keyof ReturnedValues, 'link'>>(
  activity: Activity,
  values: ReturnedValues,
  field: F,
): Change | undefined {
  if (!(field in values)) return undefined
  // Field, before and after belong together, which TypeScript cannot follow through a generic key.
  return { activityId: activity.id, field, before: activity[field], after: values[field] } as Change
}
