import { daysIn } from '../../../../kernel/clock.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { findInstitution, type NoticesOf, postsAt, type Reader } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { workflowOf } from '../../model/changes/changeRequestWorkflow.ts'
import { planNotices } from '../../model/notices/planNotices.ts'
import { type PlanWait, planMove, requestMove, unitPlanMove } from '../../model/notices/planWaits.ts'
import { mayWriteRequest } from '../../model/planPolicy.ts'
import { partiesToPlan } from '../../model/workflow/parties.ts'
import { planFacts, standingSignatures } from '../../model/workflow/planFacts.ts'
import { planWorkflow } from '../../model/workflow/planWorkflow.ts'
import { unitPlanWorkflow } from '../../model/workflow/unitPlanWorkflow.ts'
import { listChangeRequests } from '../../store/changeRequestStore.ts'
import { listRequestSteps } from '../../store/changeStepStore.ts'
import { listChangeWindows } from '../../store/changeWindowStore.ts'
import { getPlan, listPlans } from '../../store/planStore.ts'
import { type ApprovalGround, approvalReader } from '../approval/approvalGround.ts'
import { keptDraft } from '../approval/draftMemory.ts'
import { draftVersion } from '../approval/nextVersion.ts'
import { requestStanding } from '../changes/requestGround.ts'
import { awaitsAnswerOf } from '../changes/transferSide.ts'
import { planOf, type WholePlan } from '../planMemory.ts'

/** What of one plan waits for a person. */
type WaitsOf = (actor: Actor) => PlanWait[]
type DayOf = (instant: string) => string

function unitPlanWaits({ plan, standings }: ApprovalGround, dayOf: DayOf): PlanWait[] {
  return standings.flatMap(({ unit: { id, name }, unitPlan, facts, parties, waiting }): PlanWait[] => {
    if (waiting === null) return []
    const acts = availableActs(unitPlanWorkflow, unitPlan.status, parties.keys(), facts)
    const move = unitPlanMove(waiting.phase, acts)
    if (move === undefined) return []
    const since = waiting.since === null ? null : dayOf(waiting.since)
    return [{ what: 'unitPlan', move, year: plan.year, unit: { id, name }, since, dueOn: waiting.endsOn }]
  })
}

const ON_THE_WAY: readonly string[] = ['draft', 'submitted', 'observed']

/** The signatures of the consolidated plan. What it would hold is worked out only where one may be due. */
async function planWaits(db: Reader, whole: WholePlan, steps: ApprovalGround['steps'], today: string, dayOf: DayOf) {
  const { plan, unitPlans } = whole
  const { year, status } = plan
  const signatures = standingSignatures({ plan, steps })
  const mayBeDue =
    status === 'endorsed' ||
    status === 'authorized' ||
    (status === 'preparing' && (signatures.length > 0 || !unitPlans.some((one) => ON_THE_WAY.includes(one.status))))
  if (!mayBeDue) return () => []
  const draft = await keptDraft(whole, today, async () => draftVersion(db, await getPlan(db, year), today))
  const last = steps.findLast(({ round }) => round === plan.round)
  const since = last === undefined ? null : dayOf(last.at)
  return (actor: Actor): PlanWait[] => {
    const facts = planFacts({ plan, unitPlans, steps, ...draft }, actor.personId)
    const acts = availableActs(planWorkflow, status, partiesToPlan(actor).keys(), facts)
    const move = planMove(status, facts, acts)
    return move === undefined ? [] : [{ what: 'plan', move, year, since }]
  }
}

async function requestWaits(db: Reader, whole: WholePlan, today: string, dayOf: DayOf): Promise<WaitsOf> {
  const { plan, units } = whole
  const open = (await listChangeRequests(db, plan.id)).filter(({ status }) =>
    ['submitted', 'endorsed', 'returned'].includes(status),
  )
  if (open.length === 0) return () => []
  const [steps, windows, posts] = [
    await listRequestSteps(db, plan.id),
    await listChangeWindows(db, plan.id),
    await postsAt(db, today),
  ]
  return (actor) =>
    open.flatMap((request): PlanWait[] => {
      const own = steps.get(request.id) ?? []
      const standing = requestStanding(whole, request, { steps: own, windows, posts }, { actor, today })
      const { facts, parties } = standing
      const at = own.at(-1)?.at
      const unit = { id: request.unitId, name: units.find(({ id }) => id === request.unitId)?.name ?? '' }
      const wait = { what: 'request', year: plan.year, number: request.number, unit } as const
      const since = at === undefined ? null : dayOf(at)
      if (request.status === 'returned')
        return mayWriteRequest(actor, request) === undefined ? [] : [{ ...wait, move: 'correct', since }]
      const move = requestMove(availableActs(workflowOf(request), request.status, parties.keys(), facts))
      if (move !== undefined) return [{ ...wait, move, since }]
      return awaitsAnswerOf(actor, { units, posts, request, steps: own }) ? [{ ...wait, move: 'answer', since }] : []
    })
}

/** What the plans of the years that are not closed have for each person's inbox; read once, whoever asks. */
export async function readOperationsNotices(db: Reader, today: string): Promise<NoticesOf> {
  const dayOf = daysIn((await findInstitution(db))?.timeZone ?? 'UTC')
  const readers: WaitsOf[] = []
  for (const { year } of await listPlans(db)) {
    const whole = await planOf(db, year, today)
    if (whole.plan.status === 'closed') continue
    const approvalOf = await approvalReader(db, whole, today)
    readers.push((actor) => unitPlanWaits(approvalOf.seenBy(actor), dayOf))
    readers.push(await planWaits(db, whole, approvalOf.steps, today, dayOf))
    readers.push(await requestWaits(db, whole, today, dayOf))
  }
  return (actor, muted) =>
    planNotices(
      readers.flatMap((waitsOf) => waitsOf(actor)),
      muted,
    )
}
