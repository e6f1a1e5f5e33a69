import type { RoundKind } from '../plan.ts'
import type { VersionStatus } from './versionWorkflow.ts'

/** Why a version was made: the year's formulation, a unit that came late, the approved budget, a change in the year. */
export const versionKinds = ['formulation', 'late', 'adjustment', 'change'] as const satisfies (RoundKind | 'change')[]
export type VersionKind = (typeof versionKinds)[number]

/** The signatures that a version rests on; a change in the year rests on those of the version that it changes. */
export const versionSignatureActs = ['elaborate', 'endorse', 'authorize'] as const
/** Posts as they were called on the day: a version names no person (decisions.md 26). */
export type VersionSignature = {
  act: (typeof versionSignatureActs)[number]
  post: string
  /** A substitute signed for the holder: printed "por encargo". Absent where the holder did, and in older versions. */
  bySubstitute?: true | undefined
}

/** The plan of a unit inside a version; a part that did not change keeps its number. */
export type VersionUnit = { unitPlanId: string; unitId: string; number: number; sha256: string; activities: number }

/** An approved plan: bytes that never change, with the facts printed beside them. */
export type PlanVersion = {
  id: string
  planId: string
  number: number
  kind: VersionKind
  status: VersionStatus
  /** SHA-256 of its canonical JSON. */
  sha256: string
  /** Verification code in groups of four, printed on every page. */
  code: string
  approvedOn: string
  inForceFrom: string | null
  /** First day on which the next version counts, or null. */
  inForceTo: string | null
  reason: string | null
  at: string
}

/**
 * The parts of the next version: each keeps the number that it has in force (`before`) while its digest is the same. A
 * number that a version annulled since then gave (`annulled`) stays with what it was given to.
 */
export function numberParts(
  before: readonly VersionUnit[],
  now: readonly Omit<VersionUnit, 'number'>[],
  annulled: readonly VersionUnit[] = [],
): VersionUnit[] {
  const given = [...before, ...annulled]
  return now.map((part) => {
    const own = given.filter(({ unitPlanId }) => unitPlanId === part.unitPlanId)
    const same = own.find(({ sha256 }) => sha256 === part.sha256)
    return { ...part, number: same?.number ?? Math.max(0, ...own.map(({ number }) => number)) + 1 }
  })
}
