import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import type { ActContext, Permit } from '../../../platform/index.ts'
import { type UnitClosingAct, unitClosingWorkflow } from '../../model/closing/unitClosing.ts'
import type { Plan } from '../../model/plan.ts'
import { saveClosingStatus } from '../../store/closingStore.ts'
import { insertSteps } from '../../store/stepStore.ts'
import { signatureOf } from '../signatureOf.ts'
import type { ClosingStanding } from './closingGround.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'newId'>

function assignmentFor({ parties }: ClosingStanding, step: UnitClosingAct) {
  const party = partyFor(unitClosingWorkflow, step, parties.keys())
  return party === undefined ? undefined : parties.get(party)
}

/** Allowed when the actor is a party of the act in every unit; it may then write these units. */
export function closingPermit(standings: readonly ClosingStanding[], step: UnitClosingAct): Permit {
  const assignments = standings.map((standing) => assignmentFor(standing, step))
  const [first] = assignments
  if (first === undefined || assignments.includes(undefined)) return undefined
  return { assignment: first, scope: standings.map(({ unit }) => unit.id) }
}

/**
 * Takes the same step in the closing of one or many units, all or none, each with its line in the trail.
 *
 * @throws DomainError of the first unit that refuses, with its id and name.
 */
export async function takeClosingSteps(
  context: Context,
  plan: Plan,
  standings: readonly ClosingStanding[],
  step: UnitClosingAct,
  reason?: string,
): Promise<void> {
  const { tx } = context
  const taken = standings.map((standing) => {
    const { unit, unitPlan, status, facts } = standing
    const to = nextStatus(unitClosingWorkflow, step, status, facts, facts.unit)
    const signature = signatureOf(context, assignmentFor(standing, step), reason)
    return { unitId: unit.id, unitPlanId: unitPlan.id, from: status, to, signature }
  })
  for (const { unitPlanId, unitId, to } of taken)
    await saveClosingStatus(tx, { unitPlanId, unitId, planId: plan.id }, to)
  await insertSteps(
    tx,
    taken.map(({ unitPlanId, from, to, signature }) => ({
      ...signature,
      planId: plan.id,
      unitPlanId,
      round: plan.round,
      act: step,
      from,
      to,
      digest: null,
      sessionId: null,
      overdue: false,
    })),
  )
}
