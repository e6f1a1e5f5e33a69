import { sql } from 'kysely'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Tx } from './database/transaction.ts'

/**
 * Somebody must be left who can administer, on the day on which a change takes effect: without it nobody could undo
 * the change. Call it after the change, inside the same transaction.
 *
 * @throws DomainError `platform.lastAdministrator`, which rolls the change back.
 */
export async function demandAdministrator(tx: Tx, day: string): Promise<void> {
  const { rows } = await sql<{ found: number }>`
    select 1 as found from platform_person p
      join platform_assignment a on a.person_id = p.id and a.valid_from <= ${day} and (a.valid_to is null or a.valid_to > ${day})
      join platform_post t on t.id = a.post_id and t.valid_from <= ${day} and (t.valid_to is null or t.valid_to > ${day})
      join platform_post_role r on r.post_id = t.id and r.role = 'admin'
    where p.active limit 1`.execute(tx)
  if (rows.length === 0) throw new DomainError('platform.lastAdministrator', 'conflict', { day })
}
