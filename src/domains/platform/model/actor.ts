import type { Role } from '../../../kernel/contract.ts'

/** A post that a person holds today, with what it allows. */
export type Assignment = {
  id: string
  kind: 'holder' | 'substitute'
  postId: string
  postName: string
  unitId: string
  roles: Role[]
}

/** Whoever does an act: a named person in the posts held today. */
export type Actor = {
  personId: string
  name: string
  email: string
  assignments: Assignment[]
}

/**
 * The assignment that lets the actor act in one of the roles, in the given unit when there is one. A policy answers
 * with it and the log keeps it (decisions.md 15); undefined is a refusal.
 */
export function findAssignment(actor: Actor, allowed: readonly Role[], unitId?: string): Assignment | undefined {
  return actor.assignments.find(
    (assignment) =>
      (unitId === undefined || assignment.unitId === unitId) && assignment.roles.some((role) => allowed.includes(role)),
  )
}
