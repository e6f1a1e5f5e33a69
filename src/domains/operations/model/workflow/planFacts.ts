import type { Plan, UnitPlan, UnitPlanStatus } from '../plan.ts'
import type { PlanStep } from './planStep.ts'
import type { PlanFacts } from './planWorkflow.ts'

/** Everything on record about the consolidated plan that its workflow looks at. */
export type PlanRecord = {
  plan: Pick<Plan, 'round'>
  unitPlans: readonly UnitPlan[]
  /** Of the consolidated plan and its units, oldest first. */
  steps: readonly PlanStep[]
  /** Something differs from the version in force, or there is none. */
  changed: boolean
  /** SHA-256 of what the next version would hold now. */
  digest: string
}

/** Signatures of this round that still stand: a return or an annulment strikes those before it. */
export function standingSignatures({ plan, steps }: Pick<PlanRecord, 'plan' | 'steps'>): PlanStep[] {
  const own = steps.filter((step) => step.unitPlanId === null && step.round === plan.round)
  return own.slice(own.findLastIndex(({ act }) => act === 'return' || act === 'annul') + 1)
}

/** The facts of the consolidated plan for one person. */
export function planFacts(record: PlanRecord, personId: string): PlanFacts {
  const signatures = standingSignatures(record)
  const settled = record.unitPlans.filter(({ status }) => SETTLED.includes(status)).length
  return {
    endorsedUnits: settled,
    unitsOnTheWay: record.unitPlans.filter(({ status }) => ['draft', 'submitted', 'observed'].includes(status)).length,
    elaborated: signatures.findLast(({ act }) => act === 'elaborate')?.digest === record.digest,
    signedByActor: signatures.some((step) => step.personId === personId && SIGNATURES.includes(step.act)),
    changed: record.changed,
  }
}

/** What a signature takes: visto bueno, in force, and the part of a unit that closed. */
const SETTLED: readonly UnitPlanStatus[] = ['endorsed', 'inForce', 'superseded']
const SIGNATURES: readonly string[] = ['elaborate', 'endorse']
