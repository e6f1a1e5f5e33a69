import type { PlanInForce } from '../../../operations/index.ts'
import type { Reader } from '../../../platform/index.ts'
import type { WeighingGround } from '../../model/compliance/unitWeights.ts'
import { listCuts } from '../../store/cutStore.ts'

/** What weights of a plan's units are held against. */
export async function weighingGround(db: Reader, { plan, units }: PlanInForce): Promise<WeighingGround> {
  const cuts = await listCuts(db, plan.id)
  return {
    year: plan.year,
    unitIds: units.map(({ id }) => id),
    lastClosed: Math.max(0, ...cuts.map(({ month }) => month)),
  }
}
