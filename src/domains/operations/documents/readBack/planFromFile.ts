import { sameValue } from '../../../../kernel/sameValue.ts'
import type { Activity } from '../../model/activity.ts'
import { linkOf } from '../../model/activityChange.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'
import type { PlanFile } from '../../model/planFile.ts'
import type { ReturnedPlan, ReturnedValues, ReturnProblem } from '../../model/roundTrip/returnedPlan.ts'
import { changesTo } from '../../model/roundTrip/settleReturn.ts'

/** What a plan in JSON says that the plan it was written from did not. Units that it leaves out say nothing. */
export function planFromFile(file: PlanFile, base: PlanFile): ReturnedPlan {
  const known = new Map(base.units.flatMap(({ activities }) => activities.map((one) => [one.id, one])))
  const read = file.units.flatMap(({ id, code, activities }) =>
    activities.map((activity) => ({ activity, unitId: id, place: `${code} · ${activity.code}` })),
  )
  const problems: ReturnProblem[] = []
  const edits = read.flatMap(({ activity, unitId, place }) => {
    const before = known.get(activity.id)
    if (before === undefined) return []
    if (before.unitId !== unitId) {
      problems.push({ code: 'otherUnit', place, unitId, field: '', text: activity.name })
      return []
    }
    if (before.code !== activity.code) {
      problems.push({ code: 'lockedColumn', place, unitId, field: 'code', text: activity.code })
    }
    const values = differing(before, activity)
    return Object.keys(values).length === 0 ? [] : [{ activityId: activity.id, place, values }]
  })
  const additions = read
    .filter(({ activity }) => !known.has(activity.id))
    .map(({ activity, unitId, place }) => ({
      unitId,
      place,
      values: { ...valuesOf(activity), name: activity.name },
      doubt: 'unknownKey' as const,
    }))
  const there = new Set(read.map(({ activity }) => activity.id))
  const missing = file.units.flatMap(({ id }) =>
    (base.units.find((unit) => unit.id === id)?.activities ?? []).map((one) => one.id).filter((one) => !there.has(one)),
  )
  return { edits, additions, missing, problems }
}

/** Months that follow quantities are no value of their own. */
function valuesOf(activity: Activity): ReturnedValues {
  const { name, expectedResult, means, responsibleText, lineText, condition, modality } = activity
  const { weightBp, target, responsibles, supports, months } = activity
  const texts = { name, expectedResult, means, responsibleText, lineText, condition, modality }
  const values = { ...texts, link: linkOf(activity), weightBp, target, responsibles, supports }
  return hasQuantities(target) ? values : { ...values, months }
}

function differing(before: Activity, after: Activity): ReturnedValues {
  const values = valuesOf(after)
  const fields = new Set<string>(changesTo(before, values).map(({ field }) => field))
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.has(field)))
}

/** How many activities are not any more as the other plan has them: changed, added or gone. */
export function countDifferent(a: PlanFile, b: PlanFile): number {
  const before = new Map(a.units.flatMap(({ activities }) => activities.map((one) => [one.id, one])))
  const after = b.units.flatMap(({ activities }) => activities)
  const changed = after.filter((one) => !sameValue(before.get(one.id), one)).length
  const gone = [...before.keys()].filter((id) => !after.some((one) => one.id === id)).length
  return changed + gone
}
