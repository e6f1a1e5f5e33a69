import { DomainError } from '../../../../kernel/domainError.ts'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import type { Activity, Exemption, ExemptMonth } from '../activity.ts'
import { applyChange } from '../activityChange.ts'
import { type ActivityPlace, completeActivity, type NewActivity } from '../newActivity.ts'
import { hasQuantities, withDerivedMonths } from '../physicalTarget.ts'
import type { Inheritance } from '../reorganisation/inheritance.ts'
import { demandAskable, isConditional } from './asking.ts'
import { demandClosedMonthsKept, demandOpenMonth } from './openMonths.ts'
import type { RequestItem } from './requestItem.ts'

/** What came of activities that were split or merged. */
export type Lineage = { kind: 'split' | 'merge'; from: string; to: string }

/** A plan on which the items of a request are tried or done, one after the other. */
export type PlanUnderChange = {
  /** Living activities of all units, by id. */
  activities: ReadonlyMap<string, Activity>
  lineage: readonly Lineage[]
  inherited: readonly Inheritance[]
}

export type ChangeTerms = {
  /** The unit that asks: it changes its own activities only. */
  unitId: string
  /** See `firstOpenMonth`. */
  firstOpen: number
  /** The next place at the end of a unit's plan. @throws DomainError when that unit has no plan in force. */
  place: (unitId: string) => ActivityPlace
}

function own(plan: PlanUnderChange, id: string, { unitId }: ChangeTerms): Activity {
  const activity = plan.activities.get(id)
  if (activity === undefined || activity.unitId !== unitId)
    throw new DomainError('operations.activityNotFound', 'notFound', { ids: [id] })
  return activity
}

function put(plan: PlanUnderChange, put: readonly Activity[], taken: readonly string[] = []): PlanUnderChange {
  const activities = new Map([...plan.activities].filter(([id]) => !taken.includes(id)))
  for (const activity of put) activities.set(activity.id, activity)
  return { ...plan, activities }
}

function newIn(unitId: string, given: NewActivity, terms: ChangeTerms): Activity {
  const activity = completeActivity(given, terms.place(unitId))
  demandClosedMonthsKept(undefined, activity, terms.firstOpen)
  return activity
}

function withExempt(activity: Activity, months: readonly Month[], why: Exemption): Activity {
  const kept = activity.exempt.filter(({ month }) => !months.includes(month))
  const exempt: ExemptMonth[] = [...kept, ...months.map((month) => ({ month, why }))]
  return { ...activity, exempt: exempt.toSorted((a, b) => a.month - b.month) }
}

function suspended(activity: Activity, { from, to }: { from: Month; to: Month }, firstOpen: number): Activity {
  if (to < from) throw new DomainError('operations.monthsBackward', 'invalid')
  demandOpenMonth(from, firstOpen)
  return withExempt(
    activity,
    MONTHS.filter((month) => month >= from && month <= to),
    'suspended',
  )
}

function resumed(activity: Activity, from: Month, firstOpen: number): Activity {
  demandOpenMonth(from, firstOpen)
  const exempt = activity.exempt.filter(({ month, why }) => why !== 'suspended' || month < from)
  if (exempt.length === activity.exempt.length)
    throw new DomainError('operations.notSuspended', 'conflict', { code: activity.code, month: monthName(from) })
  return { ...activity, exempt }
}

/** The month of the decision: from then on a settled activity is another unit's, or nobody's. */
function settlingMonth(firstOpen: number): Month {
  const month = MONTHS.find((one) => one === firstOpen)
  if (month === undefined) throw new DomainError('operations.monthClosed', 'conflict', { month: monthName(12) })
  return month
}

function inherited(
  plan: PlanUnderChange,
  item: RequestItem & { kind: 'inherit' },
  terms: ChangeTerms,
): PlanUnderChange {
  if (item.toUnitId === terms.unitId) throw new DomainError('operations.sameUnit', 'invalid')
  const before = own(plan, item.activityId, terms)
  const { id: _new, ...place } = terms.place(item.toUnitId)
  const passed: Inheritance = {
    activityId: before.id,
    fromUnitId: terms.unitId,
    toUnitId: item.toUnitId,
    from: settlingMonth(terms.firstOpen),
    code: before.code,
  }
  return { ...put(plan, [{ ...before, ...place }]), inherited: [...plan.inherited, passed] }
}

/** It stays where it was with the months that it did; what was still to come is not due. */
function ended(activity: Activity, firstOpen: number): Activity {
  const from = settlingMonth(firstOpen)
  return withExempt(
    activity,
    MONTHS.filter((month) => month >= from),
    'unitClosed',
  )
}

