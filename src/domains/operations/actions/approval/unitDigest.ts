import { DomainError } from '../../../../kernel/domainError.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { partDigest } from '../partDigest.ts'
import { unitFileOf } from '../planFileOf.ts'
import type { WholePlan } from '../planMemory.ts'

/**
 * SHA-256 of what a unit's plan holds now: the same as that of its part in a version that would freeze it.
 *
 * @throws DomainError `operations.unitNotFound`.
 */
export function unitDigest({ units, activities }: WholePlan, unitPlan: UnitPlan): string {
  const unit = units.find(({ id }) => id === unitPlan.unitId)
  if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId: unitPlan.unitId })
  return partDigest(unitFileOf(unit, unitPlan, activities))
}
