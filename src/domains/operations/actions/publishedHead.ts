import type { PublishedHead } from '../../../documents/model.ts'
import { type Application, findInstitution, type Reader, readDayHeads } from '../../platform/index.ts'

/**
 * The head of the log that stood published when a document was registered, and the page of all heads. It follows from that moment
 * alone, so it stays out of what an order is known by: what went out before Hilo printed it goes out again as it was.
 *
 * @param at when the document got its code.
 */
export async function publishedHead({ publicUrl }: Application, db: Reader, at: string): Promise<PublishedHead> {
  const institution = await findInstitution(db)
  const [head] = await readDayHeads(db, { timeZone: institution?.timeZone ?? 'UTC', now: at })
  return {
    head: head === undefined ? null : { day: head.day, hash: head.hash },
    ...(publicUrl === null ? {} : { address: `${publicUrl}/cabezas` }),
  }
}
