import type { Progress, ShareProgress } from '../compliance/progress.ts'
import { type ProgressStatus, statusOf } from '../compliance/status.ts'

/** An activity that holds the plan back: late, or without one of the reports that it owed. */
export type Knot = { progress: ShareProgress; status: Extract<ProgressStatus, 'late' | 'noReport'> }

/** The nudos críticos, the one that most points of its year are missing from first; of equals in the order of the plan. */
export function knotsOf(rows: readonly Progress[]): Knot[] {
  return rows
    .flatMap((progress): Knot[] => {
      const status = statusOf(progress)
      return progress.state === 'measured' && (status === 'late' || status === 'noReport') ? [{ progress, status }] : []
    })
    .toSorted((a, b) => a.progress.deviationBp - b.progress.deviationBp)
}
