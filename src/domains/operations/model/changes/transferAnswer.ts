import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import { headPostOf, type PostInUnit } from '../../../platform/model/index.ts'
import { levelAbovePost, type PlanGround, type StandIn } from '../workflow/parties.ts'
import type { ChangeRequestItem, ChangeRequestStatus, TransferAnswer } from './changeRequest.ts'

export const transferParties = ['receiver', 'asking', 'planning'] as const
export type TransferParty = (typeof transferParties)[number]

export const transferActs = ['accept', 'refuse'] as const
export type TransferAct = (typeof transferActs)[number]

export type TransferFacts = {
  requestStatus: ChangeRequestStatus
  /** Whoever answers opened, wrote or presented the request: nobody accepts what he himself asked. */
  madeByActor: boolean
  /** Whoever answers decides on the request, or speaks for a head who does (decisions.md 21). */
  decidedBySide: boolean
}

/** Asked from the day it is presented until it is decided. */
const ASKED: readonly ChangeRequestStatus[] = ['submitted', 'endorsed']

function refuseAnswer({ requestStatus, madeByActor, decidedBySide }: TransferFacts): DomainError | undefined {
  if (!ASKED.includes(requestStatus))
    return new DomainError('operations.transferNotAsked', 'conflict', { status: requestStatus })
  if (madeByActor) return new DomainError('operations.ownMaking', 'forbidden')
  return decidedBySide ? new DomainError('operations.deciderAnswers', 'forbidden') : undefined
}

/** Whether a post decides on a request of the unit of `asking`: the level above it, planning, or who stands in for it. */
function decides({ id, roles }: PostInUnit, { levelAbovePostId, planningsOwn }: PlanGround): boolean {
  if (id === levelAbovePostId || roles.includes('planningOfficer')) return true
  return roles.includes('executive') && (levelAbovePostId === null || planningsOwn)
}

/**
 * Who answers for a unit that would receive an activity where its head decides on the request: the next level above
 * that does not decide on it too, up to the titular. Undefined: the unit's own people answer.
 */
export function receiverStandIn<P extends PostInUnit>(
  units: Parameters<typeof levelAbovePost>[0],
  posts: readonly P[],
  asking: PlanGround,
  toUnitId: string,
): StandIn | undefined {
  const head = headPostOf(posts, toUnitId)
  if (head === undefined || !decides(head, asking)) return undefined
  const seen = new Set<string>()
  for (let unitId = toUnitId; !seen.has(unitId); ) {
    seen.add(unitId)
    const level = levelAbovePost(units, posts, unitId)
    if (level === undefined) break
    if (!decides(level, asking)) return { postId: level.id }
    unitId = level.unitId
  }
  const executiveDecides = asking.levelAbovePostId === null || asking.planningsOwn
  return { role: executiveDecides || head.roles.includes('executive') ? 'authority' : 'executive' }
}

/** The receiving unit answers, and may change its answer until planning decides. */
export const transferWorkflow: Workflow<TransferAnswer, TransferParty, TransferFacts, TransferAct> = {
  accept: { from: ['unanswered', 'refused'], to: 'accepted', by: ['receiver'], refuse: refuseAnswer },
  refuse: { from: ['unanswered', 'accepted'], to: 'refused', by: ['receiver'], refuse: refuseAnswer },
}

/**
 * Why a transfer may not be accepted: the receiving unit said no; or it has not answered and planning does not say why
 * it goes on without it.
 */
export function refuseTransfer(
  { item, receiver }: Pick<ChangeRequestItem, 'item' | 'receiver'>,
  reason: string | null,
  unitName: string,
): DomainError | undefined {
  if (item.kind !== 'transfer' || receiver.answer === 'accepted') return undefined
  if (receiver.answer === 'refused')
    return new DomainError('operations.transferRefused', 'conflict', { unit: unitName })
  return reason === null ? new DomainError('operations.transferUnanswered', 'conflict', { unit: unitName }) : undefined
}
