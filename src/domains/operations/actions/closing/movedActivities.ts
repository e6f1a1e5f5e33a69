import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { type ActContext, act, query, type Reader, readUnits } from '../../../platform/index.ts'
import { movedRoutes } from '../../contracts/closing.ts'
import type { Activity } from '../../model/activity.ts'
import { takerOf } from '../../model/closing/unitClosing.ts'
import { lockRefusal } from '../../model/closing/yearLock.ts'
import { isEditable, type Plan } from '../../model/plan.ts'
import { mayWriteUnits } from '../../model/planPolicy.ts'
import { listActivitiesWithIds } from '../../store/activityStore.ts'
import { insertActivities } from '../../store/activityWrites.ts'
import { insertChangeSet } from '../../store/changeStore.ts'
import { listClosings, listDeclarations, listNextYear, saveMovedLink } from '../../store/closingStore.ts'
import { findPlan, getPlan, getPlanForChange } from '../../store/planStore.ts'
import { listPlanUnits, planDay } from '../../store/planUnitStore.ts'
import { looseLinks, placeCopies } from '../placeCopies.ts'
import { planOf } from '../planMemory.ts'

/** What the plan before handed in as moved, with what the unit said of it. */
async function movedOf(db: Reader, source: Plan) {
  const declarations = await listDeclarations(db, source.id)
  const closings = await listClosings(db, source.id)
  const ids = [...declarations.values()].filter(({ state }) => state === 'moved').map(({ activityId }) => activityId)
  const activities = await listActivitiesWithIds(db, source.id, ids, true)
  return activities.flatMap((activity) => {
    const status = closings.get(activity.unitPlanId)
    // What a unit still writes is not moved yet.
    if (status !== 'declared' && status !== 'confirmed') return []
    return [{ activity, ground: declarations.get(activity.id)?.ground ?? '', confirmed: status === 'confirmed' }]
  })
}

type Takers = (unitId: string) => string | null
const NOBODY: Takers = () => null

/** Whose plan of the year takes what a unit moved; null where the unit is gone and nobody inherits from it. */
async function takersOf(db: Reader, { year }: Pick<Plan, 'year'>, today: string): Promise<Takers> {
  const lives = await readUnits(db)
  return (unitId) => takerOf(unitId, lives, planDay(year, today))
}

export const movedActivities = query(movedRoutes.movedActivities, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const { plan, units, unitPlans } = whole
  const source = await findPlan(db, input.year - 1)
  const moved = source === undefined ? [] : await movedOf(db, source)
  const before = source === undefined ? [] : await listPlanUnits(db, source, today)
  const next = await listNextYear(
    db,
    moved.map(({ activity }) => activity.id),
  )
  const open = lockRefusal(plan, today) === undefined
  const takers = moved.length === 0 ? NOBODY : await takersOf(db, plan, today)
  return {
    from: input.year - 1,
    rows: moved
      .map(({ activity, ground, confirmed }) => {
        const { id: activityId, code, name, unitId } = activity
        const takerId = takers(unitId)
        const taker = units.find(({ id }) => id === takerId)
        const own = unitPlans.find((one) => one.unitId === takerId)
        const mayLink = open && mayWriteUnits(actor, takerId === null ? [] : [takerId]) !== undefined
        const goesOn = next.get(activityId)
        return {
          ...{ activityId, code, name, unitId, ground, confirmed, mayLink },
          unitName: [...before, ...units].find(({ id }) => id === unitId)?.name ?? '',
          taker: taker === undefined ? null : { id: taker.id, name: taker.name },
          next: goesOn === undefined ? null : (({ fromId: _from, ...shown }) => shown)(goesOn),
          mayBring:
            mayLink && taker !== undefined && goesOn === undefined && (own === undefined || isEditable(own.status)),
        }
      })
      .sort((a, b) => compareText(a.unitName, b.unitName) || compareText(a.code, b.code)),
  }
})

type Context = Pick<ActContext<unknown>, 'tx' | 'today'>

/**
 * The plan of a year, locked, and the named activities that the one before moved.
 *
 * @throws DomainError `operations.notMoved` when one of them was not.
 */
