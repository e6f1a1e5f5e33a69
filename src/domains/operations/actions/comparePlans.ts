import { compareText } from '../../../kernel/text.ts'
import { query } from '../../platform/index.ts'
import { copyRoutes } from '../contracts/copyPlan.ts'
import type { Activity } from '../model/activity.ts'
import { comparePlans as compare } from '../model/comparePlans.ts'
import { planOf } from './planMemory.ts'

function row({ id, unitId, code, name, months }: Activity) {
  return { activityId: id, unitId, code, name, months }
}

const ofUnit =
  (unitId: string | undefined) =>
  (activity: Activity): boolean =>
    unitId === undefined || activity.unitId === unitId

export const comparePlans = query(copyRoutes.comparePlans, async ({ db, input, today }) => {
  const [plan, other] = await Promise.all([planOf(db, input.year, today), planOf(db, input.other, today)])
  // This year's name of a unit wins over the other year's.
  const units = [...other.units, ...plan.units]
  const { added, dropped, changed, same } = compare(other.activities, plan.activities)
  const is = ofUnit(input.unitId)
  const own = {
    added: added.filter(is),
    dropped: dropped.filter(is),
    changed: changed.filter((pair) => is(pair.after)),
  }
  const countIn = (unitId: string) => ({
    added: added.filter(ofUnit(unitId)).length,
    dropped: dropped.filter(ofUnit(unitId)).length,
    changed: changed.filter((pair) => pair.after.unitId === unitId).length,
  })
  const named = [...new Map(units.map(({ id, code, name }) => [id, { id, code, name }])).values()]
  return {
    counts: {
      added: own.added.length,
      dropped: own.dropped.length,
      changed: own.changed.length,
      same: same.filter((pair) => is(pair.after)).length,
    },
    units: named.map((unit) => ({ ...unit, ...countIn(unit.id) })).sort((a, b) => compareText(a.name, b.name)),
    added: own.added.map(row),
    dropped: own.dropped.map(row),
    changed: own.changed.map((pair) => ({ ...row(pair.after), nameBefore: pair.before.name, changes: pair.changes })),
  }
})
