import { DomainError } from '../../../../kernel/domainError.ts'
import type { Permit } from '../../../platform/index.ts'
import { type Actor, findAssignment } from '../../../platform/model/index.ts'
import { planningOffice } from '../../model/planPolicy.ts'
import type { PlanImport } from '../../store/importStore.ts'

/** Planning imports for every unit at once (product.md 2). */
export function importPermit(actor: Actor): Permit {
  const assignment = findAssignment(actor, planningOffice)
  return assignment === undefined ? undefined : { assignment, scope: 'all' }
}

/** @throws DomainError `operations.importSettled` when it was applied, undone or put away already. */
export function demandStaged({ state }: Pick<PlanImport, 'state'>): void {
  if (state !== 'staged') throw new DomainError('operations.importSettled', 'conflict', { state })
}
