import { DomainError, type ErrorDetails } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { Actor, Assignment } from '../../../platform/model/index.ts'
import { type PlanGround, type PlanParty, partiesToUnitPlan } from '../workflow/parties.ts'

/** How far a unit's closing of the year is. */
export const unitClosingStatuses = ['pending', 'declared', 'returned', 'confirmed'] as const
export type UnitClosingStatus = (typeof unitClosingStatuses)[number]

export const unitClosingActs = ['declareClosing', 'recallClosing', 'confirmClosing', 'returnClosing'] as const
export type UnitClosingAct = (typeof unitClosingActs)[number]

/** What the rows of the table look at. */
export type UnitClosingFacts = {
  /** Named in every refusal, since many are handled at once. */
  unit: { unitId: string; unit: string }
  /** The unit has a part in the year: in the version in force, or in what was dropped from it. */
  held: boolean
  /** The last month of the year began. */
  begun: boolean
  /** The refusal of a year that is closed, or undefined. */
  locked: DomainError | undefined
  /** Activities without a state, or whose ground or evidence is missing. */
  incomplete: number
  /** Whoever asks typed or handed in a part of it (decisions.md 21). */
  madeByActor: boolean
}

function conflict(code: string, { unit }: UnitClosingFacts, details: ErrorDetails = {}): DomainError {
  return new DomainError(code, 'conflict', { ...unit, ...details })
}

function refuseDeclaring(facts: UnitClosingFacts): DomainError | undefined {
  if (facts.locked !== undefined) return facts.locked
  if (!facts.held) return conflict('operations.unitWithoutClosing', facts)
  if (!facts.begun) return conflict('operations.closingTooEarly', facts)
  if (facts.incomplete > 0) return conflict('operations.closingIncomplete', facts, { count: facts.incomplete })
  return undefined
}

function refuseConfirming(facts: UnitClosingFacts): DomainError | undefined {
  return facts.madeByActor ? new DomainError('operations.ownMaking', 'forbidden', { ...facts.unit }) : facts.locked
}

const unit: readonly PlanParty[] = ['ownHead', 'ownLiaison']
const above: readonly PlanParty[] = ['levelAbove', 'planning', 'planningStandIn']

/**
 * Closing of a unit's year (domain.md D40): the head, or the liaison on his behalf, declares how each activity ended;
 * the level above or planning confirms it, or returns it with what has to be looked at. Nobody confirms what he
 * declared (D21, D35).
 */
export const unitClosingWorkflow: Workflow<UnitClosingStatus, PlanParty, UnitClosingFacts, UnitClosingAct> = {
  declareClosing: { from: ['pending', 'returned'], to: 'declared', by: unit, refuse: refuseDeclaring },
  recallClosing: { from: ['declared'], to: 'pending', by: unit, refuse: ({ locked }) => locked },
  confirmClosing: { from: ['declared'], to: 'confirmed', by: above, refuse: refuseConfirming },
  returnClosing: { from: ['declared', 'confirmed'], to: 'returned', by: above, refuse: ({ locked }) => locked },
}

/** Whether the unit may still write its declarations. */
export function isDeclarable(status: UnitClosingStatus): boolean {
  return status === 'pending' || status === 'returned'
}

/** As to its plan, but for planning's own unit: there the Dirección Ejecutiva stands in for planning. */
export function partiesToClosing(actor: Actor, ground: PlanGround): Map<PlanParty, Assignment> {
  const parties = partiesToUnitPlan(actor, ground)
  if (ground.planningsOwn) parties.delete('planning')
  return parties
}
