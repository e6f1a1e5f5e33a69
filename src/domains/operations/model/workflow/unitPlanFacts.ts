import type { PlanStatus } from '../plan.ts'
import { isOpen, isUnanswered, type Observation } from './observation.ts'
import { lastSince, type PlanStep } from './planStep.ts'
import type { UnitPlanFacts } from './unitPlanWorkflow.ts'

/** Everything on record about a unit's plan that its workflow looks at. */
export type UnitPlanRecord = {
  unit: { unitId: string; unit: string }
  planStatus: PlanStatus
  activities: number
  /** Doubts that stop a submission. */
  toSettle: number
  /** Of the unit's plan, oldest first. */
  steps: readonly PlanStep[]
  observations: readonly Observation[]
  /** Open requests to other units that nobody confirmed as pending. */
  openCoordination: number
  /** Activities that wait for the conformity of a rectora. */
  missingConformity: number
  /** Posts of the heads of sections who sign before the head. */
  signers: readonly string[]
  /** Who changed activities of the unit, and when last. */
  edits: readonly { personId: string; at: string }[]
}

/** A section's signature holds while nobody changes what was signed. */
export function signedSections({ steps, edits }: Pick<UnitPlanRecord, 'steps' | 'edits'>): string[] {
  const lastEdit =
    edits
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  return steps.flatMap(({ act, postId, at }) =>
    act === 'signSection' && postId !== null && at > lastEdit ? [postId] : [],
  )
}

/** The facts of a unit's plan for one person. */
export function unitPlanFacts(record: UnitPlanRecord, personId: string): UnitPlanFacts {
  const { steps, observations, edits, signers } = record
  const signed = new Set(signedSections(record))
  const submittedByActor = lastSince(steps, 'submit')?.personId === personId
  return {
    unit: record.unit,
    planStatus: record.planStatus,
    activities: record.activities,
    // Costly to know, and most acts never ask.
    get toSettle() {
      return record.toSettle
    },
    openCoordination: record.openCoordination,
    missingConformity: record.missingConformity,
    openObservations: observations.filter(isOpen).length,
    unansweredObservations: observations.filter(isUnanswered).length,
    unsignedSections: signers.filter((postId) => !signed.has(postId)).length,
    reviewed: lastSince(steps, 'review', 'submit') !== undefined,
    submittedByActor,
    madeByActor: submittedByActor || edits.some((edit) => edit.personId === personId),
  }
}
