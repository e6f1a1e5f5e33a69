import type { UnitPlanStatus } from '../plan.ts'
import { isOpen, type Observation } from './observation.ts'
import type { PlanParty } from './parties.ts'

/** What one person is to a unit's plan, and where that plan stands. */
export type Onlooker = { status: UnitPlanStatus; parties: ReadonlySet<PlanParty>; personId: string }

const REVIEWERS: readonly PlanParty[] = ['planning', 'levelAbove']
const AUTHORS: readonly PlanParty[] = ['ownHead', 'ownLiaison']

/** States in which a plan is still being made or looked at. */
const OPEN: readonly UnitPlanStatus[] = ['draft', 'submitted', 'observed']

/**
 * The party as which somebody may observe a plan: planning also while it is written, so that a unit hears early what
 * would come back; the level above once it is presented.
 */
export function observerOf({ status, parties }: Onlooker): PlanParty | undefined {
  if (status === 'submitted') return REVIEWERS.find((party) => parties.has(party))
  return OPEN.includes(status) && parties.has('planning') ? 'planning' : undefined
}

/** The unit's own people answer while the plan is not endorsed, also what they presented: an answer edits nothing. */
export function answererOf({ status, parties }: Onlooker, observation: Observation): PlanParty | undefined {
  const waits = isOpen(observation) && OPEN.includes(status)
  return waits ? AUTHORS.find((party) => parties.has(party)) : undefined
}

/** Whoever may observe takes an observation as resolved. */
export function settlerOf(onlooker: Onlooker, observation: Observation): PlanParty | undefined {
  return isOpen(observation) ? observerOf(onlooker) : undefined
}

/** Only who wrote an observation withdraws it, also while the unit has the plan. */
export function withdrawerOf({ parties, personId }: Onlooker, observation: Observation): PlanParty | undefined {
  const own = isOpen(observation) && observation.personId === personId
  return own ? REVIEWERS.find((party) => parties.has(party)) : undefined
}
