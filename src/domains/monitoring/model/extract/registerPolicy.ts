import type { Role } from '../../../../kernel/contract.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'

/** Who keeps the catalogue: a unit's people that of their unit, Planificación that of all. */
export const registerKeepers: readonly Role[] = ['planningOfficer', 'unitHead', 'liaison']

/**
 * The assignment that lets a person write the registers of a unit (decisions.md 14 and 15); undefined: none does. Everybody
 * on the staff reads the catalogue.
 */
export function keeperOf(actor: Actor, unitId: string): Assignment | undefined {
  return findAssignment(actor, ['planningOfficer']) ?? findAssignment(actor, ['unitHead', 'liaison'], unitId)
}
