/** One step of a workflow: the trail of a plan, and at the same time its signatures. */
export type PlanStep = {
  id: string
  planId: string
  /** Null: a step of the consolidated plan. */
  unitPlanId: string | null
  round: number
  act: string
  from: string
  to: string
  personId: string
  personName: string
  postId: string | null
  /** As it was called on that day. */
  postName: string
  /** The person stood in for the holder of the post: shown as "por encargo". */
  bySubstitute: boolean
  reason: string | null
  /** SHA-256 of the content that a signature of the consolidated plan stands for; null elsewhere. */
  digest: string | null
  sessionId: string | null
  at: string
}

/** The last step of an act since the last step of another one (or ever), oldest first in the list. */
export function lastSince(steps: readonly PlanStep[], act: string, since?: string): PlanStep | undefined {
  const from = since === undefined ? -1 : steps.findLastIndex((step) => step.act === since)
  return steps.slice(from + 1).findLast((step) => step.act === act)
}
