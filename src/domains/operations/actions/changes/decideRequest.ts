import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus } from '../../../../kernel/workflow.ts'
import { type ActContext, act } from '../../../platform/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import type { PlanEffect } from '../../model/changes/applyItem.ts'
import type { ChangeRequest, ChangeRequestItem } from '../../model/changes/changeRequest.ts'
import { decisionAct, workflowOf } from '../../model/changes/changeRequestWorkflow.ts'
import type { RequestItem } from '../../model/changes/requestItem.ts'
import { refuseTransfer } from '../../model/changes/transferAnswer.ts'
import { differences } from '../../model/comparePlans.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { insertAcceptances } from '../../store/acceptanceStore.ts'
import { annulActivities, insertActivities, updateActivities } from '../../store/activityWrites.ts'
import { insertLineage, saveDecisions, saveRequestStatus } from '../../store/changeRequestStore.ts'
import { insertChangeSet } from '../../store/changeStore.ts'
import { insertInheritances } from '../../store/inheritanceStore.ts'
import { insertUnitPlans } from '../../store/planStore.ts'
import { enterIntoForce } from '../approval/enterIntoForce.ts'
import { draftVersion, freezeVersion } from '../approval/nextVersion.ts'
import type { WholePlan } from '../planMemory.ts'
import { recordClosing } from '../reorganisation/recordClosing.ts'
import { supersedePlan } from '../reorganisation/supersedePlan.ts'
import { recordDecision } from './recordDecision.ts'
import { settledDoubts } from './requestDoubts.ts'
import { loadRequestForDecision, type RequestStanding } from './requestGround.ts'
import { requestPermit } from './requestSteps.ts'
import { trailStep } from './trailStep.ts'
import { demandItems, type Trial, tryItems } from './tryRequest.ts'

type Context = Pick<ActContext<unknown>, 'app' | 'tx' | 'actor' | 'now' | 'today' | 'newId'>
type Given = readonly { id: string; accepted: boolean; reason?: string | undefined }[]
type Decided = ChangeRequestItem & { accepted: boolean; reason: string | null }

/** @throws DomainError `operations.decisionsMissing` unless each change has one, `operations.reasonMissing` for a no without why. */
function decidedItems(request: ChangeRequest, decisions: Given): Decided[] {
  const given = new Map(decisions.map((decision) => [decision.id, decision]))
  return request.items.map((item) => {
    const decision = given.get(item.id)
    if (decision === undefined || given.size !== request.items.length)
      throw new DomainError('operations.decisionsMissing', 'invalid')
    if (!decision.accepted && decision.reason === undefined)
      throw new DomainError('operations.reasonMissing', 'invalid')
    return { ...item, accepted: decision.accepted, reason: decision.reason ?? null }
  })
}

/** @throws DomainError `operations.transferRefused`, or `operations.transferUnanswered` where no reason says why not to wait. */
function demandAnswers(accepted: readonly Decided[], { units }: WholePlan): void {
  for (const one of accepted) {
    const toUnitId = one.item.kind === 'transfer' ? one.item.toUnitId : ''
    const refusal = refuseTransfer(one, one.reason, units.find(({ id }) => id === toUnitId)?.name ?? '')
    if (refusal !== undefined) throw refusal
  }
}

/** Why transfers went on without an answer: the trail keeps it when the decision as a whole says nothing else. */
function trailReason(reason: string | undefined, accepted: readonly Decided[]): string | undefined {
  const given = accepted.flatMap((one) => one.reason ?? [])
  return reason ?? (given.length === 0 ? undefined : given.join(' '))
}

async function writeEffect(
  { tx, actor, now, newId }: Context,
  request: ChangeRequest,
  { effect, opened }: Omit<Trial, 'problems' | 'doubts'>,
): Promise<void> {
  await insertUnitPlans(tx, opened)
  await annulActivities(
    tx,
    effect.dropped.map(({ id }) => id),
    now,
  )
  await updateActivities(tx, effect.changed)
  await insertActivities(tx, effect.added)
  await insertLineage(tx, request.id, effect.lineage)
  await insertInheritances(tx, request.id, effect.inherited)
  const set = {
    id: newId(),
    planId: request.planId,
    kind: 'request' as const,
    personId: actor.personId,
    at: now,
    summary: String(request.number),
    changes: effect.changed.flatMap(({ before, after }) => differences(before, after)),
  }
  const touched = [...effect.added, ...effect.dropped, ...effect.changed.map(({ after }) => after)]
  await insertChangeSet(
    tx,
    set,
    touched.map(({ id }) => id),
  )
}

/** The version holds from the day of the decision, never before the one that it takes the place of. */
async function nextVersionOf(context: Context, plan: Plan, reason: string): Promise<PlanVersion> {
  const { tx, today } = context
  const draft = await draftVersion(tx, plan, today, 'change')
  const version = await freezeVersion(context, plan, draft, { kind: 'change', reason, signatures: draft.signatures })
  const from = [today, draft.inForce?.inForceFrom ?? '', `${plan.year}-01-01`].toSorted().at(-1) ?? today
  const lastDay = `${plan.year}-12-31`
  await enterIntoForce(tx, version, draft.inForce, from < lastDay ? from : lastDay)
  return version
}

