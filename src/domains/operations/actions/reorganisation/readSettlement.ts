import { DomainError } from '../../../../kernel/domainError.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import { compareText } from '../../../../kernel/text.ts'
import { postsAt, query, type Reader, readUnits } from '../../../platform/index.ts'
import { dayBefore, findAssignment } from '../../../platform/model/index.ts'
import { reorganisationRoutes } from '../../contracts/reorganisation.ts'
import type { Activity } from '../../model/activity.ts'
import { type ChangeRequest, hasEnded, isWritable } from '../../model/changes/changeRequest.ts'
import { firstOpenMonth } from '../../model/changes/openMonths.ts'
import type { SettlingItem } from '../../model/changes/requestItem.ts'
import { planningOffice } from '../../model/planPolicy.ts'
import { ownerlessMonths } from '../../model/reorganisation/inheritance.ts'
import { heirOf, unitEvents } from '../../model/reorganisation/unitEvents.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { type DecidedInheritance, listInheritances } from '../../store/inheritanceStore.ts'
import { isThere } from '../../store/planUnitStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import { activitiesById, planOf, shownActivities, shownByUnit, type WholePlan } from '../planMemory.ts'
import { recordOf } from '../records/recordOf.ts'
import { waitingOf } from './waiting.ts'

/** The request that settles a unit: the one under way or, when none is, the last one that was approved. */
export function settlingRequest(requests: readonly ChangeRequest[], unitId: string): ChangeRequest | undefined {
  const own = requests.filter((one) => one.cause === 'reorganisation' && one.unitId === unitId)
  return own.find(({ status }) => !hasEnded(status)) ?? own.find(({ status }) => status === 'approved')
}

/** Requests, inheritances and numbers of versions of a plan: what says how its closed units were settled. */
async function readRecord(db: Reader, { plan }: WholePlan) {
  const [requests, inherited, versions] = await Promise.all([
    listChangeRequests(db, plan.id),
    listInheritances(db, plan.id),
    listVersions(db, plan.id),
  ])
  const numbers = new Map(versions.map(({ id, number }) => [id, number]))
  const shown = (request: ChangeRequest) => ({
    number: request.number,
    status: request.status,
    version: request.versionId === null ? null : (numbers.get(request.versionId) ?? null),
  })
  return { requests, inherited, shown }
}

export const reorganisation = query(reorganisationRoutes.reorganisation, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const [lives, record] = [await readUnits(db), await readRecord(db, whole)]
  const nameOf = new Map(whole.units.map(({ id, name }) => [id, name]))
  return {
    events: unitEvents(lives, input.year).map(({ successorId, ...event }) => {
      const ended = event.kind === 'closed' || event.kind === 'merged'
      const request = ended ? settlingRequest(record.requests, event.unitId) : undefined
      return {
        ...event,
        successorName: successorId === null ? null : (nameOf.get(successorId) ?? null),
        planStatus: whole.unitPlans.find(({ unitId }) => unitId === event.unitId)?.status ?? null,
        waiting: ended ? waitingOf(whole, event.unitId, today).length : 0,
        passed: ended ? record.inherited.filter(({ fromUnitId }) => fromUnitId === event.unitId).length : 0,
        request: request === undefined ? null : record.shown(request),
      }
    }),
    mayPrepare: findAssignment(actor, planningOffice) !== undefined,
  }
})

function itemsBy(request: ChangeRequest | undefined): ReadonlyMap<string, SettlingItem> {
  const items = request?.items ?? []
  return new Map(
    items.flatMap(({ item }) => (item.kind === 'inherit' || item.kind === 'end' ? [[item.activityId, item]] : [])),
  )
}

function choiceOf(item: SettlingItem | undefined) {
  if (item === undefined) return null
  const { activityId } = item
  return item.kind === 'inherit'
    ? { activityId, heirId: item.toUnitId }
    : { activityId, heirId: null, reason: item.reason }
}

/** Units that may inherit: there today, with a plan in force, or with none so that what they inherit becomes it. */
function heirsIn({ units, unitPlans }: WholePlan, unitId: string, today: string) {
  return units
    .filter((unit) => unit.id !== unitId && isThere(unit, today))
    .flatMap(({ id, name }) => {
      const status = unitPlans.find((one) => one.unitId === id)?.status
      return status === undefined || status === 'inForce' ? [{ id, name, opensPlan: status === undefined }] : []
    })
    .sort((a, b) => compareText(a.name, b.name))
}

