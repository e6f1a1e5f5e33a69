import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { query } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import type { Activity } from '../model/activity.ts'
import { isEditable } from '../model/plan.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { findActivityAnywhere, type StoredActivity, searchActivityIds } from '../store/activityStore.ts'
import { listHistory } from '../store/changeStore.ts'
import { getPlan, listUnitPlans } from '../store/planStore.ts'
import { getPlanUnit } from '../store/planUnitStore.ts'
import { activitiesOf } from './planMemory.ts'

type Filter = {
  unitId?: string | undefined
  lineId?: string | undefined
  processId?: string | undefined
  classification?: string | undefined
}

function matches(activity: Activity, filter: Filter): boolean {
  return (
    (filter.unitId === undefined || activity.unitId === filter.unitId) &&
    (filter.lineId === undefined || activity.lineId === filter.lineId) &&
    (filter.processId === undefined || activity.processId === filter.processId) &&
    (filter.classification === undefined || activity.classification === filter.classification)
  )
}

export function withoutRaw({ rawCells: _cells, rawMonths: _months, ...activity }: StoredActivity): Activity {
  return activity
}

export const activities = query(activityRoutes.activities, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  const words = foldText(input.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const found = words.length === 0 ? null : new Set(await searchActivityIds(db, plan.id, words))
  const hits = (await activitiesOf(db, plan)).filter(
    (one) => (found === null || found.has(one.id)) && matches(one, input),
  )
  return { total: hits.length, activities: hits.slice(0, input.limit).map((one) => ({ ...withoutRaw(one) })) }
})

export const activity = query(activityRoutes.activity, async ({ db, actor, input, today }) => {
  const plan = await getPlan(db, input.year)
  const stored = (await activitiesOf(db, plan)).find((one) => one.id === input.activityId)
  if (stored === undefined) throw new DomainError('operations.activityNotFound', 'notFound', { id: input.activityId })
  const unit = await getPlanUnit(db, plan, today, stored.unitId)
  const unitPlan = (await listUnitPlans(db, plan.id)).find((one) => one.id === stored.unitPlanId)
  const mayWrite = actor !== undefined && mayWriteUnits(actor, [unit.id]) !== undefined
  const before = stored.copiedFrom === null ? undefined : await findActivityAnywhere(db, stored.copiedFrom)
  return {
    activity: withoutRaw(stored),
    unit: { id: unit.id, code: unit.code, name: unit.name },
    editable: mayWrite && unitPlan !== undefined && isEditable(unitPlan.status),
    rawCells: stored.rawCells === null ? null : [...stored.rawCells],
    history: await listHistory(db, stored.id),
    lastYear: before === undefined ? null : { year: before.year, activity: withoutRaw(before.activity) },
  }
})
