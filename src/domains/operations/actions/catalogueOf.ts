import type { Reader } from '../../platform/index.ts'
import { type Catalogue, getCatalogue } from '../../strategy/index.ts'
import type { Plan } from '../model/plan.ts'

const NO_CATALOGUE: Catalogue = { perspectives: [], objectives: [], lines: [], processes: [] }

/** What the activities of a plan may hang from; empty lists without a strategic plan. */
export async function catalogueOf(db: Reader, plan: Plan): Promise<Catalogue> {
  return plan.strategicPlanId === null ? NO_CATALOGUE : getCatalogue(db, plan.strategicPlanId)
}
