import type { ProcessFacts } from '../../model/health/processFigures.ts'
import type { HealthGround } from './healthGround.ts'

/** The facts of one unit, or of all that the person reads. */
export function factsOf(ground: HealthGround, unitId?: string): ProcessFacts {
  const isIt = (one: { unitId: string }): boolean => unitId === undefined || one.unitId === unitId
  return {
    owed: ground.owed.filter(isIt),
    reports: ground.reports.filter(isIt),
    reviews: ground.reviews.filter(({ report }) => isIt(report)),
    reopenings: ground.reopenings.filter(isIt).length,
    reprogrammed: ground.reprogrammed.filter(isIt).reduce((sum, { changes }) => sum + changes.length, 0),
    corrections: ground.corrections.filter(isIt).length,
  }
}
