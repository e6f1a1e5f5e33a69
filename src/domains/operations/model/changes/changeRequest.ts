import type { Signature } from '../workflow/signature.ts'
import type { RequestItem } from './requestItem.ts'

/** Why a unit asks to change its plan in force, as a ministry counts its reasons; the reason itself is written beside it. */
export const askedCauses = [
  'budget',
  'instruction',
  'law',
  'emergency',
  'demand',
  'otherUnit',
  'staff',
  'planningError',
  'other',
] as const
/** A unit that closed can't ask for anything: planning asks for it, because of the reorganisation (D38). */
export const changeCauses = [...askedCauses, 'reorganisation'] as const
export type AskedCause = (typeof askedCauses)[number]
export type ChangeCause = (typeof changeCauses)[number]

export const changeRequestStatuses = [
  'draft',
  'submitted',
  'returned',
  'endorsed',
  'approved',
  'approvedInPart',
  'refused',
  'withdrawn',
] as const
export type ChangeRequestStatus = (typeof changeRequestStatuses)[number]

/** What was decided of one item; a refusal says why, and so does a transfer accepted without the receiver's answer. */
export type ItemDecision = { accepted: boolean; reason: string | null }

export const transferAnswers = ['unanswered', 'accepted', 'refused'] as const
/** What the unit that would receive an activity says of it. */
export type TransferAnswer = (typeof transferAnswers)[number]

export type ChangeRequestItem = {
  id: string
  item: RequestItem
  /** What the unit that a transfer goes to said, and why not. */
  receiver: { answer: TransferAnswer; reason: string | null }
  decision: ItemDecision | null
}

/** What a unit asks to change of its plan in force (domain.md D14, D38). */
export type ChangeRequest = {
  id: string
  planId: string
  /** Without gaps inside a plan. */
  number: number
  unitPlanId: string
  unitId: string
  status: ChangeRequestStatus
  cause: ChangeCause
  reason: string
  /** Number of the act (resolution, agreement) that authorises the change, or null. */
  actNumber: string | null
  document: { sha256: string; name: string } | null
  /** The version that the decision made, or null. */
  versionId: string | null
  items: readonly ChangeRequestItem[]
}

/** One step of a request: its trail and its signatures. */
export type ChangeRequestStep = Signature & {
  act: string
  /** Null: the request was opened. */
  from: ChangeRequestStatus | null
  to: ChangeRequestStatus
}

/** The unit may still write it. */
export function isWritable(status: ChangeRequestStatus): boolean {
  return status === 'draft' || status === 'returned'
}

/** Decided or taken back: nothing more comes of it. */
export function hasEnded(status: ChangeRequestStatus): boolean {
  return ['approved', 'approvedInPart', 'refused', 'withdrawn'].includes(status)
}
