/** What a reviewer saw in a unit's plan; it stays in the trail with its answer and its end. */
export type Observation = {
  id: string
  planId: string
  unitPlanId: string
  /** Null: it speaks of the unit's plan as a whole. */
  activityId: string | null
  /** The field of the activity (`months.3`, `expectedResult`), or null for the row. */
  field: string | null
  round: number
  text: string
  personId: string
  personName: string
  postName: string
  at: string
  answer: { text: string; personName: string; at: string } | null
  /** Resolved by who reviews, or withdrawn by who wrote it; null while open. */
  end: { outcome: 'resolved' | 'withdrawn'; personName: string; at: string } | null
}

export function isOpen(observation: Observation): boolean {
  return observation.end === null
}

/** An open observation that still waits for the unit's answer. */
export function isUnanswered(observation: Observation): boolean {
  return isOpen(observation) && observation.answer === null
}
