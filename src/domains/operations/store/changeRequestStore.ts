import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Lineage } from '../model/changes/applyItem.ts'
import type {
  ChangeCause,
  ChangeRequest,
  ChangeRequestItem,
  ChangeRequestStatus,
  TransferAnswer,
} from '../model/changes/changeRequest.ts'

function select(db: Reader) {
  return db
    .selectFrom('operations_request as request')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'request.unit_plan_id')
    .select(['request.id', 'request.plan_id as planId', 'request.number', 'request.unit_plan_id as unitPlanId'])
    .select(['unit_plan.unit_id as unitId', 'request.status', 'request.cause', 'request.reason'])
    .select(['request.act_number as actNumber', 'request.document_sha256', 'request.document_name'])
    .select('request.version_id as versionId')
}

async function listItems(db: Reader, requestIds: readonly string[]): Promise<Map<string, ChangeRequestItem[]>> {
  const items = new Map<string, ChangeRequestItem[]>()
  if (requestIds.length === 0) return items
  const rows = await db
    .selectFrom('operations_request_item')
    .select(['id', 'request_id', 'body', 'accepted', 'decision_reason', 'receiver_answer', 'receiver_reason'])
    .where('request_id', 'in', requestIds)
    .orderBy('request_id')
    .orderBy('position')
    .execute()
  for (const { id, request_id, body, accepted, decision_reason, receiver_answer, receiver_reason } of rows) {
    const decision = accepted === null ? null : { accepted, reason: decision_reason }
    // The table's check allows no other words.
    const answer = (receiver_answer ?? 'unanswered') as TransferAnswer
    const receiver = { answer, reason: receiver_reason }
    items.set(request_id, [...(items.get(request_id) ?? []), { id, item: JSON.parse(body), receiver, decision }])
  }
  return items
}

/** Requests of a plan, newest first. */
export async function listChangeRequests(db: Reader, planId: string): Promise<ChangeRequest[]> {
  const rows = await select(db).where('request.plan_id', '=', planId).orderBy('request.number', 'desc').execute()
  const items = await listItems(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ document_sha256: sha256, document_name: name, ...row }) => ({
    ...row,
    // The acts write no other words.
    status: row.status as ChangeRequestStatus,
    cause: row.cause as ChangeCause,
    document: sha256 === null || name === null ? null : { sha256, name },
    items: items.get(row.id) ?? [],
  }))
}

/** @throws DomainError `operations.requestNotFound`. */
export async function getChangeRequest(db: Reader, planId: string, number: number): Promise<ChangeRequest> {
  const found = (await listChangeRequests(db, planId)).find((request) => request.number === number)
  if (found === undefined) throw new DomainError('operations.requestNotFound', 'notFound', { number })
  return found
}

/** The next number of a plan whose row is locked. */
export async function nextRequestNumber(tx: Tx, planId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('operations_request')
    .select(({ fn }) => fn.max<number | null>('number').as('last'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

type Content = Pick<ChangeRequest, 'cause' | 'reason' | 'actNumber'>

export async function insertChangeRequest(
  tx: Tx,
  request: Content & Pick<ChangeRequest, 'id' | 'planId' | 'number' | 'unitPlanId'>,
): Promise<void> {
  await tx
    .insertInto('operations_request')
    .values({
      id: request.id,
      plan_id: request.planId,
      number: request.number,
      unit_plan_id: request.unitPlanId,
      status: 'draft',
      cause: request.cause,
      reason: request.reason,
      act_number: request.actNumber,
    })
    .execute()
}

export async function saveRequestContent(tx: Tx, id: string, { cause, reason, actNumber }: Content): Promise<void> {
  await tx
    .updateTable('operations_request')
    .set({ cause, reason, act_number: actNumber })
    .where('id', '=', id)
    .execute()
}

export async function saveRequestDocument(tx: Tx, id: string, document: ChangeRequest['document']): Promise<void> {
  await tx
    .updateTable('operations_request')
    .set({ document_sha256: document?.sha256 ?? null, document_name: document?.name ?? null })
    .where('id', '=', id)
    .execute()
}

/** Puts the items of a request in place of those that it had. */
export async function replaceRequestItems(
  tx: Tx,
  requestId: string,
  items: readonly Pick<ChangeRequestItem, 'id' | 'item'>[],
): Promise<void> {
  await tx.deleteFrom('operations_request_item').where('request_id', '=', requestId).execute()
  if (items.length === 0) return
  await tx
    .insertInto('operations_request_item')
    .values(
      items.map(({ id, item }, index) => ({
        id,
        request_id: requestId,
        position: index + 1,
        kind: item.kind,
        body: JSON.stringify(item),
      })),
    )
    .execute()
}

export async function saveReceiverAnswer(
  tx: Tx,
  itemId: string,
  { answer, reason }: ChangeRequestItem['receiver'],
): Promise<void> {
  await tx
    .updateTable('operations_request_item')
    .set({ receiver_answer: answer === 'unanswered' ? null : answer, receiver_reason: reason })
    .where('id', '=', itemId)
    .execute()
}

export async function saveDecisions(
  tx: Tx,
  decisions: readonly { id: string; accepted: boolean; reason: string | null }[],
): Promise<void> {
  for (const { id, accepted, reason } of decisions)
    await tx
      .updateTable('operations_request_item')
      .set({ accepted, decision_reason: reason })
      .where('id', '=', id)
      .execute()
}

export async function saveRequestStatus(
  tx: Tx,
  id: string,
  status: ChangeRequestStatus,
  versionId: string | null = null,
): Promise<void> {
  await tx.updateTable('operations_request').set({ status, version_id: versionId }).where('id', '=', id).execute()
}

export async function insertLineage(tx: Tx, requestId: string, lineage: readonly Lineage[]): Promise<void> {
  if (lineage.length === 0) return
  await tx
    .insertInto('operations_lineage')
    .values(
      lineage.map(({ kind, from, to }) => ({
        request_id: requestId,
        from_activity_id: from,
        to_activity_id: to,
        kind,
      })),
    )
    .execute()
}