async function loadMoved({ tx, today }: Context, year: number, ids: readonly string[]) {
  const target = await getPlanForChange(tx, year, today)
  const source = await getPlan(tx, year - 1)
  const moved = await movedOf(tx, source)
  const activities = [...new Set(ids)].map((id): Activity => {
    const found = moved.find(({ activity }) => activity.id === id)
    if (found === undefined) throw new DomainError('operations.notMoved', 'conflict', { id })
    return found.activity
  })
  return { source, target, activities, takers: await takersOf(tx, target, today) }
}

/** Units whose plans of the year take these activities; of one that nobody takes there is none, and planning decides. */
function scopeOf(activities: readonly Activity[], takers: Takers): { units: string[]; orphaned: boolean } {
  const ids = activities.map(({ unitId }) => takers(unitId))
  return { units: [...new Set(ids.filter((id) => id !== null))], orphaned: ids.includes(null) }
}

/**
 * What goes on already stays as it is; a unit whose plan is not a draft links instead. What a unit that is gone moved
 * enters the plan of its heir, under a code of the heir, as what is inherited within the year does.
 */
export const bringMoved = act({
  route: movedRoutes.bringMoved,
  load: (context) => loadMoved(context, context.input.year, context.input.activityIds),
  authorize: (actor, { activities, takers }) => {
    const { units, orphaned } = scopeOf(activities, takers)
    const assignment = mayWriteUnits(actor, orphaned ? [] : units)
    return assignment === undefined ? undefined : { assignment, scope: units }
  },
  run: async (context) => {
    const { tx, actor, now, today, newId, resource } = context
    const { source, target, activities, takers } = resource
    const next = await listNextYear(
      tx,
      activities.map(({ id }) => id),
    )
    const missing = activities
      .filter(({ id }) => !next.has(id))
      .map((activity) => {
        const unitId = takers(activity.unitId) ?? activity.unitId
        return unitId === activity.unitId ? activity : { ...activity, unitId, code: '' }
      })
    const ground = {
      target,
      units: await listPlanUnits(tx, target, today),
      sourceUnits: await listPlanUnits(tx, source, today),
      wanted: await looseLinks(context, source, target, missing),
    }
    const { copies, skipped } = await placeCopies(context, ground, new Map())
    const [first] = skipped
    if (first !== undefined)
      throw new DomainError('operations.movedCannotEnter', 'conflict', { unit: first.name, reason: first.reason })
    const ids = copies.map(({ id }) => id)
    if (ids.length > 0) {
      await insertActivities(tx, copies)
      const set = { id: newId(), planId: target.id, kind: 'add' as const, personId: actor.personId, at: now }
      await insertChangeSet(tx, { ...set, summary: String(source.year), changes: [] }, ids)
    }
    return {
      answer: { brought: ids.length },
      log: {
        things: [`operations.plan:${target.id}`, ...ids.map((id) => `operations.activity:${id}`)],
        data: { year: target.year, from: copies.map(({ copiedFrom }) => copiedFrom) },
      },
    }
  },
})

export const linkMoved = act({
  route: movedRoutes.linkMoved,
  load: async (context) => {
    const { input, tx } = context
    const { target, activities, takers } = await loadMoved(context, input.year, [input.activityId])
    const ids = input.toActivityId === null ? [] : [input.toActivityId]
    const linked = await listActivitiesWithIds(tx, target.id, ids)
    if (linked.length < ids.length) throw new DomainError('operations.activityNotFound', 'notFound', { ids })
    return { target, activities, linked, takers }
  },
  authorize: (actor, { activities, linked, takers }) => {
    const { units, orphaned } = scopeOf(activities, takers)
    const scope = [...new Set([...units, ...linked.map(({ unitId }) => unitId)])]
    const assignment = mayWriteUnits(actor, orphaned ? [] : scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async ({ tx, actor, now, input, resource }) => {
    const { target, activities } = resource
    await saveMovedLink(tx, input.activityId, input.toActivityId, { personId: actor.personId, at: now })
    const ids = [input.activityId, ...(input.toActivityId === null ? [] : [input.toActivityId])]
    return {
      answer: { toActivityId: input.toActivityId },
      log: {
        things: ids.map((id) => `operations.activity:${id}`),
        unitId: activities[0]?.unitId ?? null,
        data: { year: target.year, from: input.activityId, to: input.toActivityId },
      },
    }
  },
})
