import { isBelow, type Rating } from './rating.ts'

/** Catalogue of causes, as a ministry counts why it fell behind; what happened is written beside it. */
export const evaluationCauses = [
  'budget',
  'procurement',
  'staff',
  'otherUnit',
  'demand',
  'law',
  'emergency',
  'planning',
  'reporting',
  'other',
] as const
export type EvaluationCause = (typeof evaluationCauses)[number]

export const unitEvaluationStatuses = ['pending', 'submitted', 'returned', 'reviewed'] as const
export type UnitEvaluationStatus = (typeof unitEvaluationStatuses)[number]

/** What a unit says of its quarter. */
export type UnitEvaluationContent = {
  causes: readonly { cause: EvaluationCause; text: string }[]
  /** Commitments that it proposes; they come into being when the evaluation is closed. */
  commitments: readonly { text: string; postId: string; dueOn: string }[]
}

export const evaluationParts = ['cause', 'commitment'] as const
export type EvaluationPart = (typeof evaluationParts)[number]

/** The unit's ratings against both programmes. */
export type BothRatings = { inForce: Rating; original: Rating }

/**
 * What has to be there before a unit sends its part. Being below what was due asks for a cause, also when only the original
 * programme says so: reprogramming launders no failure (domain.md D38). Commitments are owed for what is in force.
 */
export function missingParts(
  { inForce, original }: BothRatings,
  { causes, commitments }: UnitEvaluationContent,
): EvaluationPart[] {
  const missing: EvaluationPart[] = []
  if (causes.length === 0 && (isBelow(inForce) || isBelow(original))) missing.push('cause')
  if (commitments.length === 0 && isBelow(inForce)) missing.push('commitment')
  return missing
}

/** A part is written until it is sent, and again once it is returned. */
export function isOpenPart(status: UnitEvaluationStatus): boolean {
  return status === 'pending' || status === 'returned'
}
