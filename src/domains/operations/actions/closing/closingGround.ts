import { postsAt, type Reader, readUnits } from '../../../platform/index.ts'
import { type Actor, type Assignment, type UnitLife, unitsOn } from '../../../platform/model/index.ts'
import type { Activity } from '../../model/activity.ts'
import { type ClosingRow, closingRows, type Dropping } from '../../model/closing/closingRows.ts'
import { type ClosingTotals, closingTotals } from '../../model/closing/closingTotals.ts'
import {
  type Declarer,
  declarerOf,
  partiesToClosing,
  type UnitClosingFacts,
  type UnitClosingStatus,
} from '../../model/closing/unitClosing.ts'
import { closingBegins } from '../../model/closing/yearClosing.ts'
import { lockRefusal } from '../../model/closing/yearLock.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { type PlanParty, planGround } from '../../model/workflow/parties.ts'
import { lastSince, type PlanStep } from '../../model/workflow/planStep.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { listActivitiesWithIds } from '../../store/activityStore.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { listClosings, listContinued, listDeclarations } from '../../store/closingStore.ts'
import { isThere, type PlanUnit } from '../../store/planUnitStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { listVersions } from '../../store/versionStore.ts'
import type { WholePlan } from '../planMemory.ts'
import { frozenActivityIds, frozenPlan } from '../versionMemory.ts'

/** The closing of one unit with what its workflow looks at and what the person is to it. */
export type ClosingStanding = {
  unit: PlanUnit
  unitPlan: UnitPlan
  status: UnitClosingStatus
  rows: ClosingRow[]
  totals: ClosingTotals
  /** Of the closing only, oldest first. */
  steps: PlanStep[]
  facts: UnitClosingFacts
  parties: Map<PlanParty, Assignment>
  /** Who declares, with the unit's name of today; null for planning. */
  declares: { kind: Declarer['kind']; unit: string | null }
}

export type ClosingGround = {
  /** The version that is settled, or undefined: nothing is in force. */
  version: PlanVersion | undefined
  /** One for each unit that has a plan; `facts.held` says whether there is anything to close in it. */
  standings: ClosingStanding[]
  /** Steps of the year as a whole, oldest first. */
  steps: PlanStep[]
  openRequests: number
}

/** What each round left out of the version that it took the place of. */
async function droppedByRounds(db: Reader, versions: readonly PlanVersion[]): Promise<Dropping[]> {
  const counted = versions.filter(({ status }) => status === 'inForce' || status === 'superseded').toReversed()
  const dropped: Dropping[] = []
  for (const [at, version] of counted.entries()) {
    const before = counted[at - 1]
    if (before === undefined || version.kind === 'change') continue
    const kept = frozenActivityIds(await frozenPlan(db, version))
    const { number, kind, reason } = version
    for (const activityId of frozenActivityIds(await frozenPlan(db, before)))
      if (!kept.has(activityId)) dropped.push({ activityId, version: number, kind, request: null, reason })
  }
  return dropped
}

/** What requests for changes dropped, by the version that each of them made. */
async function droppedByRequests(
  db: Reader,
  planId: string,
  versions: readonly PlanVersion[],
): Promise<{ dropped: Dropping[]; open: number }> {
  const requests = await listChangeRequests(db, planId)
  const numberOf = new Map(versions.map(({ id, number }) => [id, number]))
  const dropped = requests.flatMap((request) =>
    request.items.flatMap(({ item, decision }): Dropping[] => {
      const version = numberOf.get(request.versionId ?? '')
      if (item.kind !== 'drop' || decision?.accepted !== true || version === undefined) return []
      const { number, reason } = request
      return [{ activityId: item.activityId, version, kind: 'change', request: number, reason }]
    }),
  )
  return { dropped, open: requests.filter(({ status }) => ['submitted', 'endorsed'].includes(status)).length }
}

type Tree = {
  units: readonly PlanUnit[]
  posts: Awaited<ReturnType<typeof postsAt>>
  /** Read only where a unit of the plan is gone. */
  lives: readonly UnitLife[]
  today: string
}

