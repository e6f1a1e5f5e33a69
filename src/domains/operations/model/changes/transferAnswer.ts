import { DomainError } from '../../../../kernel/domainError.ts'
import type { Workflow } from '../../../../kernel/workflow.ts'
import type { ChangeRequestItem, ChangeRequestStatus, TransferAnswer } from './changeRequest.ts'

export const transferParties = ['receiver', 'asking', 'planning'] as const
export type TransferParty = (typeof transferParties)[number]

export const transferActs = ['accept', 'refuse'] as const
export type TransferAct = (typeof transferActs)[number]

export type TransferFacts = {
  requestStatus: ChangeRequestStatus
  /** Whoever answers opened, wrote or presented the request: nobody accepts what he himself asked. */
  madeByActor: boolean
}

/** Asked from the day it is presented until it is decided. */
const ASKED: readonly ChangeRequestStatus[] = ['submitted', 'endorsed']

function refuseAnswer({ requestStatus, madeByActor }: TransferFacts): DomainError | undefined {
  if (!ASKED.includes(requestStatus))
    return new DomainError('operations.transferNotAsked', 'conflict', { status: requestStatus })
  return madeByActor ? new DomainError('operations.ownMaking', 'forbidden') : undefined
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
