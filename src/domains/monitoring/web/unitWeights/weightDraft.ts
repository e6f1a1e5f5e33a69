import { z } from 'zod'
import { distribute } from '../../../../kernel/basisPoints.ts'
import { parseShare } from '../../../../ui/monthGrid/engine/parseShare.ts'
import { ALL_UNITS_BP } from '../../model/compliance/unitWeights.ts'

/** What was typed for each unit, by its id. */
export type WeightDraft = Readonly<Record<string, string>>

const decisionSchema = z.object({ fromDay: z.string(), weights: z.record(z.string(), z.string()), reason: z.string() })

/** What was typed of a decision: its day, the weights and why. */
export type DecisionDraft = z.infer<typeof decisionSchema>

/** What this tab kept of a decision; undefined where it is not one any more. */
export function parseDecisionDraft(stored: unknown): DecisionDraft | undefined {
  return decisionSchema.safeParse(stored).data
}

export type ReadWeights = {
  weights: { unitId: string; weightBp: number }[]
  /** Units whose weight is blank or is no percentage over 0 and up to 100. */
  wrong: string[]
  sumBp: number
}

export function readWeights(draft: WeightDraft, unitIds: readonly string[], locale: string): ReadWeights {
  const read = unitIds.map((unitId) => {
    const parsed = parseShare(draft[unitId] ?? '', locale)
    return { unitId, weightBp: parsed.ok ? (parsed.value ?? 0) : 0 }
  })
  const isRight = ({ weightBp }: { weightBp: number }): boolean => weightBp > 0 && weightBp <= ALL_UNITS_BP
  const weights = read.filter(isRight)
  return {
    weights,
    wrong: read.filter((one) => !isRight(one)).map(({ unitId }) => unitId),
    sumBp: weights.reduce((sum, { weightBp }) => sum + weightBp, 0),
  }
}

/** The same for every unit, down to the last basis point. */
export function evenWeights(unitIds: readonly string[]): { unitId: string; weightBp: number }[] {
  if (unitIds.length === 0) return []
  const parts = distribute(
    ALL_UNITS_BP,
    unitIds.map(() => 1),
  )
  return unitIds.map((unitId, at) => ({ unitId, weightBp: parts[at] ?? 0 }))
}
