import { saveCorrection, takeCorrectionStep } from '../../src/domains/monitoring/index.ts'
import type { DemoCorrection } from '../data/monthTypes.ts'
import { as, type DemoGround, type DemoStep, idOf } from './ground.ts'
import { reviewerOf } from './monthReview.ts'

type Work = { ground: DemoGround; year: number; rows: ReadonlyMap<string, string> }

/** Figures of closed months that units put right, and the level above validates. */
export function correctionSteps({ ground, year, rows }: Work, corrections: readonly DemoCorrection[]): DemoStep[] {
  const { app } = ground
  return corrections.flatMap(({ activity, month, asked, validated, quantity, ...words }): DemoStep[] => {
    const unit = activity.slice(0, 3)
    const place = { year, month, activityId: idOf(rows, activity) }
    const figures = { shareBp: null, quantity, received: null, attended: null }
    return [
      {
        on: asked,
        take: async () => {
          const credentials = as(ground, `${unit}-JEF`)
          const { revision } = await saveCorrection.call(app, {
            credentials,
            input: { ...place, figures, ...words, revision: 0 },
          })
          await takeCorrectionStep.call(app, { credentials, input: { ...place, act: 'submit', revision } })
        },
      },
      {
        on: validated,
        take: () => {
          const credentials = as(ground, reviewerOf(ground, unit))
          return takeCorrectionStep.call(app, { credentials, input: { ...place, act: 'validate', revision: 2 } })
        },
      },
    ]
  })
}
