import { DomainError, type ErrorDetails } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { Actor, Assignment } from '../../../platform/model/index.ts'
import { heirOf } from '../reorganisation/unitEvents.ts'
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

/** Whose people declare the closing of a unit. */
export const declarerKinds = ['own', 'heir', 'planning'] as const
export type Declarer = { kind: 'own' | 'heir'; unitId: string } | { kind: 'planning' }

/**
 * Whoever declares for a unit on a day: its own people while it is there; of one that is gone, those of the unit that
 * inherits from it, or planning where none does, so that no part of the year stays without somebody who answers for it.
 */
export function declarerOf(
  { id, closedOn }: { id: string; closedOn: string | null },
  lives: Parameters<typeof heirOf>[0],
  today: string,
): Declarer {
  if (closedOn === null || closedOn > today) return { kind: 'own', unitId: id }
  const heir = heirOf(lives, id, today)
  return heir === null ? { kind: 'planning' } : { kind: 'heir', unitId: heir }
}

/**
 * The unit whose plan takes on a day what a unit moved from the year before: its own while it is there, then its heir's;
 * null where nobody inherits, and planning alone says where it goes on.
 */
export function takerOf(unitId: string, lives: Parameters<typeof heirOf>[0], day: string): string | null {
  const unit = lives.find(({ id }) => id === unitId)
  if (unit === undefined) return null
  const declarer = declarerOf(unit, lives, day)
  return declarer.kind === 'planning' ? null : declarer.unitId
}

/**
 * As to the plan of the unit of `ground` (whoever declares), but for what planning declares itself, of its own unit or
 * of one that nobody inherits from: there the Dirección Ejecutiva stands in for planning (decisions.md 21).
 */
export function partiesToClosing(
  actor: Actor,
  ground: PlanGround,
  declarer: Declarer['kind'] = 'own',
): Map<PlanParty, Assignment> {
  const byPlanning = declarer === 'planning'
  const parties = partiesToUnitPlan(actor, byPlanning ? { ...ground, planningsOwn: true } : ground)
  const planning = parties.get('planning')
  if (byPlanning && planning !== undefined) parties.set('ownHead', planning)
  if (byPlanning || ground.planningsOwn) parties.delete('planning')
  return parties
}