/** What of a unit an activity names: its posts by name, or the unit itself. */
function namedIn(activity: Activity, unit: { id: string; name: string }, posts: ReadonlyMap<string, string>): string[] {
  const responsibles = activity.responsibles.flatMap((one) => {
    if (one.kind === 'post') return posts.get(one.postId) ?? []
    return one.kind === 'unit' && one.unitId === unit.id ? [unit.name] : []
  })
  return [...new Set([...responsibles, ...(activity.supports.includes(unit.id) ? [unit.name] : [])])]
}

/** What passed from a unit to others, with the names of today. */
export function passedFrom(whole: WholePlan, inherited: readonly DecidedInheritance[], unitId: string) {
  return inherited
    .filter(({ fromUnitId }) => fromUnitId === unitId)
    .map(({ activityId, code, toUnitId, from, request }) => ({
      ...{ activityId, code, toUnitId, from, request },
      name: activitiesById(whole).get(activityId)?.name ?? '',
      toUnitName: whole.units.find(({ id }) => id === toUnitId)?.name ?? '',
    }))
    .sort((a, b) => compareText(a.code, b.code))
}

export const settlement = query(reorganisationRoutes.settlement, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const { year, unitId } = input
  const whole = await planOf(db, year, today)
  const unit = whole.units.find(({ id }) => id === unitId)
  if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId })
  const { id, code, name, closedOn, successorId } = unit
  if (closedOn === null || closedOn > `${year}-12-31`)
    throw new DomainError('operations.unitDoesNotClose', 'notFound', { unit: name })
  const [lives, posts, { requests, inherited, shown }] = [
    await readUnits(db),
    await postsAt(db, dayBefore(closedOn)),
    await readRecord(db, whole),
  ]
  const request = settlingRequest(requests, unitId)
  const chosen = itemsBy(request)
  const firstOpen = firstOpenMonth(year, today)
  const waiting = waitingOf(whole, unitId, today)
  const heirs = heirsIn(whole, unitId, today)
  const heir = heirOf(lives, unitId, today)
  const ownPosts = new Map(posts.filter((post) => post.unitId === unitId).map((post) => [post.id, post.name]))
  const writable = request === undefined || isWritable(request.status) || hasEnded(request.status)
  const unitName = new Map(whole.units.map((one) => [one.id, one.name]))
  return {
    unit: { id, code, name, closedOn },
    successorName: successorId === null ? null : (unitName.get(successorId) ?? null),
    planStatus: whole.unitPlans.find((one) => one.unitId === unitId)?.status ?? null,
    firstOpenMonth: firstOpen,
    ownerless: waiting.length === 0 ? [] : ownerlessMonths(closedOn, firstOpen),
    heirs,
    defaultHeirId: heirs.some((one) => one.id === heir) ? heir : null,
    waiting: waiting.map((activity) => ({
      id: activity.id,
      code: activity.code,
      name: activity.name,
      months: MONTHS.filter((month) => month >= firstOpen && (activity.months[month - 1] ?? 0) > 0),
      choice: choiceOf(chosen.get(activity.id)),
    })),
    passed: passedFrom(whole, inherited, unitId),
    kept: (shownByUnit(whole).get(unitId) ?? [])
      .filter((one) => !waiting.includes(one))
      .map((one) => {
        const item = chosen.get(one.id)
        return { id: one.id, code: one.code, name: one.name, ended: item?.kind === 'end' ? item.reason : null }
      }),
    naming: shownActivities(whole).flatMap((one) => {
      const named = one.unitId === unitId ? [] : namedIn(one, unit, ownPosts)
      const { id: activityId, code: activityCode, name: activityName } = one
      if (named.length === 0) return []
      const ownPlan = whole.unitPlans.find(({ unitId: owner }) => owner === one.unitId)
      return [
        {
          ...{ id: activityId, code: activityCode, name: activityName, named },
          unitName: unitName.get(one.unitId) ?? '',
          planStatus: ownPlan?.status ?? ('draft' as const),
        },
      ]
    }),
    request: request === undefined ? null : { ...shown(request), reason: request.reason, actNumber: request.actNumber },
    seen: request !== undefined && isWritable(request.status) ? request.items.map((item) => item.id) : [],
    record: await recordOf(db, whole.plan.id, 'closingReport', unitId),
    mayPrepare: writable && waiting.length > 0 && findAssignment(actor, planningOffice) !== undefined,
  }
})
