import { DomainError } from '../../../kernel/domainError.ts'
import type { ActContext } from '../../platform/index.ts'
import { isEditable, type UnitPlan } from '../model/plan.ts'
import { insertUnitPlan, listUnitPlans } from '../store/planStore.ts'

/** The plan of a unit, opened as an empty draft when there is none yet. */
export async function ensureUnitPlan(
  context: Pick<ActContext<unknown>, 'tx' | 'newId'>,
  planId: string,
  unitId: string,
): Promise<UnitPlan> {
  const known = (await listUnitPlans(context.tx, planId)).find((unitPlan) => unitPlan.unitId === unitId)
  if (known !== undefined) return known
  const opened: UnitPlan = { id: context.newId(), planId, unitId, status: 'draft', notes: '' }
  await insertUnitPlan(context.tx, opened)
  return opened
}

/** @throws DomainError `operations.planNotEditable`. */
export function demandOpen(unitPlan: UnitPlan): void {
  if (!isEditable(unitPlan.status))
    throw new DomainError('operations.planNotEditable', 'conflict', { status: unitPlan.status })
}
