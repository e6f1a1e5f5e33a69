import { DomainError } from '../../../kernel/domainError.ts'
import { keptUnder } from '../../../kernel/kept.ts'
import { query, type Reader, readUnits } from '../../platform/index.ts'
import { unitsOn } from '../../platform/model/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import type { Activity } from '../model/activity.ts'
import { matcherOf, searchText } from '../model/activitySearch.ts'
import { isEditable } from '../model/plan.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { heirOf } from '../model/reorganisation/unitEvents.ts'
import { findCopied } from '../store/activityStore.ts'
import { listHistory } from '../store/changeStore.ts'
import { findDeclaredState, listMovedInto, listNextYear } from '../store/closingStore.ts'
import { listEndedPosts } from '../store/endedPostStore.ts'
import { listInheritances } from '../store/inheritanceStore.ts'
import { activitiesById, planOf, shownActivities, withoutRaw } from './planMemory.ts'

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

const searchedText = keptUnder(searchText)

export const activities = query(activityRoutes.activities, async ({ db, input, today }) => {
  const whole = await planOf(db, input.year, today)
  const holdsWords = input.text === undefined ? undefined : matcherOf(input.text)
  const hits = shownActivities(whole).filter(
    (one) => matches(one, input) && (holdsWords === undefined || holdsWords(searchedText(one))),
  )
  return { total: hits.length, activities: hits.slice(0, input.limit) }
})

/** The activity of the next year in which a moved one goes on. */
async function movedTo(db: Reader, id: string) {
  const [declared, next] = [await findDeclaredState(db, id), (await listNextYear(db, [id])).get(id)]
  if (declared !== 'moved' || next === undefined) return null
  const { code, name, year } = next
  return { id: next.id, code, name, year }
}

/** Posts that the activity still names and that ended, with the unit that inherits from theirs. */
async function endedPostsOf(db: Reader, { responsibles }: Activity, today: string) {
  const ids = responsibles.flatMap((one) => (one.kind === 'post' ? [one.postId] : []))
  const ended = await listEndedPosts(db, ids, today)
  if (ended.length === 0) return []
  const lives = await readUnits(db)
  const now = unitsOn(lives, today)
  return ended.map(({ id, name, unitId }) => {
    const heirId = heirOf(lives, unitId, today)
    return { id, name, heir: now.find((unit) => unit.id === heirId)?.name ?? null }
  })
}

export const activity = query(activityRoutes.activity, async ({ db, actor, input, today }) => {
  const { activityId: id, year } = input
  const [whole, history, before, next, cameFrom] = await Promise.all([
    planOf(db, year, today),
    listHistory(db, id),
    findCopied(db, id),
    movedTo(db, id),
    listMovedInto(db, id),
  ])
  const passed = (await listInheritances(db, whole.plan.id)).filter(({ activityId }) => activityId === id)
  const named = (unitId: string) => ({ id: unitId, name: whole.units.find((one) => one.id === unitId)?.name ?? '' })
  const stored = activitiesById(whole).get(id)
  const unit = whole.units.find((one) => one.id === stored?.unitId)
  if (stored === undefined || unit === undefined)
    throw new DomainError('operations.activityNotFound', 'notFound', { id })
  const unitPlan = whole.unitPlans.find((one) => one.id === stored.unitPlanId)
  const mayWrite = actor !== undefined && mayWriteUnits(actor, [unit.id]) !== undefined
  return {
    activity: withoutRaw(stored),
    unit: { id: unit.id, code: unit.code, name: unit.name },
    editable: mayWrite && unitPlan !== undefined && isEditable(unitPlan.status),
    rawCells: stored.rawCells === null ? null : [...stored.rawCells],
    history,
    cameFrom,
    goesOn: next,
    endedPosts: await endedPostsOf(db, stored, today),
    lastYear: before === undefined ? null : { year: before.year, activity: withoutRaw(before.activity) },
    inherited: passed.map(({ fromUnitId, toUnitId, from, code, request }) => ({
      ...{ from, code, request },
      fromUnit: named(fromUnitId),
      toUnit: named(toUnitId),
    })),
  }
})
