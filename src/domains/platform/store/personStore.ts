import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader } from './database/transaction.ts'

export type Person = { id: string; name: string; email: string; active: boolean }

/** @throws DomainError `platform.personNotFound`. */
export async function getPerson(db: Reader, id: string): Promise<Person> {
  const person = await db
    .selectFrom('platform_person')
    .select(['id', 'name', 'email', 'active'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (person === undefined) throw new DomainError('platform.personNotFound', 'notFound', { id })
  return person
}
