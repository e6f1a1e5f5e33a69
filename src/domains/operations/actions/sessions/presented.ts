import type { UnitPlan } from '../../model/plan.ts'
import type { Presented } from '../../model/workflow/planSession.ts'
import { unitDigest } from '../approval/unitDigest.ts'
import type { WholePlan } from '../planMemory.ts'

/** A unit's plan as it is put on the table now. */
export function unitPresented(whole: WholePlan, unitPlan: UnitPlan, now: string): Presented {
  return { unitPlanId: unitPlan.id, status: unitPlan.status, sha256: unitDigest(whole, unitPlan), at: now }
}
