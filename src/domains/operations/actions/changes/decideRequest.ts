import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus } from '../../../../kernel/workflow.ts'
import { type ActContext, act } from '../../../platform/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import type { PlanEffect } from '../../model/changes/applyItem.ts'
import type { ChangeRequest, ChangeRequestItem } from '../../model/changes/changeRequest.ts'
import { changeRequestWorkflow, decisionAct } from '../../model/changes/changeRequestWorkflow.ts'
import { differences } from '../../model/comparePlans.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanVersion } from '../../model/workflow/planVersion.ts'
import { annulActivities, insertActivities, updateActivities } from '../../store/activityWrites.ts'
import { insertLineage, saveDecisions, saveRequestStatus } from '../../store/changeRequestStore.ts'
import { insertChangeSet } from '../../store/changeStore.ts'
import { enterIntoForce } from '../approval/enterIntoForce.ts'
import { draftVersion, freezeVersion } from '../approval/nextVersion.ts'
import { recordDecision } from './recordDecision.ts'
import { loadRequestForDecision } from './requestGround.ts'
import { requestPermit } from './requestSteps.ts'
import { trailStep } from './trailStep.ts'
import { demandItems } from './tryRequest.ts'

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

async function writeEffect(
  { tx, actor, now, newId }: Context,
  request: ChangeRequest,
  effect: PlanEffect,
): Promise<void> {
  await annulActivities(
    tx,
    effect.dropped.map(({ id }) => id),
    now,
  )
  await updateActivities(tx, effect.changed)
  await insertActivities(tx, effect.added)
  await insertLineage(tx, request.id, effect.lineage)
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
  const version = await freezeVersion(context, plan, draft, { kind: 'change', reason })
  const from = [today, draft.inForce?.inForceFrom ?? '', `${plan.year}-01-01`].toSorted().at(-1) ?? today
  const lastDay = `${plan.year}-12-31`
  await enterIntoForce(tx, version, draft.inForce, from < lastDay ? from : lastDay)
  return version
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
    const { tx, input, today, newId, resource } = context
    const { request, facts, whole } = resource
    const decided = decidedItems(request, input.decisions)
    const step = decisionAct(decided)
    const status = nextStatus(changeRequestWorkflow, step, request.status, facts)
    const accepted = decided.filter((one) => one.accepted)
    let version: PlanVersion | null = null
    if (accepted.length > 0) {
      const ground = { db: tx, whole, unitId: request.unitId, today, newId }
      const effect = await demandItems(
        ground,
        accepted.map(({ item }) => item),
      )
      await writeEffect(context, request, effect)
      version = await nextVersionOf(context, whole.plan, request.reason)
    }
    await saveDecisions(tx, decided)
    await saveRequestStatus(tx, request.id, status, version?.id ?? null)
    const last = await trailStep(context, request.id, {
      act: step,
      from: request.status,
      to: status,
      reason: input.reason,
    })
    const items = decided.map(({ id, item, accepted, reason }) => ({ id, item, decision: { accepted, reason } }))
    await recordDecision(context, { ...resource, request: { ...request, items } }, { version, last })
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
          accepted: accepted.map(({ item }) => item),
          refused: decided.filter((one) => !one.accepted).map(({ item, reason }) => ({ item, reason })),
          version: version === null ? null : { number: version.number, sha256: version.sha256 },
        },
      },
    }
  },
})
