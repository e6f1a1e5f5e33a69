import type { Month } from '../../../../kernel/month.ts'
import type { Thresholds } from '../../model/compliance/thresholds.ts'
import type { Rating } from '../../model/evaluation/rating.ts'
import type { EvaluationCause, UnitEvaluationStatus } from '../../model/evaluation/unitEvaluation.ts'

type Rated = { rating: Rating; compliance: number | null; reports: { expected: number; validated: number } }

/** What is printed of a closed evaluation: a part of its bytes. */
export type MinutesData = {
  year: number
  quarter: number
  cut: { number: number; month: Month; sha256: string }
  thresholds: Thresholds
  closedAt: string
  post: string
  minutes: { place: string; heldOn: string; attendees: readonly string[]; agreements: readonly string[] }
  units: readonly {
    name: string
    rated: { inForce: Rated; original: Rated }
    status: UnitEvaluationStatus
    causes: readonly { cause: EvaluationCause; text: string }[]
    commitments: readonly { text: string; post: string; dueOn: string }[]
  }[]
}
