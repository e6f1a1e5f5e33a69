import type { Tx } from '../../../platform/index.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { type PlanSession, type Presented, presentForDecision } from '../../model/workflow/planSession.ts'
import { savePresented } from '../../store/planSessionStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { unitDigest } from '../approval/unitDigest.ts'
import type { WholePlan } from '../planMemory.ts'

/** A unit's plan as it is put on the table now. */
export function unitPresented(whole: WholePlan, unitPlan: UnitPlan, now: string): Presented {
  return { unitPlanId: unitPlan.id, status: unitPlan.status, sha256: unitDigest(whole, unitPlan), at: now }
}

/** Puts on the table of a session what is decided next in it. */
export async function presentInSession(
  tx: Tx,
  { id, planId, presented }: PlanSession,
  shown: readonly Presented[],
): Promise<void> {
  const taken = (await listSteps(tx, planId)).filter(({ sessionId }) => sessionId === id)
  await savePresented(tx, id, presentForDecision(presented, taken, shown))
}
