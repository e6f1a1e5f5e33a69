import type { Reader } from '../../../platform/index.ts'
import { type Actor, type Assignment, findAssignment } from '../../../platform/model/index.ts'
import { isEditable } from '../../model/plan.ts'
import { unitWriters } from '../../model/planPolicy.ts'
import type { Coordination, CoordinationFacts, CoordinationParty } from '../../model/workflow/coordination.ts'
import { listCoordination } from '../../store/coordinationStore.ts'
import type { WholePlan } from '../planMemory.ts'

/** A request with what its workflow looks at and what the person is to it. */
export type CoordinationStanding = {
  request: Coordination
  facts: CoordinationFacts
  parties: Map<CoordinationParty, Assignment>
}

/** A unit without a plan of its own yet may open one. */
export function mayStillWrite({ unitPlans }: WholePlan, unitId: string): boolean {
  const unitPlan = unitPlans.find((one) => one.unitId === unitId)
  return unitPlan === undefined || isEditable(unitPlan.status)
}

/** Every request of a plan as one person sees it. */
export async function readCoordination(db: Reader, whole: WholePlan, actor: Actor): Promise<CoordinationStanding[]> {
  const requests = await listCoordination(db, whole.plan.id)
  return requests.map((request) => {
    const parties = new Map<CoordinationParty, Assignment>()
    const asking = findAssignment(actor, unitWriters, request.askingUnitId)
    const asked = findAssignment(actor, unitWriters, request.askedUnitId)
    if (asking !== undefined) parties.set('asking', asking)
    if (asked !== undefined) parties.set('asked', asked)
    const facts = {
      joint: request.joint,
      carried: request.jointActivityId !== null,
      askedPlanEditable: mayStillWrite(whole, request.askedUnitId),
      askingPlanEditable: mayStillWrite(whole, request.askingUnitId),
    }
    return { request, facts, parties }
  })
}
