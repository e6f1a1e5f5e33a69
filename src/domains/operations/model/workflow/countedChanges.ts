import type { HeldActivity, HeldPlan } from './planThroughYear.ts'

/** Everything of an activity that compliance is worked out from; the rest may change without moving a figure. */
function counted(held: HeldActivity | undefined): string {
  if (held === undefined) return ''
  const { months, exempt, target, modality, weightBp } = held.activity
  return JSON.stringify([held.unit.id, months, exempt, target?.quantities ?? null, modality, weightBp])
}

/** Activities that a version brought in, left out, or changed in what compliance is worked out from. */
export function countedChanges(before: HeldPlan, after: HeldPlan): string[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].filter((id) => counted(before.get(id)) !== counted(after.get(id)))
}
