import { formatDay } from '../../../../kernel/day.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { Plan, UnitPlan } from '../plan.ts'

type Closing = Pick<Plan, 'closedOn' | 'openUntil'>

/** A closed year is written again only through the last day of its reopening; nobody has to close it afterwards. */
export function isLocked({ closedOn, openUntil }: Closing, today: string): boolean {
  return closedOn !== null && (openUntil === null || openUntil < today)
}

/** The plan as it stands on a day: a locked year is closed, whatever state its workflow stopped in. */
export function planOnDay(plan: Plan, today: string): Plan {
  return isLocked(plan, today) ? { ...plan, status: 'closed' } : plan
}

/** The plans of units close with their year and open with it. */
export function unitPlansOf(plan: Pick<Plan, 'status'>, unitPlans: readonly UnitPlan[]): readonly UnitPlan[] {
  return plan.status === 'closed' ? unitPlans.map((one) => ({ ...one, status: 'closed' })) : unitPlans
}

/** The refusal of every write while the year is locked: it says since when and who may open it. */
export function lockRefusal(plan: Plan, today: string): DomainError | undefined {
  if (plan.closedOn === null || !isLocked(plan, today)) return undefined
  return new DomainError('operations.yearClosed', 'conflict', { year: plan.year, since: formatDay(plan.closedOn) })
}

/** @throws DomainError `operations.yearClosed`. */
export function demandUnlocked(plan: Plan, today: string): void {
  const refusal = lockRefusal(plan, today)
  if (refusal !== undefined) throw refusal
}
