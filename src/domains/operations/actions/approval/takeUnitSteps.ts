import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import type { ActContext, Permit } from '../../../platform/index.ts'
import type { Plan } from '../../model/plan.ts'
import { isEscalation } from '../../model/workflow/parties.ts'
import { reviewWarning, type UnitPlanAct, unitPlanWorkflow } from '../../model/workflow/unitPlanWorkflow.ts'
import { saveUnitPlanStatus } from '../../store/planStore.ts'
import { insertSteps } from '../../store/stepStore.ts'
import { signatureOf } from '../signatureOf.ts'
import type { UnitStanding } from './approvalGround.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'>

/** The act is allowed when the actor is a party of it in every unit; it may then write these units. */
export function unitStepPermit(standings: readonly UnitStanding[], act: UnitPlanAct): Permit {
  const assignments = standings.map(({ parties }) => {
    const party = partyFor(unitPlanWorkflow, act, parties.keys())
    return party === undefined ? undefined : parties.get(party)
  })
  const [first] = assignments
  if (first === undefined || assignments.includes(undefined)) return undefined
  return { assignment: first, scope: standings.map(({ unit }) => unit.id) }
}

/** A reason to review without conformity is said of the plans that lack it, also when others pass with them. */
function reasonFor({ facts }: UnitStanding, act: UnitPlanAct, reason: string | undefined): string | undefined {
  return act === 'review' && reviewWarning(facts) === undefined ? undefined : reason
}

/**
 * Takes the same step in one or many units' plans, all or none, each with its line in the trail.
 *
 * @throws DomainError of the first unit that refuses, with its id and name.
 */
export async function takeUnitSteps(
  context: Context,
  plan: Plan,
  standings: readonly UnitStanding[],
  act: UnitPlanAct,
  more: { reason?: string | undefined; sessionId?: string | undefined } = {},
): Promise<void> {
  const { tx } = context
  const steps = standings.map((standing) => {
    const { unitPlan, parties, facts } = standing
    const to = nextStatus(unitPlanWorkflow, act, unitPlan.status, facts, facts.unit)
    const party = partyFor(unitPlanWorkflow, act, parties.keys())
    const assignment = party === undefined ? undefined : parties.get(party)
    return {
      ...signatureOf(context, assignment, reasonFor(standing, act, more.reason)),
      planId: plan.id,
      unitPlanId: unitPlan.id,
      round: plan.round,
      act,
      from: unitPlan.status,
      to,
      digest: null,
      sessionId: more.sessionId ?? null,
      overdue: isEscalation(party),
    }
  })
  for (const status of new Set(steps.map(({ to }) => to)))
    await saveUnitPlanStatus(
      tx,
      steps.filter(({ to }) => to === status).map(({ unitPlanId }) => unitPlanId),
      status,
    )
  await insertSteps(tx, steps)
}