/** A failed condition is known after its month, so closed months may be named; the evidence is asked for elsewhere. */
function exempted(activity: Activity, months: readonly Month[]): Activity {
  if (!isConditional(activity)) throw new DomainError('operations.noCondition', 'conflict', { code: activity.code })
  const idle = months.find((month) => (activity.months[month - 1] ?? 0) === 0)
  if (idle !== undefined)
    throw new DomainError('operations.nothingProgrammed', 'conflict', { code: activity.code, month: monthName(idle) })
  return withExempt(activity, months, 'conditionNotMet')
}

function edited(activity: Activity, item: RequestItem & { kind: 'edit' }, firstOpen: number): Activity {
  const { change } = item
  if (change.field === 'months' && hasQuantities(activity.target))
    throw new DomainError('operations.monthsAreDerived', 'conflict', { code: activity.code })
  const after = withDerivedMonths(change, activity.months).reduce(applyChange, activity)
  if (change.field === 'months' || change.field === 'target') demandClosedMonthsKept(activity, after, firstOpen)
  return after
}

/**
 * The plan with one item done; the one given stays as it was.
 *
 * @throws DomainError that says why the item can't be done: `operations.yearOver`, `operations.activityNotFound` (dropped meanwhile, or of
 * another unit), `operations.monthClosed`, `operations.changeConflict`, `operations.monthsAreDerived`,
 * `operations.notSuspended`, `operations.monthsBackward`, `operations.noCondition`, `operations.nothingProgrammed`,
 * `operations.sameUnit`, or what `place` throws.
 */
export function applyItem(plan: PlanUnderChange, item: RequestItem, terms: ChangeTerms): PlanUnderChange {
  const { unitId, firstOpen } = terms
  if (item.kind !== 'inherit' && item.kind !== 'end') demandAskable(item.kind, firstOpen)
  switch (item.kind) {
    case 'add':
      return put(plan, [newIn(unitId, item.activity, terms)])
    case 'drop':
      return put(plan, [], [own(plan, item.activityId, terms).id])
    case 'suspend':
      return put(plan, [suspended(own(plan, item.activityId, terms), item, firstOpen)])
    case 'resume':
      return put(plan, [resumed(own(plan, item.activityId, terms), item.from, firstOpen)])
    case 'exempt':
      return put(plan, [exempted(own(plan, item.activityId, terms), item.months)])
    case 'edit':
      return put(plan, [edited(own(plan, item.change.activityId, terms), item, firstOpen)])
    case 'split': {
      const from = own(plan, item.activityId, terms)
      const parts = item.into.map((given) => newIn(unitId, given, terms))
      const lineage = parts.map(({ id }): Lineage => ({ kind: 'split', from: from.id, to: id }))
      return { ...put(plan, parts, [from.id]), lineage: [...plan.lineage, ...lineage] }
    }
    case 'merge': {
      const from = item.activityIds.map((id) => own(plan, id, terms).id)
      const whole = newIn(unitId, item.into, terms)
      const lineage = from.map((id): Lineage => ({ kind: 'merge', from: id, to: whole.id }))
      return { ...put(plan, [whole], from), lineage: [...plan.lineage, ...lineage] }
    }
    case 'transfer': {
      if (item.toUnitId === unitId) throw new DomainError('operations.sameUnit', 'invalid')
      const { id: _new, ...place } = terms.place(item.toUnitId)
      return put(plan, [{ ...own(plan, item.activityId, terms), ...place }])
    }
    case 'inherit':
      return inherited(plan, item, terms)
    case 'end':
      return put(plan, [ended(own(plan, item.activityId, terms), firstOpen)])
  }
}

/** What has to be written so that the plan becomes what the items made of it. */
export type PlanEffect = {
  added: Activity[]
  changed: { before: Activity; after: Activity }[]
  dropped: Activity[]
  lineage: readonly Lineage[]
  inherited: readonly Inheritance[]
}

/** The difference between a plan and itself after a request. */
export function effectOf(before: PlanUnderChange, after: PlanUnderChange): PlanEffect {
  const kept = [...after.activities.values()]
  return {
    added: kept.filter(({ id }) => !before.activities.has(id)),
    changed: kept.flatMap((activity) => {
      const old = before.activities.get(activity.id)
      return old === undefined || old === activity ? [] : [{ before: old, after: activity }]
    }),
    dropped: [...before.activities.values()].filter(({ id }) => !after.activities.has(id)),
    lineage: after.lineage,
    inherited: after.inherited,
  }
}
