import type { Role } from '../../../kernel/contract.ts'
import { type Actor, type Assignment, findAssignment } from '../../platform/model/index.ts'

/** Planning keeps the catalogue (product.md 2); everybody on the staff reads it. */
export const strategyWriters: readonly Role[] = ['planningOfficer']

/** The assignment with which the actor may write the catalogue, or undefined. */
export function mayWriteStrategy(actor: Actor): Assignment | undefined {
  return findAssignment(actor, strategyWriters)
}
