import type { OutputOf } from '../../../../kernel/contract.ts'
import type { Reader } from '../../../platform/index.ts'
import type { unitYearRoutes } from '../../contracts/unitYear.ts'
import { listEvaluations } from '../../store/evaluationStore.ts'
import { listParts } from '../../store/unitEvaluationStore.ts'
import { readEvaluatedCut } from '../evaluations/evaluationGround.ts'

type Evaluations = OutputOf<typeof unitYearRoutes.unitYear>['evaluations']

/** The quarters of a year that were evaluated with a unit in them; what is being written of them stays in the unit. */
export async function unitEvaluations(db: Reader, year: number, unitId: string): Promise<Evaluations> {
  const found = (await listEvaluations(db, year)).map(async (one): Promise<Evaluations> => {
    const part = (await listParts(db, one.id)).find((own) => own.unitId === unitId)
    const rated = (await readEvaluatedCut(db, one)).units.find(({ id }) => id === unitId)
    if (part === undefined || rated === undefined) return []
    const { quarter, closedAt } = one
    return [{ quarter, rating: rated.rated.inForce.rating, part: part.status, isClosed: closedAt !== null }]
  })
  return (await Promise.all(found)).flat()
}
