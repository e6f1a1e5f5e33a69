import { sql } from 'kysely'
import type { Role } from '../../../kernel/contract.ts'
import type { Reader } from './database/transaction.ts'

export type DemoPerson = { email: string; name: string; post: string; unit: string; role: Role }

/** Persons with their post of today, by role, for the sign-in page of a demo. */
export async function listDemoPersons(db: Reader, today: string): Promise<DemoPerson[]> {
  const { rows } = await sql<DemoPerson>`
    select p.email, p.name, t.name as post, v.name as unit, r.role
    from platform_person p
      join platform_assignment a on a.person_id = p.id and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to > ${today})
      join platform_post t on t.id = a.post_id
      join platform_post_role r on r.post_id = t.id
      join platform_unit_version v on v.unit_id = t.unit_id and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to > ${today})
    where p.active and a.kind = 'holder' order by r.role, p.email`.execute(db)
  return rows
}
