import type { AvailableAct } from '../../../../kernel/workflow.ts'
import type { ChangeRequestAct } from '../changes/changeRequestWorkflow.ts'
import type { PlanStatus } from '../plan.ts'
import type { Phase } from '../workflow/formulationCalendar.ts'
import type { PlanAct, PlanFacts } from '../workflow/planWorkflow.ts'
import type { UnitPlanAct } from '../workflow/unitPlanWorkflow.ts'

/** The act of each phase that the plan of a unit waits for; writing it is told by the calendar and by no notice. */
const UNIT_PLAN_MOVES = { review: 'review', approval: 'endorse' } as const satisfies Partial<Record<Phase, UnitPlanAct>>
export type UnitPlanMove = (typeof UNIT_PLAN_MOVES)[keyof typeof UNIT_PLAN_MOVES]

/**
 * What the plan of a unit waits for from a person who has these acts, or undefined. Open observations stop the move and are for
 * the same person to end; the person's own work is for somebody else.
 */
export function unitPlanMove(phase: Phase, acts: readonly AvailableAct<UnitPlanAct>[]): UnitPlanMove | undefined {
  if (phase !== 'review' && phase !== 'approval') return undefined
  const move = UNIT_PLAN_MOVES[phase]
  const own = acts.find(({ act }) => act === move)
  if (own === undefined || own.refusal?.kind === 'forbidden') return undefined
  const observes = acts.some(({ act, refusal }) => act === 'observe' && refusal === null)
  return own.refusal === null || observes ? move : undefined
}

export type PlanMove = Extract<PlanAct, 'elaborate' | 'endorse' | 'authorize' | 'bringIntoForce'>

const PLAN_MOVES: Readonly<Partial<Record<PlanStatus, PlanMove>>> = {
  endorsed: 'authorize',
  authorized: 'bringIntoForce',
}

/**
 * What the consolidated plan waits for from a person who has these acts, or undefined. Elaboró waits once no unit is on the way:
 * before, planning may sign with those that are there, but nobody waits for it.
 */
export function planMove(
  status: PlanStatus,
  facts: Pick<PlanFacts, 'elaborated' | 'unitsOnTheWay'>,
  acts: readonly AvailableAct<PlanAct>[],
): PlanMove | undefined {
  const move = status === 'preparing' ? (facts.elaborated ? 'endorse' : 'elaborate') : PLAN_MOVES[status]
  if (move === undefined || (move === 'elaborate' && facts.unitsOnTheWay > 0)) return undefined
  return acts.some(({ act, refusal }) => act === move && refusal === null) ? move : undefined
}

/** What a request for changes waits for: the visto bueno, the decision, the answer of who would receive, or a correction. */
export type RequestMove = 'endorse' | 'decide' | 'answer' | 'correct'

export function requestMove(acts: readonly AvailableAct<ChangeRequestAct>[]): RequestMove | undefined {
  const can = (wanted: ChangeRequestAct): boolean => acts.some(({ act, refusal }) => act === wanted && refusal === null)
  if (can('approve')) return 'decide'
  return can('endorse') ? 'endorse' : undefined
}

type UnitName = { id: string; name: string }

/** One thing of a plan that waits for one person; `since` and `dueOn` are days. */
export type PlanWait = { year: number; since: string | null } & (
  | { what: 'unitPlan'; move: UnitPlanMove; unit: UnitName; dueOn: string | null }
  | { what: 'plan'; move: PlanMove }
  | { what: 'request'; move: RequestMove; unit: UnitName; number: number }
)
