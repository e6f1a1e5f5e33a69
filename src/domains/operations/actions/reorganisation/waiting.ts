import type { Activity } from '../../model/activity.ts'
import { firstOpenMonth } from '../../model/changes/openMonths.ts'
import { waitsForHeir } from '../../model/reorganisation/inheritance.ts'
import { shownByUnit, type WholePlan } from '../planMemory.ts'

/** Activities of a unit that closed or closes, still to be done from today on. */
export function waitingOf(whole: WholePlan, unitId: string, today: string): Activity[] {
  const from = firstOpenMonth(whole.plan.year, today)
  return (shownByUnit(whole).get(unitId) ?? []).filter((activity) => waitsForHeir(activity, from))
}
