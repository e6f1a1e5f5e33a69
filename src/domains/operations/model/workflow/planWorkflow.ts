import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { PlanStatus } from '../plan.ts'
import type { PlanParty } from './parties.ts'

/** What the rows of the table look at. */
export type PlanFacts = {
  /** Unit plans with the visto bueno, or in force. */
  endorsedUnits: number
  /** Units whose plan is not endorsed yet. */
  unitsOnTheWay: number
  /** Planning signed Elaboró for exactly what stands now: any change after it asks for a new signature. */
  elaborated: boolean
  /** Whoever asks signed in this round: maker and approver are different people, and nobody signs the same twice. */
  signedByActor: boolean
  /** Something differs from the version in force, or there is none. */
  changed: boolean
}

export const planActs = ['elaborate', 'endorse', 'return', 'authorize', 'annul', 'bringIntoForce', 'openRound'] as const
export type PlanAct = (typeof planActs)[number]

function conflict(code: string, details: Record<string, unknown> = {}): DomainError {
  return new DomainError(code, 'conflict', details)
}

function refuseSignature(facts: PlanFacts): DomainError | undefined {
  if (!facts.elaborated) return conflict('operations.notElaborated')
  return facts.signedByActor ? new DomainError('operations.ownMaking', 'forbidden') : undefined
}

/**
 * Life of the consolidated plan (decisions.md 20; the three signatures of domain.md A1): planning signs Elaboró, the
 * Dirección Ejecutiva gives Visto bueno, the titular authorises, and planning brings it into force from a day on. Until
 * then the titular may annul what was authorised: its version stays on record as annulled, and all sign anew.
 * A later round (a unit that came late, the adjustment to the approved budget) prepares the next version. Closing the
 * year and opening it again stand in `yearClosingWorkflow`.
 */
export const planWorkflow: Workflow<PlanStatus, PlanParty, PlanFacts, PlanAct> = {
  elaborate: {
    from: ['preparing'],
    to: 'preparing',
    by: ['planning'],
    refuse: (facts) => {
      if (facts.elaborated && facts.signedByActor) return conflict('operations.alreadyElaborated')
      if (facts.endorsedUnits === 0) return conflict('operations.noUnitEndorsed')
      return facts.changed ? undefined : conflict('operations.nothingNew')
    },
  },
  endorse: { from: ['preparing'], to: 'endorsed', by: ['executive'], refuse: refuseSignature },
  return: { from: ['endorsed'], to: 'preparing', by: ['executive', 'authority'] },
  authorize: { from: ['endorsed'], to: 'authorized', by: ['authority'], refuse: refuseSignature },
  annul: { from: ['authorized'], to: 'preparing', by: ['authority'] },
  bringIntoForce: { from: ['authorized'], to: 'inForce', by: ['planning'] },
  openRound: { from: ['inForce'], to: 'preparing', by: ['planning'] },
}
