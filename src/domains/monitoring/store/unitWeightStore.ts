import type { Reader, Tx } from '../../platform/index.ts'
import type { UnitWeights } from '../model/compliance/unitWeights.ts'

/** Weights as they were decided: by whom, why and when. */
export type StoredWeights = UnitWeights & {
  id: string
  /** Its place in the order in which they were decided, from 1 on. */
  number: number
  reason: string
  personName: string
  postName: string
  at: string
}

/** Every decision on the weights of the units of a plan, in the order in which they were taken. */
export async function listUnitWeights(db: Reader, planId: string): Promise<StoredWeights[]> {
  const sets = await db
    .selectFrom('monitoring_unit_weighing as one')
    .innerJoin('platform_person as person', 'person.id', 'one.person_id')
    .leftJoin('monitoring_unit_weight as weight', 'weight.weighing_id', 'one.id')
    .select(['one.id', 'one.number', 'one.from_day as fromDay', 'one.reason', 'one.post_name as postName', 'one.at'])
    .select(['person.name as personName', 'weight.unit_id as unitId', 'weight.weight_bp as weightBp'])
    .where('one.plan_id', '=', planId)
    .orderBy('one.number')
    .orderBy('weight.unit_id')
    .execute()
  const found = new Map<string, StoredWeights & { weights: Map<string, number> }>()
  for (const { unitId, weightBp, ...one } of sets) {
    const { weights } = found.get(one.id) ?? { weights: new Map<string, number>() }
    if (unitId !== null && weightBp !== null) weights.set(unitId, weightBp)
    found.set(one.id, { ...one, weights })
  }
  return [...found.values()]
}

type NewWeights = UnitWeights & Pick<StoredWeights, 'id' | 'number' | 'reason' | 'postName' | 'at'>

export async function insertUnitWeights(
  tx: Tx,
  {
    id,
    number,
    fromDay,
    weights,
    reason,
    postName,
    at,
    planId,
    personId,
  }: NewWeights & { planId: string; personId: string },
): Promise<void> {
  await tx
    .insertInto('monitoring_unit_weighing')
    .values({ id, plan_id: planId, number, from_day: fromDay, reason, person_id: personId, post_name: postName, at })
    .execute()
  if (weights.size === 0) return
  await tx
    .insertInto('monitoring_unit_weight')
    .values([...weights].map(([unitId, weightBp]) => ({ weighing_id: id, unit_id: unitId, weight_bp: weightBp })))
    .execute()
}