/** Does what was accepted and freezes the next version; null where nothing was. */
async function doItems(
  context: Context,
  { request, whole, steps }: RequestStanding,
  items: readonly RequestItem[],
  reason: string | undefined,
): Promise<{ version: PlanVersion; effect: PlanEffect; settled: SettledDoubts } | null> {
  if (items.length === 0) return null
  const { tx: db, actor, now, today, newId } = context
  const ground = { db, whole, unitId: request.unitId, today, newId }
  const outcome = await demandItems(ground, items)
  const settled = settledDoubts(
    outcome.doubts,
    outcome.doubts.length === 0 ? undefined : await presentedWith(ground, request, steps),
    reason === undefined ? undefined : { reason, personId: actor.personId, at: now },
  )
  await writeEffect(context, request, outcome)
  await acceptDoubts(context, request.planId, settled)
  return { version: await nextVersionOf(context, whole.plan, request.reason), effect: outcome.effect, settled }
}

type SettledDoubts = ReturnType<typeof settledDoubts>

/** What whoever presented the request saw and gave a reason for. */
async function presentedWith(
  ground: Parameters<typeof tryItems>[0],
  { items }: ChangeRequest,
  steps: RequestStanding['steps'],
): Promise<Parameters<typeof settledDoubts>[1]> {
  const step = steps.findLast(({ act }) => act === 'submit')
  if (step === undefined || step.reason === null) return undefined
  const { personId, at, reason } = step
  const { doubts } = await tryItems(
    ground,
    items.map(({ item }) => item),
  )
  return { doubts, by: { reason, personId, at } }
}

/** What was given a reason in the request needs no other one in the reviewer: nobody accepts the same doubt twice. */
async function acceptDoubts({ tx, newId }: Context, planId: string, settled: SettledDoubts): Promise<void> {
  await insertAcceptances(
    tx,
    settled.map(({ finding: { activityId, unitId, rule, fingerprint }, by }) => ({
      ...{ id: newId(), planId, activityId, unitId, rule, fingerprint },
      ...by,
    })),
  )
}

/**
 * Decides every change of a request. What is accepted is done at once, all or nothing, and frozen as the next version;
 * what was agreed on the day it was presented is tried again on the plan as it is now.
 */
export const decideChangeRequest = act({
  route: changeRequestRoutes.decideChangeRequest,
  load: (context) => loadRequestForDecision(context, context.input),
  // A transfer writes in the other unit too.
  authorize: (_actor, standing, { decisions }) => requestPermit(standing, decisionAct(decisions), 'all'),
  run: async (context) => {
    const { tx, input, resource } = context
    const { request, facts, whole } = resource
    const decided = decidedItems(request, input.decisions)
    const step = decisionAct(decided)
    const status = nextStatus(workflowOf(request), step, request.status, facts)
    const accepted = decided.filter((one) => one.accepted)
    demandAnswers(accepted, whole)
    const done = await doItems(
      context,
      resource,
      accepted.map(({ item }) => item),
      input.reason,
    )
    const version = done?.version ?? null
    await saveDecisions(tx, decided)
    await saveRequestStatus(tx, request.id, status, version?.id ?? null)
    const last = await trailStep(context, request.id, {
      act: step,
      from: request.status,
      to: status,
      reason: trailReason(input.reason, accepted),
    })
    const items = decided.map(({ id, item, receiver, accepted, reason }) => ({
      id,
      item,
      receiver,
      decision: { accepted, reason },
    }))
    await recordDecision(context, { ...resource, request: { ...request, items } }, { version, last })
    if (done !== null && request.cause === 'reorganisation') {
      await supersedePlan(context, resource)
      await recordClosing(context, { request, whole, effect: done.effect }, { ...done, postName: last.postName })
    }
    const things = [`operations.request:${request.id}`, `operations.unitPlan:${request.unitPlanId}`]
    if (version !== null) things.push(`operations.version:${version.id}`)
    return {
      answer: { status, version: version?.number ?? null },
      log: {
        things,
        unitId: request.unitId,
        data: {
          year: input.year,
          number: request.number,
          accepted: accepted.map(({ item, receiver, reason }) => ({
            ...item,
            ...(item.kind === 'transfer' ? { receiver: receiver.answer, reason } : {}),
          })),
          refused: decided.filter((one) => !one.accepted).map(({ item, reason }) => ({ item, reason })),
          version: version === null ? null : { number: version.number, sha256: version.sha256 },
          acceptedDoubts: (done?.settled ?? []).map(({ finding: { rule, activityId }, by: { reason } }) => ({
            ...{ rule, activityId, reason },
          })),
        },
      },
    }
  },
})
