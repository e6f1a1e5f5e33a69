import { type Role, roles } from '../../../kernel/contract.ts'
import type { AuditAccess } from './auditReach.ts'

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
  /** Open today, for somebody of an outside body; nothing else lets an external auditor in. */
  audit?: AuditAccess | null
}

/** Everybody but external auditors, whose post alone opens nothing. */
export const staffRoles: readonly Role[] = roles.filter((role) => role !== 'externalAuditor')

/** The access of an external auditor; whoever works in the institution reads by the own posts. */
export function auditorAccess(actor: Actor | undefined): AuditAccess | undefined {
  if (actor === undefined || findAssignment(actor, staffRoles) !== undefined) return undefined
  return actor.audit ?? undefined
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
