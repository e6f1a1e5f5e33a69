import { headPostOf, type PostInUnit } from '../../../platform/model/index.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { isEscalating, isOverdue, nextLevelOver } from '../../model/workflow/escalation.ts'
import { daysLate, dueFor, type Phase, phaseOf } from '../../model/workflow/formulationCalendar.ts'
import { levelAbovePost, type PlanGround, type PlanParty, type StandIn } from '../../model/workflow/parties.ts'
import type { UnitPlanRecord } from '../../model/workflow/unitPlanFacts.ts'
import type { PlanUnit } from '../../store/planUnitStore.ts'

/** Who has the next move in a unit's plan, since when and until when. */
export type Waiting = {
  phase: Phase
  party: PlanParty
  /** The post that should act; null: whoever has the office that the party names. */
  postId: string | null
  /** The step after which it waits; null: since the plan was opened. */
  since: string | null
  endsOn: string | null
  daysLate: number
  /** Who may act in its place, once its term has passed. */
  standIn: StandIn | null
}

type Standing = { unit: PlanUnit; unitPlan: UnitPlan; record: UnitPlanRecord; reviewed: boolean }
type On<P> = {
  units: Parameters<typeof levelAbovePost>[0]
  posts: readonly P[]
  calendar: Parameters<typeof dueFor>[0]
  today: string
}

export function waitingOf<P extends PostInUnit>(
  { unit, unitPlan, record, reviewed }: Standing,
  { units, posts, calendar, today }: On<P>,
): Waiting | null {
  const next = phaseOf(unitPlan.status, reviewed)
  if (next === undefined) return null
  const due = dueFor(calendar, { unitId: unit.id, kind: unit.kind }, next.phase)
  const late = isOverdue(due?.endsOn, today) && isEscalating(next.phase)
  return {
    ...next,
    postId: postOf(next.party, units, posts, unit.id)?.id ?? null,
    since: record.steps.findLast(({ act }) => act !== 'signSection')?.at ?? null,
    endsOn: due?.endsOn ?? null,
    daysLate: due === undefined ? 0 : daysLate(due.endsOn, today),
    standIn: late && isEscalating(next.phase) ? (nextLevelOver(units, posts, unit.id, next.phase) ?? null) : null,
  }
}

function postOf<P extends PostInUnit>(
  party: PlanParty,
  units: On<P>['units'],
  posts: readonly P[],
  unitId: string,
): P | undefined {
  if (party === 'ownHead') return headPostOf(posts, unitId)
  return party === 'levelAbove' ? levelAbovePost(units, posts, unitId) : undefined
}

/** What passing the term makes of the next level. */
export function escalationOf(waiting: Waiting | null): PlanGround['escalation'] {
  if (waiting === null || waiting.standIn === null) return undefined
  return { party: waiting.phase === 'review' ? 'reviewEscalation' : 'approvalEscalation', by: waiting.standIn }
}

/** The same with posts by their names. */
export function shownWaiting(waiting: Waiting | null, posts: readonly { id: string; name: string }[]) {
  if (waiting === null) return null
  const { postId, standIn, ...rest } = waiting
  const nameOf = (id: string): string | null => posts.find((post) => post.id === id)?.name ?? null
  return {
    ...rest,
    postName: postId === null ? null : nameOf(postId),
    standIn: standIn === null || 'role' in standIn ? standIn : { postName: nameOf(standIn.postId) ?? '' },
  }
}
