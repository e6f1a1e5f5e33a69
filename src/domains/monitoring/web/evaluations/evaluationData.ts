import type { OutputOf } from '../../../../kernel/contract.ts'
import { evaluationRoutes, followUpRoutes } from '../../contract.ts'

export type Quarters = OutputOf<typeof evaluationRoutes.evaluations>['quarters']
export type Evaluation = NonNullable<OutputOf<typeof evaluationRoutes.evaluation>['evaluation']>
export type EvaluatedUnit = Evaluation['units'][number]

/** Reads that a step with an evaluation makes old. */
export const evaluationReads = [evaluationRoutes.evaluations, evaluationRoutes.evaluation, followUpRoutes.followUps]

/** An evaluation and the page's address of it. */
export type Place = { year: string; quarter: number }
