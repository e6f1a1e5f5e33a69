import type { PlanStatus } from '../plan.ts'
import { isOpen, isUnanswered, type Observation } from './observation.ts'
import { isReviewed, lastSince, type PlanStep } from './planStep.ts'
import { type SectionSigner, sectionStatus } from './sectionSignature.ts'
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
  /** Posts of sections that sign before the head presents. */
  signers: readonly SectionSigner[]
  /** SHA-256 of what it holds now: what a section signs. */
  digest: string
  /** Who changed activities of the unit, and when last. */
  edits: readonly { personId: string; at: string }[]
}

/** Posts of sections that have not signed what stands now. */
export function unsignedSections({ steps, signers, digest }: Pick<UnitPlanRecord, 'steps' | 'signers' | 'digest'>) {
  return signers.filter(({ postId }) => sectionStatus(steps, postId, digest) !== 'signed')
}

/** The facts of a unit's plan for one person. */
export function unitPlanFacts(record: UnitPlanRecord, personId: string): UnitPlanFacts {
  const { steps, observations, edits } = record
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
    // What the plan holds is hashed only where sections sign it.
    unsignedSections: record.signers.length === 0 ? [] : unsignedSections(record).map(({ postName }) => postName),
    reviewed: isReviewed(steps),
    submittedByActor,
    madeByActor: submittedByActor || edits.some((edit) => edit.personId === personId),
  }
}
