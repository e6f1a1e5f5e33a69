import type { Role } from '../../../kernel/contract.ts'
import { type Actor, type Assignment, findAssignment } from '../../platform/model/index.ts'

/** Roles that may ever write a unit's plan: the unit's own people, and planning for all units while it is a draft. */
export const planWriters: readonly Role[] = ['liaison', 'unitHead', 'planningOfficer']

/** Who may see plans: everybody on the staff (decisions.md 14). */
export const planningOffice: readonly Role[] = ['planningOfficer']

/**
 * The assignment with which the actor may write all the given units, or undefined. Planning may write every unit; a
 * head or liaison only the own one (product.md 2: "touches another unit: never").
 */
export function mayWriteUnits(actor: Actor, unitIds: readonly string[]): Assignment | undefined {
  const planner = findAssignment(actor, planningOffice)
  if (planner !== undefined) return planner
  const own = unitIds.map((unitId) => findAssignment(actor, ['unitHead', 'liaison'], unitId))
  return own.every((assignment) => assignment !== undefined) ? own[0] : undefined
}
