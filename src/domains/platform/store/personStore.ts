import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { isPseudonym } from '../model/pseudonym.ts'
import type { Reader, Tx } from './database/transaction.ts'

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

/** @throws DomainError `platform.personErased`: nobody gets their data back. */
export function demandNotErased({ id, email }: Pick<Person, 'id' | 'email'>): void {
  if (isPseudonym(email)) throw new DomainError('platform.personErased', 'conflict', { id })
}

/** `addresses`: what is searched is looked for in them too, which tells whoever asks what they are. */
export type PeopleFilter = { search: string; active: 'active' | 'inactive' | 'all'; addresses: boolean }

function filtered(db: Reader, { search, active, addresses }: PeopleFilter) {
  let query = db.selectFrom('platform_person')
  if (active !== 'all') query = query.where('active', '=', active === 'active')
  for (const word of foldText(search).split(' ').filter(Boolean)) {
    const pattern = `%${word.replace(/[\\%_]/gu, (character) => `\\${character}`)}%`
    query = query.where((where) =>
      where.or([where('name_folded', 'like', pattern), ...(addresses ? [where('email_folded', 'like', pattern)] : [])]),
    )
  }
  return query
}

/** One page of people by name; every word of the search must be found, without accents or case. */
export async function findPeople(
  db: Reader,
  filter: PeopleFilter,
  page: { size: number; number: number },
): Promise<{ total: number; people: Person[] }> {
  const { total } = await filtered(db, filter)
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const people = await filtered(db, filter)
    .select(['id', 'name', 'email', 'active'])
    .orderBy('name_folded')
    .orderBy('id')
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .execute()
  return { total, people }
}

/** The person with that address, or undefined. */
export async function findPersonWithEmail(db: Reader, email: string): Promise<Person | undefined> {
  return db
    .selectFrom('platform_person')
    .select(['id', 'name', 'email', 'active'])
    .where('email_folded', '=', foldText(email))
    .executeTakeFirst()
}

export async function insertPerson(
  tx: Tx,
  person: { id: string; name: string; email: string; now: string },
): Promise<void> {
  await tx
    .insertInto('platform_person')
    .values({ id: person.id, ...namesOf(person), password_hash: null, created_at: person.now })
    .execute()
}

export async function savePersonNames(tx: Tx, id: string, person: { name: string; email: string }): Promise<void> {
  await tx.updateTable('platform_person').set(namesOf(person)).where('id', '=', id).execute()
}

function namesOf({ name, email }: { name: string; email: string }) {
  return { name, name_folded: foldText(name), email, email_folded: foldText(email) }
}

export async function setPersonActive(tx: Tx, id: string, active: boolean): Promise<void> {
  await tx.updateTable('platform_person').set({ active }).where('id', '=', id).execute()
}

/** How a person enters: password set, sessions open, end of a link that waits. */
export async function readEntry(
  db: Reader,
  id: string,
  now: string,
): Promise<{ hasPassword: boolean; openSessions: number; invitedUntil: string | null }> {
  const row = await db
    .selectFrom('platform_person')
    .select('password_hash')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const sessions = await db
    .selectFrom('platform_session')
    .select((select) => select.fn.countAll<number>().as('open'))
    .where('person_id', '=', id)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  const invitation = await db
    .selectFrom('platform_invitation')
    .select('expires_at')
    .where('person_id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .executeTakeFirst()
  return {
    hasPassword: row.password_hash !== null,
    openSessions: sessions.open,
    invitedUntil: invitation?.expires_at ?? null,
  }
}

/** Names of people by id. */
export async function personNames(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('platform_person').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
