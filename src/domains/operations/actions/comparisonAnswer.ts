import type { OutputOf } from '../../../kernel/contract.ts'
import { compareText } from '../../../kernel/text.ts'
import type { copyRoutes } from '../contracts/copyPlan.ts'
import type { Activity } from '../model/activity.ts'
import type { ComparedPair, PlanComparison } from '../model/comparePlans.ts'

type NamedUnit = { id: string; code: string; name: string }

function row({ id, unitId, code, name, months }: Activity) {
  return { activityId: id, unitId, code, name, months }
}

/** An activity that both sides have, with what the earlier one was called. */
export function changedRow({ before, after, changes }: ComparedPair) {
  return { ...row(after), nameBefore: before.name, changes }
}

/** A comparison as it is answered: of one unit or of all, with the differences of every unit beside. */
export function comparisonAnswer(
  { added, dropped, changed, same }: PlanComparison,
  units: readonly NamedUnit[],
  unitId: string | undefined,
): OutputOf<typeof copyRoutes.comparePlans> {
  const isIn = (wanted: string | undefined) => (activity: Activity) =>
    wanted === undefined || activity.unitId === wanted
  const count = (wanted: string | undefined) => ({
    added: added.filter(isIn(wanted)).length,
    dropped: dropped.filter(isIn(wanted)).length,
    changed: changed.filter((pair) => isIn(wanted)(pair.after)).length,
  })
  const is = isIn(unitId)
  const named = [...new Map(units.map(({ id, code, name }) => [id, { id, code, name }])).values()]
  return {
    counts: { ...count(unitId), same: same.filter((pair) => is(pair.after)).length },
    units: named.map((unit) => ({ ...unit, ...count(unit.id) })).sort((a, b) => compareText(a.name, b.name)),
    added: added.filter(is).map(row),
    dropped: dropped.filter(is).map(row),
    changed: changed.filter((pair) => is(pair.after)).map(changedRow),
  }
}
