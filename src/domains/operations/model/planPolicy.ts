import type { Role } from '../../../kernel/contract.ts'
import { type Actor, type Assignment, findAssignment, staffRoles } from '../../platform/model/index.ts'
import type { ChangeRequest } from './changes/changeRequest.ts'

/** Whether the actor works in the institution: an external auditor sees posts and not who of the staff did what. */
export function isOwnStaff(actor: Actor): boolean {
  return findAssignment(actor, staffRoles) !== undefined
}

/** Who keeps the signed copies of an approved version. */
export const signedCopyKeepers = ['planningOfficer', 'executive'] as const satisfies readonly Role[]

/** The unit's own people, who write its plan. */
export const unitWriters: readonly Role[] = ['liaison', 'unitHead']

/** Roles that may ever write a unit's plan: the unit's own people, and planning for all units while it is a draft. */
export const planWriters: readonly Role[] = [...unitWriters, 'planningOfficer']

/** Who may see plans: everybody on the staff (decisions.md 14). */
export const planningOffice: readonly Role[] = ['planningOfficer']

/**
 * The assignment with which the actor may write all the given units, or undefined. Planning may write every unit; a
 * head or liaison only the own one (product.md 2: "touches another unit: never").
 */
export function mayWriteUnits(actor: Actor, unitIds: readonly string[]): Assignment | undefined {
  const planner = findAssignment(actor, planningOffice)
  if (planner !== undefined) return planner
  const own = unitIds.map((unitId) => findAssignment(actor, unitWriters, unitId))
  return own.every((assignment) => assignment !== undefined) ? own[0] : undefined
}

/** Who may ask for changes of a unit's plan in force: its own people; whoever decides on it does not write it. */
export function mayAskForChanges(actor: Actor, unitId: string): Assignment | undefined {
  return findAssignment(actor, unitWriters, unitId)
}

/** Who writes a request: the unit that asks; planning where the unit closed and its activities are settled (D38). */
export function mayWriteRequest(
  actor: Actor,
  { unitId, cause }: Pick<ChangeRequest, 'unitId' | 'cause'>,
): Assignment | undefined {
  return cause === 'reorganisation' ? findAssignment(actor, planningOffice) : mayAskForChanges(actor, unitId)
}

/**
 * Who may accept a finding with a reason (D3: the unit head fixes it or confirms), or take that back: the head of each
 * unit concerned, or planning. What speaks of the plan as a whole (unit null) is planning's alone.
 */
export function mayAcceptFindings(actor: Actor, unitIds: readonly (string | null)[]): Assignment | undefined {
  const planner = findAssignment(actor, planningOffice)
  if (planner !== undefined) return planner
  const own = unitIds.map((unitId) => (unitId === null ? undefined : findAssignment(actor, ['unitHead'], unitId)))
  return own.every((assignment) => assignment !== undefined) ? own[0] : undefined
}

/** Who keeps an actividad tipo: the technical lead in the unidad rectora that owns it, or planning (D36). */
export function mayKeepTemplate(actor: Actor, leadUnitId: string): Assignment | undefined {
  return findAssignment(actor, planningOffice) ?? findAssignment(actor, ['technicalLead'], leadUnitId)
}

/**
 * Who takes back copies that were sent to units without being allowed to write there: the technical lead who sent them,
 * while still keeping the actividades tipo of each of those rectoras. `leadUnitIds` is null where the set did more.
 */
export function mayTakeBackCopies(
  actor: Actor,
  sentBy: string,
  leadUnitIds: readonly string[] | null,
): Assignment | undefined {
  if (leadUnitIds === null || sentBy !== actor.personId) return undefined
  const own = leadUnitIds.map((unitId) => mayKeepTemplate(actor, unitId))
  return own.every((assignment) => assignment !== undefined) ? own[0] : undefined
}

/** Who accepts a change of an actividad tipo for copies in those units: their heads, or planning. */
export function mayAcceptTemplate(actor: Actor, unitIds: readonly string[]): Assignment | undefined {
  return mayAcceptFindings(actor, unitIds)
}
