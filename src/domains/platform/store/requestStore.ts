import { DomainError } from '../../../kernel/domainError.ts'
import type { Tx } from './database/transaction.ts'

/**
 * The answer that this request id got before, or undefined the first time.
 *
 * @throws DomainError `platform.requestReused` when the id came with another body.
 */
export async function findAnswer(
  tx: Tx,
  personId: string,
  requestId: string,
  bodyHash: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('platform_request')
    .select(['body_hash', 'answer'])
    .where('person_id', '=', personId)
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.body_hash !== bodyHash) throw new DomainError('platform.requestReused', 'conflict')
  return row.answer
}

export async function saveAnswer(
  tx: Tx,
  request: { personId: string; requestId: string; act: string; bodyHash: string; answer: string; at: string },
): Promise<void> {
  const inserted = await tx
    .insertInto('platform_request')
    .values({
      person_id: request.personId,
      request_id: request.requestId,
      act: request.act,
      body_hash: request.bodyHash,
      answer: request.answer,
      at: request.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // The same request runs at this very moment in another transaction: that one wins, this one rolls back.
  if (Number(inserted.numInsertedOrUpdatedRows) === 0) throw new DomainError('platform.requestReused', 'conflict')
}
