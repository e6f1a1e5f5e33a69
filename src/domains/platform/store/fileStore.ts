import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from './database/transaction.ts'

/** Keeps the bytes of a file under their own hash; the same bytes are kept once. */
export async function saveFile(tx: Tx, sha256: string, bytes: Uint8Array, now: string): Promise<void> {
  await tx
    .insertInto('platform_file')
    .values({ sha256, byte_length: bytes.byteLength, content: Buffer.from(bytes), stored_at: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

/** @throws DomainError `platform.notFound`. */
export async function getFile(db: Reader, sha256: string): Promise<Uint8Array> {
  const row = await db.selectFrom('platform_file').select('content').where('sha256', '=', sha256).executeTakeFirst()
  if (row === undefined) throw new DomainError('platform.notFound', 'notFound', { sha256 })
  return new Uint8Array(row.content)
}
