import { attachmentTypeOf } from '../../../../documents/read/attachment.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { sameValue } from '../../../../kernel/sameValue.ts'
import { act, type Permit, saveFile, sha256 } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { changeRequestRoutes } from '../../contracts/changeRequests.ts'
import { isConditional, refuseAsking } from '../../model/changes/asking.ts'
import { type ChangeRequest, isWritable } from '../../model/changes/changeRequest.ts'
import { isMaker } from '../../model/changes/changeRequestWorkflow.ts'
import type { ChangeWindow } from '../../model/changes/changeWindow.ts'
import { firstOpenMonth } from '../../model/changes/openMonths.ts'
import { mayWriteRequest } from '../../model/planPolicy.ts'
import {
  insertChangeRequest,
  nextRequestNumber,
  replaceRequestItems,
  saveRequestContent,
  saveRequestDocument,
} from '../../store/changeRequestStore.ts'
import { listChangeWindows } from '../../store/changeWindowStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { planInStep, type WholePlan } from '../planMemory.ts'
import { loadRequestForStep, type RequestStanding } from './requestGround.ts'
import { type StepContext, trailStep } from './trailStep.ts'

function writerPermit(actor: Actor, request: Pick<ChangeRequest, 'unitId' | 'cause'>): Permit {
  const assignment = mayWriteRequest(actor, request)
  return assignment === undefined ? undefined : { assignment, scope: [request.unitId] }
}

/** Whoever writes in a request is one of its makers, and does not decide it later. */
export async function writeInto(context: StepContext, { request, steps }: RequestStanding): Promise<void> {
  if (!isWritable(request.status))
    throw new DomainError('operations.requestNotWritable', 'conflict', { status: request.status })
  if (!isMaker(steps, context.actor.personId))
    await trailStep(context, request.id, { act: 'write', from: request.status, to: request.status })
}

/** Why a unit of the plan can't open a request today. */
export function openingRefusal(
  { plan, units, activities }: WholePlan,
  unitId: string,
  windows: readonly ChangeWindow[],
  today: string,
): DomainError | undefined {
  const closedOn = units.find(({ id }) => id === unitId)?.closedOn ?? null
  const conditional = activities.some((activity) => activity.unitId === unitId && isConditional(activity))
  return refuseAsking({ unit: { closedOn }, conditional, windows, firstOpen: firstOpenMonth(plan.year, today) }, today)
}

export const openChangeRequest = act({
  route: changeRequestRoutes.openChangeRequest,
  load: async (context) => {
    const { tx, input, today } = context
    await getPlanForStep(tx, input.year, today)
    const whole = await planInStep(context, input.year)
    const unitPlan = whole.unitPlans.find(({ unitId }) => unitId === input.unitId)
    if (unitPlan === undefined)
      throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId: input.unitId })
    const refusal = openingRefusal(whole, unitPlan.unitId, await listChangeWindows(tx, whole.plan.id), today)
    return { plan: whole.plan, unitPlan, refusal }
  },
  authorize: (actor, { unitPlan }, { cause }) => writerPermit(actor, { unitId: unitPlan.unitId, cause }),
  run: async (context) => {
    const { tx, newId, input, resource } = context
    const { plan, unitPlan, refusal } = resource
    if (unitPlan.status !== 'inForce') throw new DomainError('operations.unitPlanNotInForce', 'conflict')
    if (refusal !== undefined) throw refusal
    const id = newId()
    const number = await nextRequestNumber(tx, plan.id)
    const { cause, reason, actNumber } = input
    await insertChangeRequest(tx, { id, planId: plan.id, number, unitPlanId: unitPlan.id, cause, reason, actNumber })
    await trailStep(context, id, { act: 'open', from: null, to: 'draft' })
    return {
      answer: { number },
      log: {
        things: [`operations.request:${id}`, `operations.unitPlan:${unitPlan.id}`],
        unitId: unitPlan.unitId,
        data: { year: plan.year, number, cause, reason, actNumber },
      },
    }
  },
})

export const saveChangeRequest = act({
  route: changeRequestRoutes.saveChangeRequest,
  load: (context) => loadRequestForStep(context, context.input),
  // What is asked because of a reorganisation is written on its own page.
  authorize: (actor, { request }, { cause }) =>
    request.cause === 'reorganisation' ? undefined : writerPermit(actor, { unitId: request.unitId, cause }),
  run: async (context) => {
    const { tx, newId, input, resource } = context
    const { request } = resource
    await writeInto(context, resource)
    const stored = request.items.map(({ id }) => id)
    if (!sameValue(stored, input.seen)) throw new DomainError('operations.requestChanged', 'conflict')
    const { cause, reason, actNumber } = input
    await saveRequestContent(tx, request.id, { cause, reason, actNumber })
    const items = input.items.map((item) => ({ id: newId(), item }))
    await replaceRequestItems(tx, request.id, items)
    return {
      answer: { items: items.map(({ id }) => id) },
      log: {
        things: [`operations.request:${request.id}`],
        unitId: request.unitId,
        data: { number: request.number, cause, reason, actNumber, items: input.items },
      },
    }
  },
})

/** The file is kept as it came and never opened: what it is, its content says. */
export const attachToChangeRequest = act({
  route: changeRequestRoutes.attachToChangeRequest,
  readFile: async (file) => {
    if (file === undefined) return undefined
    await attachmentTypeOf(file.bytes)
    return { ...file, sha256: sha256(file.bytes) }
  },
  load: (context) => loadRequestForStep(context, context.input),
  authorize: (actor, { request }) => writerPermit(actor, request),
  run: async (context) => {
    const { tx, now, fileContent: file, resource } = context
    const { request } = resource
    if (file === undefined) throw new DomainError('operations.fileMissing', 'invalid')
    await writeInto(context, resource)
    await saveFile(tx, file.sha256, file.bytes, now)
    await saveRequestDocument(tx, request.id, { sha256: file.sha256, name: file.name })
    return {
      answer: { sha256: file.sha256 },
      log: {
        things: [`operations.request:${request.id}`],
        unitId: request.unitId,
        data: { number: request.number, sha256: file.sha256 },
        // Whoever named the file may have written a name into it.
        personal: { fileName: file.name },
      },
    }
  },
})
