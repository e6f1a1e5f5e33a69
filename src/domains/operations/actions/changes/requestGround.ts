import { type ActContext, postsAt, type Reader } from '../../../platform/index.ts'
import type { Actor, Assignment } from '../../../platform/model/index.ts'
import type { Activity } from '../../model/activity.ts'
import type { ChangeRequest, ChangeRequestStep } from '../../model/changes/changeRequest.ts'
import { type ChangeRequestFacts, changeRequestFacts } from '../../model/changes/changeRequestWorkflow.ts'
import { type ChangeWindow, isWindowOpen } from '../../model/changes/changeWindow.ts'
import { activitiesOf } from '../../model/changes/requestItem.ts'
import type { UnitPlan } from '../../model/plan.ts'
import { type PlanParty, partiesToUnitPlan, planGround } from '../../model/workflow/parties.ts'
import { getChangeRequest } from '../../store/changeRequestStore.ts'
import { listRequestSteps } from '../../store/changeStepStore.ts'
import { listChangeWindows } from '../../store/changeWindowStore.ts'
import { getPlanForChange, getPlanForStep } from '../../store/planStore.ts'
import { isThere } from '../../store/planUnitStore.ts'
import { planInStep, planOf, type WholePlan } from '../planMemory.ts'
import { waitingOf } from '../reorganisation/waiting.ts'

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

/** Activities of the unit that still have work and that the request says nothing of. */
function waitingIn(whole: WholePlan, { unitId, items }: ChangeRequest, today: string): Activity[] {
  const settled = new Set(items.flatMap(({ item }) => activitiesOf(item)))
  return waitingOf(whole, unitId, today).filter(({ id }) => !settled.has(id))
}

type OnRecord = Pick<RequestStanding, 'steps' | 'windows'> & { posts: Awaited<ReturnType<typeof postsAt>> }

/** How a request stands, seen by one person on a day; `steps` are its own. */
export function requestStanding(
  whole: WholePlan,
  request: ChangeRequest,
  { steps, windows, posts }: OnRecord,
  { actor, today }: { actor: Actor; today: string },
): RequestStanding {
  const { plan, units, unitPlans } = whole
  const unitPlan = unitPlans.find(({ id }) => id === request.unitPlanId)
  if (unitPlan === undefined) throw new Error(`request ${request.id} hangs from no plan of its year`)
  const unit = units.find(({ id }) => id === request.unitId)
  const ground = {
    windowOpen: isWindowOpen(windows, today),
    planStatus: plan.status,
    unitPlanStatus: unitPlan.status,
    withoutHeir: request.cause === 'reorganisation' ? waitingIn(whole, request, today).length : 0,
    unitStillOpen: unit !== undefined && isThere(unit, today),
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

/** The same with what is on record of it. */
export async function readRequestStanding(
  db: Reader,
  whole: WholePlan,
  number: number,
  viewer: { actor: Actor; today: string },
): Promise<RequestStanding> {
  const { plan } = whole
  const request = await getChangeRequest(db, plan.id, number)
  const [allSteps, windows, posts] = [
    await listRequestSteps(db, plan.id),
    await listChangeWindows(db, plan.id),
    await postsAt(db, viewer.today),
  ]
  return requestStanding(whole, request, { steps: allSteps.get(request.id) ?? [], windows, posts }, viewer)
}

type Locking = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'today'>

/** The same for an act that writes no activity: the plan's row is locked, so that what is decided of one plan follows each other. */
export async function loadRequestForStep(
  context: Locking,
  { year, number }: { year: number; number: number },
): Promise<RequestStanding> {
  await getPlanForStep(context.tx, year, context.today)
  return readRequestStanding(context.tx, await planInStep(context, year), number, context)
}

/** The same for the decision, which writes what it accepts. */
export async function loadRequestForDecision(
  { tx, actor, today }: Locking,
  { year, number }: { year: number; number: number },
): Promise<RequestStanding> {
  await getPlanForChange(tx, year, today)
  return readRequestStanding(tx, await planOf(tx, year, today), number, { actor, today })
}
