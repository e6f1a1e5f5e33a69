import { type ActContext, postsAt, type Reader } from '../../../platform/index.ts'
import type { Actor, Assignment } from '../../../platform/model/index.ts'
import type { ChangeRequest, ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import { type ChangeRequestFacts, changeRequestFacts } from '../../model/changes/changeRequestWorkflow.ts'
import { type ChangeWindow, isWindowOpen } from '../../model/changes/changeWindow.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { type PlanParty, partiesToUnitPlan, planGround } from '../../model/workflow/parties.ts'
import { getChangeRequest } from '../../store/changeRequestStore.ts'
import { listRequestSteps } from '../../store/changeStepStore.ts'
import { listChangeWindows } from '../../store/changeWindowStore.ts'
import { getPlanForChange, getPlanForStep } from '../../store/planStore.ts'
import { planInStep, planOf, type WholePlan } from '../planMemory.ts'

/** A request with what its workflow looks at and what the person is to it. */
export type RequestStanding = {
  whole: WholePlan
  request: ChangeRequest
  unitPlan: UnitPlan
  steps: readonly ChangeRequestStep[]
  windows: readonly ChangeWindow[]
  facts: ChangeRequestFacts
  parties: Map<PlanParty, Assignment>
}

/** How a request stands, seen by one person on a day. */
export async function readRequestStanding(
  db: Reader,
  whole: WholePlan,
  number: number,
  { actor, today }: { actor: Actor; today: string },
): Promise<RequestStanding> {
  const { plan, units, unitPlans } = whole
  const request = await getChangeRequest(db, plan.id, number)
  const [allSteps, windows, posts] = [
    await listRequestSteps(db, plan.id),
    await listChangeWindows(db, plan.id),
    await postsAt(db, today),
  ]
  const unitPlan = unitPlans.find(({ id }) => id === request.unitPlanId)
  if (unitPlan === undefined) throw new Error(`request ${request.id} hangs from no plan of its year`)
  const steps = allSteps.get(request.id) ?? []
  const ground = {
    windowOpen: isWindowOpen(windows, today),
    planStatus: plan.status,
    unitPlanStatus: unitPlan.status,
  }
  return {
    whole,
    request,
    unitPlan,
    steps,
    windows,
    facts: changeRequestFacts(request, steps, ground, actor.personId),
    parties: partiesToUnitPlan(actor, planGround(units, posts, request.unitId)),
  }
}

type Locking = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'today'>

/** The same for an act that writes no activity: the plan's row is locked, so that what is decided of one plan follows each other. */
export async function loadRequestForStep(
  context: Locking,
  { year, number }: { year: number; number: number },
): Promise<RequestStanding> {
  await getPlanForStep(context.tx, year)
  return readRequestStanding(context.tx, await planInStep(context, year), number, context)
}

/** The same for the decision, which writes what it accepts. */
export async function loadRequestForDecision(
  { tx, actor, today }: Locking,
  { year, number }: { year: number; number: number },
): Promise<RequestStanding> {
  await getPlanForChange(tx, year)
  return readRequestStanding(tx, await planOf(tx, year, today), number, { actor, today })
}
