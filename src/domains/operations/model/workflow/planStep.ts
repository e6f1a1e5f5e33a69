import type { Signature } from './signature.ts'

/** One step of a workflow: the trail of a plan, and at the same time its signatures. */
export type PlanStep = Signature & {
  planId: string
  /** Null: a step of the consolidated plan. */
  unitPlanId: string | null
  round: number
  act: string
  from: string
  to: string
  /** SHA-256 of the content that a signature of the consolidated plan stands for; null elsewhere. */
  digest: string | null
  /** Session in which it was taken, and its number. */
  sessionId: string | null
  session: number | null
  /** Taken by the next level above, since the term of the level that should act had passed. */
  overdue: boolean
}

/** A step as it is written: names are read from where they stand. */
export type NewStep = Omit<PlanStep, 'personName' | 'session'>

/** Planning finished its review of what was submitted last; of one unit's plan, oldest first. */
export function isReviewed(steps: readonly PlanStep[]): boolean {
  return lastSince(steps, 'review', 'submit') !== undefined
}

/** The last step of an act since the last step of another one (or ever), oldest first in the list. */
export function lastSince(steps: readonly PlanStep[], act: string, since?: string): PlanStep | undefined {
  const from = since === undefined ? -1 : steps.findLastIndex((step) => step.act === since)
  return steps.slice(from + 1).findLast((step) => step.act === act)
}
