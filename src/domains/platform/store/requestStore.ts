import { DomainError } from '../../../kernel/domainError.ts'
import type { Tx } from './database/transaction.ts'

/** What a request id was answered before, and the body that it came with. */
export type StoredAnswer = { bodyHash: string; answer: string }

/**
 * The answer that a request got before.
 *
 * @throws DomainError `platform.requestReused` when its id came with another body.
 */
export function answerGiven(stored: StoredAnswer, bodyHash: string): string {
  if (stored.bodyHash !== bodyHash) throw new DomainError('platform.requestReused', 'conflict')
  return stored.answer
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