/** What a person is to the closing of a unit, and who declares it: of a unit that is gone, its heir or planning. */
function sidesOf(
  actor: Actor,
  unit: PlanUnit,
  { units, posts, lives, today }: Tree,
): Pick<ClosingStanding, 'parties' | 'declares'> {
  const declarer = declarerOf(unit, lives, today)
  if (declarer.kind !== 'heir') {
    const parties = partiesToClosing(actor, planGround(units, posts, unit.id), declarer.kind)
    return { parties, declares: { kind: declarer.kind, unit: declarer.kind === 'own' ? unit.name : null } }
  }
  // The heir may be younger than the plan: its place is that of today.
  const now = unitsOn(lives, today)
  const name = now.find(({ id }) => id === declarer.unitId)?.name ?? null
  const parties = partiesToClosing(actor, planGround(now, posts, declarer.unitId), 'heir')
  return { parties, declares: { kind: 'heir', unit: name } }
}

const CLOSING_STEPS: readonly string[] = ['declareClosing', 'recallClosing', 'confirmClosing', 'returnClosing']
const YEAR_STEPS: readonly string[] = ['closeYear', 'reopenYear']

/** How every unit stands with the closing of the year, seen by one person on a day. */
export async function readClosing(db: Reader, whole: WholePlan, actor: Actor, today: string): Promise<ClosingGround> {
  const { plan, units, unitPlans } = whole
  const versions = await listVersions(db, plan.id)
  const version = versions.find(({ status }) => status === 'inForce')
  const [statuses, declarations, continued, steps, posts, byRounds, byRequests] = [
    await listClosings(db, plan.id),
    await listDeclarations(db, plan.id),
    await listContinued(db, plan.id),
    await listSteps(db, plan.id),
    await postsAt(db, today),
    await droppedByRounds(db, versions),
    await droppedByRequests(db, plan.id, versions),
  ]
  const parts = version === undefined ? [] : (await frozenPlan(db, version)).units
  const inForce: Activity[] = parts.flatMap(({ activities }) => [...activities])
  const dropped = [...byRounds, ...byRequests.dropped]
  const goneIds = dropped.map(({ activityId }) => activityId)
  const gone = new Map((await listActivitiesWithIds(db, plan.id, goneIds, true)).map((one) => [one.id, one]))
  const rows = closingRows({ inForce, gone, dropped, continued, declarations })
  const held = new Set([...parts.map(({ id }) => id), ...rows.map(({ activity }) => activity.unitId)])
  const begun = today >= closingBegins(plan.year)
  const locked = lockRefusal(plan, today)
  const lives = units.some((unit) => !isThere(unit, today)) ? await readUnits(db) : []
  const tree: Tree = { units, posts, lives, today }
  const standings = unitPlans.flatMap((unitPlan): ClosingStanding[] => {
    const unit = units.find(({ id }) => id === unitPlan.unitId)
    if (unit === undefined) return []
    const own = rows.filter(({ activity }) => activity.unitId === unit.id)
    const totals = closingTotals(own)
    const trail = steps.filter((step) => step.unitPlanId === unitPlan.id && CLOSING_STEPS.includes(step.act))
    const facts: UnitClosingFacts = {
      unit: { unitId: unit.id, unit: unit.name },
      held: held.has(unit.id),
      begun,
      locked,
      incomplete: totals.incomplete,
      madeByActor:
        lastSince(trail, 'declareClosing')?.personId === actor.personId ||
        own.some(({ declaration }) => declaration?.personId === actor.personId),
    }
    const status = statuses.get(unitPlan.id) ?? 'pending'
    return [{ unit, unitPlan, status, rows: own, totals, steps: trail, facts, ...sidesOf(actor, unit, tree) }]
  })
  return {
    version,
    standings,
    steps: steps.filter((step) => step.unitPlanId === null && YEAR_STEPS.includes(step.act)),
    openRequests: byRequests.open,
  }
}
