import { sql } from 'kysely'
import { foldText } from '../../../kernel/text.ts'
import type { Tx } from './database/transaction.ts'

/**
 * Puts a pseudonym in the place of a person's name and address and takes away what else tells who it is: password, links,
 * sessions with their browsers, answers kept for repeated requests, failed entries, and the personal part of every line of the
 * log that is about the person. A line about several people loses the personal part of all of them.
 *
 * @returns lines of the log whose personal part went.
 */
export async function erasePersonData(
  tx: Tx,
  id: string,
  { name, email }: { name: string; email: string },
): Promise<number> {
  await sql`delete from platform_sign_in_attempt where email_folded =
    (select email_folded from platform_person where id = ${id})`.execute(tx)
  for (const table of ['platform_session', 'platform_invitation', 'platform_request'] as const)
    await tx.deleteFrom(table).where('person_id', '=', id).execute()
  await tx
    .updateTable('platform_person')
    .set({ name, name_folded: foldText(name), email, email_folded: foldText(email) })
    .set({ password_hash: null })
    .where('id', '=', id)
    .execute()
  const gone = await tx
    .deleteFrom('platform_log_personal')
    .where('seq', 'in', (select) =>
      select.selectFrom('platform_log_thing').select('seq').where('thing', '=', `platform.person:${id}`),
    )
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
