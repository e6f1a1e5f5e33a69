import { unitPlanWorkflow } from '../../model/workflow/unitPlanWorkflow.ts'
import { saveUnitPlanStatus } from '../../store/planStore.ts'
import { insertSteps } from '../../store/stepStore.ts'
import type { RequestStanding } from '../changes/requestGround.ts'
import type { StepContext } from '../changes/trailStep.ts'
import { signatureOf } from '../signatureOf.ts'

/**
 * The plan of a unit that was settled no longer rules: what was still to be done is in other plans or ended (ADR 017).
 * Its part stays in the versions, with what it did.
 */
export async function supersedePlan(
  context: StepContext,
  { whole: { plan }, unitPlan, request }: RequestStanding,
): Promise<void> {
  // A request is decided only while the plan of its unit is in force, which is where this act starts.
  const { to } = unitPlanWorkflow.supersede
  await saveUnitPlanStatus(context.tx, [unitPlan.id], to)
  const step = {
    planId: plan.id,
    unitPlanId: unitPlan.id,
    round: plan.round,
    act: 'supersede',
    from: unitPlan.status,
    to,
    digest: null,
    sessionId: null,
    overdue: false,
  }
  await insertSteps(context.tx, [{ ...signatureOf(context, context.assignment, request.reason), ...step }])
}
