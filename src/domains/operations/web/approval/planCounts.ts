import type { UnitPlanStatus } from '../../model/plan.ts'
import { isPresented } from '../parts/planSteps.ts'

export type PlanCounts = {
  all: number
  closed: number
  inForce: number
  /** The unit closed, and its plan with it. */
  superseded: number
  endorsed: number
  /** Submitted, and planning has not finished its review. */
  waitsReview: number
  /** Submitted and reviewed: the level above has it. */
  waitsEndorsement: number
  missing: number
}

/** How many units stand at each step; each unit in one of them. */
export function planCounts(units: readonly { status: UnitPlanStatus; reviewed: boolean }[]): PlanCounts {
  const at = (wanted: UnitPlanStatus): number => units.filter(({ status }) => status === wanted).length
  const waitsReview = units.filter(({ status, reviewed }) => status === 'submitted' && !reviewed).length
  return {
    all: units.length,
    closed: at('closed'),
    inForce: at('inForce'),
    superseded: at('superseded'),
    endorsed: at('endorsed'),
    waitsReview,
    waitsEndorsement: at('submitted') - waitsReview,
    missing: units.filter(({ status }) => !isPresented(status)).length,
  }
}
