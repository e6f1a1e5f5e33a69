import { type Actor, type Assignment, findAssignment } from './actor.ts'

/**
 * People, posts, units and the institution belong to Administración (product.md 2). None of them is a plan, so the
 * act may write no unit's plan: an empty scope.
 */
export function administrationPermit(actor: Actor): { assignment: Assignment; scope: readonly string[] } | undefined {
  const assignment = findAssignment(actor, ['admin'])
  return assignment === undefined ? undefined : { assignment, scope: [] }
}

/** What somebody decides for the own person alone: whoever has a session may, and it writes no unit's plan. */
export function ownPermit(actor: Actor): { assignment: Assignment | null; scope: readonly string[] } {
  return { assignment: actor.assignments[0] ?? null, scope: [] }
}
