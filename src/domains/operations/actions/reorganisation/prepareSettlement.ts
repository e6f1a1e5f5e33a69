import { DomainError } from '../../../../kernel/domainError.ts'
import { sameValue } from '../../../../kernel/sameValue.ts'
import { act, type Tx } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { reorganisationRoutes } from '../../contracts/reorganisation.ts'
import { hasEnded } from '../../model/changes/changeRequest.ts'
import type { SettlingItem } from '../../model/changes/requestItem.ts'
import { planningOffice } from '../../model/planPolicy.ts'
import {
  insertChangeRequest,
  listChangeRequests,
  nextRequestNumber,
  replaceRequestItems,
  saveRequestContent,
} from '../../store/changeRequestStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { readRequestStanding } from '../changes/requestGround.ts'
import { type StepContext, trailStep } from '../changes/trailStep.ts'
import { writeInto } from '../changes/writeRequest.ts'
import { planInStep, type WholePlan } from '../planMemory.ts'
import { settlingRequest } from './readSettlement.ts'

type Choice = { activityId: string; heirId: string | null; reason?: string | undefined }
type Content = { reason: string; actNumber: string | null }

/** @throws DomainError `operations.reasonMissing` for an end without why. */
function itemOf({ activityId, heirId, reason }: Choice): SettlingItem {
  if (heirId !== null) return { kind: 'inherit', activityId, toUnitId: heirId }
  if (reason === undefined) throw new DomainError('operations.reasonMissing', 'invalid')
  return { kind: 'end', activityId, reason }
}

/** @throws DomainError `operations.unitDoesNotClose`, `operations.unitPlanNotInForce`. */
function closedUnitPlan({ plan, units, unitPlans }: WholePlan, unitId: string): string {
  const unit = units.find(({ id }) => id === unitId)
  if (unit === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId })
  if (unit.closedOn === null || unit.closedOn > `${plan.year}-12-31`)
    throw new DomainError('operations.unitDoesNotClose', 'notFound', { unit: unit.name })
  const unitPlan = unitPlans.find((one) => one.unitId === unitId)
  if (unitPlan?.status !== 'inForce') throw new DomainError('operations.unitPlanNotInForce', 'conflict', { unitId })
  return unitPlan.id
}

async function openSettlement(
  context: StepContext & { tx: Tx },
  { planId, unitPlanId }: { planId: string; unitPlanId: string },
  content: Content,
): Promise<{ id: string; number: number }> {
  const { tx, newId } = context
  const id = newId()
  const number = await nextRequestNumber(tx, planId)
  await insertChangeRequest(tx, { id, planId, number, unitPlanId, cause: 'reorganisation', ...content })
  await trailStep(context, id, { act: 'open', from: null, to: 'draft' })
  return { id, number }
}

/**
 * Writes the request that settles a unit: a new one, or the one that is being written. What it would do is tried when
 * it is presented.
 */
export const prepareSettlement = act({
  route: reorganisationRoutes.prepareSettlement,
  load: async (context) => {
    await getPlanForStep(context.tx, context.input.year, context.today)
    return planInStep(context, context.input.year)
  },
  authorize: (actor, _plan, { unitId }) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: [unitId] }
  },
  run: async (context) => {
    const { tx, newId, actor, today, input, resource: whole } = context
    const unitPlanId = closedUnitPlan(whole, input.unitId)
    const { reason, actNumber } = input
    const items = input.choices.map((choice) => ({ id: newId(), item: itemOf(choice) }))
    if (new Set(input.choices.map(({ activityId }) => activityId)).size !== items.length)
      throw new DomainError('operations.activityNamedTwice', 'invalid')
    const known = settlingRequest(await listChangeRequests(tx, whole.plan.id), input.unitId)
    const open = known === undefined || hasEnded(known.status) ? undefined : known
    if (open !== undefined) {
      await writeInto(context, await readRequestStanding(tx, whole, open.number, { actor, today }))
      await saveRequestContent(tx, open.id, { cause: 'reorganisation', reason, actNumber })
    }
    const stored = open?.items.map(({ id }) => id) ?? []
    if (!sameValue(stored, input.seen)) throw new DomainError('operations.requestChanged', 'conflict')
    const { id, number } =
      open ?? (await openSettlement(context, { planId: whole.plan.id, unitPlanId }, { reason, actNumber }))
    await replaceRequestItems(tx, id, items)
    return {
      answer: { number },
      log: {
        things: [`operations.request:${id}`, `operations.unitPlan:${unitPlanId}`, `platform.unit:${input.unitId}`],
        unitId: input.unitId,
        data: { year: input.year, number, reason, actNumber, choices: input.choices },
      },
    }
  },
})
